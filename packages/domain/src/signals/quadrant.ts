import type { CycleSettings } from "./settings.js";

/** Where a project stands on the two axes together. The axes themselves are never merged into one score. */
export const QUADRANTS = ["IN_STEP", "MONEY_SLOW", "WORK_SLOW", "BOTH_SLOW"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** A project's place: execution rate minus expected progress, and attainment of its goal; both in basis points. */
export type Standpoint = { readonly gapBp: number; readonly attainmentBp: number };

/** Execution against expected progress; null while either is unknown. */
export function executionGapBp(rateBp: number | null, expectedProgressBp: number): number | null {
  return rateBp === null ? null : rateBp - expectedProgressBp;
}

/** 同步达标, 钱慢事快, 钱快事慢 or 双慢: the lines are expected progress itself and the cycle's yellow attainment. */
export function quadrantOf({ gapBp, attainmentBp }: Standpoint, { attainmentYellowBp }: Pick<CycleSettings, "attainmentYellowBp">): Quadrant {
  if (gapBp >= 0) return attainmentBp >= attainmentYellowBp ? "IN_STEP" : "WORK_SLOW";
  return attainmentBp >= attainmentYellowBp ? "MONEY_SLOW" : "BOTH_SLOW";
}

/**
 * How far money and work are apart, in basis points: the lag of the one behind the other. Positive: money ahead of the work done
 * (钱快事慢), negative: work ahead of the money. 0 where both are in step or both are behind by as much.
 */
export function mismatchBp({ gapBp, attainmentBp }: Standpoint): number {
  return gapBp - (attainmentBp - 10_000);
}
