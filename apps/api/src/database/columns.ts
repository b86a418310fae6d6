import { fen } from "@jianxiao/domain";
import { Column, getMetadataArgsStorage, PrimaryColumn, type ColumnOptions, type ValueTransformer } from "typeorm";
import { type ColumnHistory, keepAs } from "./history.js";

export type Stored = string | number | null;

/** How one kind of column is written and read. The same on both engines, for whole rows and for selected columns alike. */
export type ColumnKind = ValueTransformer & {
  readonly kind: "text" | "longText" | "json" | "fen" | "whole" | "instant" | "day" | "flag";
  to(value: unknown): Stored;
  from(stored: unknown): unknown;
};

const text = (stored: unknown) => (stored === null || stored === undefined ? null : String(stored));

const TEXT: ColumnKind = { kind: "text", to: writtenText, from: text };
const LONG_TEXT: ColumnKind = { kind: "longText", to: writtenText, from: text };
const JSON_TEXT: ColumnKind = {
  kind: "json",
  to: (value) => (value === null ? null : writtenText(JSON.stringify(value))),
  from: (stored) => (typeof stored === "string" ? (JSON.parse(stored) as unknown) : stored),
};
const WHOLE: ColumnKind = { kind: "whole", to: safeInteger, from: safeInteger };
const FEN: ColumnKind = { kind: "fen", to: safeInteger, from: (stored) => (stored === null ? null : fen(Number(stored))) };
const FLAG: ColumnKind = {
  kind: "flag",
  to: (value) => (value === null ? null : value ? 1 : 0),
  from: (stored) => (stored === null ? null : Number(stored) === 1),
};
const DAY: ColumnKind = {
  kind: "day",
  to: (value) => {
    if (value === null) return null;
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    throw new TypeError("A day is text of the form YYYY-MM-DD");
  },
  from: text,
};
const INSTANT: ColumnKind = {
  kind: "instant",
  to: (value) => (value === null ? null : storedInstant(value as Date)),
  from: (stored) => (stored === null ? null : new Date(`${String(stored).replace(" ", "T")}Z`)),
};

/** Kinds by name, for selected expressions whose kind no column tells. */
export const COLUMN_KINDS = { text: TEXT, json: JSON_TEXT, fen: FEN, whole: WHOLE, flag: FLAG, day: DAY, instant: INSTANT } as const;

type Options = { nullable?: boolean; /** Never changes after the insert. */ fixed?: boolean; /** How its changes are written down; old and new, when not given. */ history?: Exclude<ColumnHistory, "VALUE"> };

/** A ULID or another row's ULID. */
export const IdColumn = (options: Options = {}) => column({ type: "varchar", length: 26 }, TEXT, options);
/** A ULID that is the row's primary key, alone or as a part of it. */
export const KeyColumn = (length = 26): PropertyDecorator => PrimaryColumn({ type: "varchar", length, transformer: TEXT, update: false });
/** Text of at most `length` characters; give a limit to the input as well, SQLite does not hold to it. */
export const TextColumn = (length: number, options: Options = {}) => column({ type: "varchar", length }, TEXT, options);
/** Text without a practical limit: LONGTEXT on MySQL. */
export const LongTextColumn = (options: Options = {}) => column({ type: "text" }, LONG_TEXT, options);
/** A plain value kept as JSON text: LONGTEXT on MySQL, so that a digest over it stays true. */
export const JsonColumn = (options: Options = {}) => column({ type: "text" }, JSON_TEXT, options);
/** One of `values`, with a CHECK. */
export const ChoiceColumn = (values: readonly string[], options: Options = {}): PropertyDecorator => {
  const decorate = column({ type: "varchar", length: 40 }, TEXT, options);
  return (target, property) => {
    decorate(target, property);
    check(target, oneOf(String(property), values));
  };
};
/** Money in fen: BIGINT with a CHECK that keeps it within ±(2^53 − 1). */
export const FenColumn = (options: Options = {}): PropertyDecorator => {
  const decorate = column({ type: "bigint" }, FEN, options);
  return (target, property) => {
    decorate(target, property);
    check(target, safeRange(String(property)));
  };
};
/** A whole number of at most 32 bits: counts, basis points, months. */
export const WholeColumn = (options: Options = {}) => column({ type: "int" }, WHOLE, options);
/** A whole number within ±(2^53 − 1), such as micro-units of an indicator. */
export const BigWholeColumn = (options: Options = {}) => column({ type: "bigint" }, WHOLE, options);
export const FlagColumn = (options: Options = {}) => column({ type: "boolean" }, FLAG, options);
/** A calendar day as `YYYY-MM-DD`. */
export const DayColumn = (options: Options = {}) => column({ type: "date" }, DAY, options);
/** A moment in UTC, to the millisecond; a Date in the program. */
export const InstantColumn = (options: Options = {}) => column({ type: "datetime", precision: 3 }, INSTANT, options);

/** The CHECK of a choice column, as entity and migration both write it. */
export function oneOf(name: string, values: readonly string[]): string {
  return `\`${name}\` IN (${values.map((value) => `'${value}'`).join(", ")})`;
}

/** The CHECK of a money column, as entity and migration both write it. */
export function safeRange(name: string): string {
  return `\`${name}\` BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER}`;
}

/** Gives long columns their engine's type. The metadata store is one per process, and so is the engine. */
export function useLongTextOf(engine: "sqlite" | "mysql"): void {
  for (const { options } of getMetadataArgsStorage().columns) {
    const kind = (options.transformer as ColumnKind | undefined)?.kind;
    if (kind === "longText" || kind === "json") options.type = engine === "mysql" ? "longtext" : "text";
  }
}

/** A moment as both engines keep it: `2026-01-02 03:04:05.678`, UTC. */
export function storedInstant(at: Date): string {
  return at.toISOString().replace("T", " ").replace("Z", "");
}

function column(shape: ColumnOptions, kind: ColumnKind, { nullable = false, fixed = false, history }: Options): PropertyDecorator {
  const decorate = Column({ ...shape, transformer: kind, nullable, update: !fixed });
  return (target, property) => {
    decorate(target, property);
    if (history) keepAs(target, String(property), history);
  };
}

function check(target: object, expression: string): void {
  getMetadataArgsStorage().checks.push({ target: target.constructor, name: undefined, expression });
}

function writtenText(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== "string") throw new TypeError(`Refusing to store a ${typeof value} as text`);
  if (value.includes("\u0000")) throw new TypeError("Refusing to store U+0000: it cuts the text off where it is read");
  return value;
}

function safeInteger(value: unknown): number | null {
  if (value === null) return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError("Not a whole, safe number");
  return number;
}

