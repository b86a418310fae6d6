import type { EntityClass } from "../database/table-shape.js";
import type { Selection } from "./select.js";
import type { Where } from "./where.js";

/** Set by the server where the caller leaves them out. */
type Stamped = "id" | "districtId" | "appointmentId" | "version" | "createdAt" | "updatedAt";
type Nullable<Row> = { [Column in keyof Row]-?: null extends Row[Column] ? Column : never }[keyof Row];
type Method<Row> = { [Column in keyof Row]-?: Row[Column] extends (...args: never[]) => unknown ? Column : never }[keyof Row];

/** A row to be added: every column but the stamped ones; empty ones may be left out. */
export type New<Row> = Omit<Row, Stamped | Nullable<Row> | Method<Row>> & Partial<Pick<Row, Extract<keyof Row, Stamped> | Nullable<Row>>>;

export type Order<Row> = { readonly [Column in keyof Row]?: "ASC" | "DESC" };
export type Slice<Row> = { readonly order?: Order<Row>; readonly limit?: number; readonly offset?: number };

/**
 * The only road to the rows of one entity. Few methods on purpose: each adds the scope itself, so there is no call in which
 * it could be forgotten. A row outside the scope is absent. Writing methods throw on the reader connection.
 */
export interface Rows<Row extends object> {
  find(id: string): Promise<Row | undefined>;
  /** Reads and holds the row until the unit of work ends. Use it before a change. */
  findForUpdate(id: string): Promise<Row | undefined>;
  findMany(where: Where<Row>, slice?: Slice<Row>): Promise<Row[]>;
  /** In no particular order; ids that do not exist here are left out. */
  byIds(ids: readonly string[]): Promise<Row[]>;
  count(where: Where<Row>): Promise<number>;
  /** One page and the number of all rows; sorted by `order`, then by key. */
  page(where: Where<Row>, slice: Slice<Row>): Promise<{ nodes: Row[]; total: number }>;
  /** A scoped statement over several tables, read as plain rows. */
  select(alias: string): Selection;
  /** Inserts, never overwrites. Id, district, version and times are stamped when left out; a foreign owner throws. */
  add(row: New<Row>): Promise<Row>;
  /** As `add`, in chunks. */
  addAll(rows: readonly New<Row>[]): Promise<Row[]>;
  /** Writes back a row that was read; throws `StaleRow` when its version is no longer the stored one. Owners never change. */
  save(row: Row): Promise<Row>;
  /** One statement; raises versions. The number of rows changed. */
  update(where: Where<Row>, patch: Partial<Row>): Promise<number>;
  /** Gives each row, found by `key`, its own values in `columns`: one statement per chunk. The number of rows changed. */
  updateEach<Key extends keyof Row, Column extends keyof Row>(key: Key, rows: readonly Pick<Row, Key | Column>[], columns: readonly Column[]): Promise<number>;
  /** The number of rows removed. */
  remove(where: Where<Row>): Promise<number>;
}

/** The road to any entity's rows, within one unit of work. */
export type RowsOf = <Row extends object>(entity: EntityClass<Row>) => Rows<Row>;

/** Somebody else changed the row in between. The unit of work runs again from its start. */
export class StaleRow extends Error {
  override readonly name = "StaleRow";
}
