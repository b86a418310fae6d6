import { expect, test } from "@jest/globals";
import { fen, sumFen } from "./fen.js";

test.each([0.5, Number.NaN, 2 ** 53, Infinity])("%d is not money", (value) => {
  expect(() => fen(value)).toThrow(RangeError);
});

test("a sum beyond the safe range is refused, not rounded", () => {
  expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
});
