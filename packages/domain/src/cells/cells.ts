import type { Cell, CellPath, Words } from "./cell.js";
import { departmentCellAt, departmentCells } from "../department/cells.js";
import type { FilingFacts } from "../filing/facts.js";
import { reportCellAt, reportCells } from "../report/cells.js";
import { requiredCells } from "../signals/required.js";
import { type CycleSettings, DEFAULT_SETTINGS } from "../signals/settings.js";
import { type FormColumns, MONITORING_COLUMNS } from "./columns.js";
import { SELF_EVALUATION_COLUMNS } from "../selfevaluation/columns.js";
import { FUND_ROW_LABELS } from "./labels.js";
import { fundPath, headPath, indicatorPath, pathParts } from "./path.js";
import { oneCell, rowCells, type RowPlace } from "./row-cells.js";

/** Every cell of a form with its value, in the order of the form. */
export function cellsOf(facts: FilingFacts, settings: CycleSettings = DEFAULT_SETTINGS): Cell[] {
  const context = { facts, settings, required: requiredPaths(facts) };
  if (facts.department) return departmentCells(facts, facts.department, context);
  if (facts.report) return reportCells(facts.report, context);
  const { head, funds, goal, indicators, total } = formColumns(facts);
  return [
    ...rowCells(head, headPlace("HEAD"), facts.project, context),
    ...facts.funds.flatMap((row) => rowCells(funds, fundPlace(row.row), row, context)),
    ...rowCells(goal, headPlace("GOAL"), facts.project, context),
    ...facts.indicators.flatMap((row) => rowCells(indicators, indicatorPlace(row), row, context)),
    ...rowCells(total, headPlace("HEAD"), facts.project, context),
  ];
}

/** The cell at a path, or undefined where this form has none. */
export function cellAt(facts: FilingFacts, path: CellPath, settings: CycleSettings = DEFAULT_SETTINGS): Cell | undefined {
  const parts = pathParts(path);
  if (!parts) return undefined;
  const context = { facts, settings, required: requiredPaths(facts) };
  if (facts.department) return departmentCellAt(facts, facts.department, parts, context);
  if (facts.report) return reportCellAt(facts.report, parts, context);
  const { head, funds, goal, indicators, total } = formColumns(facts);
  switch (parts.section) {
    case "HEAD":
      return oneCell([...head, ...total], parts.column, headPlace("HEAD"), facts.project, context);
    case "GOAL":
      return oneCell(goal, parts.column, headPlace("GOAL"), facts.project, context);
    case "FUNDS": {
      const fund = facts.funds.find(({ row }) => row === parts.row);
      return fund && oneCell(funds, parts.column, fundPlace(fund.row), fund, context);
    }
    case "INDICATORS": {
      const indicator = facts.indicators.find(({ id }) => id === parts.row);
      return indicator && oneCell(indicators, parts.column, indicatorPlace(indicator), indicator, context);
    }
    case "DEPARTMENT":
    case "TASKS":
    case "REPORT":
      return undefined;
  }
}

/** The columns of a project's form: what it is about is said once, here. */
export function formColumns({ document }: Pick<FilingFacts, "document">): FormColumns {
  return document === "SELF_EVALUATION" ? SELF_EVALUATION_COLUMNS : MONITORING_COLUMNS;
}

/** "新增高标准农田面积：1—9月完成". A path this form doesn't have is named by itself. */
export function cellLabel(path: CellPath, facts: FilingFacts): Words {
  return cellAt(facts, path)?.label ?? { zh: path, en: path };
}

const requiredPaths = (facts: FilingFacts) => new Set(requiredCells(facts).map(({ path }) => path));

const headPlace = (section: "HEAD" | "GOAL"): RowPlace => ({ section, row: "", title: null, path: headPath });
const fundPlace = (row: FilingFacts["funds"][number]["row"]): RowPlace => ({ section: "FUNDS", row, title: FUND_ROW_LABELS[row], path: (column) => fundPath(row, column) });
const indicatorPlace = ({ id, name }: { id: string; name: string }): RowPlace => ({ section: "INDICATORS", row: id, title: { zh: name, en: name }, path: (column) => indicatorPath(id, column) });
