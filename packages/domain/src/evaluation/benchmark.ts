import { evaluationReason } from "./independence.js";
import type { Reason } from "../filing/actor.js";

/** A benchmark of fewer projects would tell whose figures they are. */
export const BENCHMARK_FROM = 5;

/** Figures of peers without names: how many, and where they lie. Rates in basis points. */
export type Benchmark = { count: number; lowBp: number; medianBp: number; highBp: number };

/** Quartiles of the peers' rates, or why there is no benchmark. */
export function benchmarkOf(ratesBp: readonly number[]): Benchmark | Reason {
  if (ratesBp.length < BENCHMARK_FROM) return evaluationReason("TOO_FEW_PEERS", { count: ratesBp.length, least: BENCHMARK_FROM });
  const sorted = [...ratesBp].sort((a, b) => a - b);
  return { count: sorted.length, lowBp: quantile(sorted, 0.25), medianBp: quantile(sorted, 0.5), highBp: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return Math.round(low + (high - low) * (at - Math.floor(at)));
}
