import { fen, rateBp, sumFen, ZERO, type Fen } from "@jianxiao/domain";

/** Expected progress of the projects together, each weighted by its budget. */
export function weightedProgress(parts: readonly { adjustedFen: Fen; expectedProgressBp: number }[]): number {
  const whole = sumFen(parts.map(({ adjustedFen }) => adjustedFen));
  const expected = parts.reduce((sum, part) => sum + BigInt(part.adjustedFen) * BigInt(part.expectedProgressBp), 0n);
  return whole === ZERO ? 0 : (rateBp(fen(Number(expected / 10_000n)), whole) ?? 0);
}
