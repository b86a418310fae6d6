import type { CellOrigin, CellType, Words } from "./cell.js";
import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { completionBp, isInWords } from "../indicators/completion.js";
import { BANDS, type Band, CAUSES, type Cause, LEVEL1, LEVEL2, LIKELIHOODS, type Likelihood } from "../indicators/indicator.js";
import { microText } from "../indicators/micro.js";
import { parseValue, stagedTargetAt, targetText, valueText } from "../indicators/target.js";
import { type Fen, fen, sumFen, ZERO } from "../money/fen.js";
import { rateBp } from "../money/rate.js";
import { decimalText } from "../money/six-decimals.js";
import { parseWanyuan, wanyuanText } from "../money/wanyuan.js";
import { budgetOf, isBudgeted, sourceRows } from "../signals/execution.js";
import { measuredActual } from "../signals/performance.js";
import type { CycleSettings } from "../signals/settings.js";
import { type FundFigure, fundFigure, hasParts } from "./fund-totals.js";

/** What a column's value depends on besides its own row. */
export type ColumnContext = { facts: FilingFacts; settings: CycleSettings };

/** One column of a section of the form: everything the product knows about its cells. */
export type Column<Row> = {
  /** Last part of the path. */
  name: string;
  /** `{months}` stands for the cut-off ("1—9月"). */
  label: Words;
  type: CellType;
  options?: readonly string[];
  maxLength?: number;
  unit?: (row: Row) => string;
  origin: CellOrigin | ((row: Row, facts: FilingFacts) => CellOrigin);
  /** Where a figure comes from that the system fills in; null where somebody types it. */
  source?: (row: Row, context: ColumnContext) => Words | null;
  /** Whether the cell exists for this row at all; absent = always. */
  exists?: (row: Row) => boolean;
  /** Canonical text. */
  read: (row: Row, context: ColumnContext) => string | null;
  /** Takes canonical text; only columns that can be TYPED have it. */
  write?: (row: Row, text: string | null) => Row;
};

const MAX_TEXT = 500;
const MAX_VALUE = 200;

/** The columns of each block of a project's form. `total` is the line under the indicators, where the form has one. */
export type FormColumns = {
  head: readonly Column<FilingFacts["project"]>[];
  funds: readonly Column<FundFacts>[];
  goal: readonly Column<FilingFacts["project"]>[];
  indicators: readonly Column<IndicatorFacts>[];
  total: readonly Column<FilingFacts["project"]>[];
};

export const HEAD_COLUMNS: readonly Column<FilingFacts["project"]>[] = [
  { name: "name", label: { zh: "项目名称", en: "Project" }, type: "TEXT", origin: "SNAPSHOT", read: (project) => project.name },
  { name: "code", label: { zh: "项目编码", en: "Project code" }, type: "TEXT", origin: "SNAPSHOT", read: (project) => project.code },
  { name: "departmentName", label: { zh: "主管部门", en: "Department" }, type: "TEXT", origin: "SNAPSHOT", read: (project) => project.departmentName },
  { name: "departmentCode", label: { zh: "主管部门代码", en: "Department code" }, type: "TEXT", origin: "SNAPSHOT", read: (project) => project.departmentCode },
  { name: "unitName", label: { zh: "实施单位", en: "Implementing unit" }, type: "TEXT", origin: "SNAPSHOT", read: (project) => project.unitName },
];

export const GOAL_COLUMNS: readonly Column<FilingFacts["project"]>[] = [
  { name: "goalText", label: { zh: "年度总体目标", en: "Goal of the year" }, type: "TEXT", origin: "SNAPSHOT", read: (project) => project.goalText },
];

export const FUND_COLUMNS: readonly Column<FundFacts>[] = [
  { name: "initial", label: { zh: "年初预算数", en: "Initial budget" }, type: "MONEY", origin: "SNAPSHOT", read: (row, { facts }) => figureText(facts, row, "initialFen") },
  { name: "adjustment", label: { zh: "预算调整", en: "Adjustment" }, type: "MONEY", origin: "DERIVED", read: adjustmentText },
  { name: "adjusted", label: { zh: "调整后预算数", en: "Adjusted budget" }, type: "MONEY", origin: "SNAPSHOT", read: (row, { facts }) => figureText(facts, row, "adjustedFen") },
  {
    name: "executed", label: { zh: "{months}执行数", en: "Executed {months}" }, type: "MONEY",
    origin: (row, facts) => (row.row === "total" && hasParts(facts) ? "DERIVED" : row.origin),
    read: (row, { facts }) => figureText(facts, row, "executedFen"), write: (row, text) => ({ ...row, executedFen: fenOf(text) }),
  },
  { name: "rate", label: { zh: "{months}执行率", en: "Execution rate {months}" }, type: "RATE", unit: () => "%", origin: "DERIVED", read: rateText },
  {
    name: "expected", label: { zh: "全年预计执行数", en: "Expected by year end" }, type: "MONEY",
    origin: (row, facts) => (row.row === "total" && hasParts(facts) ? "DERIVED" : "TYPED"),
    read: (row, { facts }) => figureText(facts, row, "expectedFen"), write: (row, text) => ({ ...row, expectedFen: fenOf(text) }),
  },
];

export const INDICATOR_COLUMNS: readonly Column<IndicatorFacts>[] = [
  { name: "level1", label: { zh: "一级指标", en: "Level 1" }, type: "CHOICE", options: LEVEL1, origin: "SNAPSHOT", read: (row) => row.level1 },
  { name: "level2", label: { zh: "二级指标", en: "Level 2" }, type: "CHOICE", options: LEVEL2, origin: "SNAPSHOT", read: (row) => row.level2 },
  { name: "name", label: { zh: "三级指标", en: "Indicator" }, type: "TEXT", origin: "SNAPSHOT", read: (row) => row.name },
  { name: "target", label: { zh: "年度指标值", en: "Target of the year" }, type: "TEXT", origin: "SNAPSHOT", read: targetText },
  { name: "staged", label: { zh: "{months}阶段目标", en: "Staged target {months}" }, type: "VALUE", unit: (row) => row.unit, origin: "SNAPSHOT", read: stagedText },
  {
    name: "actual", label: { zh: "{months}完成", en: "Actual {months}" }, type: "VALUE", maxLength: MAX_VALUE, unit: (row) => row.unit, origin: "TYPED",
    read: (row) => valueText(row.actual), write: (row, text) => ({ ...row, actual: valueOf(text, row) }),
  },
  {
    name: "actualBand", label: { zh: "{months}达成程度", en: "Degree achieved {months}" }, type: "CHOICE", options: BANDS, origin: "TYPED",
    exists: isInWords, read: (row) => row.actualBand, write: (row, text) => ({ ...row, actualBand: text as Band | null }),
  },
  { name: "completion", label: { zh: "{months}完成率", en: "Completion {months}" }, type: "RATE", unit: () => "%", origin: "DERIVED", read: completionText },
  {
    name: "forecast", label: { zh: "全年预计完成", en: "Expected by year end" }, type: "VALUE", maxLength: MAX_VALUE, unit: (row) => row.unit, origin: "TYPED",
    read: (row) => valueText(row.forecast), write: (row, text) => ({ ...row, forecast: valueOf(text, row) }),
  },
  {
    name: "forecastBand", label: { zh: "全年预计达成程度", en: "Degree expected by year end" }, type: "CHOICE", options: BANDS, origin: "TYPED",
    // Forms frozen before it existed have none.
    exists: isInWords, read: (row) => row.forecastBand ?? null, write: (row, text) => ({ ...row, forecastBand: text as Band | null }),
  },
  {
    name: "likelihood", label: { zh: "完成目标可能性", en: "Likelihood of reaching the goal" }, type: "CHOICE", options: LIKELIHOODS, origin: "TYPED",
    read: (row) => row.likelihood, write: (row, text) => ({ ...row, likelihood: text as Likelihood | null }),
  },
  {
    name: "causes", label: { zh: "偏差原因", en: "Causes of deviation" }, type: "CHOICES", options: CAUSES, origin: "TYPED",
    read: (row) => CAUSES.filter((cause) => row.causes.includes(cause)).join(",") || null, write: (row, text) => ({ ...row, causes: (text === null ? [] : text.split(",")) as Cause[] }),
  },
  { name: "explanation", label: { zh: "原因说明", en: "Explanation" }, type: "TEXT", maxLength: MAX_TEXT, origin: "TYPED", read: (row) => row.explanation, write: (row, text) => ({ ...row, explanation: text }) },
  { name: "measure", label: { zh: "拟采取措施", en: "Measure" }, type: "TEXT", maxLength: MAX_TEXT, origin: "TYPED", read: (row) => row.measure, write: (row, text) => ({ ...row, measure: text }) },
  { name: "measureDue", label: { zh: "措施完成时限", en: "Measure due" }, type: "DATE", origin: "TYPED", read: (row) => row.measureDue, write: (row, text) => ({ ...row, measureDue: text }) },
];

export const MONITORING_COLUMNS: FormColumns = { head: HEAD_COLUMNS, funds: FUND_COLUMNS, goal: GOAL_COLUMNS, indicators: INDICATOR_COLUMNS, total: [] };

/** Canonical text of a rate: percent to two decimals ("39.8"). */
export function rateCellText(bp: number | null): string | null {
  return bp === null ? null : decimalText(bp * 10_000);
}

function figureText(facts: FilingFacts, row: FundFacts, figure: FundFigure): string | null {
  const amount = fundFigure(facts, row, figure);
  return amount === null ? null : wanyuanText(amount);
}

function adjustmentText(row: FundFacts, { facts }: ColumnContext): string | null {
  const initial = fundFigure(facts, row, "initialFen");
  const adjusted = fundFigure(facts, row, "adjustedFen");
  return initial === null || adjusted === null ? null : wanyuanText(fen(adjusted - initial));
}

/** Empty while a budgeted part has no executed figure yet: half a sum is no rate. */
function rateText(row: FundFacts, { facts }: ColumnContext): string | null {
  const rows = row.row === "total" ? sourceRows(facts) : [row];
  if (rows.some((part) => isBudgeted(part) && part.executedFen === null)) return null;
  return rateCellText(rateBp(sumFen(rows.map((part) => part.executedFen ?? ZERO)), sumFen(rows.map((part) => budgetOf(part) ?? ZERO))));
}

function stagedText(row: IndicatorFacts, { facts }: ColumnContext): string | null {
  const staged = stagedTargetAt(row, facts.cutOffMonth);
  return staged === null ? null : microText(staged);
}

function completionText(row: IndicatorFacts, { facts, settings }: ColumnContext): string | null {
  return rateCellText(completionBp(row, measuredActual(row), { stagedAt: facts.cutOffMonth, bandBp: settings.bandBp }));
}

/** Canonical money as fen; null stays null. Throws RangeError for anything else: ask `parseCell` first. */
export function fenOf(text: string | null): Fen | null {
  if (text === null) return null;
  const parsed = parseWanyuan(text);
  if (!parsed.ok) throw new RangeError(`Not canonical money: ${text}`);
  return parsed.fen;
}

function valueOf(text: string | null, row: IndicatorFacts): IndicatorFacts["actual"] {
  if (text === null) return null;
  const parsed = parseValue(text, row.unit);
  if (!parsed.ok) throw new RangeError(`Not a canonical value: ${text}`);
  return parsed.value;
}
