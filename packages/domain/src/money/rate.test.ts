import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fen, ZERO } from "./fen.js";
import { formatBp, formatGap, rateBp, ratioBp } from "./rate.js";

test.each([
  [87_570_000, 220_000_000, 3_980],
  [3_120_000, 19_300_000, 1_617],
  [1, 3, 3_333],
  [1, 20_000, 1],
  [1, 20_001, 0],
  [-1, 20_000, 0],
  [-3, 20_000, -1],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 10_000],
])("%d of %d is %d bp", (part, whole, bp) => {
  expect(rateBp(fen(part), fen(whole))).toBe(bp);
});

test("without a budget there is no rate", () => {
  expect(rateBp(fen(5), ZERO)).toBeNull();
  expect(formatBp(null)).toBe("—");
});

test("rounding is half up: the rate is within half a basis point of the true ratio", () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.maxSafeInteger().filter((whole) => whole !== 0),
      (part, whole) => {
        const bp = ratioBp(part, whole);
        if (bp === null || !Number.isSafeInteger(bp)) return;
        const sign = whole < 0 ? -1n : 1n;
        const twiceError = 2n * (BigInt(part) * 10_000n * sign - BigInt(bp) * BigInt(whole) * sign);
        expect(twiceError >= -BigInt(whole) * sign && twiceError < BigInt(whole) * sign).toBe(true);
      },
    ),
  );
});

test.each([
  [3_980, 2, "39.80%"],
  [3_980, 1, "39.8%"],
  [3_985, 1, "39.9%"],
  [10_000, 0, "100%"],
  [-1_020, 1, "−10.2%"],
  [-4, 1, "0.0%"],
])("%d bp with %d digits prints %s", (bp, digits, text) => {
  expect(formatBp(bp, digits)).toBe(text);
});

test("a difference of rates is said in percentage points", () => {
  expect(formatGap(-1_020, "zh")).toBe("−10.2 个百分点");
  expect(formatGap(-3_383, "en")).toBe("−33.8 pp");
});
