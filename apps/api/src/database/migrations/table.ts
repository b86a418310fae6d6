import { Table, TableCheck, TableColumn, TableForeignKey, TableIndex, type QueryRunner, type TableColumnOptions } from "typeorm";
import { oneOf, safeRange } from "../columns.js";

type Column = { readonly options: TableColumnOptions & { longText?: true }; readonly check?: string };
type Shape = {
  readonly columns: Readonly<Record<string, Column>>;
  /** Primary key; `id` when not given. */
  readonly key?: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly index?: readonly (readonly string[])[];
  /** table → { own column: its column }, owner included. */
  readonly foreign?: readonly (readonly [table: string, columns: Readonly<Record<string, string>>])[];
  readonly check?: readonly string[];
};
type Nullable = { nullable?: boolean };

/** The names TypeORM reads back from each engine, where they are not the same. */
const MYSQL_TYPES: Readonly<Record<string, string>> = { boolean: "tinyint" };
const SQLITE_TYPES: Readonly<Record<string, string>> = { int: "integer" };

const column = (options: Omit<TableColumnOptions, "name"> & { longText?: true }, { nullable = false }: Nullable = {}, check?: string): Column => ({
  options: { name: "", ...options, isNullable: nullable },
  ...(check === undefined ? {} : { check }),
});

export const id = (options?: Nullable) => column({ type: "varchar", length: "26" }, options);
export const text = (length: number, options?: Nullable) => column({ type: "varchar", length: String(length) }, options);
export const longText = (options?: Nullable) => column({ type: "text", longText: true }, options);
export const json = longText;
export const whole = (options?: Nullable) => column({ type: "int" }, options);
export const bigWhole = (options?: Nullable) => column({ type: "bigint" }, options);
export const flag = (options?: Nullable) => column({ type: "boolean" }, options);
export const day = (options?: Nullable) => column({ type: "date" }, options);
export const instant = (options?: Nullable) => column({ type: "datetime", precision: 3 }, options);
/** Values are spelled out in the migration: it must not change when the domain's list grows. */
export const choice = (values: readonly string[], options?: Nullable): Column & { values: readonly string[] } => ({ ...column({ type: "varchar", length: "40" }, options), values });
export const fen = (options?: Nullable): Column & { money: true } => ({ ...column({ type: "bigint" }, options), money: true });

/** The columns every base row brings, by the names of `base-rows.ts`. */
export const identified = { id: id(), createdAt: instant() };
export const district = { ...identified, districtId: id() };
export const department = { ...district, departmentId: id() };
export const unit = { ...department, unitId: id() };
export const versioned = { version: whole(), updatedAt: instant() };

/** Creates one table alike on both engines: types, unique indexes, composite foreign keys, CHECKs. */
export async function createTable(db: QueryRunner, name: string, shape: Shape): Promise<void> {
  const mysql = onMysql(db);
  const checks = [...columnChecks(shape.columns), ...(shape.check ?? [])];
  await db.createTable(
    new Table({
      name,
      columns: Object.entries(shape.columns).map(([columnName, { options }]) => tableColumn(columnName, options, mysql, (shape.key ?? ["id"]).includes(columnName))),
      indices: [
        ...(shape.unique ?? []).map((columnNames) => new TableIndex({ columnNames: [...columnNames], isUnique: true })),
        ...(shape.index ?? []).map((columnNames) => new TableIndex({ columnNames: [...columnNames] })),
      ],
      foreignKeys: (shape.foreign ?? []).map(
        ([referencedTableName, columns]) =>
          new TableForeignKey({ referencedTableName, columnNames: Object.keys(columns), referencedColumnNames: Object.values(columns), onDelete: "RESTRICT", onUpdate: "RESTRICT" }),
      ),
      checks: mysql ? [] : checks.map((expression) => new TableCheck({ name: checkName(db, name, expression), expression })),
    }),
  );
  // TypeORM leaves CHECKs out on MySQL and MariaDB.
  if (mysql) for (const expression of checks) await db.query(`ALTER TABLE \`${name}\` ADD CONSTRAINT \`${checkName(db, name, expression)}\` CHECK (${expression})`);
}

/**
 * Adds one column that may be empty, without a CHECK (SQLite cannot add one to a table that stands). On SQLite in one statement of its own: TypeORM would copy the
 * table and drop the old one, which takes the triggers along and fails where other rows refer to it.
 */
export async function addColumn(db: QueryRunner, table: string, name: string, { options }: Column): Promise<void> {
  const { type, length, precision } = tableColumn(name, options, onMysql(db), false);
  const size = length || precision;
  if (onMysql(db)) await db.addColumn(table, tableColumn(name, options, true, false));
  else await db.query(`ALTER TABLE "${table}" ADD COLUMN "${name}" ${type}${size ? `(${size})` : ""}`);
}

/** Takes back `addColumn`. */
export async function dropColumn(db: QueryRunner, table: string, name: string): Promise<void> {
  if (onMysql(db)) await db.dropColumn(table, name);
  else await db.query(`ALTER TABLE "${table}" DROP COLUMN "${name}"`);
}

/** Gives a choice column another list of values. SQLite makes the table anew for it: not for tables of events, whose triggers would be lost. */
export async function widenChoice(db: QueryRunner, table: string, name: string, before: readonly string[], after: readonly string[]): Promise<void> {
  const [was, now] = [oneOf(name, before), oneOf(name, after)];
  if (onMysql(db)) {
    await db.query(`ALTER TABLE \`${table}\` DROP CONSTRAINT \`${checkName(db, table, was)}\``);
    await db.query(`ALTER TABLE \`${table}\` ADD CONSTRAINT \`${checkName(db, table, now)}\` CHECK (${now})`);
    return;
  }
  await db.dropCheckConstraint(table, checkName(db, table, was));
  await db.createCheckConstraint(table, new TableCheck({ name: checkName(db, table, now), expression: now }));
}

/** Refuses UPDATE and DELETE on a table of events, where the engine has triggers (TiDB has none). */
export async function forbidChanges(db: QueryRunner, table: string): Promise<void> {
  for (const event of ["UPDATE", "DELETE"]) {
    const name = `${table}_no_${event.toLowerCase()}`;
    if (!onMysql(db)) {
      await db.query(`CREATE TRIGGER "${name}" BEFORE ${event} ON "${table}" BEGIN SELECT RAISE(ABORT, 'rows of ${table} are never changed'); END`);
      continue;
    }
    const made = db.query(`CREATE TRIGGER \`${name}\` BEFORE ${event} ON \`${table}\` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rows of ${table} are never changed'`);
    await made.catch((error: unknown) => process.stderr.write(`No trigger ${name} on this engine or for this account: ${String(error)}\n`));
  }
}

/** Refuses UPDATE of all columns but these, in place of what `forbidChanges` put on the table. */
export async function forbidChangesBut(db: QueryRunner, table: string, free: readonly string[]): Promise<void> {
  const kept = ((await db.getTable(table))?.columns ?? []).map(({ name }) => name).filter((name) => !free.includes(name));
  const trigger = `${table}_no_update`;
  if (!onMysql(db)) {
    await db.query(`DROP TRIGGER IF EXISTS "${trigger}"`);
    await db.query(`CREATE TRIGGER "${trigger}" BEFORE UPDATE OF ${kept.map((name) => `"${name}"`).join(", ")} ON "${table}" BEGIN SELECT RAISE(ABORT, 'rows of ${table} are never changed'); END`);
    return;
  }
  const same = kept.map((name) => `OLD.\`${name}\` <=> NEW.\`${name}\``).join(" AND ");
  await db.query(`DROP TRIGGER IF EXISTS \`${trigger}\``);
  const made = db.query(`CREATE TRIGGER \`${trigger}\` BEFORE UPDATE ON \`${table}\` FOR EACH ROW IF NOT (${same}) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'rows of ${table} are never changed'; END IF`);
  await made.catch((error: unknown) => process.stderr.write(`No trigger ${trigger} on this engine or for this account: ${String(error)}\n`));
}

/** True on MySQL, MariaDB and what speaks their protocol. */
export function onMysql(db: QueryRunner): boolean {
  return db.dataSource.options.type !== "better-sqlite3";
}

function tableColumn(name: string, { longText: long, ...options }: Column["options"], mysql: boolean, isPrimary: boolean): TableColumn {
  const type = mysql ? (long ? "longtext" : MYSQL_TYPES[options.type]) : SQLITE_TYPES[options.type];
  return new TableColumn({ ...options, name, type: type ?? options.type, isPrimary });
}

function* columnChecks(columns: Readonly<Record<string, Column & { values?: readonly string[]; money?: true }>>): Generator<string> {
  for (const [name, { values, money }] of Object.entries(columns)) {
    if (values) yield oneOf(name, values);
    if (money) yield safeRange(name);
  }
}

function checkName(db: QueryRunner, table: string, expression: string): string {
  return db.dataSource.namingStrategy.checkConstraintName(table, expression);
}
