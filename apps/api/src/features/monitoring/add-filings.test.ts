import { expect, test } from "@jest/globals";
import { DEFAULT_SETTINGS, fen, micro } from "@jianxiao/domain";
import { blankForm, judgeAhead } from "./add-filings.js";
import type { Snapshot } from "./snapshot.js";

const basis = { kind: "MONITORING" as const, fiscalYear: 2026, cutOffMonth: 9, settings: DEFAULT_SETTINGS };
const snapshot = (initial: number, target = 100): Snapshot => ({
  projects: [{
    projectId: "p", projectYearId: "y", departmentId: "d", unitId: "u", goalVersionId: "g", goalText: "建成。", frame: "POST_2021", curve: [], code: "301-1", name: "农田", classified: false, departmentCode: "301", departmentName: "农业农村局", unitName: "本级",
  }],
  funds: new Map([["y", [{ projectYearId: "y", source: "generalPublicBudget", origin: "TYPED", initialFen: fen(initial), adjustedFen: fen(initial), executedFen: null }]]]),
  indicators: new Map([["g", [{ id: "i", level1: "OUTPUT", level2: "QUANTITY", name: "面积", nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(target) }, unit: "亩", weightBp: null, staged: [] }]]]),
});
const ready = async (now: Snapshot, then: Snapshot, at = basis) => {
  const judged = await judgeAhead(then, basis);
  return blankForm(now.projects[0]!, now, at, judged) === judged.get("y");
};

test("a blank form made beforehand stands for all it begins with: budget, goal, cut-off and the version of the settings", async () => {
  const before = snapshot(5);
  expect(await ready({ ...snapshot(5), indicators: before.indicators }, before)).toBe(true);
  expect(await ready({ ...snapshot(6), indicators: before.indicators }, before)).toBe(false);
  expect(await ready(snapshot(5, 101), before)).toBe(false);
  expect(await ready(before, before, { ...basis, cutOffMonth: 10 })).toBe(false);
  expect(await ready(before, before, { ...basis, settings: { ...DEFAULT_SETTINGS, version: 7 } })).toBe(false);
});
