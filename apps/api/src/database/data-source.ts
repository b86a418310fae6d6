import { join } from "node:path";
import { DataSource, type DataSourceOptions, type MigrationInterface } from "typeorm";
import { BetterSqlite3QueryRunner } from "typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js";
import type { BetterSqlite3Driver } from "typeorm/driver/better-sqlite3/BetterSqlite3Driver.js";
import { useLongTextOf } from "./columns.js";
import { EmbeddedDatabase } from "./embedded/embedded-database.js";
import { ENTITIES } from "./entities.js";
import { MIGRATIONS } from "./migrations/index.js";
import { Naming } from "./naming.js";
import { bringUpToDate, remembered } from "./schema-state.js";

/** Where the rows are: a file of our own, or a server that speaks MySQL's protocol. */
export type DatabasePlace = { readonly kind: "embedded"; readonly directory: string } | { readonly kind: "mysql"; readonly url: string; readonly migrateUrl?: string };

/** Both connections of one database; on MySQL they are the same pool. */
export type Database = {
  readonly writer: DataSource;
  readonly reader: DataSource;
  /** Brings the schema up to date. */
  migrate(): Promise<void>;
  close(): Promise<void>;
};

/** What the product stores; tests of the road to rows bring tables of their own. */
export type Contents = { readonly entities: (new () => object)[]; readonly migrations: readonly (new () => MigrationInterface)[] };

const PRODUCT: Contents = { entities: ENTITIES as (new () => object)[], migrations: MIGRATIONS };
const SHARED = { namingStrategy: new Naming(), synchronize: false, logging: false, migrationsTransactionMode: "each", invalidWhereValuesBehavior: { null: "throw", undefined: "throw" } } as const;

/** Opens the connections; the schema is not touched until `migrate`. */
export function openDatabase(place: DatabasePlace, contents: Contents = PRODUCT): Promise<Database> {
  return place.kind === "embedded" ? openEmbedded(place.directory, contents) : openMysql(place, contents);
}

async function openEmbedded(directory: string, contents: Contents): Promise<Database> {
  useLongTextOf("sqlite");
  const source = (readonly: boolean) =>
    initialised({ ...SHARED, entities: contents.entities, migrations: [...contents.migrations], type: "better-sqlite3", driver: EmbeddedDatabase, database: join(directory, "jianxiao.sqlite"), readonly, timeout: 2_000 });
  const writer = ownRunners(await source(false));
  const reader = ownRunners(await source(true));
  return {
    writer,
    reader,
    migrate: () => bringUpToDate(writer),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

async function openMysql({ url, migrateUrl }: Extract<DatabasePlace, { kind: "mysql" }>, contents: Contents): Promise<Database> {
  useLongTextOf("mysql");
  const type = await mysqlKind(url);
  const options = (address: string): DataSourceOptions => ({
    ...SHARED,
    entities: contents.entities,
    migrations: contents.migrations.map(remembered),
    type,
    url: address.replace(/^mariadb:/, "mysql:"),
    charset: "utf8mb4_bin",
    timezone: "Z",
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: 10,
    connectTimeout: 10_000,
    extra: { decimalNumbers: true },
  });
  const writer = await initialised(options(url));
  return {
    writer,
    reader: writer,
    migrate: async () => {
      if (migrateUrl === undefined) return bringUpToDate(writer);
      const owner = await initialised(options(migrateUrl));
      try {
        await bringUpToDate(owner);
      } finally {
        await owner.destroy();
      }
    },
    close: () => writer.destroy(),
  };
}

async function initialised(options: DataSourceOptions): Promise<DataSource> {
  return new DataSource(options).initialize();
}

/** TypeORM hands one runner to every caller on SQLite, so that one caller's rollback takes another's commit with it. Ours are separate. */
function ownRunners(source: DataSource): DataSource {
  const driver = source.driver as BetterSqlite3Driver;
  driver.createQueryRunner = () => new BetterSqlite3QueryRunner(driver);
  return source;
}

/** MariaDB calls itself so in its version, and wants TypeORM's own type for it: as "mysql" its schema would differ for ever. */
async function mysqlKind(url: string): Promise<"mysql" | "mariadb"> {
  const { createConnection } = await import("mysql2/promise");
  const connection = await createConnection(url.replace(/^mariadb:/, "mysql:"));
  try {
    const [rows] = await connection.query("SELECT VERSION() AS version");
    return /mariadb/i.test(String((rows as { version: string }[])[0]?.version)) ? "mariadb" : "mysql";
  } finally {
    await connection.end();
  }
}
