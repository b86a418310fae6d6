import type { CellPath, CellType, Words } from "../cells/cell.js";
import { columnLabel } from "../cells/row-cells.js";
import { formColumns } from "../cells/cells.js";
import { HEAD_COLUMNS } from "../cells/columns.js";
import { fundPath, headPath, indicatorPath } from "../cells/path.js";
import type { DocumentKind, FundRowKey } from "../filing/facts.js";

/**
 * A column of the fill-in grid: one column of the form's indicator block, of its money block, or the two that mean the same, side by side in one. The grid is a view of the form
 * definition: what the form gains, the grid shows.
 */
export type GridColumn = {
  /** `target`, `actual` … by the form's own names; `earlier.actual` is the same of the period before, `lastYear.actual` of the year before. */
  readonly key: string;
  readonly indicator: string | null;
  readonly fund: string | null;
  /** Of the form's head: said once, in the rows of money. */
  readonly project: string | null;
  /** Seen beside what is typed: of the period before, or of the latest year before. */
  readonly earlier: false | "PERIOD" | "YEAR";
  readonly label: Words;
  /** Somebody types here, in some row. */
  readonly typed: boolean;
  readonly type: CellType;
  /** Shown before anybody chose. */
  readonly shown: boolean;
};

/** Money columns that stand in the same grid column as an indicator's: budget beside target, executed beside actual. */
const SAME: Readonly<Record<string, string>> = { target: "adjusted", actual: "executed", completion: "rate", forecast: "expected", weight: "weight", score: "score" };
/** What names the row itself and so is no column. */
const ROW_NAME = "name";
/** What of a form's head tells projects apart. */
const OF_PROJECT = ["code", "unitName"];
const FIRST_SEEN = new Set(["target", "staged", "actual", "earlier.actual", "completion", "forecast", "likelihood", "causes", "explanation", "measure", "measureDue", "weight", "score"]);
/** Of the period before one compares results and words, not what was approved. */
const COMPARED = ["actual", "actualBand", "completion", "forecast", "forecastBand", "likelihood", "causes", "explanation", "measure", "measureDue"];

/** Every column the grid can show, in the order of the form; an earlier period's stands behind its own. */
export function gridColumns(cutOffMonth: number, document: DocumentKind = "MONITORING"): GridColumn[] {
  const { funds, indicators } = formColumns({ document });
  const money = funds.filter(({ name }) => !Object.values(SAME).includes(name)).map((column): GridColumn => ({
    key: column.name, indicator: null, fund: column.name, project: null, earlier: false, label: columnLabel(column, cutOffMonth), typed: column.write !== undefined, type: column.type, shown: false,
  }));
  const results = indicators.filter(({ name }) => name !== ROW_NAME).flatMap((column): GridColumn[] => {
    const fund = funds.find(({ name }) => name === SAME[column.name]);
    const own = columnLabel(column, cutOffMonth);
    const paired = fund && columnLabel(fund, cutOffMonth);
    const label = paired && paired.zh !== own.zh ? { zh: `${paired.zh} / ${own.zh}`, en: `${paired.en} / ${own.en}` } : own;
    const present: GridColumn = {
      key: column.name, indicator: column.name, fund: fund?.name ?? null, project: null, earlier: false, label, typed: column.write !== undefined, type: column.type, shown: FIRST_SEEN.has(column.name),
    };
    if (!COMPARED.includes(column.name)) return [present];
    const key = `earlier.${column.name}`;
    const period: GridColumn = { ...present, key, earlier: "PERIOD", label: { zh: `上期：${own.zh}`, en: `Earlier: ${own.en}` }, typed: false, shown: FIRST_SEEN.has(key) };
    // What a whole year reached has no months in its name.
    const year: GridColumn = { ...period, key: `lastYear.${column.name}`, earlier: "YEAR", label: { zh: "上年实际", en: "Year before" }, shown: false };
    return column.name === "actual" ? [present, period, year] : [present, period];
  });
  const head = HEAD_COLUMNS.filter(({ name }) => OF_PROJECT.includes(name)).map((column): GridColumn => ({
    key: `project.${column.name}`, indicator: null, fund: null, project: column.name, earlier: false, label: columnLabel(column, cutOffMonth), typed: false, type: column.type, shown: false,
  }));
  return [...head, ...money, ...results];
}

/** What a row of the grid is about. */
export type GridSubject = { readonly kind: "FUND"; readonly fund: FundRowKey } | { readonly kind: "INDICATOR"; readonly indicator: string };

/** The form's cell that stands in a column for a row; undefined where the form has none. */
export function gridPath(column: GridColumn, subject: GridSubject): CellPath | undefined {
  if (column.project !== null) return subject.kind === "FUND" ? headPath(column.project) : undefined;
  const name = subject.kind === "FUND" ? column.fund : column.indicator;
  if (name === null) return undefined;
  return subject.kind === "FUND" ? fundPath(subject.fund, name) : indicatorPath(subject.indicator, name);
}
