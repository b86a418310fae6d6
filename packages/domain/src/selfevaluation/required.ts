import { isInWords } from "../indicators/completion.js";
import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import { isBudgeted } from "../signals/execution.js";
import { isWritten, type RequiredCell } from "../signals/required-cell.js";
import type { ScoringRules } from "./rules.js";
import { deviates, scoringOf } from "./score.js";

/**
 * What a self-evaluation owes: the year's result of the goal and of each indicator, executed money that no ledger brings, a score where a person judges; the reason and
 * what will be done where a result stays below its target, the reason alone where it lies far above.
 */
export function requiredSelfEvaluationCells(facts: Pick<FilingFacts, "project" | "funds" | "indicators" | "selfEvaluation">): RequiredCell[] {
  const { project, funds, indicators } = facts;
  const rules = scoringOf(facts);
  return [
    ...funds.filter((row) => row.row !== "total" && row.origin === "TYPED" && isBudgeted(row)).map(({ row, executedFen }) => ({ path: `funds.${row}.executed`, filled: executedFen !== null })),
    { path: "project.goalResult", filled: isWritten(project.goalResult ?? null) },
    ...indicators.flatMap((indicator) => requiredOfIndicator(indicator, rules)),
  ];
}

function requiredOfIndicator(indicator: IndicatorFacts, rules: ScoringRules): RequiredCell[] {
  const at = (column: string, filled: boolean): RequiredCell => ({ path: `indicators[${indicator.id}].${column}`, filled });
  const deviation = deviates(indicator, rules);
  return [
    at("actual", indicator.actual !== null),
    ...(isInWords(indicator) ? [at("actualBand", indicator.actualBand !== null), at("score", (indicator.score ?? null) !== null)] : []),
    ...(deviation === null ? [] : [at("explanation", isWritten(indicator.explanation))]),
    ...(deviation === "BELOW" ? [at("measure", isWritten(indicator.measure))] : []),
  ];
}
