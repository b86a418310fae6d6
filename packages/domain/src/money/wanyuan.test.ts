import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fen } from "./fen.js";
import { formatWanyuan, formatYuan, isRounded, parseWanyuan, wanyuanText } from "./wanyuan.js";

const anyFen = fc.maxSafeInteger().map(fen);

test("what is printed canonically is read back to the same fen", () => {
  fc.assert(
    fc.property(anyFen, (amount) => {
      expect(parseWanyuan(wanyuanText(amount))).toEqual({ ok: true, fen: amount });
    }),
  );
});

test("the exact grouped form is read back too, typographic minus and all", () => {
  fc.assert(
    fc.property(anyFen, (amount) => {
      expect(parseWanyuan(formatWanyuan(amount, { exact: true }))).toEqual({ ok: true, fen: amount });
    }),
  );
});

test("two decimals differ from the amount by at most half of the last place, and say so by isRounded", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(fen), (amount) => {
      const shown = parseWanyuan(formatWanyuan(amount));
      if (!shown.ok) throw new Error("a shown amount must be readable");
      expect(Math.abs(shown.fen - amount)).toBeLessThanOrEqual(5_000);
      expect(shown.fen !== amount).toBe(isRounded(amount));
    }),
  );
});

test("canonical text has no grouping, no trailing zero and at most six decimals", () => {
  fc.assert(
    fc.property(anyFen, (amount) => {
      expect(wanyuanText(amount)).toMatch(/^-?\d+(\.\d{0,5}[1-9])?$/);
    }),
  );
});

test.each([
  ["1,086.40", 1_086_400_000],
  ["１，０８６．４", 1_086_400_000],
  [" 1 086.4\u3000万元 ", 1_086_400_000],
  ["89.974", 89_974_000],
  ["257111.4", 257_111_400_000],
  ["0.000001", 1],
  [".5", 500_000],
  ["12.", 12_000_000],
  ["−3.2", -3_200_000],
  ["-0", 0],
  ["9007199254.740991", Number.MAX_SAFE_INTEGER],
])("%s is %d fen", (text, expected) => {
  expect(parseWanyuan(text)).toEqual({ ok: true, fen: expected });
});

test.each([
  ["1.0000001", "TOO_MANY_DECIMALS"],
  ["0.1234567", "TOO_MANY_DECIMALS"],
  ["9007199254.740992", "OUT_OF_RANGE"],
  ["999999999999999999999999", "OUT_OF_RANGE"],
  ["854000元", "WRONG_MONEY_UNIT"],
  ["85.4亿元", "WRONG_MONEY_UNIT"],
  ["100万", "WRONG_MONEY_UNIT"],
  ["￥854,000", "WRONG_MONEY_UNIT"],
  ["=SUM(A1:A3)", "FORMULA"],
  ["1,08", "NOT_A_NUMBER"],
  ["10,86.4", "NOT_A_NUMBER"],
  ["1.2.3", "NOT_A_NUMBER"],
  ["1e5", "NOT_A_NUMBER"],
  ["约90", "NOT_A_NUMBER"],
  ["万元", "NOT_A_NUMBER"],
  ["", "NOT_A_NUMBER"],
  ["-", "NOT_A_NUMBER"],
  [".", "NOT_A_NUMBER"],
])("%s is refused: %s", (text, code) => {
  expect(parseWanyuan(text)).toMatchObject({ ok: false, problem: { code } });
});

test("no text is ever rounded: a seventh decimal is refused whatever stands before it", () => {
  fc.assert(
    fc.property(fc.nat(), fc.stringMatching(/^\d{7,12}$/), (whole, decimals) => {
      expect(parseWanyuan(`${whole}.${decimals}`)).toMatchObject({ ok: false, problem: { code: "TOO_MANY_DECIMALS" } });
    }),
  );
});

test("any text gives an amount or a problem, never an exception", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(typeof parseWanyuan(text).ok).toBe("boolean");
    }),
  );
});

test("a negative amount is refused only where the place says so", () => {
  expect(parseWanyuan("-1")).toEqual({ ok: true, fen: -1_000_000 });
  expect(parseWanyuan("-1", { nonNegative: true })).toEqual({ ok: false, problem: { code: "NEGATIVE", params: {} } });
  expect(parseWanyuan("-0", { nonNegative: true })).toEqual({ ok: true, fen: 0 });
});

describe("on screen", () => {
  test.each([
    [1_086_400_000, "1,086.40", "1,086.40"],
    [968_191_800, "968.19", "968.1918"],
    [995_000, "1.00", "0.995"],
    [-1_159_440_000, "−1,159.44", "−1,159.44"],
    [-1, "0.00", "−0.000001"],
    [0, "0.00", "0.00"],
    [Number.MAX_SAFE_INTEGER, "9,007,199,254.74", "9,007,199,254.740991"],
  ])("%d fen is %s, exactly %s", (amount, rounded, exact) => {
    expect(formatWanyuan(fen(amount))).toBe(rounded);
    expect(formatWanyuan(fen(amount), { exact: true })).toBe(exact);
  });

  test.each([
    [1_086_400_000, "10,864,000.00"],
    [-5, "−0.05"],
  ])("%d fen in 元 is %s", (amount, text) => {
    expect(formatYuan(fen(amount))).toBe(text);
  });
});
