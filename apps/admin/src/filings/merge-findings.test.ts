import { expect, test } from "@jest/globals";
import type { CheckFinding } from "@jianxiao/domain";
import { mergeFindings } from "./merge-findings";

const finding = (code: CheckFinding["code"], path: string | null): CheckFinding => ({ code, severity: "BLOCK", path, params: {} });
const ranHere = new Set(["C3", "C5"]);

test("what was solved while typing is gone before the save returns", () => {
  expect(mergeFindings([], [finding("C3", "indicators[a].actual")], ranHere)).toEqual([]);
});

test("what only the server can know stays", () => {
  const ledger = finding("C9", "funds.total.adjusted");
  expect(mergeFindings([finding("C3", "indicators[b].actual")], [ledger], ranHere).map(({ code }) => code)).toEqual(["C3", "C9"]);
});

test("the same finding from both sides is told once", () => {
  const both = finding("C9", null);
  expect(mergeFindings([both], [{ ...both }], ranHere)).toHaveLength(1);
});
