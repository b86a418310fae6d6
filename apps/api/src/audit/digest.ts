import { createHash } from "node:crypto";
import { storedInstant } from "../database/columns.js";

/** Name of the rule digests are made by now, kept beside each, so that another (such as SM3) can follow. */
export const ALGORITHM = "SHA-256";

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Digest of an event's content; key order does not matter. Columns younger than the entry count only where they hold something. */
export function payloadHash(event: Readonly<Record<string, unknown>>): string {
  const { address, algorithm, changes, ...always } = event;
  return sha256(canonical({ ...always, ...(address == null ? {} : { address }), ...(algorithm == null ? {} : { algorithm }), ...(changes == null ? {} : { changes }) }));
}

/** Digest over what an act changed, row by row; null when nothing. */
export function changesHash(changes: readonly Readonly<Record<"id" | "record" | "recordId" | "fields", unknown>>[]): string | null {
  if (changes.length === 0) return null;
  const told = changes.map(({ id, record, recordId, fields }) => ({ id, record, recordId, fields }));
  return sha256(canonical(told.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))));
}

/** A value as text of which there is only one: keys sorted, moments as the database keeps them. */
export function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(storedInstant(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
