import { drawFrom, drawing } from "./draw.js";

/** 随机, 分层(按层次比例), 按金额(金额越大越容易抽中). */
export const SAMPLING_METHODS = ["RANDOM", "STRATIFIED", "AMOUNT"] as const;
export type SamplingMethod = (typeof SAMPLING_METHODS)[number];

/** One thing that can be drawn: a plot, a school, a payment. */
export type SampleUnit = { id: string; label: string; stratum: string; amountFen: number };

/** Ids drawn, in the order of the population. The same population, method, size and seed draw the same ones again. */
export function drawSample(population: readonly SampleUnit[], { method, size, seed }: { method: SamplingMethod; size: number; seed: string }): string[] {
  const drawn = new Set(DRAW[method](population, Math.min(size, population.length), drawing(seed)).map(({ id }) => id));
  return population.filter(({ id }) => drawn.has(id)).map(({ id }) => id);
}

type Draw = (population: readonly SampleUnit[], size: number, next: () => number) => SampleUnit[];

const DRAW: Record<SamplingMethod, Draw> = {
  RANDOM: drawFrom,
  STRATIFIED: (population, size, next) => {
    const strata = [...new Set(population.map(({ stratum }) => stratum))].map((stratum) => population.filter((unit) => unit.stratum === stratum));
    const shares = sharesOf(strata.map((units) => units.length), size);
    return strata.flatMap((units, index) => drawFrom(units, shares[index] ?? 0, next));
  },
  /** Systematic along the sum of money: whatever is at least one interval large is certain to be drawn. */
  AMOUNT: (population, size, next) => {
    const weights = population.map(({ amountFen }) => Math.max(1, amountFen));
    const drawn: SampleUnit[] = [];
    let left = population.map((unit, index) => ({ unit, weight: weights[index] ?? 1 }));
    // Certain ones first, so that no unit is hit twice by the steps below.
    for (;;) {
      const interval = left.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, size - drawn.length);
      const certain = left.filter(({ weight }) => weight >= interval);
      if (certain.length === 0 || drawn.length >= size) break;
      drawn.push(...certain.slice(0, size - drawn.length).map(({ unit }) => unit));
      left = left.filter(({ weight }) => weight < interval);
    }
    const open = size - drawn.length;
    if (open === 0 || left.length === 0) return drawn;
    const interval = left.reduce((sum, { weight }) => sum + weight, 0) / open;
    let mark = next() * interval;
    let passed = 0;
    for (const { unit, weight } of left) {
      passed += weight;
      if (mark >= passed) continue;
      drawn.push(unit);
      mark += interval;
    }
    return drawn;
  },
};

/** `size` split in proportion to `counts`, by largest remainder; never more than there are. */
function sharesOf(counts: readonly number[], size: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (total === 0 ? 0 : (count * size) / total));
  const shares = exact.map(Math.floor);
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, size - shares.reduce((sum, share) => sum + share, 0))) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
