import { cellAt, type DepartmentIndicator, type FilingFacts, indicatorName, indicatorPath, parseCell, withCell, type CellPath } from "@jianxiao/domain";
import type { OverallForm, OverallRow, OverallText } from "@jianxiao/forms";
import { fault } from "../import-kind.js";
import type { Match } from "./match.js";

/** In the order of the form, likelihood before what depends on it. */
const COLUMNS = ["name", "target", "actual", "forecast", "likelihood", "causes", "explanation", "measure", "measureDue"];

/** Lays a filled-in overall table over the department's own. Blank cells are left alone, and what the system computes is not taken over. */
export function matchOverall(form: OverallForm, filing: FilingFacts): Match {
  const match: Match = { cells: [], faults: [] };
  const top = { sheet: form.sheet, row: 1, column: "A" };
  if (form.fiscalYear !== 0 && form.fiscalYear !== filing.fiscalYear) match.faults.push(fault(top, "WRONG_YEAR", { found: form.fiscalYear, expected: filing.fiscalYear }));
  else if (form.cutOffMonth !== undefined && form.cutOffMonth !== filing.cutOffMonth) match.faults.push(fault(top, "WRONG_CUT_OFF", { found: form.cutOffMonth, expected: filing.cutOffMonth }));
  // A task written down brings the next line: each cell is asked for on the form as it then is.
  let facts = filing;
  const take = (path: CellPath, { text, place }: OverallText) => {
    const cell = cellAt(facts, path);
    if (cell?.origin !== "TYPED") return;
    const parsed = parseCell(cell, text);
    if (!parsed.ok) return void match.faults.push(fault(place, parsed.problem.code, parsed.problem.params));
    match.cells.push({ path, text: parsed.text ?? "", place, was: cell.text });
    facts = withCell(facts, path, parsed.text);
  };
  for (const [path, text] of Object.entries(form.cells)) take(path, text);
  for (const [row, indicator] of pairRows(form.rows, filing.department?.indicators ?? [])) {
    if (indicator === undefined) match.faults.push(fault(row.place, "INDICATOR_UNKNOWN", { name: row.name }, "WARN"));
    else for (const column of COLUMNS) {
      const text = column === "name" && row.name !== "" ? { text: row.name, place: row.place } : row.texts[column];
      if (text) take(indicatorPath(indicator.id, column), text);
    }
  }
  return match;
}

/** Rows by the name the frame gives, then by the name the department gave, then the department's own rows in their order under a 二级指标. */
function pairRows(theirs: readonly OverallRow[], ours: readonly DepartmentIndicator[]): Map<OverallRow, DepartmentIndicator | undefined> {
  const left = new Set(ours);
  const pairs = new Map<OverallRow, DepartmentIndicator | undefined>();
  const pair = (same: (row: OverallRow, indicator: DepartmentIndicator) => boolean) => {
    for (const row of theirs) {
      const found = pairs.get(row) ? undefined : [...left].find((indicator) => same(row, indicator));
      if (!found) continue;
      pairs.set(row, found);
      left.delete(found);
    }
  };
  pair((row, indicator) => row.name !== "" && row.name === indicatorName(indicator).zh);
  pair((row, indicator) => indicator.given === null && row.level2 === indicator.level2.zh);
  for (const row of theirs) if (!pairs.has(row) && row.name !== "") pairs.set(row, undefined);
  return pairs;
}
