import "reflect-metadata";
import { afterEach, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { createTestDatabase, ENGINE, type TestDatabase } from "../testing/test-database.js";
import { openDatabase, type Contents, type DatabasePlace } from "./data-source.js";
import { createTable, identified, text } from "./migrations/table.js";

const BUILT = resolve(import.meta.dirname, "../../dist");
const SLOW = 120_000;
/** What the next start may say after a change of the schema was cut off. */
const AFTER = { sqlite: /^whole$/, mysql: /^whole$|was cut off, and MySQL keeps half of it\. Restore the backup/ };

/** A migration that makes one table. */
const making = (table: string, migration: string) =>
  class implements MigrationInterface {
    readonly name: string = migration;
    async up(db: QueryRunner): Promise<void> {
      await createTable(db, table, { columns: { ...identified, words: text(20) } });
    }
    async down(db: QueryRunner): Promise<void> {
      await db.dropTable(table);
    }
  };
const Rooms = making("room", "Rooms1790000000001");
const Doors = making("door", "Doors1790000000002");

class DoorsCutOff extends Doors {
  override async up(db: QueryRunner): Promise<void> {
    await super.up(db);
    throw new Error("the power went");
  }
}

const schema = (...migrations: Contents["migrations"]): Contents => ({ entities: [], migrations });

describe("SEC-I3: the schema is changed from a state that is whole", () => {
  const open: TestDatabase[] = [];
  const made = async (contents?: Contents) => {
    const database = await createTestDatabase(ENGINE, contents);
    open.push(database);
    return database;
  };
  afterEach(async () => {
    for (const database of open.splice(0)) await database.drop();
  });
  const tables = async ({ writer }: TestDatabase) => {
    const runner = writer.createQueryRunner();
    const found = [await runner.hasTable("room"), await runner.hasTable("door")];
    await runner.release();
    return found;
  };
  /** What a start of this version on that database comes to. */
  const started = async (place: DatabasePlace, contents?: Contents) => {
    const database = await openDatabase(place, contents);
    try {
      return await database.migrate().then(() => "whole", ({ message }: Error) => message);
    } finally {
      await database.close();
    }
  };

  test("one that failed leaves nothing behind, or the next start says what was cut off and what to do", async () => {
    const database = await made(schema(Rooms, DoorsCutOff));
    await expect(database.migrate()).rejects.toThrow("the power went");
    expect(await tables(database)).toEqual([true, ENGINE === "mysql"]);

    const next = await started(database.place, schema(Rooms, Doors));
    expect(next).toMatch(ENGINE === "sqlite" ? /^whole$/ : /Doors1790000000002 was cut off, and MySQL keeps half of it\. Restore the backup/);
    expect(await tables(database)).toEqual([true, true]);
  }, SLOW);

  test("one that was taken back may be made again", async () => {
    const database = await made(schema(Rooms, Doors));
    await database.migrate();
    await database.writer.undoLastMigration();
    expect(await tables(database)).toEqual([true, false]);
    await database.migrate();
    expect(await tables(database)).toEqual([true, true]);
  }, SLOW);

  test("an older version does not touch what a newer one made", async () => {
    const { place, migrate } = await made(schema(Rooms, Doors));
    await migrate();
    expect(await started(place, schema(Rooms))).toMatch(/newer version \(Doors1790000000002 is unknown here\)/);
  }, SLOW);

  // On the embedded database the directory's lock lets one server in.
  if (ENGINE === "mysql") test("two that start at once make it once", async () => {
    const { place, migrate } = await made(schema(Rooms, Doors));
    expect(await Promise.all([migrate(), started(place, schema(Rooms, Doors))])).toEqual([undefined, "whole"]);
  }, SLOW);

  test("a server killed while it makes the whole schema leaves it whole, or said to be cut off", async () => {
    for (const milliseconds of [20, 120, 400]) {
      const { place } = await made();
      await killedWhileMigrating(place, milliseconds);
      expect(await started(place)).toMatch(AFTER[ENGINE]);
    }
  }, SLOW);
});

const MIGRATE = `
  import "reflect-metadata";
  const { openDatabase } = await import(${JSON.stringify(join(BUILT, "database/data-source.js"))});
  const database = await openDatabase(JSON.parse(process.env.PLACE));
  process.stdout.write("begun");
  await database.migrate();
  setInterval(() => {}, 1_000);`;

function killedWhileMigrating(place: DatabasePlace, milliseconds: number): Promise<void> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", MIGRATE], { cwd: join(BUILT, ".."), env: { ...process.env, PLACE: JSON.stringify(place) } });
    let [begun, faults] = [false, ""];
    child.stdout.on("data", () => {
      begun = true;
      setTimeout(() => child.kill("SIGKILL"), milliseconds);
    });
    child.stderr.on("data", (chunk: Buffer) => (faults += chunk.toString()));
    child.on("exit", () => (begun && faults === "" ? settle() : reject(new Error(faults))));
  });
}
