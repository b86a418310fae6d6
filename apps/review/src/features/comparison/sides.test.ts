import { expect, test } from "@jest/globals";
import { firstLeft, keyOf, sideOf, type Version } from "./sides";

const version = (id: string, filingId: string, month: number): Version => ({ id, no: 1, frozenAt: "2026-10-01T00:00:00Z", filingId, cycle: { id: `c${month}`, kind: "MONITORING", fiscalYear: 2026, cutOffMonth: month, round: 1 } });

test("the cycle before stands on the left; without one the revision before; without that the latest; never nothing", () => {
  const own = [version("r2", "f", 9), version("r1", "f", 9)];
  expect(firstLeft([...own, version("old2", "g", 6), version("old1", "g", 6)], "f")).toEqual({ of: "REVISION", id: "old2" });
  expect(firstLeft(own, "f")).toEqual({ of: "REVISION", id: "r1" });
  expect(firstLeft(own.slice(0, 1), "f")).toEqual({ of: "REVISION", id: "r2" });
  expect(firstLeft([], "f")).toEqual({ of: "NOW" });
});

test.each([{ of: "NOW" }, { of: "IMPORTED" }, { of: "REVISION", id: "r1" }, { of: "MOMENT", at: "2026-10-01T00:00:00Z" }] as const)("a side survives the select it is chosen in: %o", (side) => {
  expect(sideOf(keyOf(side), "2026-10-01T00:00:00Z")).toEqual(side);
});
