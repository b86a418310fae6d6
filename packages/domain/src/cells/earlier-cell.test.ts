import { expect, test } from "@jest/globals";
import { aForm } from "../filing/facts.fixture.js";
import { withCell } from "./with-cell.js";
import { earlierCell } from "./earlier-cell.js";

test("an indicator of another goal version is found by its place and name", () => {
  const now = withCell(aForm(), "indicators[a].actual", "60");
  const before = { ...now, indicators: now.indicators.map((row) => ({ ...row, id: `old-${row.id}` })) };
  expect(earlierCell(before, now, "indicators[a].actual")?.text).toBe("60");
});

test("a new indicator has no earlier value", () => {
  const now = aForm();
  expect(earlierCell({ ...now, indicators: [] }, now, "indicators[a].actual")).toBeUndefined();
});
