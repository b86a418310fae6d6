import { expect, test } from "@jest/globals";
import { paymentCurve } from "./payment-curve";

const year = (paid: number[], expected: number[]) => paid.map((cumulativeFen, at) => ({ month: at + 1, cumulativeFen, expectedFen: expected[at] ?? 0 }));

test("both lines share one scale that starts at zero and holds the larger of them", () => {
  const { ticks, points } = paymentCurve(year([0, 50, 90], [30, 60, 100]), 200, 100);
  expect(ticks[0]).toEqual({ fen: 0, y: 100 });
  expect(ticks.at(-1)).toEqual({ fen: 100, y: 0 });
  expect(points.map(({ x, y }) => [x, y])).toEqual([[0, 100], [100, 50], [200, 10]]);
});

test("a refund below zero and a year without money stay inside the box", () => {
  expect(paymentCurve(year([-20, 0], [0, 0]), 200, 100).points.every(({ y }) => y >= 0 && y <= 100)).toBe(true);
  expect(paymentCurve([], 200, 100).paid).toBe("");
});
