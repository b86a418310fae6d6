import { newId } from "../database/new-id.js";
import { ownerColumns, type ColumnShape, type TableShape, type TableShapes } from "../database/table-shape.js";
import { changeOf, keptColumns, type RowChange } from "./changes.js";
import { assertMayAdd, assertMayWrite } from "./covers.js";
import { among, and, named, predicate, ScopeError, writable, type Fragment } from "./predicate.js";
import { StaleRow, type New, type Order, type Rows, type Slice } from "./rows.js";
import type { Scope } from "./scope.js";
import { Selection } from "./select.js";
import type { Statements } from "./statements.js";
import { columnOf, conditions, type Where } from "./where.js";

const MAX_CHUNK = 500;
/** SQLite takes 32,766 values in a statement, MySQL 65,535. */
const MAX_PARAMS = 30_000;

type Values = Record<string, unknown>;
type Surroundings = { readonly shapes: TableShapes; readonly scope: Scope; readonly statements: Statements; readonly now: Date; /** Told of every change in rows whose history is kept. */ readonly onChange: (change: RowChange) => void };

/** `Rows` over one connection and one scope. */
export class ScopedRows<Row extends object> implements Rows<Row> {
  private readonly table: string;

  constructor(
    private readonly shape: TableShape,
    private readonly around: Surroundings,
  ) {
    this.table = shape.table;
  }

  async find(id: string): Promise<Row | undefined> {
    return (await this.read(this.byId(id)))[0];
  }

  async findForUpdate(id: string): Promise<Row | undefined> {
    this.assertWritable();
    return (await this.read(this.mine(this.byId(id)), this.around.statements.holdsRows ? " FOR UPDATE" : ""))[0];
  }

  async findMany(where: Where<Row>, slice: Slice<Row> = {}): Promise<Row[]> {
    return this.read(this.where(where), this.tail(slice));
  }

  async byIds(ids: readonly string[]): Promise<Row[]> {
    const found: Row[] = [];
    for (const chunk of chunks([...new Set(ids)], MAX_CHUNK)) found.push(...(await this.read(among(this.table, this.onlyKey(), chunk))));
    return found;
  }

  async count(where: Where<Row>): Promise<number> {
    const { sql, params } = this.scoped(this.where(where));
    const [row] = await this.around.statements.all(`SELECT COUNT(*) AS \`n\` FROM \`${this.table}\` WHERE ${sql}`, params);
    return Number(row?.["n"]);
  }

  async page(where: Where<Row>, slice: Slice<Row>): Promise<{ nodes: Row[]; total: number }> {
    const order = { ...slice.order } as Record<string, "ASC" | "DESC">;
    for (const key of this.shape.keys) order[key] ??= "ASC";
    return { nodes: await this.findMany(where, { ...slice, order: order as Order<Row> }), total: await this.count(where) };
  }

  select(alias: string): Selection {
    return new Selection(this.shape, alias, this.around);
  }

  async add(row: New<Row>): Promise<Row> {
    const [added] = await this.addAll([row]);
    return added as Row;
  }

  async addAll(rows: readonly New<Row>[]): Promise<Row[]> {
    this.assertWritable();
    const added = rows.map((row) => this.stamped(row as Values));
    await this.assertGranted(added);
    const columns = [...this.shape.columns];
    const names = columns.map(([, { name }]) => `\`${name}\``).join(", ");
    const places = `(${columns.map(() => "?").join(", ")})`;
    for (const chunk of chunks(added, Math.min(MAX_CHUNK, Math.floor(MAX_PARAMS / columns.length)))) {
      const params: unknown[] = [];
      for (const row of chunk) for (const [property, column] of columns) params.push(column.kind.to(row[property]));
      await this.around.statements.run(`INSERT INTO \`${this.table}\` (${names}) VALUES ${chunk.map(() => places).join(", ")}`, params);
    }
    return added as Row[];
  }

  async save(row: Row): Promise<Row> {
    this.assertChangeable();
    const values = row as Values;
    const given = Object.entries(values).filter(([property]) => this.changeable(property));
    const same = [...this.shape.keys, ...ownerColumns(this.shape.ownership), ...(this.versioned ? ["version"] : [])];
    const held = conditions<Values>(this.shape, this.table, Object.fromEntries(same.map((property) => [property, values[property]])));
    const before = await this.before(held, given.map(([property]) => property));
    if ((await this.change(Object.fromEntries(given), held)) !== 1) throw new StaleRow(`${this.table} ${String(values["id"])} was changed by somebody else`);
    this.keep(before, () => values);
    if (this.versioned) Object.assign(row, { version: Number(values["version"]) + 1, updatedAt: this.around.now });
    return row;
  }

  async update(where: Where<Row>, patch: Partial<Row>): Promise<number> {
    this.assertChangeable();
    for (const property of Object.keys(patch)) {
      if (!this.changeable(property)) throw new ScopeError(`${this.table}.${property} never changes`);
    }
    const found = this.where(where);
    const before = await this.before(found, Object.keys(patch));
    const changed = await this.change(patch as Values, found);
    this.keep(before, () => patch as Values);
    return changed;
  }

  async updateEach<Key extends keyof Row, Column extends keyof Row>(key: Key, rows: readonly Pick<Row, Key | Column>[], columns: readonly Column[]): Promise<number> {
    this.assertChangeable();
    const keyColumn = columnOf(this.shape, String(key));
    let changed = 0;
    for (const chunk of chunks(rows, Math.min(MAX_CHUNK, Math.floor(MAX_PARAMS / (columns.length * 2 + 2))))) {
      const keys = chunk.map((row) => keyColumn.kind.to(row[key]));
      const sets = columns.map((property) => {
        const column = this.column(String(property));
        const whens = chunk.map(() => "WHEN ? THEN ?").join(" ");
        const params = chunk.flatMap((row, index) => [keys[index], column.kind.to(row[property])]);
        return { sql: `\`${column.name}\` = CASE \`${keyColumn.name}\` ${whens} END`, params };
      });
      const found = among(this.table, keyColumn.name, keys);
      const before = await this.before(found, columns.map(String));
      changed += await this.write(sets, found);
      const patches = new Map(chunk.map((row) => [row[key] as unknown, Object.fromEntries(columns.map((property) => [property, row[property]]))]));
      this.keep(before, (row) => patches.get(row[String(key)]) ?? {});
    }
    return changed;
  }

  async remove(where: Where<Row>): Promise<number> {
    this.assertChangeable();
    const found = this.where(where);
    const before = await this.before(found, "ALL");
    const { sql, params } = this.scoped(this.mine(found));
    this.keep(before, () => "REMOVED");
    return this.around.statements.run(`DELETE FROM \`${this.table}\` WHERE ${sql}`, params);
  }

  private async read(where: Fragment, tail = ""): Promise<Row[]> {
    const { sql, params } = this.scoped(where);
    const columns = [...this.shape.columns];
    const names = columns.map(([, { name }]) => `\`${name}\``).join(", ");
    const found = await this.around.statements.all(`SELECT ${names} FROM \`${this.table}\` WHERE ${sql}${tail}`, params);
    return found.map((stored) => this.hydrated(columns, stored));
  }

  /** What may be changed of what may be read. */
  private mine(where: Fragment): Fragment {
    return and(where, ...writable(this.shape, this.table, this.around.scope));
  }

  /** Rows as they stand before a change, held where their history is kept and one of these columns counts. */
  private async before(where: Fragment, properties: readonly string[] | "ALL"): Promise<Row[]> {
    const kept = keptColumns(this.shape);
    const counts = properties === "ALL" ? this.shape.kept : properties.some((property) => kept.includes(property));
    return counts ? this.read(this.mine(where), this.around.statements.holdsRows ? " FOR UPDATE" : "") : [];
  }

  private keep(before: readonly Row[], becomes: (row: Values) => Values | "REMOVED"): void {
    for (const row of before) {
      const change = changeOf(this.shape, row as Values, becomes(row as Values));
      if (change) this.around.onChange(change);
    }
  }

  private hydrated(columns: [string, ColumnShape][], stored: Values): Row {
    const row = Object.create(this.shape.entity.prototype as object) as Values;
    for (const [property, column] of columns) row[property] = column.kind.from(stored[column.name]);
    return row as Row;
  }

  private change(patch: Values, where: Fragment): Promise<number> {
    const sets = Object.entries(patch).map(([property, value]) => {
      if (value === undefined) throw new TypeError(`${this.table}.${property}: undefined is no value`);
      const column = this.column(property);
      return { sql: `\`${column.name}\` = ?`, params: [column.kind.to(value)] };
    });
    return this.write(sets, where);
  }

  private write(sets: Fragment[], where: Fragment): Promise<number> {
    const all = [...sets];
    if (this.versioned) all.push({ sql: "`version` = `version` + 1", params: [] }, { sql: "`updatedAt` = ?", params: [columnOf(this.shape, "updatedAt").kind.to(this.around.now)] });
    const condition = this.scoped(this.mine(where));
    return this.around.statements.run(
      `UPDATE \`${this.table}\` SET ${all.map(({ sql }) => sql).join(", ")} WHERE ${condition.sql}`,
      [...all.flatMap(({ params }) => params), ...condition.params],
    );
  }

  private stamped(given: Values): Values {
    const { columns, entity, ownership } = this.shape;
    const { scope, now } = this.around;
    for (const property of Object.keys(given)) columnOf(this.shape, property);
    const stamps: Values = { id: newId(now), version: 1, createdAt: now, updatedAt: now };
    if (scope.kind !== "SYSTEM") stamps["districtId"] = scope.districtId;
    if (scope.kind !== "SYSTEM" && ownership.owner === "APPOINTMENT") stamps["appointmentId"] = scope.appointmentId;
    const row = Object.create(entity.prototype as object) as Values;
    for (const [property, column] of columns) {
      const value = given[property] ?? stamps[property] ?? null;
      if (value === null && !column.nullable) throw new TypeError(`${this.table}.${property} must have a value`);
      row[property] = value;
    }
    assertMayAdd(this.shape, row, scope);
    return row;
  }

  /** An evaluator adds rows only to projects granted to them now, under the project's own department and unit. */
  private async assertGranted(added: readonly Values[]): Promise<void> {
    const { ownership } = this.shape;
    if (this.around.scope.kind !== "GRANTS" || ownership.owner !== "DEPARTMENT") return;
    const project = this.around.shapes.named("project");
    if (!project) throw new ScopeError("There is no table of projects to ask about grants");
    const key = typeof ownership.grant === "object" ? ownership.grant.column : "projectId";
    const { sql, params } = and(among(project.table, "id", [...new Set(added.map((row) => row[key]))]), predicate(project, project.table, this.around.scope));
    const found = await this.around.statements.all(`SELECT \`id\`, \`departmentId\`, \`unitId\` FROM \`${project.table}\` WHERE ${sql}`, params);
    const owners = new Map(found.map((row) => [row["id"], row]));
    for (const row of added) {
      const owner = owners.get(row[key]);
      const same = owner?.["departmentId"] === row["departmentId"] && (!this.shape.columns.has("unitId") || owner?.["unitId"] === row["unitId"]);
      if (!same) throw new ScopeError(`Refusing to write a row of ${this.table} outside the viewer's scope`);
    }
  }

  private scoped(where: Fragment): Fragment {
    return and(where, predicate(this.shape, this.table, this.around.scope));
  }

  private where(where: Where<Row>): Fragment {
    return conditions(this.shape, this.table, where);
  }

  private byId(id: string): Fragment {
    return { sql: `${named(this.table, this.onlyKey())} = ?`, params: [id] };
  }

  private onlyKey(): string {
    const [key, ...more] = this.shape.keys;
    if (key === undefined || more.length > 0) throw new TypeError(`${this.table} has no single key`);
    return key;
  }

  private column(property: string): ColumnShape {
    if (!this.changeable(property)) throw new ScopeError(`${this.table}.${property} never changes`);
    return columnOf(this.shape, property);
  }

  /** Neither key nor owner nor fixed nor kept by the server. */
  private changeable(property: string): boolean {
    const { keys, ownership } = this.shape;
    if (property === "version" || property === "updatedAt" || property === "createdAt") return !this.versioned && property === "updatedAt";
    return !columnOf(this.shape, property).fixed && !keys.includes(property) && !ownerColumns(ownership).includes(property) && property !== "unitId";
  }

  private get versioned(): boolean {
    return this.shape.columns.has("version") && this.shape.columns.has("updatedAt");
  }

  private tail({ order = {}, limit, offset = 0 }: Slice<Row>): string {
    const by = Object.entries(order).map(([property, direction]) => `\`${columnOf(this.shape, property).name}\` ${direction === "DESC" ? "DESC" : "ASC"}`);
    const slice = limit === undefined ? "" : ` LIMIT ${whole(limit)} OFFSET ${whole(offset)}`;
    return `${by.length > 0 ? ` ORDER BY ${by.join(", ")}` : ""}${slice}`;
  }

  private assertChangeable(): void {
    this.assertWritable();
    if (this.shape.ownership.appendOnly) throw new ScopeError(`Rows of ${this.table} are added, never changed`);
    assertMayWrite(this.shape, this.around.scope);
  }

  private assertWritable(): void {
    if (!this.around.statements.writable) throw new ScopeError("Nothing is written while reading: use unitOfWork.run");
  }
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a number of rows: ${value}`);
  return value;
}

function* chunks<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
