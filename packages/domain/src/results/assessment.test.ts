import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ASSESSMENT_ITEMS, assessmentRule, MEASURED_ITEMS, ranked, scoreDepartment, type MeasuredItem, type Share } from "./assessment.js";

const table = assessmentRule.default;
const facts = (given: Partial<Record<MeasuredItem, Share>> = {}) => Object.fromEntries(MEASURED_ITEMS.map((item) => [item, given[item] ?? { met: 1, of: 1 }])) as Record<MeasuredItem, Share>;

describe("a department's score", () => {
  test("the default table has 100 points, 85 of them measured by the system", () => {
    expect(Object.values(table.points).reduce((sum, each) => sum + each, 0)).toBe(10_000);
    expect(scoreDepartment(table, facts())).toMatchObject({ score: 8_500, outOf: 8_500, percentBp: 10_000 });
  });

  test.each([
    ["one of two packages late", { ON_TIME: { met: 1, of: 2 } }, 8_100, 8_500],
    ["a third of the filings returned", { FIRST_TIME: { met: 8, of: 12 } }, 8_300, 8_500],
    ["nothing to rectify: the item is left out", { RECTIFIED: { met: 0, of: 0 } }, 7_900, 7_900],
    ["nothing done in time", { RECTIFIED: { met: 0, of: 3 } }, 7_900, 8_500],
  ] as const)("%s", (_words, given, score, outOf) => expect(scoreDepartment(table, facts(given))).toMatchObject({ score, outOf }));

  test("never exceeds its points, and more met is never less", () => {
    fc.assert(fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: 50, max: 80 }), (a, b, of) => {
      const at = (met: number) => scoreDepartment(table, facts({ COMPLETE: { met, of } })).score;
      expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      expect(at(50)).toBeLessThanOrEqual(8_500);
    }));
  });
});

describe("what a person marks", () => {
  test("counts beside what is measured, and only once it is marked", () => {
    expect(scoreDepartment(table, facts(), { PRE_ASSESSMENT: 800 })).toMatchObject({ score: 9_300, outOf: 9_500 });
    expect(scoreDepartment(table, facts(), { PRE_ASSESSMENT: 1_000, BASICS: 0 })).toMatchObject({ score: 9_500, outOf: 10_000 });
  });

  test("is never more than the table gives the item now", () => {
    expect(scoreDepartment(table, facts(), { BASICS: 9_999 }).items.find(({ item }) => item === "BASICS")).toMatchObject({ score: 500, share: null });
  });
});

test("a table saved before an item existed gives it no points", () => {
  const { SPENDING: _, EVIDENCE: __, LASTING: ___, ...earlier } = table.points;
  const points = { ...earlier, GOALS: 2_000, RESULTS: 1_500, SELF_EVALUATION: 2_000 };
  expect(assessmentRule.read({ points })).toMatchObject({ body: { points: { ...points, SPENDING: 0, EVIDENCE: 0, LASTING: 0 } } });
});

test("places are shared, and who was not measured has none", () => {
  expect(ranked([{ percentBp: 9_000 }, { percentBp: null }, { percentBp: 9_500 }, { percentBp: 9_000 }, { percentBp: 8_000 }]).map(({ place }) => place)).toEqual([1, 2, 2, 4, null]);
});

test("a table must be of 100 points and know every item", () => {
  expect(assessmentRule.read({ points: { ...table.points, BASICS: 600 } })).toMatchObject({ faults: [{ path: "points" }] });
  expect(assessmentRule.read({ points: {} })).toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ path: `points.${ASSESSMENT_ITEMS[0]}` })]) as unknown });
});
