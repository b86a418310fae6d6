import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Micro, Operator } from "./indicator.js";
import { OPERATORS } from "./indicator.js";
import { micro, microText, parseMicro } from "./micro.js";
import { natureOf, parseTarget, parseValue, stagedTargetAt, targetText, valueText } from "./target.js";
import { isUnit, normaliseUnit } from "./unit.js";

const anyMicro = fc.maxSafeInteger().map(micro);

test("a micro-unit value survives its text", () => {
  fc.assert(fc.property(anyMicro, (value) => expect(parseMicro(microText(value))).toEqual({ ok: true, micro: value })));
});

test.each([
  ["百分比", "%"],
  ["％", "%"],
  ["%(百分比)", "%"],
  ["% （百分比）", "%"],
  ["㎡", "平方米"],
  ["m2", "平方米"],
  ["平米", "平方米"],
  ["KM", "公里"],
  ["个工作日", "工作日"],
  ["元／亩", "元/亩"],
  ["元/人·月", "元/人·月"],
  ["个", "个"],
  ["", ""],
  [" 户 ", "户"],
])("unit %s is written %s", (typed, written) => {
  expect(normaliseUnit(typed)).toBe(written);
  expect(normaliseUnit(normaliseUnit(typed))).toBe(written);
});

test.each([
  ["元/人·月", true],
  ["万人", true],
  ["亩", true],
  ["月底前", false],
  ["", false],
  ["月", false],
  ["个月内完成", false],
])("is %s a unit: %s", (text, expected) => {
  expect(isUnit(text)).toBe(expected);
});

describe("targets as published forms print them", () => {
  test.each([
    ["≥16,000亩", "", "GE", 16_000, "亩", "POSITIVE"],
    [">=95", "%(百分比)", "GE", 95, "%", "POSITIVE"],
    ["＞＝９５％", "", "GE", 95, "%", "POSITIVE"],
    ["不低于90%", "", "GE", 90, "%", "POSITIVE"],
    ["大于90%", "", "GT", 90, "%", "POSITIVE"],
    ["≤ 220 万元", "", "LE", 220, "万元", "NEGATIVE"],
    ["<=20个工作日", "", "LE", 20, "工作日", "NEGATIVE"],
    ["＜5", "起", "LT", 5, "起", "NEGATIVE"],
    ["＝100%", "", "EQ", 100, "%", "FIXED"],
    ["12", "个", "EQ", 12, "个", "FIXED"],
    ["=1600元/亩", "", "EQ", 1_600, "元/亩", "FIXED"],
    ["≥10,157.6㎡", "", "GE", 10_157.6, "平方米", "POSITIVE"],
    ["≥300m3", "", "GE", 300, "立方米", "POSITIVE"],
    ["10157.6", "平方米", "EQ", 10_157.6, "平方米", "FIXED"],
    ["百分之九十五", "", null, 0, "", "QUALITATIVE"],
    ["百分之95", "", "EQ", 95, "%", "FIXED"],
    ["≥-5%", "", "GE", -5, "%", "POSITIVE"],
  ] as const)("%s (unit column %s)", (text, column, operator, number, unit, nature) => {
    const parsed = parseTarget(text, column);
    expect(parsed).toEqual({
      ok: true,
      nature,
      unit,
      target: operator === null ? { kind: "TEXT", text } : { kind: "NUMBER", operator, micro: number * 1_000_000 },
    });
  });

  test.each([
    ["90-95%", 90, 95, "%"],
    ["90%～95%", 90, 95, "%"],
    ["3至5场", 3, 5, "场"],
    ["12—15", 12, 15, "个"],
  ])("%s is a range", (text, from, to, unit) => {
    expect(parseTarget(text, unit === "个" ? "个" : "")).toEqual({
      ok: true,
      nature: "FIXED",
      unit,
      target: { kind: "RANGE", operator: "RANGE", fromMicro: from * 1e6, toMicro: to * 1e6 },
    });
  });

  test.each([
    "效果明显",
    "持续改善",
    "2023年底前完成",
    "12月底前",
    "2022年",
    "2022-2024年",
    "2022-12",
    "研究、交流;活动5场",
    "长远",
    "5场以上和10次",
    "1/2",
  ])("%s stays words", (text) => {
    expect(parseTarget(text)).toMatchObject({ ok: true, nature: "QUALITATIVE", target: { kind: "TEXT", text } });
  });

  test("a stated nature holds for a bare number, and yields to a sign that contradicts it", () => {
    expect(parseTarget("0", "%", "NEGATIVE")).toMatchObject({ nature: "NEGATIVE", target: { operator: "EQ", micro: 0 } });
    expect(parseTarget("≤5", "起", "POSITIVE")).toMatchObject({ nature: "NEGATIVE" });
  });

  test("a seventh decimal is refused, not rounded", () => {
    expect(parseTarget("≥1.2345678亩")).toEqual({ ok: false, problem: { code: "TOO_MANY_DECIMALS", params: { max: 6 } } });
  });
});

const unit = fc.constantFrom("", "%", "个", "亩", "元/人·月", "万元");
const single = fc.record({
  operator: fc.constantFrom(...OPERATORS.filter((operator): operator is Exclude<Operator, "RANGE"> => operator !== "RANGE")),
  micro: anyMicro,
});

test("a printed target is read back as the same target", () => {
  fc.assert(
    fc.property(single, unit, ({ operator, micro: value }, column) => {
      const target = { kind: "NUMBER", operator, micro: value } as const;
      expect(parseTarget(targetText({ target, unit: column }), column)).toEqual({
        ok: true,
        target,
        unit: column,
        nature: natureOf(target),
      });
    }),
  );
  fc.assert(
    fc.property(fc.nat().map(micro), fc.nat().map(micro), unit, (a, b, column) => {
      fc.pre(column !== "");
      const target = { kind: "RANGE", operator: "RANGE", fromMicro: Math.min(a, b) as Micro, toMicro: Math.max(a, b) as Micro } as const;
      expect(parseTarget(targetText({ target, unit: column }), column)).toMatchObject({ ok: true, target });
    }),
  );
});

test.each([
  ["9,870", "亩", { kind: "NUMBER", micro: 9_870_000_000 }],
  ["98%", "百分比", { kind: "NUMBER", micro: 98_000_000 }],
  ["120㎡", "平方米", { kind: "NUMBER", micro: 120_000_000 }],
  ["98%", "个", { kind: "TEXT", text: "98%" }],
  ["大于90%", "%", { kind: "TEXT", text: "大于90%" }],
  ["达成预期指标", "", { kind: "TEXT", text: "达成预期指标" }],
  ["-2", "%", { kind: "NUMBER", micro: -2_000_000 }],
  ["  ", "", null],
])("value %s of unit %s", (text, column, value) => {
  expect(parseValue(text, column)).toEqual({ ok: true, value });
});

test.each([
  ["1.2345678", "TOO_MANY_DECIMALS"],
  ["99999999999999999", "OUT_OF_RANGE"],
  ["=A1+2", "FORMULA"],
])("value %s is refused: %s", (text, code) => {
  expect(parseValue(text)).toMatchObject({ ok: false, problem: { code } });
});

test("a value survives its canonical text", () => {
  fc.assert(
    fc.property(anyMicro, (value) => {
      expect(parseValue(valueText({ kind: "NUMBER", micro: value }) ?? "")).toEqual({ ok: true, value: { kind: "NUMBER", micro: value } });
    }),
  );
});

test("the stage of a month is its own, else the latest earlier one", () => {
  const staged = [null, null, 30, null, null, 60, null, null, null, null, null, null].map((value) =>
    value === null ? null : micro(value),
  );
  expect([1, 3, 5, 6, 9, 12].map((month) => stagedTargetAt({ staged }, month))).toEqual([null, 30, 30, 60, 60, 60]);
  expect(stagedTargetAt({ staged: [] }, 6)).toBeNull();
});
