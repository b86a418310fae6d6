import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.js";
import { MIGRATIONS } from "./index.js";

/** A server's tables take their time when others use it too. */
const SLOW = 120_000;

describe("the migrations", () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(() => database.drop());

  const differences = async () => (await database.writer.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

  test("build exactly what the entities say", async () => {
    await database.migrate();

    expect(await differences()).toEqual([]);
  }, SLOW);

  test("can be taken back one by one, to nothing, and made again", async () => {
    for (const _ of MIGRATIONS) await database.writer.undoLastMigration();
    const runner = database.writer.createQueryRunner();
    const left: string[] = [];
    for (const { tableName } of database.writer.entityMetadatas) if (await runner.hasTable(tableName)) left.push(tableName);
    await runner.release();
    expect(left).toEqual([]);

    await database.migrate();
    expect(await differences()).toEqual([]);
  }, SLOW);
});
