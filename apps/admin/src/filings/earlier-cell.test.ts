import { expect, test } from "@jest/globals";
import { earlierCell } from "./earlier-cell";
import { aMonitoringForm } from "./facts.fixture";

test("an indicator of another goal version is found by its place and name", () => {
  const now = aMonitoringForm();
  const before = { ...now, indicators: now.indicators.map((row) => ({ ...row, id: `old-${row.id}` })) };
  expect(earlierCell(before, now, "indicators[a].actual")?.text).toBe("9870");
});

test("a new indicator has no earlier value", () => {
  const now = aMonitoringForm();
  expect(earlierCell({ ...now, indicators: [] }, now, "indicators[a].actual")).toBeUndefined();
});
