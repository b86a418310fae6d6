import { expect, test } from "@jest/globals";
import type { CheckFinding } from "./finding.js";
import { countFindings, isWaivable, waiverOf } from "./waivers.js";

const warning: CheckFinding = { code: "C16", severity: "WARN", path: "indicators[a].likelihood", params: {} };
const waiver = { code: "C16", variant: null, path: "indicators[a].likelihood" };

test("a waiver speaks of one warning in one place", () => {
  expect(waiverOf(warning, [waiver])).toBe(waiver);
  expect(waiverOf({ ...warning, path: "indicators[b].likelihood" }, [waiver])).toBeUndefined();
  expect(waiverOf({ ...warning, variant: "FUNDS" }, [waiver])).toBeUndefined();
});

test("what blocks is never waived, even where it was while it warned; a check on trial needs no waiver", () => {
  expect(waiverOf({ ...warning, severity: "BLOCK" }, [waiver])).toBeUndefined();
  expect([isWaivable(warning), isWaivable({ severity: "BLOCK" }), isWaivable({ severity: "INFO" }), isWaivable({ ...warning, trial: true })]).toEqual([true, false, false, false]);
});

test("counts leave waived findings and those on trial out", () => {
  const findings: CheckFinding[] = [warning, { ...warning, path: "x" }, { ...warning, path: "y", trial: true }, { ...warning, severity: "BLOCK" }];
  expect([countFindings(findings, "WARN"), countFindings(findings, "WARN", [waiver]), countFindings(findings, "BLOCK", [waiver])]).toEqual([2, 1, 1]);
});
