import { describe, expect, test } from "@jest/globals";
import { attainmentScale, even, gapScale, piecewise, sideOf } from "./scale";

describe("an axis in pieces", () => {
  const axis = piecewise([0, 10, 100], [0, 0.5, 1]);

  test.each([[0, 0], [5, 0.25], [10, 0.5], [55, 0.75], [100, 1], [-3, 0], [300, 1]])("puts %d at %d", (value, place) => {
    expect(axis.place(value)).toBeCloseTo(place, 10);
  });

  test("reads a place back as the value that stands there", () => {
    for (const value of [0, 3, 10, 42, 100]) expect(axis.value(axis.place(value))).toBeCloseTo(value, 8);
  });
});

test("even distances keep the ticks and move only the places", () => {
  expect(even([0, 10, 100]).place(10)).toBeCloseTo(0.1, 10);
  expect(even([0, 10, 100]).ticks).toEqual([0, 10, 100]);
});

test("the gap axis reaches every gap there is", () => {
  const { ticks, place } = gapScale([-9_870, 4_120], true);
  expect([ticks[0], ticks.at(-1)]).toEqual([-10_000, 4_500]);
  expect(place(0)).toBeCloseTo(0.66, 10);
  expect(gapScale([], true).ticks).toEqual([-7_500, -5_000, -2_500, -1_000, 0, 1_000, 2_500]);
});

test("attainment runs from nothing to all of it, the goal line in the middle", () => {
  expect([0, 9_000, 10_000].map((bp) => attainmentScale(true).place(bp))).toEqual([0, 0.52, 1]);
});

test("area, not width, follows the budget", () => {
  expect(sideOf(0)).toBe(6);
  expect(sideOf(60_000_000_000)).toBe(34);
  expect((sideOf(400_000_000) - 3) / (sideOf(100_000_000) - 3)).toBeCloseTo(2, 5);
});
