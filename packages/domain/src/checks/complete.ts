import type { CellPath } from "../cells/cell.js";
import { pathParts } from "../cells/path.js";
import type { IndicatorFacts } from "../filing/facts.js";
import { requiredCells } from "../signals/required.js";
import type { Check, CheckInput, Found } from "./check.js";

const RESULT_COLUMNS: readonly string[] = ["actual", "actualBand", "forecast", "likelihood"];
const DEVIATION_COLUMNS: readonly string[] = ["causes", "explanation", "measure"];

type Missing = { path: CellPath; row: string; column: string };

/** Cells the form owes and hasn't. On a file, words stand for the band of a qualitative indicator: the official form has no column for it. */
function missingCells({ facts, moment }: CheckInput): Missing[] {
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
  return input.facts.indicators.flatMap((indicator, index): Found[] => {
    const own = missing.filter(({ row }) => row === indicator.id);
    const params = { name: indicator.name, position: index + 1 };
    if (isBlank(indicator)) return own.length === 0 ? [] : [{ variant: "ROW", path: `indicators[${indicator.id}].actual`, params }];
    return own.map(({ path }) => ({ path, params }));
  });
};

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
    .map(({ path, row }) => ({ path, params: { likelihood: input.facts.indicators.find(({ id }) => id === row)?.likelihood ?? "" } }));
