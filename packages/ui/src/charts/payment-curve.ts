export type MonthPoint = { month: number; cumulativeFen: number; expectedFen: number };

export type Curve = {
  /** SVG paths in the given box. */
  paid: string;
  expected: string;
  /** Lines of the grid: a round amount in fen and its height. */
  ticks: { fen: number; y: number }[];
  points: { month: number; x: number; y: number; fen: number }[];
};

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that is at least `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

/** Cumulative payments and expected progress of a year as paths in a box of `width` × `height`; both lines on one scale that starts at 0. */
export function paymentCurve(months: readonly MonthPoint[], width: number, height: number): Curve {
  const top = Math.max(1, ...months.flatMap(({ cumulativeFen, expectedFen }) => [cumulativeFen, expectedFen]));
  const step = roundUp(top / 4);
  const scale = Math.ceil(top / step) * step;
  const x = (at: number) => (months.length < 2 ? 0 : (at / (months.length - 1)) * width);
  const y = (fen: number) => height - (Math.max(0, fen) / scale) * height;
  const path = (pick: (point: MonthPoint) => number) => months.map((point, at) => `${at === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(pick(point)).toFixed(1)}`).join("");
  return {
    paid: path(({ cumulativeFen }) => cumulativeFen),
    expected: path(({ expectedFen }) => expectedFen),
    ticks: Array.from({ length: Math.round(scale / step) + 1 }, (_, at) => ({ fen: at * step, y: y(at * step) })),
    points: months.map(({ month, cumulativeFen }, at) => ({ month, x: x(at), y: y(cumulativeFen), fen: cumulativeFen })),
  };
}
