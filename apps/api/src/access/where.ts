import type { TableShape } from "../database/table-shape.js";
import { among, and, EVERYTHING, named, type Fragment } from "./predicate.js";

/** A comparison other than equality, made by the functions below. */
export class Comparison<Value> {
  constructor(
    readonly write: (column: string) => string,
    readonly values: readonly Value[],
  ) {}
}

export type Condition<Value> = Value | null | readonly NonNullable<Value>[] | Comparison<NonNullable<Value>>;

/** What rows to take: a value (equals), null (is empty), a list (one of; an empty list matches nothing) or a comparison. */
export type Where<Row> = { readonly [Column in keyof Row]?: Condition<Row[Column]> };

export const atLeast = <Value>(value: Value) => new Comparison((column) => `${column} >= ?`, [value]);
export const atMost = <Value>(value: Value) => new Comparison((column) => `${column} <= ?`, [value]);
export const moreThan = <Value>(value: Value) => new Comparison((column) => `${column} > ?`, [value]);
export const lessThan = <Value>(value: Value) => new Comparison((column) => `${column} < ?`, [value]);
export const not = <Value>(value: Value) => new Comparison((column) => `${column} <> ?`, [value]);
/** Holds `text` anywhere; latin letters of either case. No wildcards, so nothing needs escaping. */
export const contains = (text: string) => new Comparison((column) => `INSTR(LOWER(${column}), ?) > 0`, [text.toLowerCase()]);
export const filled = () => new Comparison<never>((column) => `${column} IS NOT NULL`, []);

/** The conditions of `where` on the table `alias` stands for. Throws on an unknown column and on `undefined`. */
export function conditions<Row>(shape: TableShape, alias: string, where: Where<Row>): Fragment {
  const parts = Object.entries(where).map(([property, condition]) => one(shape, alias, property, condition));
  return parts.length === 0 ? EVERYTHING : and(...parts);
}

function one(shape: TableShape, alias: string, property: string, condition: unknown): Fragment {
  const column = columnOf(shape, property);
  const name = named(alias, column.name);
  if (condition === undefined) throw new TypeError(`${shape.table}.${property}: undefined is no condition`);
  if (condition === null) return { sql: `${name} IS NULL`, params: [] };
  if (condition instanceof Comparison) return { sql: condition.write(name), params: condition.values.map((value) => column.kind.to(value)) };
  if (Array.isArray(condition)) return among(alias, column.name, condition.map((value) => column.kind.to(value)));
  return { sql: `${name} = ?`, params: [column.kind.to(condition)] };
}

/** The column behind a property; throws when there is none. */
export function columnOf(shape: TableShape, property: string) {
  const column = shape.columns.get(property);
  if (!column) throw new TypeError(`${shape.table} has no column ${property}`);
  return column;
}
