import { expect, test } from "@jest/globals";
import { QueryFailedError } from "typeorm";
import { told } from "./log.js";

const CANARY = "canary-秘密-7f3a";

test.each([
  ["MySQL's words", Object.assign(new Error(`Duplicate entry '${CANARY}' for key 'account.login'`), { code: "ER_DUP_ENTRY" })],
  ["SQLite's", Object.assign(new Error(`CHECK constraint failed: ${CANARY}`), { code: "SQLITE_CONSTRAINT_CHECK" })],
  ["a fault nobody knows", new Error(`Unknown column '${CANARY}'`)],
])("%s about a value are not kept, with its statement or its parameters", (_words, cause) => {
  const kept = told(new QueryFailedError("INSERT INTO account VALUES (?)", [CANARY], cause));
  expect(JSON.stringify(kept)).not.toContain(CANARY);
  expect(kept?.stack).toContain("at ");
});

test("line breaks in what is logged stay within one line", () => {
  expect(JSON.stringify(told(new Error("one\ntwo\r\n{\"level\":60}")))).not.toMatch(/[\r\n]/);
});
