import { withFundTotals } from "../cells/fund-totals.js";
import { FORM_VERSION, SELF_EVALUATION_FORM_VERSION } from "../forms/form-version.js";
import type { Indicator } from "../indicators/indicator.js";
import type { ScoringRules } from "../selfevaluation/rules.js";
import type { CarriedFrom, FilingFacts, FundFacts, IndicatorFacts } from "./facts.js";

/** What a cycle's snapshot gives a form: everything nobody types. Executed figures come with LEDGER rows. */
export type FormSnapshot = Pick<FilingFacts, "fiscalYear" | "cutOffMonth" | "project" | "frame" | "curve"> & {
  funds: readonly (Pick<FundFacts, "row" | "initialFen" | "adjustedFen" | "origin"> & { executedFen?: FundFacts["executedFen"] })[];
  indicators: readonly Indicator[];
};

/** A monitoring form as it is handed to the unit: approved figures in, everything typed blank, the total row computed. */
export function emptyFacts({ funds, indicators, ...head }: FormSnapshot): FilingFacts {
  return withFundTotals({
    document: "MONITORING",
    formVersion: FORM_VERSION,
    ...head,
    funds: funds.map(({ executedFen = null, ...fund }) => ({ ...fund, executedFen, expectedFen: null })),
    indicators: indicators.map(blankIndicator),
  });
}

/** An approved indicator with nothing reported yet. */
export function blankIndicator(indicator: Indicator): IndicatorFacts {
  return { ...indicator, actual: null, actualBand: null, forecast: null, forecastBand: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null };
}

/** The same form as a self-evaluation of the year: results against the whole year's targets, scores, and what was taken over from monitoring. */
export function asSelfEvaluation(facts: FilingFacts, { goalResult = null, carried = null, scores = {}, scoring }: { goalResult?: string | null; carried?: CarriedFrom | null; scores?: Readonly<Record<string, number | null>>; scoring?: ScoringRules | undefined } = {}): FilingFacts {
  return {
    ...facts, document: "SELF_EVALUATION", formVersion: SELF_EVALUATION_FORM_VERSION, cutOffMonth: 12, project: { ...facts.project, goalResult }, selfEvaluation: { carried, ...(scoring ? { scoring } : {}) },
    indicators: facts.indicators.map((row) => ({ ...row, score: scores[row.id] ?? null })),
  };
}
