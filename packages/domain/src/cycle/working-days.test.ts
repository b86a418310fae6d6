import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, chinaDate, endOfChinaDay, isDate, weekday } from "./calendar-date.js";
import { CALENDAR_2026, PLAIN_WEEK } from "./calendars.js";
import { addWorkingDays, deadlineOf, isWorkingDay, lateness, workingDaysBetween } from "./working-days.js";

const anyDay = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays("2024-01-01", days));

test.each([
  ["2026-02-28", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["", false],
])("%j is a day: %s", (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test("days are those of China", () => {
  expect(chinaDate(new Date("2026-10-16T15:59:59.999Z"))).toBe("2026-10-16");
  expect(chinaDate(new Date("2026-10-16T16:00:00Z"))).toBe("2026-10-17");
  expect(endOfChinaDay("2026-10-16").toISOString()).toBe("2026-10-16T15:59:59.999Z");
  expect(weekday("2026-10-16")).toBe(5);
});

describe("working days", () => {
  test.each([
    ["a Friday and one", "2026-10-16", 1, "2026-10-19"],
    ["over the national holiday, with its Saturday worked", "2026-09-30", 3, "2026-10-10"],
    ["none", "2026-10-17", 0, "2026-10-17"],
    ["twenty, the bureau's written answer", "2026-10-30", 20, "2026-11-27"],
  ])("%s", (_words, from, days, expected) => {
    expect(addWorkingDays(from, days, CALENDAR_2026)).toBe(expected);
  });

  test("counting on and counting between agree, and the day reached is worked", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const reached = addWorkingDays(day, count, CALENDAR_2026);
        expect(workingDaysBetween(day, reached, CALENDAR_2026)).toBe(count);
        expect(isWorkingDay(reached, CALENDAR_2026)).toBe(true);
      }),
    );
  });

  test("five make a week where there is no holiday", () => {
    fc.assert(fc.property(anyDay.filter((day) => weekday(day) < 6), (day) => expect(addWorkingDays(day, 5, PLAIN_WEEK)).toBe(addDays(day, 7))));
  });

  test.each([-1, 0.5, Number.NaN])("%d is no number of them", (days) => {
    expect(() => addWorkingDays("2026-01-01", days, PLAIN_WEEK)).toThrow(RangeError);
  });
});

test("a deadline lasts to the end of its day", () => {
  expect(deadlineOf({ kind: "ON", day: "2026-10-16" }, PLAIN_WEEK).toISOString()).toBe("2026-10-16T15:59:59.999Z");
  expect(deadlineOf({ kind: "WORKING_DAYS_AFTER", event: "2026-09-30", days: 10 }, CALENDAR_2026).toISOString()).toBe("2026-10-20T15:59:59.999Z");
});

describe("lateness", () => {
  const due = endOfChinaDay("2026-10-16");
  const now = new Date("2026-10-30T02:00:00Z");

  test.each([
    ["on the last evening", "2026-10-16T15:59:00Z", "ON_TIME", 0],
    ["in the weekend after", "2026-10-18T02:00:00Z", "LATE", 0],
    ["on the third working day", "2026-10-21T09:00:00Z", "LATE", 3],
    ["on the fourth", "2026-10-22T02:00:00Z", "VERY_LATE", 4],
    ["not yet", null, "VERY_LATE", 10],
  ] as const)("%s", (_words, done, mark, workingDays) => {
    expect(lateness(due, done === null ? null : new Date(done), now, CALENDAR_2026)).toEqual({ mark, workingDays });
  });

  test("what isn't due yet isn't late", () => {
    expect(lateness(due, null, new Date("2026-10-01T00:00:00Z"), CALENDAR_2026).mark).toBe("ON_TIME");
  });
});
