import { expect, test } from "@jest/globals";
import type { Actor } from "../filing/actor.js";
import { curveName, curveOf, mayNotSetCurve } from "./curve-rules.js";
import { CURVES } from "./curves.js";

const actor = (role: Actor["role"], place: Partial<Actor> = {}): Actor => ({ role, accountId: "a", districtId: "x", ...place });

test.each([
  ["the unit's filler before a cycle", actor("UNIT_FILLER", { departmentId: "d", unitId: "u" }), false, null],
  ["the same once a cycle began", actor("UNIT_FILLER", { departmentId: "d", unitId: "u" }), true, "CURVE_LOCKED"],
  ["another unit's filler", actor("UNIT_FILLER", { departmentId: "d", unitId: "v" }), false, "WRONG_ROLE"],
  ["the department's submitter before a cycle", actor("DEPARTMENT_SUBMITTER", { departmentId: "d" }), false, null],
  ["another department", actor("DEPARTMENT_SUBMITTER", { departmentId: "e" }), false, "WRONG_ROLE"],
  ["the performance office at any time", actor("PERFORMANCE_OFFICE"), true, null],
  ["a business office", actor("BUSINESS_OFFICE"), false, "WRONG_ROLE"],
] as const)("%s", (_words, who, begun, code) => expect(mayNotSetCurve(who, { departmentId: "d", unitId: "u", begun })?.code ?? null).toBe(code));

test("a curve is known by its template, and read from percentages", () => {
  expect(curveName(CURVES.EARLY_GRANT)).toBe("EARLY_GRANT");
  expect(curveName([...CURVES.EVEN.slice(0, 11), 9_999])).toBeNull();
  expect(curveOf(CURVES.EVEN.map((bp) => (bp / 100).toFixed(2)))).toEqual(CURVES.EVEN);
  for (const wrong of [["100"], [...Array.from({ length: 11 }, () => "50"), "99"], ["60", ...Array.from({ length: 10 }, () => "50"), "100"], ["x", ...Array.from({ length: 11 }, () => "100")]]) expect(curveOf(wrong)).toBeNull();
});
