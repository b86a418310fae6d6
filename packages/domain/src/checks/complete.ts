import type { CellPath } from "../cells/cell.js";
import { indicatorPath, pathParts } from "../cells/path.js";
import type { IndicatorFacts } from "../filing/facts.js";
import { valueText } from "../indicators/target.js";
import { deviates, scoringOf } from "../selfevaluation/score.js";
import { requiredCells } from "../signals/required.js";
import type { Check, CheckInput, Found } from "./check.js";

const RESULT_COLUMNS: readonly string[] = ["actual", "actualBand", "forecast", "forecastBand", "likelihood", "score", "goalResult"];
const DEVIATION_COLUMNS: readonly string[] = ["causes", "explanation", "measure"];

type Missing = { path: CellPath; row: string; column: string };

/** Cells the form owes and hasn't. On a file, words stand for the band of a qualitative indicator: the official form has no column for it. */
function missingCells({ facts, moment }: CheckInput): Missing[] {
  // What a printed self-evaluation leaves blank is its print; one filled in here owes its cells.
  if (facts.document === "SELF_EVALUATION" && !facts.selfEvaluation) return [];
  const inWords = new Set(moment === "FILE" ? facts.indicators.filter(({ actual }) => actual !== null).map(({ id }) => id) : []);
  return requiredCells(facts).flatMap(({ path, filled }) => {
    const parts = pathParts(path);
    if (filled || !parts || (parts.column === "actualBand" && inWords.has(parts.row))) return [];
    return [{ path, row: parts.row, column: parts.column }];
  });
}

/** C3: every approved indicator has an actual, a forecast and a likelihood. A row nobody touched is one finding. */
export const indicatorsFilled: Check = (input) => {
  const missing = missingCells(input).filter(({ column }) => RESULT_COLUMNS.includes(column));
  const ofGoal = missing.filter(({ row }) => row === "").map(({ path }): Found => ({ path, params: {} }));
  const blankRow = input.facts.selfEvaluation ? "SELF_ROW" : "ROW";
  return [...ofGoal, ...carriedStill(input), ...inWordsOnly(input), ...input.facts.indicators.flatMap((indicator, index): Found[] => {
    const own = missing.filter(({ row }) => row === indicator.id);
    const params = { name: indicator.name, position: index + 1 };
    if (isBlank(indicator)) return own.length === 0 ? [] : [{ variant: blankRow, path: `indicators[${indicator.id}].actual`, params }];
    return own.map(({ path }) => ({ path, params }));
  })];
};

/** A figure is asked for and words were typed: nothing can be computed from them. The number they hold, if they hold one, is named. A printed form says what it says. */
function inWordsOnly({ facts, moment }: CheckInput): Found[] {
  if (moment === "FILE") return [];
  return facts.indicators.flatMap(({ id, target, actual, forecast }) => (target.kind === "TEXT" ? [] : [["actual", actual] as const, ["forecast", forecast] as const]).flatMap(([column, value]): Found[] => {
    if (value?.kind !== "TEXT") return [];
    const number = /\d+(?:\.\d+)?/.exec(value.text.normalize("NFKC").replace(/(\d),(?=\d{3})/g, "$1"))?.[0];
    return [{ variant: "IN_WORDS", severity: "WARN", path: indicatorPath(id, column), params: { text: value.text.slice(0, 40), ...(number === undefined ? {} : { number }) } }];
  }));
}

/** A result below its target that is still what monitoring said months before: somebody must look whether it is the year's. */
function carriedStill({ facts }: CheckInput): Found[] {
  const carried = facts.selfEvaluation?.carried;
  if (!carried) return [];
  return facts.indicators.filter((indicator) => {
    const path = indicatorPath(indicator.id, "actual");
    return deviates(indicator, scoringOf(facts)) === "BELOW" && indicator.actual !== null && carried.cells[path] === valueText(indicator.actual);
  }).map(({ id, name }) => ({ variant: "CARRIED", severity: "WARN" as const, path: indicatorPath(id, "actual"), params: { name, month: carried.cutOffMonth } }));
}

function isBlank({ actual, actualBand, forecast, likelihood }: IndicatorFacts): boolean {
  return actual === null && actualBand === null && forecast === null && likelihood === null;
}

/** C4: 全年预计执行数 of every budgeted row, and the executed figure where the unit types it. */
export const fundsFilled: Check = (input) =>
  missingCells(input).filter(({ path }) => path.startsWith("funds.")).map(({ path }) => ({ path, params: {} }));

/** C5: whoever doesn't say 确定能 says why and what will be done. */
export const deviationsExplained: Check = (input) =>
  missingCells(input)
    .filter(({ column }) => DEVIATION_COLUMNS.includes(column))
    .map(({ path, row }): Found => input.facts.selfEvaluation ? { variant: "SELF", path, params: {} } : ({ path, params: { likelihood: input.facts.indicators.find(({ id }) => id === row)?.likelihood ?? "" } }));
