import { COLUMN_KINDS, type ColumnKind } from "../database/columns.js";
import type { EntityClass, TableShape, TableShapes } from "../database/table-shape.js";
import { predicate, type Fragment } from "./predicate.js";
import type { Scope } from "./scope.js";
import type { Statements } from "./statements.js";
import { columnOf } from "./where.js";

/** An expression to read: `alias.column` or SQL over such; `as` tells its kind where it can't be seen (sums and extremes of one column can). */
export type Expression = string | { readonly sql: string; readonly as: keyof typeof COLUMN_KINDS };
export type Params = Readonly<Record<string, unknown>>;

type Read = { readonly name: string; readonly sql: Fragment; readonly kind: ColumnKind | undefined };
type Surroundings = { readonly shapes: TableShapes; readonly scope: Scope; readonly statements: Statements };

const OTHER_TABLES = /(?<![.\w`])(select|from|join|union|into|update|delete|insert)\b|[;`?]|--|\/\*/i;
const PIECES = /'(?:[^']|'')*'|:(\.\.\.)?([A-Za-z_]\w*)|\b([A-Za-z_]\w*)\.([A-Za-z_]\w*)/g;
const ONE_COLUMN = /^(?:(?:MIN|MAX|SUM)\()?\s*([A-Za-z_]\w*)\.([A-Za-z_]\w*)\s*\)?$/;

/**
 * A statement over scoped tables, read as plain rows. Columns are written `alias.property`, values `:name` (`:...name` for a list).
 * The main and every joined table carry the scope; a text can't name another table.
 */
export class Selection {
  private readonly aliases = new Map<string, TableShape>();
  private readonly joins: Fragment[] = [];
  private readonly conditions: Fragment[] = [];
  private readonly groups: Fragment[] = [];
  private readonly havings: Fragment[] = [];
  private readonly orders: Fragment[] = [];
  private reads: Read[] = [];
  private slice = "";

  constructor(
    private readonly shape: TableShape,
    private readonly alias: string,
    private readonly around: Surroundings,
  ) {
    this.name(alias, shape);
  }

  /** Keeps only rows that have a match the viewer may see. */
  join(entity: EntityClass, alias: string, on: string, params: Params = {}): this {
    return this.joined("INNER JOIN", entity, alias, on, params);
  }

  /** Columns of `alias` are null where there is no match the viewer may see. */
  leftJoin(entity: EntityClass, alias: string, on: string, params: Params = {}): this {
    return this.joined("LEFT JOIN", entity, alias, on, params);
  }

  /** Keeps rows for which `entity` has (or, with `has` false, has not) a row that meets `on`. */
  whereExists(entity: EntityClass, alias: string, on: string, params: Params = {}, has = true): this {
    const shape = this.around.shapes.of(entity);
    this.name(alias, shape);
    const condition = this.text(on, params);
    const scope = predicate(shape, alias, this.around.scope);
    this.conditions.push({
      sql: `${has ? "" : "NOT "}EXISTS (SELECT 1 FROM \`${shape.table}\` \`${alias}\` WHERE (${condition.sql}) AND ${scope.sql})`,
      params: [...condition.params, ...scope.params],
    });
    this.aliases.delete(alias);
    return this;
  }

  where(sql: string, params: Params = {}): this {
    const condition = this.text(sql, params);
    this.conditions.push({ sql: `(${condition.sql})`, params: condition.params });
    return this;
  }

  andWhere(sql: string, params: Params = {}): this {
    return this.where(sql, params);
  }

  /** What to read, by the name it gets in the result. Further calls add. */
  columns(columns: Readonly<Record<string, Expression>>, params: Params = {}): this {
    for (const [name, expression] of Object.entries(columns)) {
      if (!/^\w+$/.test(name)) throw new TypeError(`Not a name for a column: ${name}`);
      const sql = typeof expression === "string" ? expression : expression.sql;
      const kind = typeof expression === "string" ? this.kindOf(sql) : COLUMN_KINDS[expression.as];
      this.reads.push({ name, sql: this.text(sql, params), kind });
    }
    return this;
  }

  groupBy(...expressions: string[]): this {
    this.groups.push(...expressions.map((sql) => this.text(sql, {})));
    return this;
  }

  having(sql: string, params: Params = {}): this {
    this.havings.push(this.text(sql, params));
    return this;
  }

  /** Further calls add. Rows without a value come first on both engines, last when descending. */
  orderBy(sql: string, direction: "ASC" | "DESC" = "ASC", params: Params = {}): this {
    const expression = this.text(sql, params);
    this.orders.push({ sql: `${expression.sql} ${direction === "DESC" ? "DESC" : "ASC"}`, params: expression.params });
    return this;
  }

  limit(limit: number, offset = 0): this {
    if (![limit, offset].every((value) => Number.isSafeInteger(value) && value >= 0)) throw new RangeError("Not a number of rows");
    this.slice = ` LIMIT ${limit} OFFSET ${offset}`;
    return this;
  }

  async all<Result>(): Promise<Result[]> {
    if (this.reads.length === 0) throw new TypeError("Name the columns to read");
    const { sql, params } = this.statement(this.reads, true);
    const found = await this.around.statements.all(sql, params);
    return found.map((stored) => this.converted(stored) as Result);
  }

  async one<Result>(): Promise<Result | undefined> {
    return (await this.all<Result>())[0];
  }

  /** Number of rows without limit; of groups where there are groups. */
  async count(): Promise<number> {
    const inner = this.statement([{ name: "one", sql: { sql: "1", params: [] }, kind: undefined }], false);
    const [row] = await this.around.statements.all(`SELECT COUNT(*) AS \`n\` FROM (${inner.sql}) \`counted\``, inner.params);
    return Number(row?.["n"]);
  }

  private joined(word: string, entity: EntityClass, alias: string, on: string, params: Params): this {
    const shape = this.around.shapes.of(entity);
    this.name(alias, shape);
    const condition = this.text(on, params);
    const scope = predicate(shape, alias, this.around.scope);
    this.joins.push({ sql: ` ${word} \`${shape.table}\` \`${alias}\` ON (${condition.sql}) AND ${scope.sql}`, params: [...condition.params, ...scope.params] });
    return this;
  }

  private statement(reads: readonly Read[], shown: boolean): Fragment {
    const scope = predicate(this.shape, this.alias, this.around.scope);
    const parts: Fragment[] = [
      list("SELECT ", reads.map(({ name, sql }) => ({ sql: `${sql.sql} AS \`${name}\``, params: sql.params }))),
      { sql: ` FROM \`${this.shape.table}\` \`${this.alias}\``, params: [] },
      ...this.joins,
      list(" WHERE ", [...this.conditions, scope], " AND "),
      list(" GROUP BY ", this.groups),
      list(" HAVING ", this.havings, " AND "),
      ...(shown ? [list(" ORDER BY ", this.orders), { sql: this.slice, params: [] }] : []),
    ];
    return { sql: parts.map(({ sql }) => sql).join(""), params: parts.flatMap(({ params }) => params) };
  }

  private converted(stored: Record<string, unknown>): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    for (const { name, kind } of this.reads) row[name] = kind ? kind.from(stored[name] ?? null) : stored[name];
    return row;
  }

  private kindOf(sql: string): ColumnKind | undefined {
    const [, alias, property] = ONE_COLUMN.exec(sql.trim()) ?? [];
    const shape = alias === undefined ? undefined : this.aliases.get(alias);
    return shape && property !== undefined ? columnOf(shape, property).kind : undefined;
  }

  private name(alias: string, shape: TableShape): void {
    if (!/^[a-z]\w*$/i.test(alias) || this.aliases.has(alias)) throw new TypeError(`Not a free alias: ${alias}`);
    this.aliases.set(alias, shape);
  }

  /** Turns `alias.property` into quoted columns and `:name` into `?` with its value. */
  private text(sql: string, params: Params): Fragment {
    if (OTHER_TABLES.test(sql.replace(/'(?:[^']|'')*'/g, "''"))) throw new TypeError(`Only columns and values here, no other table: ${sql}`);
    const values: unknown[] = [];
    const written = sql.replace(PIECES, (piece, spread: string | undefined, param: string | undefined, alias: string | undefined, property: string | undefined) => {
      if (param !== undefined) return place(param, spread !== undefined, params, values);
      if (alias === undefined || property === undefined) return piece;
      const shape = this.aliases.get(alias);
      if (!shape) throw new TypeError(`Unknown alias ${alias} in: ${sql}`);
      return `\`${alias}\`.\`${columnOf(shape, property).name}\``;
    });
    return { sql: written, params: values };
  }
}

function place(name: string, spread: boolean, params: Params, values: unknown[]): string {
  if (!Object.hasOwn(params, name) || params[name] === undefined) throw new TypeError(`No value for :${name}`);
  const value = params[name];
  if (!spread) {
    values.push(plain(value));
    return "?";
  }
  if (!Array.isArray(value)) throw new TypeError(`:...${name} wants a list`);
  values.push(...value.map(plain));
  return value.length === 0 ? "NULL" : value.map(() => "?").join(", ");
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return COLUMN_KINDS.instant.to(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return value;
}

function list(word: string, parts: readonly Fragment[], between = ", "): Fragment {
  if (parts.length === 0) return { sql: "", params: [] };
  return { sql: word + parts.map(({ sql }) => sql).join(between), params: parts.flatMap(({ params }) => params) };
}
