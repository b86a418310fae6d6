/** Shapes a project's spending is expected to take. Templates only: a project may carry its own twelve numbers. */
export const CURVE_NAMES = ["EVEN", "SPRING_SUMMER", "AUTUMN_WINTER", "EARLY_GRANT", "YEAR_END_SETTLEMENT", "MILESTONES"] as const;
export type CurveName = (typeof CURVE_NAMES)[number];

/** Cumulative expected execution in basis points for January … December. Only EVEN (序时进度) is practice everywhere; the others are ours, to be adapted. */
export const CURVES: Record<CurveName, readonly number[]> = {
  /** month ÷ 12, rounded half up. */
  EVEN: [833, 1_667, 2_500, 3_333, 4_167, 5_000, 5_833, 6_667, 7_500, 8_333, 9_167, 10_000],
  /** Works that stand still in winter and are mostly paid by August. */
  SPRING_SUMMER: [200, 400, 1_200, 2_400, 3_800, 5_300, 6_800, 8_000, 8_800, 9_300, 9_700, 10_000],
  /** Harvest, heating, winter works. */
  AUTUMN_WINTER: [400, 800, 1_200, 1_600, 2_000, 2_500, 3_200, 4_400, 6_000, 7_600, 8_900, 10_000],
  /** Grants paid out when the list is confirmed in spring. */
  EARLY_GRANT: [500, 1_500, 4_000, 6_500, 8_000, 8_500, 8_800, 9_100, 9_400, 9_600, 9_800, 10_000],
  /** Services settled after assessment at the end of the year. */
  YEAR_END_SETTLEMENT: [300, 600, 1_000, 1_400, 1_800, 2_500, 3_000, 3_500, 4_500, 5_500, 7_000, 10_000],
  /** 30 % with the contract (March), 60 % at the middle of the work (July), the rest on acceptance (November). */
  MILESTONES: [0, 0, 3_000, 3_000, 3_000, 3_000, 6_000, 6_000, 6_000, 6_000, 10_000, 10_000],
};

/** Twelve whole numbers 0..10000 that never fall and end at 10000. */
export function isCurve(curve: readonly number[]): boolean {
  return (
    curve.length === 12 &&
    curve[11] === 10_000 &&
    curve.every((bp, index) => Number.isInteger(bp) && bp >= 0 && (index === 0 || bp >= (curve[index - 1] ?? 0)))
  );
}

/** Expected cumulative execution at the end of `month` (1..12). A project without a curve is measured by 序时进度. */
export function expectedProgressBp(curve: readonly number[], month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new RangeError(`Not a month: ${month}`);
  return (curve.length === 12 ? curve : CURVES.EVEN)[month - 1] ?? 0;
}
