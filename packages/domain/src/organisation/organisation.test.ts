import { describe, expect, test } from "@jest/globals";
import { allowedBodyActions, type BodyFacts, bodyCodeFault, reasonsAgainstClosing, mayNotKeep, nameOn } from "./organisation.js";

const body = (given: Partial<BodyFacts>): BodyFacts => ({ kind: "DEPARTMENT", isBureau: false, isHeadquarters: false, officeKind: null, closedOn: null, departmentsHeld: 0, ...given });

test.each([["301", null], ["301001", null], ["A-12", null], ["3", "NOT_A_BODY_CODE"], ["30 1", "NOT_A_BODY_CODE"], ["农业", "NOT_A_BODY_CODE"], ["-30", "NOT_A_BODY_CODE"]])("%s as a code: %s", (code, fault) => {
  expect(bodyCodeFault(code)).toBe(fault);
});

test("bodies are the system administrator's, the looking after also the performance office's", () => {
  expect(mayNotKeep("SYSTEM_ADMIN", "KEEP_BODIES")).toBeNull();
  expect(mayNotKeep("PERFORMANCE_OFFICE", "KEEP_BODIES")).toEqual({ code: "WRONG_ROLE", params: { role: "SYSTEM_ADMIN" } });
  expect(mayNotKeep("PERFORMANCE_OFFICE", "ASSIGN_OFFICE")).toBeNull();
  expect(mayNotKeep("SECURITY_ADMIN", "ASSIGN_OFFICE")?.code).toBe("WRONG_ROLE");
});

describe("closing", () => {
  test.each([
    ["a department", body({}), []],
    ["the bureau", body({ isBureau: true }), ["BUREAU_STAYS"]],
    ["a 本级, which goes with its department", body({ kind: "UNIT", isHeadquarters: true }), ["HEADQUARTERS_STAYS"]],
    ["another unit", body({ kind: "UNIT" }), []],
    ["the performance office", body({ kind: "OFFICE", officeKind: "PERFORMANCE" }), ["PERFORMANCE_OFFICE_STAYS"]],
    ["an office that looks after departments", body({ kind: "OFFICE", officeKind: "BUSINESS", departmentsHeld: 3 }), ["OFFICE_HOLDS_DEPARTMENTS"]],
    ["what is closed", body({ closedOn: "2026-01-01" }), ["BODY_CLOSED"]],
  ])("%s", (_words, facts, codes) => {
    expect(reasonsAgainstClosing(facts).map(({ code }) => code)).toEqual(codes);
  });
});

describe("what may be done to a body", () => {
  const offered = (...[role, facts]: Parameters<typeof allowedBodyActions>) => allowedBodyActions(role, facts).map(({ action, allowed }) => (allowed ? action : `${action} refused`));

  test("is told to who keeps it, and to nobody else", () => {
    expect(offered("SYSTEM_ADMIN", body({}))).toEqual(["RENAME", "CLOSE", "ADD_UNIT", "ASSIGN_OFFICE"]);
    expect(offered("PERFORMANCE_OFFICE", body({}))).toEqual(["ASSIGN_OFFICE"]);
    expect(offered("DEPARTMENT_LEADER", body({}))).toEqual([]);
  });

  test("changes with its closing, and says why not", () => {
    expect(offered("SYSTEM_ADMIN", body({ closedOn: "2026-01-01" }))).toEqual(["RENAME", "REOPEN", "ADD_UNIT refused", "ASSIGN_OFFICE refused"]);
    expect(offered("SYSTEM_ADMIN", body({ kind: "UNIT", isHeadquarters: true }))).toEqual(["RENAME", "CLOSE refused"]);
  });
});

test("a body is called on a day what it was called then", () => {
  const names = [{ from: "2024-03-01", name: "农业农村局" }, { from: "2019-01-01", name: "农业局" }];
  expect(["2018-05-05", "2019-01-01", "2024-02-29", "2024-03-01"].map((day) => nameOn(names, day))).toEqual(["农业局", "农业局", "农业局", "农业农村局"]);
  expect(nameOn([], "2024-01-01")).toBeUndefined();
});
