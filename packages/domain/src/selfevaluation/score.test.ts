import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import type { Level1, Level2 } from "../indicators/indicator.js";
import { micro } from "../indicators/micro.js";
import { parseTarget } from "../indicators/target.js";
import { fen } from "../money/fen.js";
import { DEFAULT_SCORING, gradeOf } from "./rules.js";
import { scoreExecution, scoreIndicator, type ScoringWay, scoringWay, selfEvaluation, weightsOf } from "./score.js";

const number = (value: number) => ({ kind: "NUMBER", micro: micro(Math.round(value * 1e6)) }) as const;

function indicator(
  id: string,
  level1: Level1,
  level2: Level2,
  target: string,
  actual: number | "ACHIEVED" | null,
  weight: number | null = null,
): IndicatorFacts {
  const parsed = parseTarget(target);
  if (!parsed.ok) throw new Error(target);
  return {
    id,
    level1,
    level2,
    name: id,
    nature: parsed.nature,
    target: parsed.target,
    unit: parsed.unit,
    weightBp: weight === null ? null : weight * 100,
    staged: [],
    actual: typeof actual === "number" ? number(actual) : null,
    actualBand: typeof actual === "string" ? actual : null,
    forecast: null,
    forecastBand: null,
    likelihood: null,
    causes: [],
    explanation: null,
    measure: null,
    measureDue: null,
  };
}

function form(frame: FilingFacts["frame"], funds: [adjusted: number, executed: number], indicators: IndicatorFacts[]): FilingFacts {
  return {
    document: "SELF_EVALUATION",
    formVersion: "MOF-136-2019",
    fiscalYear: 2022,
    cutOffMonth: 12,
    frame,
    curve: [],
    indicators,
    project: { code: "p", name: "p", departmentCode: "d", departmentName: "d", unitName: "u", goalText: null },
    funds: [
      {
        row: "generalPublicBudget",
        initialFen: fen(funds[0] * 1e6),
        adjustedFen: fen(funds[0] * 1e6),
        executedFen: fen(funds[1] * 1e6),
        expectedFen: null,
        origin: "TYPED",
      },
    ],
  };
}

/** Points printed on published self-evaluations, in hundredths. */
describe("printed scores of real forms that follow the rule", () => {
  test("委托业务项目 2022 (池州市贵池区): every indicator met, 8 + 8 + 8 + 8 + 8 + 10 + 10 + 10 + 10", () => {
    const facts = form(
      "PRE_2021",
      [89.974, 89.974],
      [
        indicator("数量", "OUTPUT", "QUANTITY", "≥50个", 50, 8),
        indicator("合格率", "OUTPUT", "QUALITY", "≥100%", 100, 8),
        indicator("合规性", "OUTPUT", "QUALITY", "严格执行相关制度规定", "ACHIEVED", 8),
        indicator("及时性", "OUTPUT", "TIMELINESS", "在项目计划完成时间内完成", "ACHIEVED", 8),
        indicator("总成本", "OUTPUT", "COST", "≤90万元", 90, 8),
        indicator("单项成本", "OUTPUT", "COST", "符合相关规定", "ACHIEVED", 10),
        indicator("市场", "BENEFIT", "SOCIAL_BENEFIT", "效果明显", "ACHIEVED", 10),
        indicator("成本影响", "BENEFIT", "ECOLOGICAL_BENEFIT", "效果明显", "ACHIEVED", 10),
        indicator("制度", "BENEFIT", "SUSTAINABILITY", "效果明显", "ACHIEVED", 10),
      ],
    );
    const scored = selfEvaluation(facts);
    expect(Object.values(scored.indicators).map(({ score }) => score)).toEqual([800, 800, 800, 800, 800, 1_000, 1_000, 1_000, 1_000]);
    expect(scored).toMatchObject({ execution: { weight: 1_000, score: 1_000 }, weightTotal: 9_000, total: 9_000 });
  });

  test("百岁老人补贴 2020 (成安县): 102 % to 133 % complete, full points, not more", () => {
    const facts = form(
      "PRE_2021",
      [6.84, 6.84],
      [
        indicator("覆盖率", "OUTPUT", "QUALITY", "≥98%", 100, 25),
        indicator("完成率", "OUTPUT", "TIMELINESS", "≥99%", 100, 25),
        indicator("发放率", "BENEFIT", "SOCIAL_BENEFIT", "≥75%", 100, 30),
        indicator("满意度", "SATISFACTION", "SATISFACTION", "≥95%", 100, 10),
      ],
    );
    const scored = selfEvaluation(facts);
    expect(Object.values(scored.indicators).map(({ score }) => score)).toEqual([2_500, 2_500, 3_000, 1_000]);
    expect(scored).toMatchObject({ weightTotal: 10_000, total: 10_000, grade: "EXCELLENT" });
  });

  test("瓶改管 2022 (罗湖区): 1437 of 1437 gives 10; 1806 of 1785 套 gives 5", () => {
    expect(scoreExecution(fen(1_437_000_000), fen(1_437_000_000))).toBe(1_000);
    expect(scoreIndicator(indicator("套数", "OUTPUT", "QUANTITY", "≥1785套", null), number(1_806), 500, "PROPORTION")).toBe(500);
    expect(scoreIndicator(indicator("个数", "OUTPUT", "QUANTITY", "=12个", null), number(12), 1_000, "PROPORTION")).toBe(1_000);
  });
});

describe("the fund row", () => {
  test.each([
    [30, 20.42, 681],
    [120, 92.82, 774],
    [100, 0, 0],
    [100, 130, 1_000],
  ])("of %d, %d executed gives %d hundredths", (budget, executed, score) => {
    expect(scoreExecution(fen(Math.round(executed * 1e6)), fen(budget * 1e6))).toBe(score);
  });
  test("without a budget there is no score", () => expect(scoreExecution(fen(0), fen(0))).toBeNull());
});

describe("quantitative indicators", () => {
  const count = indicator("数量", "OUTPUT", "QUANTITY", "≥50个", null);
  const score = (actual: number, rules = DEFAULT_SCORING, way: ScoringWay = "PROPORTION") => scoreIndicator(count, number(actual), 1_000, way, rules);

  test.each([
    [50, 1_000],
    [40, 800],
    [0, 0],
    [-5, 0],
    [60, 1_000],
  ])("%d of 50 gives %d of 1000", (actual, points) => expect(score(actual)).toBe(points));

  test("overshoot is reduced only where the district does so", () => {
    const strict = { ...DEFAULT_SCORING, overshoot: { reduce: true, fromBp: 13_000 } };
    expect([score(100), score(65, strict), score(100, strict), score(500, strict)]).toEqual([1_000, 1_000, 300, 0]);
  });

  test("a pass gate gives nothing below it", () => {
    const gated = { ...DEFAULT_SCORING, passGateBp: 6_000 };
    expect([score(29, gated), score(30, gated)]).toEqual([0, 600]);
  });

  test("直接赋分 is all or nothing", () => {
    expect([score(49, DEFAULT_SCORING, "DIRECT"), score(50, DEFAULT_SCORING, "DIRECT")]).toEqual([0, 1_000]);
  });

  test("more of it never scores less, and never beyond the weight", () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), fc.nat(5_000), (a, b, weight) => {
        const at = (actual: number) => scoreIndicator(count, number(actual), weight, "PROPORTION") ?? -1;
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(weight);
      }),
    );
  });
});

describe("qualitative indicators", () => {
  const words = indicator("效果", "BENEFIT", "SOCIAL_BENEFIT", "效果明显", null);
  test.each([
    ["ACHIEVED", 1_000],
    ["PARTLY", 700],
    ["MISSED", 300],
  ] as const)("%s gives %d of 1000", (band, points) => {
    expect(scoreIndicator(words, { kind: "BAND", band }, 1_000, "BANDS")).toBe(points);
  });
  test("words without a band are not scored", () => {
    expect(scoreIndicator(words, { kind: "TEXT", text: "大于90%" }, 1_000, "BANDS")).toBeNull();
    expect(scoreIndicator(words, null, 1_000, "BANDS")).toBeNull();
  });
});

describe("satisfaction", () => {
  const satisfaction = indicator("满意度", "SATISFACTION", "SATISFACTION", "≥95%", null);
  test.each([
    [95, 1_000],
    [90, 1_000],
    [89.99, 800],
    [80, 800],
    [79.99, 500],
    [60, 500],
    [59.99, 0],
  ])("under 101号 %d %% gives %d of 1000", (reached, points) => {
    expect(scoringWay(satisfaction, "POST_2021")).toBe("SATISFACTION");
    expect(scoreIndicator(satisfaction, number(reached), 1_000, "SATISFACTION")).toBe(points);
  });
  test("in the older frame it is scored in proportion", () => {
    expect(scoringWay(satisfaction, "PRE_2021")).toBe("PROPORTION");
    expect(scoreIndicator(satisfaction, number(76), 1_000, scoringWay(satisfaction, "PRE_2021"))).toBe(800);
  });
});

describe("the whole form", () => {
  test("without approved weights the frame's points are shared inside each group and are 100 together", () => {
    const indicators = [
      indicator("c", "COST", "ECONOMIC_COST", "≤65万元", 60),
      ...["q1", "q2", "q3"].map((id) => indicator(id, "OUTPUT", "QUANTITY", "≥10个", 10)),
      indicator("b", "BENEFIT", "SOCIAL_BENEFIT", "≥10人", 10),
    ];
    expect(Object.fromEntries(weightsOf({ indicators, frame: "POST_2021" }))).toEqual({
      c: 2_000,
      q1: 1_334,
      q2: 1_333,
      q3: 1_333,
      b: 3_000,
    });
    expect(selfEvaluation(form("POST_2021", [65, 65], indicators))).toMatchObject({
      weightTotal: 10_000,
      total: 10_000,
      grade: "EXCELLENT",
    });
  });

  test("a missing score leaves no total and no grade", () => {
    expect(selfEvaluation(form("PRE_2021", [10, 10], [indicator("a", "OUTPUT", "QUANTITY", "≥10个", null, 90)]))).toMatchObject({
      total: null,
      grade: null,
    });
  });

  test.each([
    [10_000, "EXCELLENT"],
    [9_000, "EXCELLENT"],
    [8_999, "GOOD"],
    [8_000, "GOOD"],
    [7_999, "FAIR"],
    [6_000, "FAIR"],
    [5_999, "POOR"],
  ] as const)("%d hundredths is %s", (total, grade) => {
    expect(gradeOf(total)).toBe(grade);
  });
});
