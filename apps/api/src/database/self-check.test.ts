import { afterAll, beforeAll, expect, test } from "@jest/globals";
import "reflect-metadata";
import { createTestDatabase, ENGINE, type TestDatabase } from "../testing/test-database.js";
import { checkDurability } from "./self-check.js";

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());

test("passes on a database as we open it", async () => {
  await checkDurability(database);
});

test("names what would lose an acknowledged write", async () => {
  const weaken = ENGINE === "mysql" ? "SET GLOBAL innodb_flush_log_at_trx_commit = 2" : "PRAGMA synchronous = OFF";
  const restore = ENGINE === "mysql" ? "SET GLOBAL innodb_flush_log_at_trx_commit = 1" : "PRAGMA synchronous = FULL";
  await database.writer.query(weaken);
  await expect(checkDurability(database)).rejects.toThrow(ENGINE === "mysql" ? "innodb_flush_log_at_trx_commit is 2" : "synchronous is 0");
  await database.writer.query(restore);
  await checkDurability(database);
});
