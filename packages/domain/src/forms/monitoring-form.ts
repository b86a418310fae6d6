import type { FormLayout, Words } from "../cells/cell.js";
import { columnLabel, monthsText } from "../cells/row-cells.js";
import { FUND_COLUMNS } from "../cells/columns.js";
import { FUND_ROW_LABELS } from "../cells/labels.js";
import { fundPath, headPath, indicatorPath } from "../cells/path.js";
import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { LEVEL1_LABELS, LEVEL2_LABELS } from "../indicators/levels.js";
import { Grid } from "./grid.js";
import { FOOTNOTES, LABEL_WIDTH, LAST_COLUMN, PLACE, WIDTHS, drawIndicatorHead, drawResult } from "./indicator-block.js";
import { indicatorGroups } from "./indicator-groups.js";

/** Print places of the money: first column and width on the grid of the form. */
const FUND_PLACE: Record<string, readonly [column: number, width: number]> = { initial: [4, 1], adjustment: [5, 1], adjusted: [6, 1], executed: [7, 5], rate: [12, 1], expected: [13, 3] };
const SOURCE_COLUMN = LAST_COLUMN;

/** 项目支出绩效目标执行监控表 (财预〔2019〕136号) for these facts: screen, print and workbook all draw this. */
export function monitoringForm(facts: FilingFacts): FormLayout {
  const grid = new Grid();
  const fundsRow = drawHead(grid, facts);
  const goalRow = drawFunds(grid, facts, fundsRow);
  grid.head([goalRow, 0, 1, LABEL_WIDTH], { zh: "年度总体目标", en: "Goal of the year" });
  grid.value([goalRow, PLACE.name, 1, LAST_COLUMN - PLACE.name + 1], headPath("goalText"), { align: "left" });
  const headRow = goalRow + 1;
  drawIndicatorHead(grid, { months: monthsText(facts.cutOffMonth), count: facts.indicators.length }, headRow);
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
  const number = nature !== "QUALITATIVE" && target.kind !== "TEXT";
  grid.value([row, PLACE.name], indicatorPath(id, "name"), { align: "left" });
  drawResult(grid, id, row, number ? "NUMBER" : "BANDED");
}
