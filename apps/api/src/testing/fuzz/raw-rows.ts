import type { DataSource, QueryRunner } from "typeorm";
import type { TableShape } from "../../database/table-shape.js";

/** A row as the engine keeps it. */
export type RawRow = Record<string, unknown>;
/** Every table's rows, held in memory: a world is pruned, filled, twinned and thinned here, and stored once. */
export type RawRows = Map<string, RawRow[]>;

const MAX_PARAMS = 20_000;

/** Reads all tables of a database whole, in an order that both engines give. */
export async function readAll(source: DataSource): Promise<RawRows> {
  const rows: RawRows = new Map();
  for (const { tableName, primaryColumns } of source.entityMetadatas) {
    const order = primaryColumns.map(({ databaseName }) => `\`${databaseName}\``).join(", ");
    rows.set(tableName, (await source.query(`SELECT * FROM \`${tableName}\` ORDER BY ${order}`)) as RawRow[]);
  }
  return rows;
}

/** Stores rows as they are, whatever their order: references are looked at by `danglingReferences` instead. Gives back the rows refused and why. */
export async function storeAll(source: DataSource, rows: RawRows, oneByOne: ReadonlySet<RawRow> = new Set()): Promise<Map<string, string>> {
  const refused = new Map<string, string>();
  const runner = source.createQueryRunner();
  const mysql = source.options.type !== "better-sqlite3";
  try {
    await runner.query(mysql ? "SET FOREIGN_KEY_CHECKS = 0" : "PRAGMA foreign_keys = OFF");
    await runner.startTransaction();
    for (const [table, all] of rows) {
      const known = all.filter((row) => !oneByOne.has(row));
      for (const chunk of chunks(known)) await insert(runner, table, chunk);
      for (const row of all.filter((candidate) => oneByOne.has(candidate))) {
        await insert(runner, table, [row]).catch((error: unknown) => refused.set(table, String((error as Error).message).slice(0, 200)));
      }
    }
    await runner.commitTransaction();
    await runner.query(mysql ? "SET FOREIGN_KEY_CHECKS = 1" : "PRAGMA foreign_keys = ON");
  } finally {
    await runner.release();
  }
  return refused;
}

/** Leaves out rows whose references lead nowhere, until none does. */
export function withoutDanglingRows(source: DataSource, rows: RawRows): RawRows {
  const kept = new Map(rows);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { tableName, foreignKeys } of source.entityMetadatas) {
      for (const { columnNames, referencedColumnNames, referencedEntityMetadata } of foreignKeys) {
        const there = new Set((kept.get(referencedEntityMetadata.tableName) ?? []).map((row) => referencedColumnNames.map((name) => String(row[name])).join("\u0001")));
        const before = kept.get(tableName) ?? [];
        const after = before.filter((row) => columnNames.some((name) => row[name] === null) || there.has(columnNames.map((name) => String(row[name])).join("\u0001")));
        if (after.length === before.length) continue;
        kept.set(tableName, after);
        changed = true;
      }
    }
  }
  return kept;
}

/** Database name of a property's column, or undefined where the table has none. */
export function columnName(shape: TableShape, property: string): string | undefined {
  return shape.columns.get(property)?.name;
}

async function insert(runner: QueryRunner, table: string, rows: readonly RawRow[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const places = `(${names.map(() => "?").join(", ")})`;
  await runner.query(`INSERT INTO \`${table}\` (${names.map((name) => `\`${name}\``).join(", ")}) VALUES ${rows.map(() => places).join(", ")}`, rows.flatMap((row) => names.map((name) => row[name] ?? null)));
}

function* chunks(rows: readonly RawRow[]): Generator<RawRow[]> {
  const width = Object.keys(rows[0] ?? {}).length || 1;
  const size = Math.max(1, Math.min(500, Math.floor(MAX_PARAMS / width)));
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
