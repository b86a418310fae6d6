import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { IndicatorFacts } from "../filing/facts.js";
import type { Likelihood } from "../indicators/indicator.js";
import { micro } from "../indicators/micro.js";
import { assess } from "./assess.js";
import { coloured, facts, indicator, row } from "./form.fixture.js";

describe("performance axis", () => {
  const paid = [row("other", { budget: "100", executed: "60" })];
  const perf = (...indicators: IndicatorFacts[]) => assess(facts(6, paid, indicators));

  test("attainment is weighted, capped at 100 % each, and leaves out what has no value", () => {
    expect(
      perf(
        indicator("a", { actual: 100, weightBp: 3_000 }),
        indicator("b", { actual: 50, weightBp: 1_000 }),
        indicator("c", { weightBp: 5_000 }),
      ).attainmentBp,
    ).toBe(8_750);
    expect(perf(indicator("a", { target: "≥50%", actual: 100 }), indicator("b", { actual: 50 })).attainmentBp).toBe(7_500);
    expect(perf(indicator("a", { actual: 100, weightBp: 3_000 }), indicator("b", { actual: 50 })).attainmentBp).toBe(7_500);
    expect(perf(indicator("a")).attainmentBp).toBeNull();
  });

  test("qualitative bands count 1, 0.7 and 0.3", () => {
    const band = (id: string, actualBand: IndicatorFacts["actualBand"]) => indicator(id, { target: "效果明显", actualBand });
    expect(perf(band("a", "ACHIEVED"), band("b", "PARTLY"), band("c", "MISSED")).attainmentBp).toBe(6_667);
  });

  test.each([["ACHIEVED", "GREEN", 10_000], ["PARTLY", "YELLOW", 7_000], ["MISSED", "RED", 3_000]] as const)("a goal in words expected to be %s by year end is %s", (forecastBand, colour, forecastBp) => {
    const said = indicator("a", { target: "效果明显", actualBand: "ACHIEVED", forecastBand });
    expect(perf(said).indicators["a"]).toMatchObject({ completionBp: 10_000, forecastBp, colour });
    expect(perf({ ...said, target: { kind: "NUMBER", operator: "GE", micro: micro(1) }, nature: "POSITIVE" }).indicators["a"]?.forecastBp).toBeNull();
  });

  test.each([
    [[90, 90], "GREEN", []],
    [[89, 90], "YELLOW", ["ATTAINMENT YELLOW"]],
    [[69, 100], "YELLOW", ["ATTAINMENT YELLOW", "INDICATOR_RED YELLOW"]],
    [[69, 70], "RED", ["ATTAINMENT RED", "INDICATOR_RED YELLOW"]],
  ] as const)("actuals %j of 100: %s", (actuals, colour, signals) => {
    const assessment = perf(...actuals.map((actual, index) => indicator(String(index), { actual })));
    expect(assessment.perfColour).toBe(colour);
    expect(coloured(assessment)).toEqual(signals);
  });

  test("one red core indicator makes the project red; its weight or its mark makes it core", () => {
    const good = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => indicator(`g${n}`, { actual: 100, weightBp: 1_000 }));
    expect(perf(...good, indicator("x", { actual: 60, weightBp: 2_000 })).perfColour).toBe("RED");
    expect(perf(...good, indicator("x", { actual: 60, weightBp: 1_900 })).perfColour).toBe("YELLOW");
    expect(perf(...good, indicator("x", { actual: 60, weightBp: 2_000, core: false })).perfColour).toBe("YELLOW");
    expect(perf(...good, indicator("x", { actual: 60, weightBp: 100, core: true })).perfColour).toBe("RED");
  });

  test("完全不可能 is red whatever has been reached, 有可能 alone is not", () => {
    const good = indicator("a", { actual: 100, forecast: 100 });
    expect(perf({ ...good, likelihood: "IMPOSSIBLE" }).signals).toMatchObject([
      { code: "IMPOSSIBLE", colour: "RED", path: "indicators[a].likelihood" },
      { code: "INDICATOR_RED", colour: "YELLOW" },
    ]);
    expect(perf({ ...good, likelihood: "POSSIBLE" })).toMatchObject({
      perfColour: "GREEN",
      indicators: { a: { colour: "YELLOW" } },
      worstLikelihood: "POSSIBLE",
    });
  });

  test("standings add up, and a limit kept in mid-year is not done yet", () => {
    const assessment = perf(
      indicator("done", { actual: 100, forecast: 100, likelihood: "CERTAIN" }),
      indicator("limit", { target: "≤220万元", level2: "COST", actual: 87.57, forecast: 220, likelihood: "CERTAIN" }),
      indicator("half", { target: "≥50个", level2: "QUANTITY", actual: 25, forecast: 50, likelihood: "CERTAIN" }),
      indicator("late", { actual: 60 }),
      indicator("blank"),
    );
    expect(assessment.counts).toEqual({ indicatorCount: 5, done: 1, onTrack: 2, deviating: 1, blank: 1 });
  });

  test("the project's colour is the worse axis, and neither hides the other", () => {
    const assessment = assess(facts(6, [row("other", { budget: "100", executed: "0" })], [indicator("a", { actual: 85 })]));
    expect(assessment).toMatchObject({ execColour: "RED", perfColour: "YELLOW", colour: "RED" });
  });

  test("any figures: counts add up, attainment stays within 0..100 %, the colour is the worse of the axes", () => {
    const likelihood = fc.constantFrom<Likelihood | null>("CERTAIN", "POSSIBLE", "IMPOSSIBLE", null);
    const some = fc.array(
      fc.record({
        actual: fc.option(fc.nat(300), { nil: undefined }),
        forecast: fc.option(fc.nat(300), { nil: undefined }),
        likelihood,
        weightBp: fc.option(fc.nat(5_000)),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (texts, month) => {
        const assessment = assess(
          facts(
            month,
            paid,
            texts.map((text, index) => indicator(String(index), text)),
          ),
        );
        const { indicatorCount, done, onTrack, deviating, blank } = assessment.counts;
        expect(done + onTrack + deviating + blank).toBe(indicatorCount);
        expect(assessment.attainmentBp === null || (assessment.attainmentBp >= 0 && assessment.attainmentBp <= 10_000)).toBe(true);
        const rank = { GREEN: 0, YELLOW: 1, RED: 2 } as const;
        const axes = [assessment.execColour, assessment.perfColour].flatMap((colour) => (colour ? [rank[colour]] : []));
        expect(assessment.colour === null ? -1 : rank[assessment.colour]).toBe(Math.max(-1, ...axes));
        expect(assessment.filledCells).toBeLessThanOrEqual(assessment.requiredCells);
      }),
    );
  });
});
