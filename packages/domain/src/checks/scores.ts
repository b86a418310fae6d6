import { indicatorPath } from "../cells/path.js";
import type { FilingFacts, IndicatorFacts, PrintedIndicator } from "../filing/facts.js";
import { isInWords } from "../indicators/completion.js";
import { assessExecution } from "../signals/execution.js";
import { measuredActual } from "../signals/performance.js";
import { DEFAULT_SETTINGS } from "../signals/settings.js";
import { bandSpan, scoreExecution, scoreIndicator, scoringOf, scoringWay, weightsOf } from "../selfevaluation/score.js";
import type { Check, Found } from "./check.js";

/** Points are judged in hundredths; forms round to a tenth. */
const TOLERANCE = 10;
const hundredths = (points: number) => Math.round(points * 100);

/** C24: self-given points follow the rule: the fund row by its rate, indicators by completion or band, the total as their sum. */
export const scoresFollowTheRule: Check = ({ facts }) => [...fundScore(facts), ...facts.indicators.flatMap((indicator) => indicatorScore(facts, indicator)), ...totalScore(facts), ...judgedOutsideBand(facts)];

function fundScore(facts: FilingFacts): Found[] {
  const [row, printed] = Object.entries(facts.printed?.funds ?? {}).find(([, line]) => (line?.score ?? null) !== null) ?? [];
  if (row === undefined || (printed?.score ?? null) === null) return [];
  const { executedFen, adjustedFen } = assessExecution(facts, DEFAULT_SETTINGS);
  const weight = hundredths(printed?.weight ?? 10);
  const due = scoreExecution(executedFen, adjustedFen, weight);
  const given = hundredths(printed?.score ?? 0);
  return due === null || Math.abs(due - given) <= TOLERANCE ? [] : [{ variant: "FUNDS", path: "funds.total.rate", params: { given: given / 100, due: due / 100, weight: weight / 100 } }];
}

function indicatorScore(facts: FilingFacts, indicator: IndicatorFacts): Found[] {
  const printed: PrintedIndicator = facts.printed?.indicators[indicator.id] ?? {};
  const weight = printed.weight ?? (indicator.weightBp === null ? null : indicator.weightBp / 100);
  if (printed.score === null || printed.score === undefined || weight === null) return [];
  const given = hundredths(printed.score);
  const path = indicatorPath(indicator.id, "actual");
  const range = dueRange(facts, indicator, hundredths(weight));
  if (!range || (given >= range.from - TOLERANCE && given <= range.to + TOLERANCE)) return [];
  return [{ path, params: { given: given / 100, due: range.from === range.to ? String(range.to / 100) : `${range.from / 100}–${range.to / 100}`, weight } }];
}

/** Points the rule allows: one number by completion, a span by band. */
function dueRange(facts: FilingFacts, indicator: IndicatorFacts, weight: number): { from: number; to: number } | null {
  const measured = measuredActual(indicator);
  const rules = scoringOf(facts);
  if (measured?.kind === "BAND") return bandSpan(measured.band, weight, rules) ?? null;
  const due = scoreIndicator(indicator, measured, weight, scoringWay(indicator, facts.frame), rules);
  return due === null ? null : { from: due, to: due };
}

function totalScore({ printed }: FilingFacts): Found[] {
  if (printed?.totalScore === null || printed?.totalScore === undefined) return [];
  const scores = [...Object.values(printed.funds), ...Object.values(printed.indicators)].flatMap((line) => line?.score ?? []);
  const sum = scores.reduce((total, score) => total + hundredths(score), 0);
  return Math.abs(sum - hundredths(printed.totalScore)) <= TOLERANCE ? [] : [{ variant: "TOTAL", path: null, params: { given: printed.totalScore, due: sum / 100 } }];
}

/** On a form filled in here only what is judged in words is typed; it must lie within its band. */
function judgedOutsideBand(facts: FilingFacts): Found[] {
  if (!facts.selfEvaluation) return [];
  const weights = weightsOf(facts);
  const rules = scoringOf(facts);
  return facts.indicators.flatMap((indicator): Found[] => {
    const weight = weights.get(indicator.id) ?? 0;
    const span = bandSpan(indicator.actualBand, weight, rules);
    const given = indicator.score ?? null;
    if (!span || given === null || !isInWords(indicator) || (given >= span.from && given <= span.to)) return [];
    return [{ variant: "BAND", severity: "BLOCK", path: indicatorPath(indicator.id, "score"), params: { given: given / 100, from: span.from / 100, to: span.to / 100, band: indicator.actualBand ?? "" } }];
  });
}
