import { describe, expect, test } from "@jest/globals";
import { clockText, dayText, lateness, longText, minuteText } from "./time";

const now = Date.parse("2026-10-13T02:24:06Z"); // Tuesday, 10:24:06 in Beijing

test("times are Beijing time, the year only when it is another", () => {
  expect(clockText(now)).toBe("10:24:06");
  expect(minuteText("2026-10-15T16:30:00Z", now)).toBe("10-16 00:30");
  expect(dayText("2025-12-31T16:00:00Z", now)).toBe("01-01");
  expect(dayText("2025-12-31T15:59:00Z", now)).toBe("2025-12-31");
  expect(longText("2026-10-16T09:30:00Z", "zh")).toBe("10月16日（周五）17:30");
});

describe("a deadline", () => {
  test.each([
    ["2026-10-16T09:30:00Z", { kind: "LEFT", days: 3 }],
    ["2026-10-13T16:10:00Z", { kind: "LEFT", days: 1 }],
    ["2026-10-13T09:30:00Z", { kind: "TODAY", hours: 7 }],
    ["2026-10-13T02:40:00Z", { kind: "TODAY", hours: 0 }],
    ["2026-10-13T02:00:00Z", { kind: "OVERDUE", days: 1 }],
    ["2026-10-11T09:30:00Z", { kind: "OVERDUE", days: 2 }],
  ] as const)("at %s is %j", (dueAt, expected) => {
    expect(lateness(dueAt, now)).toEqual(expected);
  });
});
