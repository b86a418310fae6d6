import type { FormLayout, Words } from "../cells/cell.js";
import { departmentPath, fundPath, headPath, indicatorPath, taskPath } from "../cells/path.js";
import { columnLabel, monthsText } from "../cells/row-cells.js";
import type { FilingFacts } from "../filing/facts.js";
import { Grid } from "../forms/grid.js";
import { FOOTNOTES, LABEL_WIDTH, LAST_COLUMN, PLACE, WIDTHS, drawIndicatorHead, drawResult } from "../forms/indicator-block.js";
import { MONEY_COLUMNS, TASK_COLUMNS } from "./columns.js";
import { indicatorName } from "./cells.js";
import type { DepartmentFacts, DepartmentIndicator, DepartmentMoneyRow } from "./facts.js";
import { MONEY_PARTS, MONEY_ROW_LABELS, isTypedMoney } from "./money.js";

/** Print places of the blocks above the indicators: first column and width. */
const TASK_PLACE: Record<string, readonly [column: number, width: number]> = { name: [3, 1], content: [4, 4], projects: [8, 5], budget: [13, 3], progress: [16, 1] };
const MONEY_PLACE: Record<string, readonly [column: number, width: number]> = { initial: [4, 1], adjusted: [5, 1], executed: [6, 1], rate: [7, 3], expected: [10, 3], share: [13, 3] };
const SOURCE_PLACE = [16, 1] as const;
const WHOLE = LAST_COLUMN - PLACE.name + 1;

/** 部门整体支出绩效监控表 for these facts: screen, print and workbook all draw this. */
export function departmentForm(facts: FilingFacts): FormLayout {
  const { fiscalYear, cutOffMonth, department, project } = facts;
  const grid = new Grid();
  const months = monthsText(cutOffMonth);
  let row = drawAbout(grid);
  if (department) {
    row = drawTasks(grid, department, cutOffMonth, row);
    row = drawMoney(grid, department, cutOffMonth, row);
  }
  const rows = department?.indicators ?? [];
  drawIndicatorHead(grid, { months, count: rows.length }, row);
  return {
    title: { zh: "部门整体支出绩效监控表", en: "Monitoring of the department's whole expenditure" },
    subtitle: { zh: `（${fiscalYear}年度${months.zh}）`, en: `(${fiscalYear}, ${months.en})` },
    captionLeft: { zh: `填报部门：${project.departmentName}`, en: `Department: ${project.departmentName}` },
    captionRight: { zh: "单位：万元", en: "Unit: 万元" },
    widths: WIDTHS,
    rowCount: drawIndicators(grid, rows, row + 2),
    headRows: [row, row + 1],
    cells: grid.cells,
    footnotes: [...FOOTNOTES.slice(0, 2), { zh: "3. 灰色格由系统按项目监控表和本表数据计算，“项目支出”为各项目监控表合计。", en: "3. Grey cells are computed from the project forms and this table; “Projects” is their sum." }],
  };
}

function drawAbout(grid: Grid): number {
  grid.head([0, 0, 1, LABEL_WIDTH], { zh: "部门名称", en: "Department" });
  grid.value([0, PLACE.name, 1, 5], headPath("departmentName"), { align: "left" });
  grid.head([0, 8, 1, 5], { zh: "部门代码", en: "Code" });
  grid.value([0, PLACE.likelihood, 1, 4], headPath("departmentCode"), { align: "left" });
  const texts: readonly [string, Words][] = [["functions", { zh: "部门职能概述", en: "Functions" }], ["dutyGoal", { zh: "年度履职目标", en: "Goals of the year" }]];
  texts.forEach(([column, words], index) => {
    grid.head([index + 1, 0, 1, LABEL_WIDTH], words);
    grid.value([index + 1, PLACE.name, 1, WHOLE], departmentPath(column), { align: "left" });
  });
  return 1 + texts.length;
}

function drawTasks(grid: Grid, { tasks }: DepartmentFacts, cutOffMonth: number, top: number): number {
  grid.head([top, 0, tasks.length + 1, LABEL_WIDTH], { zh: "年度主要任务", en: "Main tasks" });
  for (const column of TASK_COLUMNS) {
    const [at, width] = TASK_PLACE[column.name] ?? [];
    if (at === undefined) continue;
    grid.head([top, at, 1, width], columnLabel(column, cutOffMonth));
    tasks.forEach(({ no }, index) => grid.value([top + 1 + index, at, 1, width], taskPath(no, column.name), { align: column.type === "MONEY" ? "right" : "left" }));
  }
  return top + 1 + tasks.length;
}

function drawMoney(grid: Grid, { money }: DepartmentFacts, cutOffMonth: number, top: number): number {
  grid.head([top, 0, money.length + 1, LABEL_WIDTH], { zh: "部门预算情况\n（万元）", en: "Budget\n(万元)" });
  grid.head([top, PLACE.name], { zh: "收支项目", en: "Item" });
  for (const column of MONEY_COLUMNS) {
    const [at, width] = MONEY_PLACE[column.name] ?? [];
    if (at === undefined) continue;
    grid.head([top, at, 1, width], columnLabel(column, cutOffMonth));
    money.forEach(({ row }, index) => grid.value([top + 1 + index, at, 1, width], fundPath(row, column.name), { align: "right" }));
  }
  grid.head([top, SOURCE_PLACE[0], 1, SOURCE_PLACE[1]], { zh: "数据来源", en: "Source of the figure" });
  money.forEach(({ row }, index) => {
    grid.head([top + 1 + index, PLACE.name], moneyLabel(row), { align: "left" });
    grid.note([top + 1 + index, SOURCE_PLACE[0], 1, SOURCE_PLACE[1]], sourceText(row), { align: "left" });
  });
  return top + 1 + money.length;
}

/** Parts stand indented under their sum. */
function moneyLabel(row: DepartmentMoneyRow): Words {
  const depth = row === "income" || row === "expenditure" ? 0 : row === "basicStaff" || row === "basicPublic" ? 2 : 1;
  const { zh, en } = MONEY_ROW_LABELS[row];
  return { zh: `${"　".repeat(depth)}${zh}`, en: `${"\u2003".repeat(depth)}${en}` };
}

function sourceText(row: DepartmentMoneyRow): Words {
  if (isTypedMoney(row)) return { zh: "部门填报", en: "Typed by the department" };
  return MONEY_PARTS[row] ? { zh: "合计，自动计算", en: "Sum, computed" } : { zh: "各项目监控表合计", en: "Sum of the project forms" };
}

function drawIndicators(grid: Grid, rows: readonly DepartmentIndicator[], top: number): number {
  rows.forEach((indicator, index) => {
    const row = top + index;
    const before = rows[index - 1];
    if (before?.level1.zh !== indicator.level1.zh) grid.head([row, PLACE.level1, runLength(rows, index, ({ level1 }) => level1.zh)], indicator.level1, { vertical: true });
    if (before?.level1.zh !== indicator.level1.zh || before.level2.zh !== indicator.level2.zh) {
      grid.head([row, PLACE.level2, runLength(rows, index, ({ level1, level2 }) => `${level1.zh} ${level2.zh}`)], indicator.level2);
    }
    if (indicator.given === null) grid.value([row, PLACE.name], indicatorPath(indicator.id, "name"), { align: "left" });
    else grid.note([row, PLACE.name], indicatorName(indicator), { align: "left" });
    drawResult(grid, indicator.id, row, indicator.computed === null ? "WORDS" : "NUMBER");
  });
  return top + rows.length;
}

function runLength(rows: readonly DepartmentIndicator[], from: number, keyOf: (row: DepartmentIndicator) => string): number {
  const keys = rows.slice(from).map(keyOf);
  const end = keys.findIndex((key) => key !== keys[0]);
  return end < 0 ? keys.length : end;
}
