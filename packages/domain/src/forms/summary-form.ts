import type { FormLayout, FormValue, Words } from "../cells/cell.js";
import { monthsText } from "../cells/row-cells.js";
import { GRADE_LABELS, LIKELIHOOD_LABELS } from "../cells/labels.js";
import type { CycleKind } from "../cycle/kind.js";
import { micro } from "../indicators/micro.js";
import { same } from "./form-cell.js";
import { Grid } from "./grid.js";
import type { SummaryRow } from "./summary-rows.js";

/** A department's summary as it is printed: whose, for which cycle, and its rows (`summaryRows`). */
export type Summary = { kind?: CycleKind; fiscalYear: number; cutOffMonth: number; departmentName: string; rows: readonly SummaryRow[] };

type SummaryColumn = { heading: (months: Words) => Words; group?: Words; width: number; read: (row: SummaryRow) => FormValue | Words };

const money = (figure: "initialFen" | "adjustedFen" | "executedFen" | "expectedFen") => (row: SummaryRow): FormValue => ({ kind: "MONEY", fen: row[figure] });
const rate = (figure: "rateBp" | "expectedRateBp") => (row: SummaryRow): FormValue => ({ kind: "RATE", bp: row[figure] });
const count = (figure: "indicatorCount" | "done" | "onTrack" | "deviating") => (row: SummaryRow): FormValue => ({ kind: "COUNT", count: row[figure] });
const words = (zh: string, en: string) => () => ({ zh, en });

const INDICATORS: Words = { zh: "绩效指标完成情况（个）", en: "Indicators" };

/** Columns behind 序号 and 预算单位; one list for screen, print and workbook. */
const COLUMNS: readonly SummaryColumn[] = [
  { heading: words("项目名称", "Project"), width: 26, read: (row) => same(row.projectName) },
  { heading: words("项目编码", "Code"), width: 15, read: (row) => same(row.projectCode) },
  { heading: words("年初预算数", "Initial budget"), width: 12, read: money("initialFen") },
  { heading: words("调整后\n预算数", "Adjusted budget"), width: 12, read: money("adjustedFen") },
  { heading: (months) => ({ zh: `${months.zh}\n执行数`, en: `Executed ${months.en}` }), width: 12, read: money("executedFen") },
  { heading: words("执行率", "Rate"), width: 9, read: rate("rateBp") },
  { heading: words("全年预计\n执行数", "Expected by year end"), width: 12, read: money("expectedFen") },
  { heading: words("预计\n执行率", "Expected rate"), width: 9, read: rate("expectedRateBp") },
  { heading: words("个数", "Count"), group: INDICATORS, width: 6, read: count("indicatorCount") },
  { heading: words("已完成", "Done"), group: INDICATORS, width: 7, read: count("done") },
  { heading: words("正常", "On track"), group: INDICATORS, width: 6, read: count("onTrack") },
  { heading: words("偏离", "Deviating"), group: INDICATORS, width: 6, read: count("deviating") },
  { heading: words("完成目标\n可能性", "Likelihood"), width: 10, read: ({ likelihood }) => (likelihood === null ? same("") : LIKELIHOOD_LABELS[likelihood]) },
  { heading: words("存在的问题及偏差原因", "Problems and causes"), width: 30, read: (row) => same(row.problems) },
  { heading: words("纠偏措施", "Measures"), width: 26, read: (row) => same(row.measures) },
  { heading: words("完成时限", "Due"), width: 11, read: ({ measureDue }) => (measureDue === null ? same("") : { kind: "DATE", date: measureDue }) },
  { heading: words("预计结余", "Expected balance"), width: 12, read: ({ expectedBalanceFen }) => (expectedBalanceFen === null ? same("—") : { kind: "MONEY", fen: expectedBalanceFen }) },
];

const shown = (names: readonly string[]) => COLUMNS.filter(({ heading }) => names.includes(heading(same("")).en));
/** 自评汇总表: what it has in common with monitoring, the year's figures under the year's names, score and grade. */
const SELF_COLUMNS: readonly SummaryColumn[] = [
  ...shown(["Project", "Code", "Initial budget"]),
  { heading: words("全年预算数", "Budget of the year"), width: 12, read: money("adjustedFen") },
  { heading: words("全年执行数", "Executed in the year"), width: 12, read: money("executedFen") },
  ...shown(["Rate"]),
  { heading: words("个数", "Count"), group: INDICATORS, width: 6, read: count("indicatorCount") },
  { heading: words("已完成", "Done"), group: INDICATORS, width: 7, read: count("done") },
  { heading: words("偏离", "Deviating"), group: INDICATORS, width: 6, read: count("deviating") },
  { heading: words("自评得分", "Score"), width: 9, read: ({ score = null, isSubtotal, isTotal }) => (score === null ? same(isSubtotal || isTotal ? "" : "—") : { kind: "NUMBER", micro: micro(score * 10_000) }) },
  { heading: words("等级", "Grade"), width: 7, read: ({ grade = null }) => (grade === null ? same("") : GRADE_LABELS[grade]) },
  { heading: words("偏差原因", "Causes of deviation"), width: 34, read: (row) => same(row.problems) },
  { heading: words("改进措施", "Improvement"), width: 30, read: (row) => same(row.measures) },
];
const FIRST = 2;
const HEAD_ROWS = 2;

/** What the summary is called, by the kind of its cycle. */
export const SUMMARY_TITLES: Readonly<Record<CycleKind, Words>> = {
  MONITORING: { zh: "项目支出绩效监控汇总表", en: "Summary of project monitoring" },
  SELF_EVALUATION: { zh: "项目支出绩效自评汇总表", en: "Summary of self-evaluations" },
};

/** Computed from the filings, units grouped with their subtotals, the total recomputed from sums. */
export function summaryForm({ kind = "MONITORING", fiscalYear, cutOffMonth, departmentName, rows }: Summary): FormLayout {
  const grid = new Grid();
  const months = monthsText(cutOffMonth);
  const self = kind === "SELF_EVALUATION";
  const columns = self ? SELF_COLUMNS : COLUMNS;
  drawHead(grid, columns, months);
  let number = 0;
  rows.forEach((row, index) => drawRow(grid, columns, row, HEAD_ROWS + index, row.isSubtotal || row.isTotal ? null : ++number));
  unitSpans(rows).forEach(({ from, length, unitName }) => grid.note([HEAD_ROWS + from, 1, length], same(unitName), { align: "left" }));
  return {
    title: SUMMARY_TITLES[kind],
    subtitle: self ? { zh: `（${fiscalYear}年度）`, en: `(${fiscalYear})` } : { zh: `（${fiscalYear}年度${months.zh}）`, en: `(${fiscalYear}, ${months.en})` },
    captionLeft: { zh: `填报部门：${departmentName}`, en: `Department: ${departmentName}` },
    captionRight: { zh: "单位：万元", en: "Unit: 万元" },
    widths: [5, 18, ...columns.map(({ width }) => width)],
    rowCount: HEAD_ROWS + rows.length,
    headRows: [0, HEAD_ROWS - 1],
    cells: grid.cells,
    footnotes: [{ zh: `注：本表由各项目${self ? "自评" : "监控"}表自动汇总；小计、合计按金额加总，执行率按加总后的金额重新计算。`, en: "Note: computed from the project forms; totals are sums, and rates are recomputed from them." }],
  };
}

function drawHead(grid: Grid, columns: readonly SummaryColumn[], months: Words): void {
  grid.head([0, 0, HEAD_ROWS], { zh: "序号", en: "No." });
  grid.head([0, 1, HEAD_ROWS], { zh: "预算单位", en: "Unit" });
  columns.forEach(({ heading, group }, index) => {
    const column = FIRST + index;
    if (group === undefined) return grid.head([0, column, HEAD_ROWS], heading(months));
    if (columns[index - 1]?.group !== group) grid.head([0, column, 1, columns.filter((other) => other.group === group).length], group);
    return grid.head([1, column], heading(months));
  });
}

/** Consecutive projects of one unit, whose name is printed once over them. */
function unitSpans(rows: readonly SummaryRow[]): { from: number; length: number; unitName: string }[] {
  const spans: { from: number; length: number; unitName: string }[] = [];
  rows.forEach(({ unitName, isSubtotal, isTotal }, index) => {
    const last = spans.at(-1);
    if (isSubtotal || isTotal) return;
    if (last && last.unitName === unitName && last.from + last.length === index) last.length += 1;
    else spans.push({ from: index, length: 1, unitName });
  });
  return spans;
}

function drawRow(grid: Grid, columns: readonly SummaryColumn[], row: SummaryRow, at: number, number: number | null): void {
  if (number === null) grid.head([at, 0, 1, FIRST], row.isTotal ? { zh: "合计", en: "Total" } : { zh: `${row.unitName} 小计`, en: `Subtotal, ${row.unitName}` });
  else grid.figure([at, 0], { kind: "COUNT", count: number }, { align: "center" });
  columns.forEach(({ read }, index) => {
    const shown = read(row);
    const place = [at, FIRST + index] as const;
    if ("kind" in shown) grid.figure(place, shown, { align: shown.kind === "DATE" ? "center" : "right" });
    else grid.note(place, shown, { align: "left" });
  });
}
