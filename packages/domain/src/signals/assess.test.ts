import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import type { Likelihood } from "../indicators/indicator.js";
import { micro } from "../indicators/micro.js";
import { parseTarget } from "../indicators/target.js";
import { type Fen, fen } from "../money/fen.js";
import { parseWanyuan } from "../money/wanyuan.js";
import { assess } from "./assess.js";
import { CURVES, CURVE_NAMES, expectedProgressBp, isCurve } from "./curves.js";
import { requiredCells } from "./required.js";
import { type CycleSettings, DEFAULT_SETTINGS } from "./settings.js";

const money = (wanyuan: string | null): Fen | null => {
  if (wanyuan === null) return null;
  const parsed = parseWanyuan(wanyuan);
  if (!parsed.ok) throw new Error(wanyuan);
  return parsed.fen;
};

type RowText = {
  budget: string | null;
  adjusted?: string;
  executed: string | null;
  expected?: string | null;
  origin?: FundFacts["origin"];
};
const row = (name: FundFacts["row"], { budget, adjusted, executed, expected = null, origin = "LEDGER" }: RowText): FundFacts => ({
  row: name,
  initialFen: money(budget),
  adjustedFen: money(adjusted ?? budget),
  executedFen: money(executed),
  expectedFen: money(expected),
  origin,
});
const emptyTotal: FundFacts = {
  row: "total",
  initialFen: null,
  adjustedFen: null,
  executedFen: null,
  expectedFen: null,
  origin: "DERIVED",
};

type IndicatorText = Partial<Omit<IndicatorFacts, "target" | "actual" | "forecast">> & {
  target?: string;
  actual?: number;
  forecast?: number;
};
function indicator(id: string, { target = "≥100%", actual, forecast, ...rest }: IndicatorText = {}): IndicatorFacts {
  const parsed = parseTarget(target);
  if (!parsed.ok) throw new Error(target);
  return {
    id,
    level1: "OUTPUT",
    level2: "QUALITY",
    name: `指标${id}`,
    nature: parsed.nature,
    target: parsed.target,
    unit: parsed.unit,
    weightBp: null,
    staged: [],
    actual: actual === undefined ? null : { kind: "NUMBER", micro: micro(actual * 1e6) },
    actualBand: null,
    forecast: forecast === undefined ? null : { kind: "NUMBER", micro: micro(forecast * 1e6) },
    likelihood: null,
    causes: [],
    explanation: null,
    measure: null,
    measureDue: null,
    ...rest,
  };
}

function facts(
  cutOffMonth: number,
  funds: FundFacts[],
  indicators: IndicatorFacts[] = [],
  curve: readonly number[] = CURVES.EVEN,
): FilingFacts {
  return {
    document: "MONITORING",
    formVersion: "MOF-136-2019",
    fiscalYear: 2026,
    cutOffMonth,
    frame: "PRE_2021",
    curve,
    funds: [emptyTotal, ...funds],
    indicators,
    project: {
      code: "301-2026-001",
      name: "测试项目",
      departmentCode: "301",
      departmentName: "测试部门",
      unitName: "测试单位",
      goalText: null,
    },
  };
}

const coloured = (assessment: ReturnType<typeof assess>) => assessment.signals.map(({ code, colour }) => `${code} ${colour}`);

describe("worked examples of the field", () => {
  test("申遗经费 2019: 87.57 of 220 by June is 39.80 %, 10.2 points behind: yellow", () => {
    const assessment = assess(facts(6, [row("generalPublicBudget", { budget: "220", executed: "87.57" })]));
    expect(assessment).toMatchObject({
      rateBp: 3_980,
      expectedProgressBp: 5_000,
      gapBp: -1_020,
      execColour: "YELLOW",
      colour: "YELLOW",
      adjustedFen: 220_000_000,
      executedFen: 87_570_000,
    });
    expect(coloured(assessment)).toEqual(["EXECUTION_GAP YELLOW"]);
  });

  test("招投标 三个专项: 3.12 of 19.3 is 16.17 %, 33.8 points behind: red", () => {
    const assessment = assess(facts(6, [row("generalPublicBudget", { budget: "19.3", executed: "3.12" })]));
    expect(assessment).toMatchObject({ rateBp: 1_617, gapBp: -3_383, execColour: "RED" });
  });

  test("its equipment row: nothing of 2.9 is red for that reason alone", () => {
    const assessment = assess(facts(6, [row("generalPublicBudget", { budget: "2.9", executed: "0" })]));
    expect(assessment).toMatchObject({ rateBp: 0, execColour: "RED" });
    expect(coloured(assessment)).toEqual(["ZERO_EXECUTION RED"]);
  });

  test("a total row of 0 above parts of 90 / 89.974 doesn't hide them", () => {
    const printed: FundFacts = { ...emptyTotal, initialFen: fen(0), adjustedFen: fen(0), executedFen: fen(0) };
    const form = facts(12, []);
    const assessment = assess({
      ...form,
      funds: [printed, row("generalPublicBudget", { budget: "90", adjusted: "89.974", executed: "89.974" })],
    });
    expect(assessment).toMatchObject({ initialFen: 90_000_000, adjustedFen: 89_974_000, rateBp: 10_000, execColour: "GREEN" });
  });

  test("a form that prints only its total is measured by it", () => {
    const form = facts(12, []);
    expect(assess({ ...form, funds: [row("total", { budget: "30", executed: "20.42", origin: "DERIVED" })] })).toMatchObject({
      rateBp: 6_807,
      execColour: "RED",
    });
  });
});

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

describe("settings of the cycle decide", () => {
  const lax: CycleSettings = { ...DEFAULT_SETTINGS, executionGapYellowBp: -2_000, attainmentYellowBp: 5_000, completionRedBp: 4_000 };
  test("the same facts under laxer numbers are green", () => {
    const form = facts(6, [row("other", { budget: "220", executed: "87.57" })], [indicator("a", { actual: 60 })]);
    expect(assess(form).colour).toBe("RED");
    expect(assess(form, lax)).toMatchObject({ execColour: "GREEN", perfColour: "GREEN" });
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

describe("required cells", () => {
  test("what a filing owes, in the order of the form", () => {
    const form = facts(
      9,
      [
        row("generalPublicBudget", { budget: "100", executed: "50", expected: "90" }),
        row("other", { budget: "20", executed: null, origin: "TYPED" }),
        row("specialBond", { budget: null, executed: null, origin: "TYPED" }),
      ],
      [
        indicator("a", { actual: 90, forecast: 100, likelihood: "POSSIBLE", causes: ["FUNDING"], explanation: "  " }),
        indicator("b", { target: "效果明显" }),
      ],
    );
    expect(requiredCells(form)).toEqual([
      { path: "funds.generalPublicBudget.expected", filled: true },
      { path: "funds.other.executed", filled: false },
      { path: "funds.other.expected", filled: false },
      { path: "indicators[a].actual", filled: true },
      { path: "indicators[a].forecast", filled: true },
      { path: "indicators[a].likelihood", filled: true },
      { path: "indicators[a].causes", filled: true },
      { path: "indicators[a].explanation", filled: false },
      { path: "indicators[a].measure", filled: false },
      { path: "indicators[b].actual", filled: false },
      { path: "indicators[b].actualBand", filled: false },
      { path: "indicators[b].forecast", filled: false },
      { path: "indicators[b].likelihood", filled: false },
    ]);
    expect(assess(form)).toMatchObject({ filledCells: 5, requiredCells: 13 });
  });
});
