import { type Cell, cellAt, type CellPath, type FilingFacts, fundPath, type FundRowKey, type ImportFault, indicatorPath, type IndicatorFacts, sourceRows, targetText } from "@jianxiao/domain";
import type { MonitoringContent, ReadItem } from "../contents.js";
import { fault, topOf } from "../import-kind.js";

/** A typed cell of the workbook and the cell of the filing it is for. */
export type MatchedCell = { path: CellPath; text: string; place: { sheet: string; row: number; column: string }; was: string | null };
export type Match = { cells: MatchedCell[]; faults: ImportFault[] };

/**
 * Lays a filled-in form over the filing it belongs to. Cells left blank in the workbook are left alone: a workbook never empties what was typed on screen, and a line
 * of the form nobody filled in is no indicator. What the form prints of the approved goal must be what was approved.
 */
export function matchForm(item: ReadItem, filing: FilingFacts): Match {
  const { facts, places } = item.content as MonitoringContent;
  const faults: ImportFault[] = [];
  if (facts.document !== filing.document) return { cells: [], faults: [fault(topOf(item), filing.document === "SELF_EVALUATION" ? "NOT_SELF_EVALUATION" : "NOT_MONITORING")] };
  // Its points are read as somebody's, not as the print of a file.
  const form: FilingFacts = filing.selfEvaluation ? { ...facts, selfEvaluation: filing.selfEvaluation } : facts;
  const at = (path: CellPath) => places[path] ?? topOf(item);
  if (form.fiscalYear !== 0 && form.fiscalYear !== filing.fiscalYear) faults.push(fault(topOf(item), "WRONG_YEAR", { found: form.fiscalYear, expected: filing.fiscalYear }));
  else if (form.cutOffMonth !== filing.cutOffMonth) faults.push(fault(topOf(item), "WRONG_CUT_OFF", { found: form.cutOffMonth, expected: filing.cutOffMonth }));

  const pairs = pairIndicators(form.indicators, filing.indicators);
  const cells: MatchedCell[] = [];
  const take = (from: CellPath, path: CellPath) => {
    const text = cellAt(form, from)?.text ?? null;
    const cell: Cell | undefined = cellAt(filing, path);
    if (text !== null && cell?.origin === "TYPED") cells.push({ path, text, place: at(from), was: cell.text });
  };
  if (filing.selfEvaluation) take("project.goalResult", "project.goalResult");
  for (const { from, row } of fundRows(form, filing)) for (const column of ["executed", "expected"]) take(fundPath(from, column), fundPath(row, column));
  for (const theirs of form.indicators) {
    const ours = pairs.get(theirs);
    const place = at(indicatorPath(theirs.id, "name"));
    // A line with anything in it but a name is refused by the reader; this one is a blank of the form.
    if (!ours && theirs.name === "") {
      faults.push(fault(place, "INDICATOR_NAME_MISSING", {}, "WARN"));
      continue;
    }
    if (!ours) {
      faults.push(fault(place, "INDICATOR_UNKNOWN", { name: theirs.name }));
      continue;
    }
    if (targetText(theirs) !== "" && targetText(theirs) !== targetText(ours)) faults.push(fault(at(indicatorPath(theirs.id, "target")), "TARGET_CHANGED", { name: ours.name, approved: targetText(ours), found: targetText(theirs) }));
    // Likelihood before what depends on it, in the order of the form.
    for (const column of TYPED_COLUMNS) take(indicatorPath(theirs.id, column), indicatorPath(ours.id, column));
  }
  const found = new Set(pairs.values());
  for (const ours of filing.indicators) if (!found.has(ours)) faults.push(fault(topOf(item), "INDICATOR_MISSING", { name: ours.name }, "WARN"));
  return { cells, faults };
}

/** Which row of the form fills which of ours. A form that prints nothing but its total speaks of the one source there is. */
function fundRows(form: FilingFacts, filing: FilingFacts): { from: FundRowKey; row: FundRowKey }[] {
  const sources = sourceRows(filing).map(({ row }) => row);
  const onlyTotal = form.funds.length === 1 && form.funds[0]?.row === "total" && sources.length === 1;
  return sources.map((row) => ({ from: onlyTotal ? "total" : row, row }));
}

const TYPED_COLUMNS = ["actual", "actualBand", "forecast", "forecastBand", "likelihood", "causes", "explanation", "measure", "measureDue", "score"];

/** Indicators by the id a stamped workbook carries, else by level and name. */
function pairIndicators(theirs: readonly IndicatorFacts[], ours: readonly IndicatorFacts[]): Map<IndicatorFacts, IndicatorFacts> {
  const left = new Set(ours);
  const pairs = new Map<IndicatorFacts, IndicatorFacts>();
  const pair = (same: (one: IndicatorFacts, other: IndicatorFacts) => boolean) => {
    for (const one of theirs) {
      if (pairs.has(one)) continue;
      const other = [...left].find((candidate) => same(one, candidate));
      if (!other) continue;
      pairs.set(one, other);
      left.delete(other);
    }
  };
  pair((one, other) => one.id === other.id && one.name === other.name);
  pair((one, other) => one.level2 === other.level2 && one.name === other.name);
  return pairs;
}

