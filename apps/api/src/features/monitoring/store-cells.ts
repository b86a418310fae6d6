import { pathParts, type CellChange as Change, type FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { entryColumns } from "./project-facts.js";
import { FundEntry, IndicatorEntry } from "./filing.entity.js";
import { storeOwnCells } from "./own/store-own-cells.js";

const FUND_COLUMNS = ["executedFen", "expectedFen"] as const;
const ENTRY_COLUMNS = [
  "actualMicro", "actualText", "actualBand", "forecastMicro", "forecastText", "forecastBand", "likelihood", "causes", "explanation", "measure", "measureDue", "score",
] as const;

/** Writes the rows that `changes` touched, as `facts` now say: for each of the two tables one look-up and one UPDATE, however many cells. */
export async function storeCells(rows: RowsOf, filingId: string, facts: FilingFacts, changes: readonly Change[]): Promise<void> {
  if (facts.document === "DEPARTMENT" || facts.document === "REPORT") return storeOwnCells(rows, filingId, facts, changes);
  const touched = (section: "FUNDS" | "INDICATORS") =>
    new Set(changes.map(({ path }) => pathParts(path)).filter((parts) => parts?.section === section).map((parts) => parts?.row ?? ""));
  const funds = touched("FUNDS");
  if (funds.size > 0) {
    const stored = (await rows(FundEntry).findMany({ filingId })).filter(({ row }) => funds.has(row));
    const updated = stored.flatMap(({ id, row }) => facts.funds.filter((fund) => fund.row === row).map(({ executedFen, expectedFen }) => ({ id, executedFen, expectedFen })));
    await rows(FundEntry).updateEach("id", updated, FUND_COLUMNS);
  }
  const indicators = touched("INDICATORS");
  if (indicators.size > 0) {
    const stored = await rows(IndicatorEntry).findMany({ filingId, indicatorId: [...indicators] });
    const byId = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
    const updated = stored.flatMap(({ id, indicatorId }) => {
      const indicator = byId.get(indicatorId);
      return indicator ? [{ id, ...entryColumns(indicator) }] : [];
    });
    await rows(IndicatorEntry).updateEach("id", updated, ENTRY_COLUMNS);
  }
}
