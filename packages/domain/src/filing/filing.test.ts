import { describe, expect, test } from "@jest/globals";
import { ROLES, type Role } from "../people/roles.js";
import type { Actor } from "./actor.js";
import { allowedFilingActions, filingAllowance } from "./allowed-actions.js";
import { FILING_ACTIONS, FILING_STATES, type FilingAction, type FilingState, nextFilingState } from "./states.js";
import type { FilingStanding } from "./standing.js";
import { FILING_WHO, whoMayNot } from "./who.js";

const standing: FilingStanding = {
  kind: "PROJECT", state: "DRAFT", unitId: "farm-hq", departmentId: "farm", unitIsHeadquarters: true, departmentIsBureau: false, departmentOfficeIds: ["agri-office"],
  blocks: 0, openReturnItems: [], unansweredReturnItems: 0, unchangedReturnItems: 0, deadlinePassed: false, cycleOpen: true, reviewStarted: false, bothSign: false, signed: false, filedByAccountIds: ["filler", "unit-leader"],
};

const as = (role: Role, where: Partial<Actor> = {}): Actor => ({ role, accountId: role.toLowerCase(), districtId: "yunxi", ...where });

const people = {
  "filler of the unit": as("UNIT_FILLER", { departmentId: "farm", unitId: "farm-hq" }),
  "leader of the unit": as("UNIT_LEADER", { departmentId: "farm", unitId: "farm-hq" }),
  "leader of another unit": as("UNIT_LEADER", { departmentId: "farm", unitId: "seed-station" }),
  "submitter of the department": as("DEPARTMENT_SUBMITTER", { departmentId: "farm" }),
  "submitter of another department": as("DEPARTMENT_SUBMITTER", { departmentId: "roads" }),
  "leader of the department": as("DEPARTMENT_LEADER", { departmentId: "farm" }),
  "account manager of the department": as("DEPARTMENT_ACCOUNT_MANAGER", { departmentId: "farm" }),
  "business office holding it": as("BUSINESS_OFFICE", { officeId: "agri-office", officeKind: "BUSINESS" }),
  "another business office": as("BUSINESS_OFFICE", { officeId: "social-office", officeKind: "BUSINESS" }),
  "performance office": as("PERFORMANCE_OFFICE", { officeId: "performance-office", officeKind: "PERFORMANCE" }),
  "reviewer who confirmed it": as("BUSINESS_OFFICE", { accountId: "unit-leader", officeId: "agri-office" }),
  "bureau leader": as("BUREAU_LEADER"),
  evaluator: as("EVALUATOR"),
  supervisor: as("SUPERVISOR"),
  "system administrator": as("SYSTEM_ADMIN"),
} satisfies Record<string, Actor>;

type Person = keyof typeof people;

describe("a filing", () => {
  test.each([
    ["DRAFT", "CONFIRM", "CONFIRMED"],
    ["CONFIRMED", "PASS", "PASSED"],
    ["CONFIRMED", "SEND_BACK", "DRAFT"],
    ["PASSED", "SUBMIT", "SUBMITTED"],
    ["SUBMITTED", "WITHDRAW", "PASSED"],
    ["SUBMITTED", "RETURN", "RETURNED"],
    ["RETURNED", "CONFIRM", "CONFIRMED"],
    ["SUBMITTED", "ACCEPT", "ACCEPTED"],
    ["ACCEPTED", "REOPEN", "RETURNED"],
  ] as const)("in %s, on %s, becomes %s", (from, action, to) => {
    expect(nextFilingState(from, action)).toBe(to);
  });

  test("reaches every state from DRAFT, and ACCEPTED from each", () => {
    for (const start of FILING_STATES) expect(reachedFrom(start)).toContain("ACCEPTED");
    expect(reachedFrom("DRAFT")).toEqual(new Set(FILING_STATES));
  });
});

function reachedFrom(start: FilingState): Set<FilingState> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const action of FILING_ACTIONS) {
      const next = nextFilingState(state, action);
      if (next) reached.add(next);
    }
  }
  return reached;
}

describe("who moves a filing", () => {
  const mayMake = (person: Person, given: Partial<FilingStanding> = {}) => FILING_ACTIONS.filter((action) => whoMayNot(people[person], { ...standing, ...given }, action) === null);

  test.each<[Person, FilingAction[]]>([
    ["filler of the unit", []],
    ["leader of the unit", ["CONFIRM"]],
    ["leader of another unit", []],
    ["submitter of the department", ["SEND_BACK", "PASS"]],
    ["submitter of another department", []],
    ["leader of the department", ["SUBMIT", "WITHDRAW"]],
    ["account manager of the department", []],
    ["business office holding it", ["RETURN", "ACCEPT"]],
    ["another business office", []],
    ["performance office", ["RETURN", "ACCEPT", "REOPEN"]],
    ["reviewer who confirmed it", []],
    ["bureau leader", []],
    ["evaluator", []],
    ["supervisor", []],
    ["system administrator", []],
  ])("%s: %j", (person, actions) => {
    expect(mayMake(person)).toEqual(actions);
  });

  test.each<[Person, FilingAction[]]>([
    ["business office holding it", []],
    ["another business office", ["RETURN", "ACCEPT"]],
    ["performance office", ["RETURN", "ACCEPT", "REOPEN"]],
  ])("of the bureau's own department, %s: %j", (person, actions) => {
    expect(mayMake(person, { departmentIsBureau: true })).toEqual(actions);
  });

  test("the performance office doesn't review the bureau's own department where it holds it", () => {
    expect(mayMake("performance office", { departmentIsBureau: true, departmentOfficeIds: ["performance-office"] })).toEqual([]);
  });

  test("every move has somebody who makes it", () => {
    for (const action of FILING_ACTIONS) expect(ROLES.filter((role) => role in FILING_WHO[action])).not.toEqual([]);
  });
});

describe("why not", () => {
  test.each<[string, Person, Partial<FilingStanding>, FilingAction, string]>([
    ["wrong role", "filler of the unit", {}, "CONFIRM", "WRONG_ROLE"],
    ["another unit", "leader of another unit", {}, "CONFIRM", "OTHER_UNIT"],
    ["another department", "submitter of another department", { state: "CONFIRMED" }, "PASS", "OTHER_DEPARTMENT"],
    ["another office", "another business office", { state: "SUBMITTED" }, "ACCEPT", "OTHER_OFFICE"],
    ["own filing", "reviewer who confirmed it", { state: "SUBMITTED" }, "ACCEPT", "SELF_REVIEW"],
    ["own house", "business office holding it", { state: "SUBMITTED", departmentIsBureau: true }, "RETURN", "OWN_DEPARTMENT_REVIEW"],
    ["wrong state", "submitter of the department", {}, "PASS", "ILLEGAL_MOVE"],
    ["blocking findings", "leader of the unit", { blocks: 3 }, "CONFIRM", "BLOCKING_FINDINGS"],
    ["findings that came after confirming", "submitter of the department", { state: "CONFIRMED", blocks: 1 }, "PASS", "BLOCKING_FINDINGS"],
    ["returned, changed, not answered", "leader of the unit", { state: "RETURNED", unansweredReturnItems: 1 }, "CONFIRM", "REPLY_MISSING"],
    ["returned, neither changed nor explained", "leader of the unit", { state: "RETURNED", unchangedReturnItems: 2 }, "CONFIRM", "UNCHANGED_RETURN_ITEM"],
    ["cycle closed", "leader of the unit", { cycleOpen: false }, "CONFIRM", "CYCLE_CLOSED"],
    ["review started", "leader of the department", { state: "SUBMITTED", reviewStarted: true }, "WITHDRAW", "REVIEW_STARTED"],
    ["too late to withdraw", "leader of the department", { state: "SUBMITTED", deadlinePassed: true }, "WITHDRAW", "DEADLINE_PASSED"],
  ])("%s", (_words, person, given, action, code) => {
    const allowance = filingAllowance(people[person], { ...standing, ...given }, action);
    expect(allowance).toMatchObject({ allowed: false, reasons: [{ code }] });
  });

  test("all reasons at once", () => {
    const { reasons } = filingAllowance(people["leader of another unit"], { ...standing, state: "RETURNED", blocks: 3, unansweredReturnItems: 1, unchangedReturnItems: 1 }, "CONFIRM");
    expect(reasons.map(({ code }) => code)).toEqual(["OTHER_UNIT", "BLOCKING_FINDINGS", "UNCHANGED_RETURN_ITEM", "REPLY_MISSING"]);
    expect(reasons[1]?.params).toEqual({ count: 3 });
  });

  test("lateness stops nobody from filing", () => {
    expect(filingAllowance(people["leader of the unit"], { ...standing, deadlinePassed: true }, "CONFIRM")).toEqual({ action: "CONFIRM", allowed: true, reasons: [] });
  });

  test("a resubmission sent back to the unit still owes its replies", () => {
    expect(filingAllowance(people["leader of the unit"], { ...standing, unansweredReturnItems: 1 }, "CONFIRM").allowed).toBe(false);
  });
});

test("a person is offered the moves of their role and no others", () => {
  const offered = (person: Person) => allowedFilingActions(people[person], { ...standing, state: "SUBMITTED" }).map(({ action, allowed }) => `${action} ${allowed}`);
  expect(offered("business office holding it")).toEqual(["RETURN true", "ACCEPT true"]);
  expect(offered("submitter of the department")).toEqual(["SEND_BACK false", "PASS false"]);
  expect(offered("leader of the department")).toEqual([]);
  expect(offered("supervisor")).toEqual([]);
});
