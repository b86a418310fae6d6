import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { executionGapBp, mismatchBp, quadrantOf, QUADRANTS } from "./quadrant.js";
import { DEFAULT_SETTINGS } from "./settings.js";

describe("a project that is", () => {
  test.each([
    ["where it should be with both", 0, 9_000, "IN_STEP"],
    ["behind with the money only", -1, 9_000, "MONEY_SLOW"],
    ["behind with the work only", 0, 8_999, "WORK_SLOW"],
    ["behind with both", -1, 8_999, "BOTH_SLOW"],
  ] as const)("%s stands in its quadrant", (_words, gapBp, attainmentBp, quadrant) => {
    expect(quadrantOf({ gapBp, attainmentBp }, DEFAULT_SETTINGS)).toBe(quadrant);
  });
});

test("申遗经费 2019: 39.80 % spent when 50 % was due is a gap of −10.2 points", () => {
  expect(executionGapBp(3_980, 5_000)).toBe(-1_020);
  expect(executionGapBp(null, 5_000)).toBeNull();
});

test("every standpoint has one quadrant, and moving up or right never makes it worse", () => {
  const standpoint = fc.record({ gapBp: fc.integer({ min: -10_000, max: 10_000 }), attainmentBp: fc.integer({ min: 0, max: 10_000 }) });
  fc.assert(fc.property(standpoint, fc.nat(5_000), fc.nat(5_000), (from, right, up) => {
    const before = quadrantOf(from, DEFAULT_SETTINGS);
    const after = quadrantOf({ gapBp: from.gapBp + right, attainmentBp: from.attainmentBp + up }, DEFAULT_SETTINGS);
    expect(QUADRANTS).toContain(before);
    if (before === "IN_STEP") expect(after).toBe("IN_STEP");
    if (after === "BOTH_SLOW") expect(before).toBe("BOTH_SLOW");
  }));
});

test("mismatch is the lag of the work behind the money", () => {
  expect(mismatchBp({ gapBp: 0, attainmentBp: 10_000 })).toBe(0);
  expect(mismatchBp({ gapBp: 500, attainmentBp: 6_000 })).toBe(4_500);
  expect(mismatchBp({ gapBp: -4_000, attainmentBp: 9_800 })).toBe(-3_800);
});
