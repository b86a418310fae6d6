import type { Fen } from "./fen.js";

/** 100 % in basis points. */
export const FULL_BP = 10_000;

/** numerator ÷ denominator × 10 000 for any safe integers, rounded half up; null when the denominator is 0. */
export function ratioBp(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const sign = denominator < 0 ? -1n : 1n;
  const doubled = 2n * BigInt(denominator) * sign;
  const dividend = 2n * BigInt(FULL_BP) * BigInt(numerator) * sign + doubled / 2n;
  const quotient = dividend / doubled;
  return Number(dividend % doubled < 0n ? quotient - 1n : quotient);
}

/** Execution rate in basis points, always recomputed from sums; null (shown "—") when there is no budget. */
export function rateBp(part: Fen, whole: Fen): number | null {
  return ratioBp(part, whole);
}

/** "39.80%", or "—" where there is no rate. `digits` 0..2; rounds half away from zero. */
export function formatBp(bp: number | null, digits = 2): string {
  return bp === null ? "—" : `${percentNumber(bp, digits)}%`;
}

/** A difference of rates: "−10.2 个百分点". */
export function formatGap(bp: number | null, locale: "zh" | "en", digits = 1): string {
  return bp === null ? "—" : `${percentNumber(bp, digits)} ${locale === "zh" ? "个百分点" : "pp"}`;
}

function percentNumber(bp: number, digits: number): string {
  const step = 10 ** (2 - digits);
  const steps = Math.floor((Math.abs(bp) + step / 2) / step);
  const text = (steps / 10 ** digits).toFixed(digits);
  return bp < 0 && steps > 0 ? `\u2212${text}` : text;
}
