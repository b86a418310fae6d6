import type { FormLayout, Words } from "../cells/cell.js";
import { columnLabel, monthsText } from "../cells/cells.js";
import { FUND_COLUMNS } from "../cells/columns.js";
import { CAUSE_LABELS, FUND_ROW_LABELS, LIKELIHOOD_LABELS } from "../cells/labels.js";
import { fundPath, headPath, indicatorPath } from "../cells/path.js";
import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { CAUSES, LIKELIHOODS } from "../indicators/indicator.js";
import { LEVEL1_LABELS, LEVEL2_LABELS } from "../indicators/levels.js";
import { Grid } from "./grid.js";
import { indicatorGroups } from "./indicator-groups.js";

/** Print places: first column and width on the grid of the form. */
const PLACE = { group: 0, level1: 1, level2: 2, name: 3, target: 4, actual: 5, forecast: 6, causes: 7, explanation: 12, likelihood: 13, remark: 16 } as const;
const FUND_PLACE: Record<string, readonly [column: number, width: number]> = { initial: [4, 1], adjustment: [5, 1], adjusted: [6, 1], executed: [7, 5], rate: [12, 1], expected: [13, 3] };
const SOURCE_COLUMN = 16;
const LAST_COLUMN = 16;
const WIDTHS = [4, 4, 9, 22, 11, 11, 11, 4, 4, 4, 4, 4, 20, 5, 5, 5, 20] as const;
const LABEL_WIDTH = 3;

/** 项目支出绩效目标执行监控表 (财预〔2019〕136号) for these facts: screen, print and workbook all draw this. */
export function monitoringForm(facts: FilingFacts): FormLayout {
  const grid = new Grid();
  const fundsRow = drawHead(grid, facts);
  const goalRow = drawFunds(grid, facts, fundsRow);
  grid.head([goalRow, 0, 1, LABEL_WIDTH], { zh: "年度总体目标", en: "Goal of the year" });
  grid.value([goalRow, PLACE.name, 1, LAST_COLUMN - PLACE.name + 1], headPath("goalText"), { align: "left" });
  const headRow = goalRow + 1;
  drawIndicatorHead(grid, facts, headRow);
  const rowCount = drawIndicators(grid, facts, headRow + 2);
  const months = monthsText(facts.cutOffMonth);
  return {
    title: { zh: "项目支出绩效目标执行监控表", en: "Monitoring of a project's performance goal" },
    subtitle: { zh: `（${facts.fiscalYear}年度${months.zh}）`, en: `(${facts.fiscalYear}, ${months.en})` },
    captionLeft: { zh: `填报单位：${facts.project.departmentName}`, en: `Filed by: ${facts.project.departmentName}` },
    captionRight: { zh: "单位：万元", en: "Unit: 万元" },
    widths: WIDTHS,
    rowCount,
    headRows: [headRow, headRow + 1],
    cells: grid.cells,
    footnotes: FOOTNOTES,
  };
}

const FOOTNOTES: readonly Words[] = [
  { zh: "注：1. 偏差原因分析：与年度指标值有偏差的，从经费保障、制度保障、人员保障、硬件条件保障等方面勾选原因并写明情况。", en: "Notes: 1. Causes: for deviations from the target, tick funding, rules, staff, equipment or other, and explain." },
  { zh: "2. 完成目标可能性：按确定能、有可能、完全不可能三档判断；选后两档的必须填写原因和措施。", en: "2. Likelihood: certain, possible or impossible; for the latter two, cause and measure are required." },
  { zh: "3. 备注：写明年底可能完不成目标的原因、拟采取的措施及完成时限。", en: "3. Remarks: why the goal may be missed at year end, what will be done and by when." },
];

function drawHead(grid: Grid, { project }: FilingFacts): number {
  const rows = [
    [{ zh: "项目名称", en: "Project" }, "name", { zh: "项目编码", en: "Project code" }, "code"],
    [{ zh: "主管部门及代码", en: "Department and code" }, null, { zh: "实施单位", en: "Implementing unit" }, "unitName"],
  ] as const;
  rows.forEach(([left, leftColumn, right, rightColumn], row) => {
    grid.head([row, 0, 1, LABEL_WIDTH], left);
    if (leftColumn) grid.value([row, PLACE.name, 1, 5], headPath(leftColumn), { align: "left" });
    else grid.note([row, PLACE.name, 1, 5], departmentText(project), { align: "left" });
    grid.head([row, 8, 1, 5], right);
    grid.value([row, PLACE.likelihood, 1, 4], headPath(rightColumn), { align: "left" });
  });
  return rows.length;
}

/** "云溪区农业农村局（301）", as the form wants it in one place. */
export function departmentText({ departmentName, departmentCode }: FilingFacts["project"]): Words {
  return { zh: departmentCode ? `${departmentName}（${departmentCode}）` : departmentName, en: departmentCode ? `${departmentName} (${departmentCode})` : departmentName };
}

function drawFunds(grid: Grid, facts: FilingFacts, top: number): number {
  grid.head([top, 0, facts.funds.length + 1, LABEL_WIDTH], { zh: "项目资金\n（万元）", en: "Funds\n(万元)" });
  grid.head([top, PLACE.name], { zh: "", en: "" });
  for (const column of FUND_COLUMNS) {
    const [at, width] = FUND_PLACE[column.name] ?? [];
    if (at !== undefined) grid.head([top, at, 1, width], fundHeading(column, facts));
  }
  grid.head([top, SOURCE_COLUMN], { zh: "资金来源", en: "Source of the figure" });
  facts.funds.forEach((fund, index) => drawFundRow(grid, facts, fund, top + 1 + index, index === 1));
  return top + 1 + facts.funds.length;
}

function fundHeading(column: (typeof FUND_COLUMNS)[number], { cutOffMonth }: FilingFacts): Words {
  const label = columnLabel(column, cutOffMonth);
  if (column.name === "executed") return { zh: `${label.zh}（A）`, en: `${label.en} (A)` };
  if (column.name === "rate") return { zh: `${label.zh}\n（A÷调整后预算）`, en: `${label.en}\n(A ÷ adjusted budget)` };
  return label;
}

function drawFundRow(grid: Grid, facts: FilingFacts, fund: FundFacts, row: number, firstPart: boolean): void {
  const label = FUND_ROW_LABELS[fund.row];
  grid.head([row, PLACE.name], firstPart ? { zh: `其中：${label.zh}`, en: `of which: ${label.en}` } : label, { align: "left" });
  for (const { name } of FUND_COLUMNS) {
    const [at, width] = FUND_PLACE[name] ?? [];
    if (at !== undefined) grid.value([row, at, 1, width], fundPath(fund.row, name), { align: "right" });
  }
  grid.note([row, SOURCE_COLUMN], sourceText(facts, fund), { align: "left" });
}

function sourceText({ cutOffMonth, fiscalYear }: FilingFacts, { origin }: FundFacts): Words {
  switch (origin) {
    case "DERIVED":
      return { zh: "合计，自动计算", en: "Sum, computed" };
    case "LEDGER":
      return { zh: `国库支付至${cutOffMonth}月${lastDay(fiscalYear, cutOffMonth)}日`, en: `Treasury payments to ${cutOffMonth}/${lastDay(fiscalYear, cutOffMonth)}` };
    case "TYPED":
      return { zh: "单位填报", en: "Typed by the unit" };
  }
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function drawIndicatorHead(grid: Grid, facts: FilingFacts, row: number): void {
  const months = monthsText(facts.cutOffMonth);
  grid.head([row, PLACE.group, facts.indicators.length + 2], { zh: "绩效指标", en: "Indicators" }, { vertical: true });
  grid.head([row, PLACE.level1, 2], { zh: "一级指标", en: "Level 1" }, { vertical: true });
  grid.head([row, PLACE.level2, 2], { zh: "二级\n指标", en: "Level 2" });
  grid.head([row, PLACE.name, 2], { zh: "三级指标", en: "Indicator" });
  grid.head([row, PLACE.target, 2], { zh: "年度\n指标值", en: "Target of the year" });
  grid.head([row, PLACE.actual, 2], { zh: `${months.zh}\n完成情况`, en: `Actual\n${months.en}` });
  grid.head([row, PLACE.forecast, 2], { zh: "全年预计\n完成情况", en: "Expected by\nyear end" });
  grid.head([row, PLACE.causes, 1, CAUSES.length + 1], { zh: "偏差原因分析", en: "Causes of deviation" });
  CAUSES.forEach((cause, index) => grid.head([row + 1, PLACE.causes + index], CAUSE_LABELS[cause], { vertical: true }));
  grid.head([row + 1, PLACE.explanation], { zh: "原因说明", en: "Explanation" });
  grid.head([row, PLACE.likelihood, 1, LIKELIHOODS.length], { zh: "完成目标可能性", en: "Likelihood" });
  LIKELIHOODS.forEach((likelihood, index) => grid.head([row + 1, PLACE.likelihood + index], LIKELIHOOD_LABELS[likelihood], { vertical: true }));
  grid.head([row, PLACE.remark, 2], { zh: "备注", en: "Remarks" });
}

function drawIndicators(grid: Grid, facts: FilingFacts, top: number): number {
  let row = top;
  for (const { level1, count, groups } of indicatorGroups(facts)) {
    grid.head([row, PLACE.level1, count], LEVEL1_LABELS[level1], { vertical: true });
    for (const { level2, rows } of groups) {
      grid.head([row, PLACE.level2, rows.length], LEVEL2_LABELS[level2]);
      for (const indicator of rows) drawIndicator(grid, indicator, row++);
    }
  }
  return row;
}

function drawIndicator(grid: Grid, { id, nature, target }: IndicatorFacts, row: number): void {
  const path = (column: string) => indicatorPath(id, column);
  const number = nature !== "QUALITATIVE" && target.kind !== "TEXT";
  grid.value([row, PLACE.name], path("name"), { align: "left" });
  grid.value([row, PLACE.target], path("target"), { align: "center" });
  grid.value([row, PLACE.actual], path("actual"), number ? { align: "right" } : { align: "left", also: [path("actualBand")] });
  grid.value([row, PLACE.forecast], path("forecast"), { align: number ? "right" : "left" });
  CAUSES.forEach((cause, index) => grid.value([row, PLACE.causes + index], path("causes"), { option: cause, align: "center" }));
  grid.value([row, PLACE.explanation], path("explanation"), { align: "left" });
  LIKELIHOODS.forEach((likelihood, index) => grid.value([row, PLACE.likelihood + index], path("likelihood"), { option: likelihood, align: "center" }));
  grid.value([row, PLACE.remark], path("measure"), { align: "left", also: [path("measureDue")] });
}
