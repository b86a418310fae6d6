import { type Fen, fen, type FilingFacts, type FundRowKey, type Indicator as Approved, sourceRows, targetText, ZERO } from "@jianxiao/domain";
import type { BudgetSource } from "../../projects/index.js";

/** Indicators as the same goal would have them again: everything but ids and stages, which forms do not carry. */
export function goalKey(text: string, indicators: readonly Approved[]): string {
  return JSON.stringify([text.trim(), indicators.map((one) => [one.level1, one.level2, one.name, one.nature, targetText(one), one.unit, one.weightBp])]);
}

export type ImportedLine = { source: BudgetSource; initialFen: Fen; adjustedFen: Fen };

/** The budget of a form by source. One that prints only a total is general public budget. */
export function importedLines(facts: Pick<FilingFacts, "funds">): ImportedLine[] {
  const lines = sourceRows(facts)
    .filter(({ initialFen, adjustedFen }) => initialFen !== null || adjustedFen !== null)
    .map(({ row, initialFen, adjustedFen }) => {
      const initial = initialFen ?? adjustedFen ?? ZERO;
      return { source: sourceOf(row), initialFen: initial, adjustedFen: adjustedFen ?? initial };
    });
  return lines.length > 0 ? lines : [{ source: "generalPublicBudget", initialFen: ZERO, adjustedFen: ZERO }];
}

function sourceOf(row: FundRowKey): BudgetSource {
  return row === "total" ? "generalPublicBudget" : row;
}

export function initialOf(lines: readonly ImportedLine[]): Fen {
  return fen(lines.reduce((sum, { initialFen }) => sum + initialFen, 0));
}

export function adjustedOf(lines: readonly ImportedLine[]): Fen {
  return fen(lines.reduce((sum, { adjustedFen }) => sum + adjustedFen, 0));
}
