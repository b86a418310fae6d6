import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FundFacts } from "../filing/facts.js";
import { fen } from "../money/fen.js";
import { assess } from "./assess.js";
import { CURVE_NAMES, CURVES, expectedProgressBp, isCurve } from "./curves.js";
import { coloured, facts, row } from "./form.fixture.js";

describe("execution axis", () => {
  test.each([
    ["4000", "GREEN"],
    ["3999.9", "GREEN"],
    ["3998.9", "YELLOW"],
    ["2500", "YELLOW"],
    ["2498.9", "RED"],
    ["10000.000001", "RED"],
  ] as const)("by June, %s of 10000 is %s", (executed, colour) => {
    expect(assess(facts(6, [row("other", { budget: "10000", executed })])).execColour).toBe(colour);
  });

  test("over-execution is red even where the rate rounds to 100 %", () => {
    expect(coloured(assess(facts(12, [row("other", { budget: "100000", executed: "100000.000001" })])))).toEqual(["OVER_EXECUTION RED"]);
    expect(coloured(assess(facts(12, [row("other", { budget: "0", executed: "1" })])))).toEqual(["OVER_EXECUTION RED"]);
  });

  test("nothing spent before the curve starts is no signal", () => {
    expect(assess(facts(2, [row("other", { budget: "10", executed: "0" })], [], CURVES.MILESTONES))).toMatchObject({
      rateBp: 0,
      execColour: "GREEN",
      signals: [],
    });
  });

  test.each([
    ["90", "GREEN"],
    ["89.99", "YELLOW"],
    ["70", "YELLOW"],
    ["69.99", "RED"],
  ] as const)("a forecast of %s of 100 leaves a balance: %s", (expected, colour) => {
    expect(assess(facts(6, [row("other", { budget: "100", executed: "50", expected })])).execColour).toBe(colour);
  });

  test("a missing forecast is not a balance", () => {
    const assessment = assess(
      facts(6, [row("other", { budget: "100", executed: "50" }), row("carriedOver", { budget: "10", executed: "5", expected: "10" })]),
    );
    expect(assessment).toMatchObject({ expectedFen: 10_000_000, expectedBalanceFen: null, expectedRateBp: null, execColour: "GREEN" });
  });

  test("a figure not yet typed is not zero execution", () => {
    expect(assess(facts(6, [row("other", { budget: "100", executed: null, origin: "TYPED" })]))).toMatchObject({
      rateBp: null,
      gapBp: null,
      execColour: null,
      colour: null,
    });
  });

  test("without money there is nothing to judge", () => {
    expect(assess(facts(6, [row("other", { budget: "0", executed: "0" })]))).toMatchObject({ rateBp: null, execColour: null });
  });

  test("rates come from sums, not from averages of rows", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 }).map(fen);
    fc.assert(
      fc.property(fc.array(fc.record({ budget: amount, executed: amount }), { minLength: 1, maxLength: 5 }), (rows) => {
        const names = ["generalPublicBudget", "governmentFund", "specialBond", "carriedOver", "other"] as const;
        const funds = rows.map(
          ({ budget, executed }, index): FundFacts => ({
            row: names[index] ?? "other",
            initialFen: budget,
            adjustedFen: budget,
            executedFen: executed,
            expectedFen: null,
            origin: "LEDGER",
          }),
        );
        const sum = (key: "budget" | "executed") => rows.reduce((total, entry) => total + entry[key], 0);
        const assessment = assess(facts(6, funds));
        expect(assessment.rateBp).toBe(Math.round((sum("executed") * 10_000) / sum("budget")));
      }),
    );
  });
});

describe("expected progress", () => {
  test.each(CURVE_NAMES)("%s is a curve", (name) => expect(isCurve(CURVES[name])).toBe(true));
  test("序时进度 is month ÷ 12", () => {
    for (let month = 1; month <= 12; month++) expect(expectedProgressBp(CURVES.EVEN, month)).toBe(Math.round((10_000 * month) / 12));
  });
  test("a project without a curve is measured by 序时进度, and there is no month 13", () => {
    expect(expectedProgressBp([], 9)).toBe(7_500);
    expect(() => expectedProgressBp(CURVES.EVEN, 13)).toThrow(RangeError);
  });
  test.each([[[0, 1]], [[...CURVES.EVEN.slice(0, 11), 9_999]], [[5_000, 4_000, ...CURVES.EVEN.slice(2)]]])("%j is no curve", (curve) =>
    expect(isCurve(curve)).toBe(false),
  );
});
