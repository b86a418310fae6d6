import type { EnumName } from "../terms.js";
import type { Words } from "../words.js";

/** How a field's value is written: money, rates, moments and codes as elsewhere, yes or no, indicators' micro-units; of a secret only whether there is one. */
export type FieldFormat = "wanyuan" | "bp" | "time" | "flag" | "micro" | "secret" | EnumName;
export type FieldWords = Words & { readonly format?: FieldFormat };

/** A kind of record and the fields of it that are peculiar to it; the others are `COMMON_FIELDS`. */
export type RecordWords = { readonly name: Words; readonly fields: Readonly<Record<string, FieldWords>> };
