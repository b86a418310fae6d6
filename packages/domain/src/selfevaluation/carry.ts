import { FUND_COLUMNS, INDICATOR_COLUMNS } from "../cells/columns.js";
import { withFundTotals } from "../cells/fund-totals.js";
import { fundPath, indicatorPath } from "../cells/path.js";
import type { CarriedFrom, FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { DEFAULT_SETTINGS } from "../signals/settings.js";

/** What of an indicator's monitoring is a beginning for the year's result. */
const TAKEN = ["actual", "actualBand", "explanation", "measure"] as const;

/**
 * A blank self-evaluation with what a frozen monitoring form of the year already says: executed money that people type, results with their reasons. Indicators are the same by
 * id, else by level and name (a goal adjusted since has new ones); money by its source. Every taken cell is named with its text, so that the form can say which still stand.
 */
export function carriedOver(blank: FilingFacts, from: FilingFacts, { round, revisionNo }: Pick<CarriedFrom, "round" | "revisionNo">): FilingFacts {
  const cells: Record<string, string> = {};
  const context = (facts: FilingFacts) => ({ facts, settings: DEFAULT_SETTINGS });
  const funds = blank.funds.map((row): FundFacts => {
    const executedFen = row.origin === "TYPED" ? (from.funds.find((each) => each.row === row.row)?.executedFen ?? null) : null;
    if (executedFen === null) return row;
    const taken = { ...row, executedFen };
    cells[fundPath(row.row, "executed")] = FUND_COLUMNS.find(({ name }) => name === "executed")?.read(taken, context(from)) ?? "";
    return taken;
  });
  const indicators = blank.indicators.map((row): IndicatorFacts => {
    const theirs = from.indicators.find(({ id }) => id === row.id) ?? from.indicators.find(({ level2, name, unit }) => level2 === row.level2 && name === row.name && unit === row.unit);
    if (!theirs) return row;
    const { actual, actualBand, explanation, measure } = theirs;
    const taken = { ...row, actual, actualBand, explanation, measure };
    for (const column of TAKEN) {
      const text = INDICATOR_COLUMNS.find(({ name }) => name === column)?.read(taken, context(from)) ?? null;
      if (text !== null) cells[indicatorPath(row.id, column)] = text;
    }
    return taken;
  });
  return withFundTotals({ ...blank, funds, indicators, selfEvaluation: { ...blank.selfEvaluation, carried: { cutOffMonth: from.cutOffMonth, round, revisionNo, cells } } });
}
