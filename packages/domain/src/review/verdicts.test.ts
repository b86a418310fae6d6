import { describe, expect, test } from "@jest/globals";
import type { CheckCode, Severity } from "../checks/finding.js";
import type { StandardMeans } from "../settings/standards.js";
import { acceptanceReasons, reviewGradeOf, proposedVerdict, standingVerdicts } from "./verdicts.js";

const item = (id: string, means: StandardMeans, checks: CheckCode[] = []) => ({ id, means, checks });
const found = (code: CheckCode, severity: Severity, trial?: true) => ({ code, severity, ...(trial ? { trial } : {}) });
const ITEMS = [item("filled", "AUTOMATIC", ["C3"]), item("forecast", "ASSISTED", ["C16"]), item("evidence", "HUMAN")];
const codes = (...args: Parameters<typeof acceptanceReasons>) => acceptanceReasons(...args).map(({ code, params }) => [code, params["count"]]);

test.each<[string, Parameters<typeof proposedVerdict>[1], string]>([
  ["nothing found", [], "OK"],
  ["a warning", [found("C16", "WARN")], "DOUBT"],
  ["a block", [found("C16", "WARN"), found("C16", "BLOCK")], "FAIL"],
  ["a note", [found("C16", "INFO")], "OK"],
  ["another check's block", [found("C3", "BLOCK")], "OK"],
  ["a block on trial", [found("C16", "BLOCK", true)], "OK"],
])("%s proposes", (_words, findings, verdict) => {
  expect(proposedVerdict(item("forecast", "ASSISTED", ["C16"]), findings)).toBe(verdict);
});

test("only a person can tell about a human item", () => {
  expect(proposedVerdict(item("evidence", "HUMAN", ["C3"]), [found("C3", "BLOCK")])).toBeNull();
});

describe("the verdicts that stand", () => {
  test("are the checks' on automatic items, whatever a person says; the person's on the others", () => {
    const standing = standingVerdicts(ITEMS, [found("C3", "BLOCK"), found("C16", "WARN")], [
      { itemId: "filled", verdict: "OK" }, { itemId: "forecast", verdict: "OK", note: " 已核实 " }, { itemId: "evidence", verdict: "DOUBT" }, { itemId: "gone", verdict: "FAIL" },
    ]);
    expect(standing).toEqual([
      { itemId: "filled", verdict: "FAIL", decidedBy: "CHECK", note: null },
      { itemId: "forecast", verdict: "OK", decidedBy: "PERSON", note: "已核实" },
      { itemId: "evidence", verdict: "DOUBT", decidedBy: "PERSON", note: null },
    ]);
  });

  test("leave out what nobody has spoken about", () => {
    expect(standingVerdicts(ITEMS, [], []).map(({ itemId }) => itemId)).toEqual(["filled", "forecast"]);
  });
});

describe("accepting", () => {
  const standing = (verdict: "OK" | "DOUBT" | "FAIL", findings: Parameters<typeof standingVerdicts>[1] = []) => standingVerdicts(ITEMS, findings, [{ itemId: "evidence", verdict }]);

  test("wants every item judged and none failed", () => {
    expect(codes(ITEMS, standingVerdicts(ITEMS, [], []), "")).toEqual([["STANDARD_UNJUDGED", 1]]);
    expect(codes(ITEMS, standing("FAIL", [found("C3", "BLOCK")]), "有话")).toEqual([["STANDARD_FAILED", 2]]);
    expect(codes(ITEMS, standing("OK"), "")).toEqual([]);
  });

  test("wants words for a person's doubt, not for a check's", () => {
    expect(codes(ITEMS, standing("DOUBT"), " ")).toEqual([["DOUBT_UNEXPLAINED", 1]]);
    expect(codes(ITEMS, standing("DOUBT"), "请年底前补齐")).toEqual([]);
    expect(codes(ITEMS, standing("OK", [found("C16", "WARN")]), "")).toEqual([]);
  });

  test("is graded by doubts and remarks", () => {
    expect([reviewGradeOf(standing("OK"), ""), reviewGradeOf(standing("OK", [found("C16", "WARN")]), ""), reviewGradeOf(standing("DOUBT"), ""), reviewGradeOf(standing("OK"), "注意")]).toEqual(["ACCEPTED", "ACCEPTED", "REMARKS", "REMARKS"]);
  });
});
