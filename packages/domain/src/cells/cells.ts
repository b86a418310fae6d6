import type { Cell, CellPath, CellSection, Words } from "./cell.js";
import type { FilingFacts } from "../filing/facts.js";
import { requiredCells } from "../signals/required.js";
import { type CycleSettings, DEFAULT_SETTINGS } from "../signals/settings.js";
import { type Column, type ColumnContext, FUND_COLUMNS, GOAL_COLUMNS, HEAD_COLUMNS, INDICATOR_COLUMNS } from "./columns.js";
import { FUND_ROW_LABELS } from "./labels.js";
import { fundPath, headPath, indicatorPath, pathParts } from "./path.js";

/** Every cell of a form with its value, in the order of the form: head, funds, goal, indicators. */
export function cellsOf(facts: FilingFacts, settings: CycleSettings = DEFAULT_SETTINGS): Cell[] {
  const context = { facts, settings, required: requiredPaths(facts) };
  return [
    ...rowCells(HEAD_COLUMNS, headPlace("HEAD"), facts.project, context),
    ...facts.funds.flatMap((row) => rowCells(FUND_COLUMNS, fundPlace(row.row), row, context)),
    ...rowCells(GOAL_COLUMNS, headPlace("GOAL"), facts.project, context),
    ...facts.indicators.flatMap((row) => rowCells(INDICATOR_COLUMNS, indicatorPlace(row), row, context)),
  ];
}

/** The cell at a path, or undefined where this form has none. */
export function cellAt(facts: FilingFacts, path: CellPath, settings: CycleSettings = DEFAULT_SETTINGS): Cell | undefined {
  const parts = pathParts(path);
  if (!parts) return undefined;
  const context = { facts, settings, required: requiredPaths(facts) };
  switch (parts.section) {
    case "HEAD":
      return oneCell(HEAD_COLUMNS, parts.column, headPlace("HEAD"), facts.project, context);
    case "GOAL":
      return oneCell(GOAL_COLUMNS, parts.column, headPlace("GOAL"), facts.project, context);
    case "FUNDS": {
      const fund = facts.funds.find(({ row }) => row === parts.row);
      return fund && oneCell(FUND_COLUMNS, parts.column, fundPlace(fund.row), fund, context);
    }
    case "INDICATORS": {
      const indicator = facts.indicators.find(({ id }) => id === parts.row);
      return indicator && oneCell(INDICATOR_COLUMNS, parts.column, indicatorPlace(indicator), indicator, context);
    }
  }
}

/** "新增高标准农田面积：1—9月完成". A path this form doesn't have is named by itself. */
export function cellLabel(path: CellPath, facts: FilingFacts): Words {
  return cellAt(facts, path)?.label ?? { zh: path, en: path };
}

/** "1—9月" / "Jan–Sep" for a cut-off month. */
export function monthsText(cutOffMonth: number): Words {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  if (cutOffMonth <= 1) return { zh: "1月", en: "Jan" };
  return { zh: `1—${cutOffMonth}月`, en: `Jan–${months[cutOffMonth - 1] ?? ""}` };
}

/** Label of a column with the cut-off put in. */
export function columnLabel({ label }: Pick<Column<never>, "label">, cutOffMonth: number): Words {
  const months = monthsText(cutOffMonth);
  return { zh: label.zh.replace("{months}", months.zh), en: label.en.replace("{months}", months.en) };
}

const requiredPaths = (facts: FilingFacts) => new Set(requiredCells(facts).map(({ path }) => path));

type Context = ColumnContext & { required: ReadonlySet<CellPath> };
type Place = { section: CellSection; row: string; title: Words | null; path: (column: string) => CellPath };

const headPlace = (section: "HEAD" | "GOAL"): Place => ({ section, row: "", title: null, path: headPath });
const fundPlace = (row: FilingFacts["funds"][number]["row"]): Place => ({ section: "FUNDS", row, title: FUND_ROW_LABELS[row], path: (column) => fundPath(row, column) });
const indicatorPlace = ({ id, name }: { id: string; name: string }): Place => ({ section: "INDICATORS", row: id, title: { zh: name, en: name }, path: (column) => indicatorPath(id, column) });

function rowCells<Row>(columns: readonly Column<Row>[], place: Place, row: Row, context: Context): Cell[] {
  return columns.filter(({ exists }) => exists?.(row) ?? true).map((column) => cellOf(column, place, row, context));
}

function oneCell<Row>(columns: readonly Column<Row>[], name: string, place: Place, row: Row, context: Context): Cell | undefined {
  const column = columns.find((candidate) => candidate.name === name && (candidate.exists?.(row) ?? true));
  return column && cellOf(column, place, row, context);
}

function cellOf<Row>(column: Column<Row>, { section, row: rowKey, title, path }: Place, row: Row, context: Context): Cell {
  const label = columnLabel(column, context.facts.cutOffMonth);
  return {
    path: path(column.name),
    section,
    row: rowKey,
    column: column.name,
    label: title ? { zh: `${title.zh}：${label.zh}`, en: `${title.en}: ${label.en}` } : label,
    type: column.type,
    options: column.options,
    unit: column.unit?.(row),
    maxLength: column.maxLength,
    origin: typeof column.origin === "function" ? column.origin(row, context.facts) : column.origin,
    required: context.required.has(path(column.name)),
    text: column.read(row, context),
  };
}
