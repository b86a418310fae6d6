import { describe, expect, test } from "@jest/globals";
import type { Actor } from "../filing/actor.js";
import { allowedAccountActions, type AccountStanding } from "./account-actions.js";
import { APPOINTS, datesFault, deputyFault, isSensitive, mayNotAppoint, mayNotDecide, rolesClash, SENSITIVE_ROLES, type PendingRequest } from "./appointing.js";
import { ROLES, SEPARATED_ROLES, type Role } from "./roles.js";

const actor = (role: Role, accountId = "me", departmentId?: string): Actor => ({ role, accountId, districtId: "d", ...(departmentId === undefined ? {} : { departmentId }) });
const manager = actor("DEPARTMENT_ACCOUNT_MANAGER", "me", "health");

describe("who appoints", () => {
  test("the system administrator any role, a department's account manager the department's own posts, nobody else any", () => {
    for (const role of ROLES) {
      const given = ROLES.filter((wanted) => mayNotAppoint({ ...actor(role), departmentId: "health" }, { role: wanted, departmentId: "health" }) === null);
      expect([role, given]).toEqual([role, [...(APPOINTS[role] ?? [])]]);
    }
    expect(Object.keys(APPOINTS)).toEqual(["SYSTEM_ADMIN", "DEPARTMENT_ACCOUNT_MANAGER"]);
  });

  test("never a post of another department", () => {
    expect(mayNotAppoint(manager, { role: "UNIT_FILLER", departmentId: "schools" })?.code).toBe("OTHER_DEPARTMENT_POST");
    expect(mayNotAppoint(manager, { role: "UNIT_FILLER", departmentId: null })?.code).toBe("OTHER_DEPARTMENT_POST");
  });
});

describe("SEC-A9: a second person", () => {
  const request = (changes: Partial<PendingRequest> = {}): PendingRequest => ({ role: "DEPARTMENT_LEADER", departmentId: "health", accountId: "leader", proposedByAccountId: "proposer", state: "PENDING", ...changes });

  test("approves leaders, administrators, evaluators and the performance office", () => {
    for (const role of ["UNIT_LEADER", "DEPARTMENT_LEADER", "BUREAU_LEADER", "PERFORMANCE_OFFICE", "EVALUATOR", "DEPARTMENT_ACCOUNT_MANAGER", ...SEPARATED_ROLES] as const) expect([role, isSensitive(role)]).toEqual([role, true]);
    expect(ROLES.filter((role) => !SENSITIVE_ROLES.includes(role))).toEqual(["UNIT_FILLER", "DEPARTMENT_SUBMITTER", "BUSINESS_OFFICE"]);
  });

  test.each<[string, Actor, Partial<PendingRequest>, string | undefined]>([
    ["the security administrator decides", actor("SECURITY_ADMIN"), {}, undefined],
    ["another account manager decides on own leaders", manager, {}, undefined],
    ["not of another department", { ...manager, departmentId: "schools" }, {}, "OTHER_DEPARTMENT_POST"],
    ["not on account managers", manager, { role: "DEPARTMENT_ACCOUNT_MANAGER" }, "WRONG_ROLE"],
    ["not who proposed it", actor("SECURITY_ADMIN"), { proposedByAccountId: "me" }, "SECOND_PERSON_NEEDED"],
    ["not whom it is about", actor("SECURITY_ADMIN"), { accountId: "me" }, "OWN_RIGHTS"],
    ["not twice", actor("SECURITY_ADMIN"), { state: "REFUSED" }, "ALREADY_DECIDED"],
    ["not the system administrator", actor("SYSTEM_ADMIN"), {}, "WRONG_ROLE"],
    ["not the audit administrator", actor("AUDIT_ADMIN"), {}, "WRONG_ROLE"],
  ])("%s", (_words, by, changes, code) => {
    expect(mayNotDecide(by, request(changes))?.code).toBe(code);
  });

  test("no role both appoints and approves everything", () => {
    for (const role of ROLES) {
      const alone = ROLES.filter((wanted) => isSensitive(wanted) && mayNotAppoint(actor(role), { role: wanted, departmentId: null }) === null && mayNotDecide(actor(role), request({ role: wanted, departmentId: null, proposedByAccountId: "me" })) === null);
      expect([role, alone]).toEqual([role, []]);
    }
  });
});

test("the three administrators are exclusive of each other and of business", () => {
  expect(rolesClash(["SYSTEM_ADMIN", "UNIT_FILLER"])).toEqual({ code: "EXCLUSIVE_ROLES", params: { first: "SYSTEM_ADMIN", second: "UNIT_FILLER" } });
  expect(rolesClash(["UNIT_FILLER", "UNIT_LEADER"])).toBeNull();
});

test("a post begins at most a month back and ends after it begins", () => {
  const today = "2026-10-15";
  expect(datesFault({ from: "2026-09-14", until: null }, today)).toBeNull();
  expect(datesFault({ from: "2026-09-13", until: null }, today)?.code).toBe("POST_BEGINS_TOO_EARLY");
  expect(datesFault({ from: "2026-10-15", until: "2026-10-14" }, today)?.code).toBe("POST_ENDS_BEFORE_IT_BEGINS");
});

test.each<[string, object, string | undefined]>([
  ["within the principal's time", {}, undefined],
  ["for oneself", { accountId: "leader" }, "DEPUTY_OF_SELF"],
  ["without an end", { until: null }, "DEPUTY_WITHOUT_END"],
  ["for longer than half a year", { until: "2027-06-30" }, "DEPUTY_WITHOUT_END"],
  ["beyond the principal's time", { until: "2027-01-05" }, "DEPUTY_OUTSIDE_POST"],
  ["before it", { from: "2025-12-31", until: "2026-01-31" }, "DEPUTY_OUTSIDE_POST"],
])("a deputy stands in %s", (_words, changes, code) => {
  const principal = { role: "DEPARTMENT_LEADER" as const, departmentId: "health", accountId: "leader", from: "2026-01-01", until: "2026-12-31" };
  expect(deputyFault({ ...principal, accountId: "deputy", from: "2026-10-15", until: "2026-11-15", ...changes }, principal)?.code).toBe(code);
});

describe("what may be done with an account", () => {
  const account = (changes: Partial<AccountStanding> = {}): AccountStanding => ({ accountId: "them", state: "ACTIVE", locked: false, secondFactor: true, posts: [{ role: "UNIT_FILLER", departmentId: "health" }], ...changes });
  const allowed = (by: Actor, standing: AccountStanding) => allowedAccountActions(by, standing).filter((each) => each.allowed).map(({ action }) => action);

  test.each<[string, Actor, AccountStanding, string[]]>([
    ["the system administrator with anybody's", actor("SYSTEM_ADMIN"), account({ posts: [{ role: "BUREAU_LEADER", departmentId: null }] }), ["APPOINT", "ISSUE_LINK", "CORRECT_NAME", "DISABLE", "RESET_SECOND_FACTOR"]],
    ["with a disabled one", actor("SYSTEM_ADMIN"), account({ state: "DISABLED", secondFactor: false }), ["CORRECT_NAME", "ENABLE"]],
    ["with a locked one", actor("SYSTEM_ADMIN"), account({ locked: true }), ["APPOINT", "ISSUE_LINK", "CORRECT_NAME", "DISABLE", "UNLOCK", "RESET_SECOND_FACTOR"]],
    ["nothing with one's own", actor("SYSTEM_ADMIN", "them"), account(), []],
    ["the manager with own people", manager, account(), ["APPOINT", "ISSUE_LINK", "CORRECT_NAME", "DISABLE", "RESET_SECOND_FACTOR"]],
    ["with a leader only what takes nothing over", manager, account({ posts: [{ role: "DEPARTMENT_LEADER", departmentId: "health" }] }), ["APPOINT", "DISABLE"]],
    ["with people of others only a post of one's own", manager, account({ posts: [{ role: "UNIT_FILLER", departmentId: "schools" }] }), ["APPOINT"]],
    ["the security administrator nothing", actor("SECURITY_ADMIN"), account(), []],
  ])("%s", (_words, by, standing, actions) => {
    expect(allowed(by, standing)).toEqual(actions);
  });
});
