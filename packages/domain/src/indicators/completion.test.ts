import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../signals/settings.js";
import { completionBp, indicatorColour, isCumulative, type Measurable, targetDueAt, worstColour } from "./completion.js";
import type { Level2, Nature } from "./indicator.js";
import { micro } from "./micro.js";
import { parseTarget } from "./target.js";

function indicator(target: string, level2: Level2 = "QUANTITY", stages: Record<number, number> = {}, nature?: Nature): Measurable {
  const parsed = parseTarget(target, "", nature);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const staged =
    Object.keys(stages).length === 0
      ? []
      : Array.from({ length: 12 }, (_, index) => {
          const stage = stages[index + 1];
          return stage === undefined ? null : micro(stage * 1e6);
        });
  return { level2, nature: parsed.nature, target: parsed.target, unit: parsed.unit, staged };
}
const number = (value: number) => ({ kind: "NUMBER", micro: micro(Math.round(value * 1e6)) }) as const;

describe("completion against the year's target", () => {
  test.each([
    ["≥50个", 50, 10_000],
    ["≥1785套", 1_806, 10_118],
    ["≥75%", 100, 13_333],
    ["≥98%", 49, 5_000],
    ["=12个", 6, 5_000],
    [">90%", 90, 10_000],
    ["≤220万元", 87.57, 10_000],
    ["≤220万元", 220, 10_000],
    ["≤20个工作日", 40, 5_000],
    ["=0起", 0, 10_000],
    ["=0起", 1, 0],
    ["≤0起", 3, 0],
    ["≥0%", 3, 10_000],
    ["≥0%", -1, 0],
    ["≥-5%", -10, 0],
    ["≥50个", -3, 0],
    ["90-95%", 92, 10_000],
    ["90-95%", 45, 5_000],
    ["90-95%", 190, 5_000],
  ])("%s with %d is %d bp", (target, actual, bp) => {
    expect(completionBp(indicator(target), number(actual))).toBe(bp);
  });

  test("a 反向 target printed with = counts down: kept or missed", () => {
    expect(completionBp(indicator("0%", "QUALITY", {}, "NEGATIVE"), number(0))).toBe(10_000);
    expect(completionBp(indicator("1%", "QUALITY", {}, "NEGATIVE"), number(2))).toBe(5_000);
  });

  test("words are judged by band, and words without a band are not judged", () => {
    const words = indicator("效果明显", "SOCIAL_BENEFIT");
    expect(completionBp(words, { kind: "BAND", band: "PARTLY" })).toBe(7_000);
    expect(completionBp(words, { kind: "BAND", band: "PARTLY" }, { bandBp: { ...DEFAULT_SETTINGS.bandBp, PARTLY: 6_500 } })).toBe(6_500);
    expect(completionBp(words, { kind: "TEXT", text: "达成预期指标" })).toBeNull();
    expect(completionBp(indicator("≥50个"), { kind: "TEXT", text: "正在办理" })).toBeNull();
    expect(completionBp(words, number(3))).toBeNull();
    expect(completionBp(words, null)).toBeNull();
  });
});

describe("which counts may be scaled by the months gone", () => {
  test.each([
    ["≥16,000亩", "QUANTITY", true],
    ["12个", "QUANTITY", true],
    ["≥500人", "SOCIAL_BENEFIT", true],
    ["=3500公斤", "ECONOMIC_BENEFIT", true],
    ["≥32", "QUANTITY", true],
    ["≥32", "SOCIAL_BENEFIT", false],
    ["≥95%", "QUANTITY", false],
    ["≥95%", "SATISFACTION", false],
    ["=1600元/亩", "COST", false],
    ["≤220万元", "COST", false],
    ["≤20起", "QUANTITY", false],
    ["≥20年", "SUSTAINABILITY", false],
    ["≥200天", "QUANTITY", false],
    ["=0起", "QUANTITY", false],
    ["90-95个", "QUANTITY", false],
    ["≥100个", "QUALITY", false],
  ] as const)("%s on %s: %s", (target, level2, expected) => {
    expect(isCumulative(indicator(target, level2))).toBe(expected);
  });
});

describe("in mid-year", () => {
  test("the staged target counts when one is due", () => {
    const land = indicator("≥16,000亩", "QUANTITY", { 6: 6_000, 9: 12_000 });
    expect(completionBp(land, number(9_870), { stagedAt: 9 })).toBe(8_225);
    expect(completionBp(land, number(9_870), { stagedAt: 10 })).toBe(8_225);
    expect(completionBp(land, number(9_870), { stagedAt: 12 })).toBe(6_169);
  });

  test("before the first stage a cumulative count is measured by the months gone", () => {
    expect(targetDueAt(indicator("≥12,000亩", "QUANTITY", { 9: 8_000 }), 6)).toBe(6_000_000_000);
  });

  test("a stage of nothing is met by nothing, and by more", () => {
    const late = indicator("=100个", "QUANTITY", { 6: 0 });
    expect(completionBp(late, number(0), { stagedAt: 6 })).toBe(10_000);
    expect(completionBp(late, number(7), { stagedAt: 6 })).toBe(10_000);
  });

  test("without stages a count is scaled, a rate is not", () => {
    expect(completionBp(indicator("≥50个"), number(25), { stagedAt: 6 })).toBe(10_000);
    expect(completionBp(indicator("≥90%", "SATISFACTION"), number(45), { stagedAt: 6 })).toBe(5_000);
    expect(completionBp(indicator("≤220万元", "COST"), number(87.57), { stagedAt: 6 })).toBe(10_000);
  });

  test("more of a good thing never lowers completion, and less of a limited one never does", () => {
    const amount = fc.integer({ min: -1_000, max: 100_000 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 12 }), (a, b, month) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const at = (target: string, value: number) => completionBp(indicator(target), number(value), { stagedAt: month }) ?? -1;
        expect(at("≥5000个", high)).toBeGreaterThanOrEqual(at("≥5000个", low));
        expect(at("≤5000个", low)).toBeGreaterThanOrEqual(at("≤5000个", high));
        expect(at("≤5000个", high)).toBeLessThanOrEqual(10_000);
        expect(at("≥5000个", low)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("the colour of an indicator is the worst of three", () => {
  test.each([
    [9_000, 9_500, "CERTAIN", "GREEN"],
    [8_999, 9_500, "CERTAIN", "YELLOW"],
    [7_000, null, null, "YELLOW"],
    [6_999, 10_000, "CERTAIN", "RED"],
    [10_000, 9_499, "CERTAIN", "YELLOW"],
    [10_000, 7_999, "CERTAIN", "RED"],
    [10_000, 10_000, "POSSIBLE", "YELLOW"],
    [10_000, 10_000, "IMPOSSIBLE", "RED"],
    [null, null, null, null],
  ] as const)("completion %s, forecast %s, %s: %s", (completion, forecast, likelihood, colour) => {
    expect(indicatorColour({ completionBp: completion, forecastBp: forecast, likelihood })).toBe(colour);
  });

  test("unknown does not hide what is known", () => {
    expect(worstColour([null, "YELLOW", null, "GREEN"])).toBe("YELLOW");
  });
});
