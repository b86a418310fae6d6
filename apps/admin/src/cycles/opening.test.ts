import { expect, test } from "@jest/globals";
import type { CycleLine } from "../cycle/use-cycle";
import { cutOffDay, openingFault, type Opening } from "./opening";

const NOW = Date.parse("2026-10-01T00:00:00Z");
const opening: Opening = { kind: "MONITORING", fiscalYear: 2026, cutOffMonth: 9, round: 1, unitDueAt: "2026-10-13T09:30:00.000Z", departmentDueAt: "2026-10-16T09:30:00.000Z", reviewDueAt: "2026-10-30T09:30:00.000Z" };
const cycle: CycleLine = {
  __typename: "Cycle", id: "c", kind: "MONITORING", fiscalYear: 2026, cutOffMonth: 9, cutOff: "2026-09-30", round: 1, state: "OPEN", openedAt: "2026-10-01T01:00:00Z", unitDueAt: "2026-10-13T09:30:00Z",
  departmentDueAt: "2026-10-16T09:30:00Z", reviewDueAt: "2026-10-30T09:30:00Z", projectCount: 740, exemptCount: 0,
};

test.each<[string, Partial<Opening>, string, string]>([
  ["a missing deadline", { departmentDueAt: null }, "DATES", "departmentDueAt"],
  ["a deadline already over", { unitDueAt: "2026-09-30T09:30:00.000Z" }, "PAST", "unitDueAt"],
  ["departments before their units", { departmentDueAt: "2026-10-12T09:30:00.000Z" }, "ORDER", "departmentDueAt"],
  ["the bureau at the same moment as departments", { reviewDueAt: "2026-10-16T09:30:00.000Z" }, "ORDER", "reviewDueAt"],
])("%s is said at its field", (_, change, kind, field) => {
  expect(openingFault({ ...opening, ...change }, [], NOW)).toEqual({ kind, field });
});

test("the same cycle is not opened twice, its next round is", () => {
  expect(openingFault(opening, [cycle], NOW)).toMatchObject({ kind: "SAME", field: "round" });
  expect(openingFault({ ...opening, round: 2 }, [cycle], NOW)).toBeNull();
});

test.each([[2026, 9, "2026-09-30"], [2026, 12, "2026-12-31"], [2028, 2, "2028-02-29"]])("%d–%d is cut off on %s", (year, month, day) => {
  expect(cutOffDay(year, month)).toBe(day);
});
