import { Table, type DataSource, type MigrationInterface, type QueryRunner } from "typeorm";
import { onMysql } from "./migrations/table.js";

type Migration = new () => MigrationInterface;

/** Names of migrations whose first statement was sent; which of them came to their end says TypeORM's own table. */
const BEGUN = "migration_begun";
/** Long enough for the whole schema on a slow server, while another process makes it. */
const WAIT_SECONDS = 600;

/**
 * Runs what is outstanding, from a schema that is whole and known (SEC-I3). On SQLite a migration is one transaction. MySQL commits each change of the schema by itself: one that
 * was cut off leaves half of it behind, which nobody can tell from the tables alone, so that its name is stored before its first statement (`remembered`).
 *
 * @throws Error that says what to do, when a migration was cut off or the database was made by a newer version.
 */
export async function bringUpToDate(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  const mysql = onMysql(runner);
  const lock = `jianxiao ${source.driver.database ?? ""}`.slice(0, 64);
  try {
    if (mysql) await alone(runner, lock);
    const finished = await namesIn(runner, source.options.migrationsTableName ?? "migrations");
    const newer = finished.filter((name) => !source.migrations.some((known) => nameOf(known) === name));
    if (newer.length > 0) throw new Error(`The database was made by a newer version (${newer.join(", ")} is unknown here). Start that version, or restore the backup made before the update.`);
    const cutOff = mysql ? (await namesIn(runner, BEGUN)).filter((name) => !finished.includes(name)) : [];
    if (cutOff.length > 0) throw new Error(`The change of the schema ${cutOff.join(", ")} was cut off, and MySQL keeps half of it. Restore the backup made before the update into an empty database; if there never were any rows, drop the database and create it again.`);
    await source.runMigrations();
  } finally {
    if (mysql) await runner.query("SELECT RELEASE_LOCK(?)", [lock]).catch(() => undefined);
    await runner.release();
  }
}

/** The same migration, which stores its name before its first statement. */
export function remembered(migration: Migration): Migration {
  const Remembered = class extends migration {
    override async up(db: QueryRunner): Promise<void> {
      if (!(await db.hasTable(BEGUN))) await db.createTable(new Table({ name: BEGUN, columns: [{ name: "name", type: "varchar", length: "255", isPrimary: true }] }));
      await db.query(`INSERT IGNORE INTO ${BEGUN} (name) VALUES (?)`, [nameOf(this)]);
      await super.up(db);
    }

    override async down(db: QueryRunner): Promise<void> {
      await super.down(db);
      await db.query(`DELETE FROM ${BEGUN} WHERE name = ?`, [nameOf(this)]);
    }
  };
  Object.defineProperty(Remembered, "name", { value: migration.name });
  return Remembered;
}

/** Waits until no other process changes this schema. */
async function alone(runner: QueryRunner, lock: string): Promise<void> {
  const [row] = (await runner.query("SELECT GET_LOCK(?, ?) AS got", [lock, WAIT_SECONDS])) as { got: number | string | null }[];
  if (Number(row?.got) !== 1) throw new Error(`Another process has been changing this schema for ${WAIT_SECONDS} s. Look whether it still runs, then start again.`);
}

async function namesIn(runner: QueryRunner, table: string): Promise<string[]> {
  if (!(await runner.hasTable(table))) return [];
  const rows = (await runner.query(`SELECT name FROM ${table}`)) as { name: string }[];
  return rows.map(({ name }) => name);
}

/** As TypeORM names it in its own table. */
function nameOf(migration: MigrationInterface): string {
  return migration.name ?? migration.constructor.name;
}
