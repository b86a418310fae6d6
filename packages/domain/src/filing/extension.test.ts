import { expect, test } from "@jest/globals";
import type { Actor } from "./actor.js";
import { extensionFault, mayNotAsk, mayNotDecideExtension } from "./extension.js";
import { liftsOf } from "./lifts.js";

const actor = (role: Actor["role"], place: Partial<Actor> = {}): Actor => ({ role, accountId: "a", districtId: "x", ...place });
const unit = { departmentId: "d", unitId: "u" };
const department = { departmentId: "d", unitId: null };

test.each([
  ["a unit's filler for the unit", actor("UNIT_FILLER", { departmentId: "d", unitId: "u" }), unit, null],
  ["a unit's filler for another unit", actor("UNIT_FILLER", { departmentId: "d", unitId: "v" }), unit, "OTHER_UNIT"],
  ["a unit's leader for the department", actor("UNIT_LEADER", { departmentId: "d", unitId: "u" }), department, "OTHER_UNIT"],
  ["the department for itself", actor("DEPARTMENT_SUBMITTER", { departmentId: "d" }), department, null],
  ["the department for its unit", actor("DEPARTMENT_LEADER", { departmentId: "d" }), unit, null],
  ["another department", actor("DEPARTMENT_SUBMITTER", { departmentId: "e" }), department, "OTHER_DEPARTMENT"],
  ["the bureau", actor("PERFORMANCE_OFFICE"), department, "WRONG_ROLE"],
] as const)("%s: %#", (_words, who, whose, code) => expect(mayNotAsk(who, whose)?.code ?? null).toBe(code));

test("the performance office decides, nobody else", () => {
  expect([mayNotDecideExtension(actor("PERFORMANCE_OFFICE")), mayNotDecideExtension(actor("BUSINESS_OFFICE"))?.code]).toEqual([null, "WRONG_ROLE"]);
});

test("a new deadline is later than the present one and than now, and no later than the next step's", () => {
  const at = (day: number) => new Date(Date.UTC(2026, 9, day));
  const deadlines = { current: at(10), latest: at(20), now: at(12) };
  expect([at(9), at(11), at(13), at(20), at(21)].map((until) => extensionFault(until, deadlines))).toEqual(["EXTENSION_NOT_LATER", "EXTENSION_NOT_LATER", null, null, "EXTENSION_TOO_LATE"]);
});

test("each locked state names who opens it", () => {
  expect(liftsOf("PROJECT", "DRAFT")).toEqual([]);
  expect(liftsOf("PROJECT", "CONFIRMED")).toEqual([{ role: "DEPARTMENT_SUBMITTER", action: "SEND_BACK" }]);
  expect(liftsOf("PROJECT", "SUBMITTED").map(({ role }) => role)).toEqual(["DEPARTMENT_LEADER", "BUSINESS_OFFICE", "PERFORMANCE_OFFICE"]);
  expect(liftsOf("PROJECT", "ACCEPTED")).toEqual([{ role: "PERFORMANCE_OFFICE", action: "REOPEN" }]);
});
