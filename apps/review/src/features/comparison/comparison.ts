import { diffFacts, resubmittedCells, type ResubmittedCell } from "@jianxiao/domain";
import type { Filing } from "../desk/desk-filing";

export type Comparison = {
  before: number;
  after: number;
  cells: readonly ResubmittedCell[];
  asked: number;
  unasked: number;
  unchanged: number;
};

/** What changed since the revision before, held against what was returned; undefined for a first filing. */
export function comparisonOf({ facts, previousRevision, returnItems }: Filing): Comparison | undefined {
  if (!previousRevision) return undefined;
  const answered = returnItems.filter(({ returnedAt }) => returnedAt >= previousRevision.frozenAt);
  const cells = resubmittedCells(
    diffFacts(previousRevision.facts, facts),
    answered.map(({ path, valueWhenReturned }) => ({ path, value: valueWhenReturned ?? null })),
  );
  const count = (kind: ResubmittedCell["kind"]) => cells.filter((cell) => cell.kind === kind).length;
  return {
    before: previousRevision.no,
    after: previousRevision.no + 1,
    cells,
    asked: count("ASKED"),
    unasked: count("UNASKED"),
    unchanged: count("UNCHANGED"),
  };
}
