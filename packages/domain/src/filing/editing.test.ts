import { describe, expect, test } from "@jest/globals";
import { withCell } from "../cells/with-cell.js";
import type { CheckFinding } from "../checks/finding.js";
import type { Actor } from "./actor.js";
import { editRights, mayEdit, mayNotReply } from "./edit-rights.js";
import { blankIndicator, emptyFacts } from "./empty-facts.js";
import { aForm, wan } from "./facts.fixture.js";
import { openedCells, returnItemCounts } from "./return-items.js";
import type { FilingStanding } from "./standing.js";
import { FILING_STATES } from "./states.js";

const standing: FilingStanding = {
  kind: "PROJECT", state: "DRAFT", unitId: "farm-hq", departmentId: "farm", unitIsHeadquarters: true, departmentIsBureau: false, departmentOfficeIds: [],
  blocks: 0, openReturnItems: [], unansweredReturnItems: 0, unchangedReturnItems: 0, deadlinePassed: false, cycleOpen: true, reviewStarted: false, bothSign: false, signed: false, filedByAccountIds: [],
};
const filler: Actor = { role: "UNIT_FILLER", accountId: "ana", districtId: "yunxi", departmentId: "farm", unitId: "farm-hq" };
const submitter: Actor = { role: "DEPARTMENT_SUBMITTER", accountId: "bo", districtId: "yunxi", departmentId: "farm" };

describe("typing in a filing", () => {
  test.each([
    ["DRAFT", "ALL", undefined],
    ["CONFIRMED", "NONE", "STATE_LOCKED"],
    ["PASSED", "NONE", "STATE_LOCKED"],
    ["SUBMITTED", "NONE", "STATE_LOCKED"],
    ["RETURNED", "SOME", "NOT_RETURNED"],
    ["ACCEPTED", "NONE", "STATE_LOCKED"],
  ] as const)("in %s the unit's filler may change %s (%s)", (state, scope, code) => {
    const rights = editRights(filler, { ...standing, state });
    expect(rights.scope).toBe(scope);
    expect(rights.reasons[0]?.code).toBe(code);
  });

  test.each([
    ["the submitter, in the department's own unit", submitter, {}, "ALL", undefined],
    ["the submitter, in a unit below", submitter, { unitIsHeadquarters: false }, "NONE", "OTHER_UNIT"],
    ["the submitter of another department", { ...submitter, departmentId: "roads" }, {}, "NONE", "OTHER_DEPARTMENT"],
    ["a filler of another unit", { ...filler, unitId: "seed-station" }, {}, "NONE", "OTHER_UNIT"],
    ["the unit's leader", { ...filler, role: "UNIT_LEADER" }, {}, "NONE", "WRONG_ROLE"],
    ["a reviewer", { ...filler, role: "BUSINESS_OFFICE" }, {}, "NONE", "WRONG_ROLE"],
    ["a filler, after the cycle closed", filler, { cycleOpen: false }, "NONE", "CYCLE_CLOSED"],
  ] as const)("%s", (_words, actor, given, scope, code) => {
    const rights = editRights(actor, { ...standing, ...given });
    expect(rights.scope).toBe(scope);
    expect(rights.reasons[0]?.code).toBe(code);
  });

  test("a returned form opens the returned cells and nothing else", () => {
    const rights = editRights(filler, { ...standing, state: "RETURNED", openReturnItems: [{ path: "indicators[a].actual" }] });
    expect(rights.paths).toEqual(["indicators[a].actual"]);
    expect(mayEdit(rights, "indicators[a].actual")).toBe(true);
    expect(mayEdit(rights, "indicators[a].forecast")).toBe(false);
  });

  test("a resubmission sent back to the unit opens no more than the return did", () => {
    expect(editRights(filler, { ...standing, openReturnItems: [{ path: "indicators[a].actual" }] })).toMatchObject({ scope: "SOME", paths: ["indicators[a].actual"] });
  });

  test("nobody else opens it in any state", () => {
    for (const state of FILING_STATES) expect(editRights({ ...filler, unitId: "seed-station" }, { ...standing, state }).scope).toBe("NONE");
  });
});

describe("answering return items", () => {
  const before = withCell(aForm(), "indicators[a].actual", "30");
  const counts = (now: string, reply: string | null) => returnItemCounts([{ path: "indicators[a].actual", valueWhenReturned: "30", reply }], withCell(before, "indicators[a].actual", now));

  test.each([
    ["unchanged, no reply", "30", null, 0, 1],
    ["unchanged, a reply without substance", "30", "已阅。", 0, 1],
    ["unchanged, explained", "30", "已按验收单核对，原数无误", 0, 0],
    ["changed, no reply", "31", null, 1, 0],
    ["changed, blank reply", "31", " ", 1, 0],
    ["changed and answered", "31", "已改", 0, 0],
  ] as const)("%s", (_words, now, reply, unansweredReturnItems, unchangedReturnItems) => {
    expect(counts(now, reply)).toEqual({ unansweredReturnItems, unchangedReturnItems });
  });
});

describe("replies to what was returned", () => {
  const returned = { ...standing, state: "RETURNED" as const, openReturnItems: [{ path: "indicators[a].actual" }] };
  const leader = { ...filler, role: "UNIT_LEADER" as const };

  test("are written by the filler and by the unit's leader", () => {
    expect([filler, leader].map((actor) => mayNotReply(actor, returned))).toEqual([null, null]);
  });

  test.each([
    ["another unit's filler", { ...filler, unitId: "elsewhere" }, returned, "OTHER_UNIT"],
    ["the department's leader", { ...filler, role: "DEPARTMENT_LEADER" as const }, returned, "WRONG_ROLE"],
    ["the filler once it is confirmed", filler, { ...returned, state: "CONFIRMED" as const }, "STATE_LOCKED"],
    ["the filler in a closed cycle", filler, { ...returned, cycleOpen: false }, "CYCLE_CLOSED"],
  ])("are not written by %s", (_words, actor, where, code) => {
    expect(mayNotReply(actor, where)?.code).toBe(code);
  });
});

describe("returned cells open", () => {
  const block = (path: string): CheckFinding => ({ code: "C5", severity: "BLOCK", path, params: {} });

  test.each([
    ["themselves", ["indicators[a].actual"], ["indicators[a].actual"]],
    ["the figures behind a sum", ["funds.total.expected"], ["funds.generalPublicBudget.expected", "funds.carriedOver.expected", "funds.other.expected"]],
    ["the figures behind a rate, but not the ledger's", ["funds.total.rate"], ["funds.other.executed"]],
    ["the actual behind a completion", ["indicators[d].completion"], ["indicators[d].actual", "indicators[d].actualBand"]],
    ["nothing that is approved", ["indicators[a].target", "funds.other.adjusted", "project.name"], []],
    ["nothing the form doesn't have", ["indicators[zz].actual", "nonsense"], []],
  ] as const)("%s", (_words, returned, opened) => {
    expect(openedCells(returned, aForm())).toEqual(opened);
  });

  test("what a blocking finding demands in the same row, and in no other", () => {
    const findings = [block("indicators[a].explanation"), block("indicators[b].explanation")];
    expect(openedCells(["indicators[a].likelihood"], aForm(), findings)).toEqual(["indicators[a].likelihood", "indicators[a].explanation"]);
  });
});

test("a form is handed out with approved figures in, the total summed and everything typed blank", () => {
  const { fiscalYear, cutOffMonth, project, frame, curve, indicators, funds } = aForm();
  const facts = emptyFacts({ fiscalYear, cutOffMonth, project, frame, curve, indicators, funds: funds.filter(({ row }) => row !== "total") });

  expect(facts.funds[0]).toEqual({ row: "total", initialFen: wan(2400), adjustedFen: wan(2400), executedFen: wan(1086.4), expectedFen: null, origin: "DERIVED" });
  expect(facts.indicators).toEqual(indicators.map(blankIndicator));
  expect(facts.document).toBe("MONITORING");
});
