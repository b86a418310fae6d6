import { describe, expect, test } from "@jest/globals";
import type { Actor } from "../filing/actor.js";
import type { Role } from "../people/roles.js";
import { CORRECTION_ACTIONS, CORRECTION_STATES, CORRECTION_TABLES, type CorrectionStanding, type CorrectionState, overdueDays } from "./correction.js";
import { allowance, allowancesOf, nextState } from "./three-tables.js";

const standing = (given: Partial<CorrectionStanding> = {}): CorrectionStanding => ({
  state: "ISSUED", departmentId: "health", unitId: "clinic", departmentOfficeIds: ["social"], respondedByAccountId: null, extensionAsked: false, ...given,
});
const actor = (role: Role, given: Partial<Actor> = {}): Actor => ({ role, accountId: "ana", districtId: "d", ...given });
const leader = actor("DEPARTMENT_LEADER", { departmentId: "health" });
const office = actor("PERFORMANCE_OFFICE", { officeId: "performance" });

describe("a correction", () => {
  test.each([
    ["ISSUED", "RESPOND", "RESPONDED"],
    ["RESPONDED", "REJECT", "REJECTED"],
    ["REJECTED", "RESPOND", "RESPONDED"],
    ["RESPONDED", "CONFIRM", "CONFIRMED"],
    ["CONFIRMED", "REOPEN", "REOPENED"],
    ["ISSUED", "EXTEND", "ISSUED"],
  ] as const)("in %s, on %s, becomes %s", (from, action, to) => expect(nextState(CORRECTION_TABLES, from, action)).toBe(to));

  test("reaches every state from ISSUED, and leaves REOPENED never", () => {
    const reached = new Set<CorrectionState>(["ISSUED"]);
    for (const state of reached) for (const action of CORRECTION_ACTIONS) {
      const next = nextState(CORRECTION_TABLES, state, action);
      if (next) reached.add(next);
    }
    expect(reached).toEqual(new Set(CORRECTION_STATES));
    expect(CORRECTION_TABLES.moves.REOPENED).toEqual({});
  });
});

describe("who may move a correction", () => {
  test.each([
    ["the department's leader", leader, ["RESPOND", "ASK_EXTENSION"]],
    ["another department's", actor("DEPARTMENT_LEADER", { departmentId: "roads" }), []],
    ["the unit's leader", actor("UNIT_LEADER", { departmentId: "health", unitId: "clinic" }), ["RESPOND", "ASK_EXTENSION"]],
    ["another unit's", actor("UNIT_LEADER", { departmentId: "health", unitId: "lab" }), []],
    ["the performance office", office, ["EXTEND"]],
    ["a leader of the bureau", actor("BUREAU_LEADER"), []],
  ] as const)("%s, while it is issued: %j", (_words, who, expected) => {
    expect(allowancesOf(CORRECTION_TABLES, who, standing()).filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual(expected);
  });

  test.each([
    ["the office that holds the department", "social", true],
    ["another office", "culture", false],
  ] as const)("%s confirms an answer: %s", (_words, officeId, allowed) => {
    expect(allowance(CORRECTION_TABLES, actor("BUSINESS_OFFICE", { officeId }), standing({ state: "RESPONDED" }), "CONFIRM").allowed).toBe(allowed);
  });

  test("nobody confirms their own answer; nobody asks for time twice", () => {
    expect(allowance(CORRECTION_TABLES, office, standing({ state: "RESPONDED", respondedByAccountId: "ana" }), "CONFIRM").reasons).toEqual([{ code: "OWN_RESPONSE", params: {} }]);
    expect(allowance(CORRECTION_TABLES, leader, standing({ extensionAsked: true }), "ASK_EXTENSION").reasons).toEqual([{ code: "EXTENSION_ASKED", params: {} }]);
  });

  test("an illegal move says so, whoever makes it", () => {
    expect(allowance(CORRECTION_TABLES, office, standing(), "CONFIRM").reasons).toEqual([{ code: "ILLEGAL_CORRECTION_MOVE", params: { state: "ISSUED", action: "CONFIRM" } }]);
  });
});

describe("overdue", () => {
  const dueAt = new Date("2026-10-20T09:30:00Z");
  const after = (days: number) => new Date(dueAt.getTime() + days * 86_400_000);
  test.each([
    ["ISSUED", -1, 0],
    ["ISSUED", 0, 0],
    ["ISSUED", 0.1, 1],
    ["REJECTED", 5.5, 5],
    ["RESPONDED", 9, 0],
    ["CONFIRMED", 9, 0],
  ] as const)("%s, %d days after it was due: %d", (state, days, expected) => expect(overdueDays({ state, dueAt }, after(days))).toBe(expected));
});
