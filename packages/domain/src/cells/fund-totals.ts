import type { FilingFacts, FundFacts } from "../filing/facts.js";
import { type Fen, sumFen } from "../money/fen.js";
import { sourceRows } from "../signals/execution.js";

export type FundFigure = "initialFen" | "adjustedFen" | "executedFen" | "expectedFen";
const FIGURES: readonly FundFigure[] = ["initialFen", "adjustedFen", "executedFen", "expectedFen"];

/** Whether the total is a sum. A form that prints only a total has no parts, and the total stands for itself. */
export function hasParts(facts: Pick<FilingFacts, "funds">): boolean {
  return sourceRows(facts).some(({ row }) => row !== "total");
}

/** A figure of a fund row: the total is the sum of what its parts hold, null when none holds anything. */
export function fundFigure(facts: Pick<FilingFacts, "funds">, row: FundFacts, figure: FundFigure): Fen | null {
  if (row.row !== "total" || !hasParts(facts)) return row[figure];
  const held = facts.funds.filter((part) => part.row !== "total").map((part) => part[figure]).filter((amount) => amount !== null);
  return held.length === 0 ? null : sumFen(held);
}

/** The same facts with the total row recomputed, and put in where it was missing. */
export function withFundTotals<Facts extends Pick<FilingFacts, "funds">>(facts: Facts): Facts {
  if (!hasParts(facts)) return facts;
  const total: FundFacts = { row: "total", initialFen: null, adjustedFen: null, executedFen: null, expectedFen: null, origin: "DERIVED" };
  for (const figure of FIGURES) total[figure] = fundFigure(facts, total, figure);
  return { ...facts, funds: [total, ...facts.funds.filter(({ row }) => row !== "total")] };
}
