import { NATURE_TERMS } from "../catalogue/terms/indicators.js";
import type { FormLayout, Words } from "../cells/cell.js";
import { FUND_ROW_LABELS } from "../cells/labels.js";
import { fundFigure } from "../cells/fund-totals.js";
import { headPath, indicatorPath } from "../cells/path.js";
import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { LEVEL1_LABELS, LEVEL2_LABELS } from "../indicators/levels.js";
import { micro } from "../indicators/micro.js";
import { targetText } from "../indicators/target.js";
import { same } from "./form-cell.js";
import { Grid } from "./grid.js";
import { indicatorGroups } from "./indicator-groups.js";
import { departmentText } from "./monitoring-form.js";

const PLACE = { group: 0, level1: 1, level2: 2, name: 3, nature: 4, target: 5, unit: 6, weight: 7 } as const;
const WIDTHS = [5, 6, 14, 34, 12, 18, 14, 12] as const;
const LABEL_WIDTH = 3;

/** 项目支出绩效目标申报表: everything an import of an approved goal needs, in the columns districts print (指标性质, 指标值, 度量单位, 权重). */
export function targetForm(facts: FilingFacts): FormLayout {
  const grid = new Grid();
  const stages = stagedMonths(facts);
  const last = PLACE.weight + stages.length;
  const fundsRow = drawHead(grid, facts, last);
  const goalRow = drawFunds(grid, facts, fundsRow, last);
  grid.head([goalRow, 0, 1, LABEL_WIDTH], { zh: "年度总体目标", en: "Goal of the year" });
  grid.value([goalRow, PLACE.name, 1, last - PLACE.name + 1], headPath("goalText"), { align: "left" });
  const headRow = goalRow + 1;
  drawIndicatorHead(grid, facts, headRow, stages);
  const rowCount = drawIndicators(grid, facts, headRow + 1, stages);
  return {
    title: { zh: "项目支出绩效目标申报表", en: "Application for a project's performance goal" },
    subtitle: { zh: `（${facts.fiscalYear}年度）`, en: `(${facts.fiscalYear})` },
    captionLeft: { zh: `填报单位：${facts.project.unitName || facts.project.departmentName}`, en: `Filed by: ${facts.project.unitName || facts.project.departmentName}` },
    captionRight: { zh: "单位：万元", en: "Unit: 万元" },
    widths: [...WIDTHS, ...stages.map(() => 12)],
    rowCount,
    headRows: [headRow, headRow],
    cells: grid.cells,
    footnotes: FOOTNOTES,
  };
}

const FOOTNOTES: readonly Words[] = [
  { zh: "注：1. 指标性质填正向、反向、定值或定性；指标值写明符号，如 ≥95、≤20、=12，定性指标写文字。", en: "Notes: 1. Give the nature of each indicator; write the sign with the value (≥95, ≤20, =12), words for qualitative ones." },
  { zh: "2. 权重按 100 分填写，其中预算执行率 10 分不在本表。", en: "2. Weights are points of 100; the 10 points for budget execution are not in this form." },
];

/** Months for which some indicator has a staged target; the form then has a column for each. */
function stagedMonths({ indicators }: FilingFacts): number[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => indicators.some(({ staged }) => (staged[month - 1] ?? null) !== null));
}

function drawHead(grid: Grid, { project }: FilingFacts, last: number): number {
  const rest = last - PLACE.target;
  grid.head([0, 0, 1, LABEL_WIDTH], { zh: "项目名称", en: "Project" });
  grid.value([0, PLACE.name], headPath("name"), { align: "left" });
  grid.head([0, PLACE.nature, 1, 2], { zh: "项目编码", en: "Project code" });
  grid.value([0, PLACE.unit, 1, rest], headPath("code"), { align: "left" });
  grid.head([1, 0, 1, LABEL_WIDTH], { zh: "主管部门及代码", en: "Department and code" });
  grid.note([1, PLACE.name], departmentText(project), { align: "left" });
  grid.head([1, PLACE.nature, 1, 2], { zh: "实施单位", en: "Implementing unit" });
  grid.value([1, PLACE.unit, 1, rest], headPath("unitName"), { align: "left" });
  grid.head([2, 0, 1, LABEL_WIDTH], { zh: "项目属性", en: "Kind of project" });
  grid.note([2, PLACE.name, 1, last - PLACE.name + 1], { zh: "□ 新增项目　□ 延续项目", en: "□ new　□ continued" }, { align: "left" });
  return 3;
}

function drawFunds(grid: Grid, facts: FilingFacts, top: number, last: number): number {
  const adjusted = facts.funds.some((fund) => fund.adjustedFen !== null && fund.initialFen !== null && fund.adjustedFen !== fund.initialFen);
  const width = last - PLACE.name;
  grid.head([top, 0, facts.funds.length + 1, LABEL_WIDTH], { zh: "项目资金\n（万元）", en: "Funds\n(万元)" });
  grid.head([top, PLACE.name], { zh: "资金来源", en: "Source" });
  grid.head([top, PLACE.nature, 1, adjusted ? 2 : width], adjusted ? { zh: "年初预算数", en: "Initial budget" } : { zh: "预算数", en: "Budget" });
  if (adjusted) grid.head([top, PLACE.unit, 1, last - PLACE.target], { zh: "调整后预算数", en: "Adjusted budget" });
  facts.funds.forEach((fund, index) => {
    const row = top + 1 + index;
    const label = FUND_ROW_LABELS[fund.row];
    grid.head([row, PLACE.name], index === 1 ? { zh: `其中：${label.zh}`, en: `of which: ${label.en}` } : label, { align: "left" });
    grid.value([row, PLACE.nature, 1, adjusted ? 2 : width], `funds.${fund.row}.${initialColumn(facts, fund, adjusted)}`, { align: "right" });
    if (adjusted) grid.value([row, PLACE.unit, 1, last - PLACE.target], `funds.${fund.row}.adjusted`, { align: "right" });
  });
  return top + 1 + facts.funds.length;
}

/** A form that prints one budget figure prints the initial one, or the only one it has. */
function initialColumn(facts: FilingFacts, fund: FundFacts, bothPrinted: boolean): "initial" | "adjusted" {
  return !bothPrinted && fundFigure(facts, fund, "initialFen") === null ? "adjusted" : "initial";
}

function drawIndicatorHead(grid: Grid, { indicators }: FilingFacts, row: number, stages: readonly number[]): void {
  grid.head([row, PLACE.group, indicators.length + 1], { zh: "绩效指标", en: "Indicators" }, { vertical: true });
  grid.head([row, PLACE.level1], { zh: "一级指标", en: "Level 1" });
  grid.head([row, PLACE.level2], { zh: "二级指标", en: "Level 2" });
  grid.head([row, PLACE.name], { zh: "三级指标", en: "Indicator" });
  grid.head([row, PLACE.nature], { zh: "指标性质", en: "Nature" });
  grid.head([row, PLACE.target], { zh: "指标值", en: "Target" });
  grid.head([row, PLACE.unit], { zh: "度量单位", en: "Unit" });
  grid.head([row, PLACE.weight], { zh: "权重", en: "Weight" });
  stages.forEach((month, index) => grid.head([row, PLACE.weight + 1 + index], { zh: `${month}月阶段目标`, en: `Stage, month ${month}` }));
}

function drawIndicators(grid: Grid, facts: FilingFacts, top: number, stages: readonly number[]): number {
  let row = top;
  for (const { level1, count, groups } of indicatorGroups(facts)) {
    grid.head([row, PLACE.level1, count], LEVEL1_LABELS[level1]);
    for (const { level2, rows } of groups) {
      grid.head([row, PLACE.level2, rows.length], LEVEL2_LABELS[level2]);
      for (const indicator of rows) drawIndicator(grid, indicator, row++, stages);
    }
  }
  return row;
}

function drawIndicator(grid: Grid, indicator: IndicatorFacts, row: number, stages: readonly number[]): void {
  grid.value([row, PLACE.name], indicatorPath(indicator.id, "name"), { align: "left" });
  grid.note([row, PLACE.nature], NATURE_TERMS[indicator.nature]);
  grid.note([row, PLACE.target], same(targetText({ ...indicator, unit: "" })));
  grid.note([row, PLACE.unit], same(indicator.unit));
  if (indicator.weightBp === null) grid.note([row, PLACE.weight], same(""));
  else grid.figure([row, PLACE.weight], { kind: "NUMBER", micro: micro(indicator.weightBp * 10_000) });
  stages.forEach((month, index) => {
    const stage = indicator.staged[month - 1] ?? null;
    if (stage === null) grid.note([row, PLACE.weight + 1 + index], same(""));
    else grid.figure([row, PLACE.weight + 1 + index], { kind: "NUMBER", micro: stage });
  });
}
