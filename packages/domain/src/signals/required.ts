import { requiredDepartmentCells } from "../department/required.js";
import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import { requiredReportCells } from "../report/cells.js";
import { requiredSelfEvaluationCells } from "../selfevaluation/required.js";
import { isBudgeted } from "./execution.js";
import { isWritten, type RequiredCell } from "./required-cell.js";

/**
 * The typed cells a filing owes, in the order of the form. Of a project form, per budgeted row: executed where it is TYPED, and expected. Per indicator: actual, forecast, likelihood, and the band
 * where it is qualitative; cause, explanation and measure as soon as the likelihood isn't 确定能. One rule for the navigator's n/m, the lists and the cells' `required`.
 */
export function requiredCells(facts: Pick<FilingFacts, "document" | "project" | "funds" | "indicators" | "cutOffMonth" | "department" | "report" | "selfEvaluation">): RequiredCell[] {
  if (facts.department) return requiredDepartmentCells(facts.department, facts.cutOffMonth);
  if (facts.report) return requiredReportCells(facts.report);
  if (facts.document === "SELF_EVALUATION") return requiredSelfEvaluationCells(facts);
  const rows = facts.funds.filter((row) => row.row !== "total" && isBudgeted(row));
  return [
    ...rows.flatMap((row) => [
      ...(row.origin === "TYPED" ? [{ path: `funds.${row.row}.executed`, filled: row.executedFen !== null }] : []),
      { path: `funds.${row.row}.expected`, filled: row.expectedFen !== null },
    ]),
    ...facts.indicators.flatMap(requiredOfIndicator),
  ];
}

function requiredOfIndicator(indicator: IndicatorFacts): RequiredCell[] {
  const at = (column: string, filled: boolean): RequiredCell => ({ path: `indicators[${indicator.id}].${column}`, filled });
  const { likelihood } = indicator;
  const explained = likelihood !== null && likelihood !== "CERTAIN";
  return [
    at("actual", indicator.actual !== null),
    ...(indicator.nature === "QUALITATIVE" ? [at("actualBand", indicator.actualBand !== null)] : []),
    at("forecast", indicator.forecast !== null),
    at("likelihood", likelihood !== null),
    ...(explained
      ? [
          at("causes", indicator.causes.length > 0),
          at("explanation", isWritten(indicator.explanation)),
          at("measure", isWritten(indicator.measure)),
        ]
      : []),
  ];
}
