import { expect, test } from "@jest/globals";
import { QueryFailedError } from "typeorm";
import { formatErrors } from "./format-error.js";

const format = formatErrors(() => undefined);
const failed = (code: string) => new QueryFailedError("INSERT INTO `account`", ["secret-canary"], Object.assign(new Error(`${code}: account`), { code }));

test.each([
  ["SQLITE_FULL", "DISK_FULL"],
  ["SQLITE_BUSY", "BUSY"],
  ["ER_LOCK_DEADLOCK", "BUSY"],
  ["ECONNREFUSED", "BUSY"],
  ["SQLITE_CONSTRAINT_UNIQUE", "INTERNAL_SERVER_ERROR"],
])("%s leaves the building as %s, without a word of tables or values", (code, shown) => {
  const answer = format({ message: failed(code).message }, failed(code));
  expect(answer.extensions?.["code"]).toBe(shown);
  expect(JSON.stringify(answer)).not.toMatch(/account|canary|INSERT/);
});
