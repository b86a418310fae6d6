import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import { newId } from "../database/new-id.js";
import { openDatabase, type Contents, type Database, type DatabasePlace } from "../database/data-source.js";

export type Engine = "sqlite" | "mysql";

/** The engine under test, by TEST_ENGINE; `npm test` runs everything on each. */
export const ENGINE: Engine = process.env["TEST_ENGINE"] === "mysql" ? "mysql" : "sqlite";

export type TestDatabase = Database & { readonly place: DatabasePlace; drop(): Promise<void> };

/** An empty database of its own on the engine under test; `drop` leaves nothing behind. */
export async function createTestDatabase(engine: Engine = ENGINE, contents?: Contents): Promise<TestDatabase> {
  const { place, remove } = engine === "mysql" ? await mysqlPlace() : embeddedPlace();
  const database = await openDatabase(place, contents);
  return {
    ...database,
    place,
    drop: async () => {
      await database.close();
      await remove();
    },
  };
}

function embeddedPlace() {
  const directory = mkdtempSync(join(tmpdir(), "jianxiao-db-"));
  return { place: { kind: "embedded", directory } as const, remove: async () => rmSync(directory, { recursive: true, force: true }) };
}

async function mysqlPlace() {
  const server = process.env["TEST_MYSQL_URL"];
  if (!server) throw new Error("TEST_ENGINE=mysql wants TEST_MYSQL_URL, such as mysql://root@127.0.0.1:3306");
  const name = `jx_${newId().toLowerCase()}`;
  const tell = async (sql: string) => {
    const connection = await createConnection(server);
    try {
      await connection.query(sql);
    } finally {
      await connection.end();
    }
  };
  await tell(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { place: { kind: "mysql", url: url.toString() } as const, remove: () => tell(`DROP DATABASE \`${name}\``) };
}
