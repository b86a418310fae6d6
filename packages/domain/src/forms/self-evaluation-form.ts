import type { FormLayout, Words } from "../cells/cell.js";
import { FUND_ROW_LABELS } from "../cells/labels.js";
import { fundPath, headPath, indicatorPath } from "../cells/path.js";
import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { LEVEL1_LABELS, LEVEL2_LABELS } from "../indicators/levels.js";
import { pointsText } from "../selfevaluation/columns.js";
import { scoringOf } from "../selfevaluation/score.js";
import { same } from "./form-cell.js";
import { Grid } from "./grid.js";
import { indicatorGroups } from "./indicator-groups.js";
import { departmentText } from "./monitoring-form.js";

const PLACE = { group: 0, level1: 1, level2: 2, name: 3, target: 4, actual: 5, weight: 7, score: 8, reason: 9 } as const;
const WIDTHS = [4, 8, 10, 26, 14, 14, 14, 8, 10, 10, 30] as const;
const LAST = WIDTHS.length - 1;
const percent = (bp: number) => `${pointsText(bp)}%`;
const LABEL_WIDTH = 3;
/** Print places of the money: first column and width. */
const FUND_PLACE: Record<string, readonly [column: number, width: number]> = { initial: [4, 1], adjusted: [5, 1], executed: [6, 1], weight: [7, 1], rate: [8, 1], score: [9, 2] };
const FUND_HEADS: readonly (readonly [column: string, heading: Words])[] = [
  ["initial", { zh: "年初预算数", en: "Initial budget" }],
  ["adjusted", { zh: "全年预算数（A）", en: "Budget of the year (A)" }],
  ["executed", { zh: "全年执行数（B）", en: "Executed (B)" }],
  ["weight", { zh: "分值", en: "Points" }],
  ["rate", { zh: "执行率\n（B÷A）", en: "Rate\n(B ÷ A)" }],
  ["score", { zh: "得分", en: "Score" }],
];

/** What the form says of its own scoring, by the rules it is scored by (附表注, 财预〔2020〕10号). */
function footnotes(facts: FilingFacts): Words[] {
  const { bandFromBp, passGateBp, overshoot, gradeFrom } = scoringOf(facts);
  const [met, partly] = [percent(bandFromBp.ACHIEVED), percent(bandFromBp.PARTLY)];
  const [excellent, good, fair] = [gradeFrom.EXCELLENT, gradeFrom.GOOD, gradeFrom.FAIR].map((points) => pointsText(points));
  const gate = passGateBp === 0 ? { zh: "", en: "" } : { zh: `，完成率低于${percent(passGateBp)}的不得分`, en: `, none below ${percent(passGateBp)}` };
  const reduced = overshoot.reduce ? { zh: `，超过${percent(overshoot.fromBp)}的按超出幅度扣分`, en: `, less the excess beyond ${percent(overshoot.fromBp)}` } : { zh: "", en: "" };
  return [
    {
      zh: `注：1. 定量指标完成指标值的得满分，未完成的按完成值占指标值的比例得分${gate.zh}${reduced.zh}；定性指标按达成、部分达成并具有一定效果、未达成且效果较差三档，分别在分值的100%—${met}（含）、${met}—${partly}（含）、${partly}—0%之间打分。`,
      en: `Notes: 1. A quantitative indicator gets all its points when its target is reached, else in proportion${gate.en}${reduced.en}; a qualitative one by its degree: ${met} to 100%, ${partly} to ${met}, or less than ${partly} of its points.`,
    },
    {
      zh: `2. 预算执行率得分为执行率乘以分值，最高不超过分值。总分${excellent}（含）—100分为优，${good}（含）—${excellent}分为良，${fair}（含）—${good}分为中，${fair}分以下为差。`,
      en: `2. Execution gets its rate of its points. ${excellent} points and more are excellent, ${good} good, ${fair} fair, fewer poor.`,
    },
    { zh: "3. 未完成指标值，或完成值明显超过指标值的，须分析偏差原因；未完成的还须写明改进措施。", en: "3. Results below or far above the target are explained; those below say what will be improved." },
  ];
}

/** 项目支出绩效自评表 (财预〔2020〕10号, weights of 财预〔2021〕101号 where the goal is in its frame): screen, print and workbook all draw this. */
export function selfEvaluationForm(facts: FilingFacts): FormLayout {
  const grid = new Grid();
  const fundsRow = drawHead(grid, facts);
  const goalRow = drawFunds(grid, facts, fundsRow);
  const headRow = drawGoal(grid, goalRow);
  drawIndicatorHead(grid, facts.indicators.length, headRow);
  const totalRow = drawIndicators(grid, facts, headRow + 1);
  drawTotal(grid, totalRow);
  return {
    title: { zh: "项目支出绩效自评表", en: "Self-evaluation of a project" },
    subtitle: { zh: `（${facts.fiscalYear}年度）`, en: `(${facts.fiscalYear})` },
    captionLeft: { zh: `填报单位：${facts.project.unitName || facts.project.departmentName}`, en: `Filed by: ${facts.project.unitName || facts.project.departmentName}` },
    captionRight: { zh: "单位：万元", en: "Unit: 万元" },
    widths: WIDTHS,
    rowCount: totalRow + 1,
    headRows: [headRow, headRow],
    cells: grid.cells,
    footnotes: footnotes(facts),
  };
}

function drawHead(grid: Grid, { project }: FilingFacts): number {
  grid.head([0, 0, 1, LABEL_WIDTH], { zh: "项目名称", en: "Project" });
  grid.value([0, PLACE.name, 1, 4], headPath("name"), { align: "left" });
  grid.head([0, PLACE.weight, 1, 2], { zh: "项目编码", en: "Project code" });
  grid.value([0, PLACE.reason, 1, 2], headPath("code"), { align: "left" });
  grid.head([1, 0, 1, LABEL_WIDTH], { zh: "主管部门及代码", en: "Department and code" });
  grid.note([1, PLACE.name, 1, 4], departmentText(project), { align: "left" });
  grid.head([1, PLACE.weight, 1, 2], { zh: "实施单位", en: "Implementing unit" });
  grid.value([1, PLACE.reason, 1, 2], headPath("unitName"), { align: "left" });
  return 2;
}

function drawFunds(grid: Grid, { funds }: FilingFacts, top: number): number {
  grid.head([top, 0, funds.length + 1, LABEL_WIDTH], { zh: "项目资金\n（万元）", en: "Funds\n(万元)" });
  grid.head([top, PLACE.name], { zh: "", en: "" });
  for (const [column, heading] of FUND_HEADS) {
    const [at = 0, width] = FUND_PLACE[column] ?? [];
    grid.head([top, at, 1, width], heading);
  }
  funds.forEach((fund, index) => drawFundRow(grid, fund, top + 1 + index, index === 1));
  return top + 1 + funds.length;
}

/** Only the total carries points; the official form prints a dash for its parts. */
function drawFundRow(grid: Grid, { row: fund }: FundFacts, row: number, firstPart: boolean): void {
  const label = FUND_ROW_LABELS[fund];
  grid.head([row, PLACE.name], firstPart ? { zh: `其中：${label.zh}`, en: `of which: ${label.en}` } : label, { align: "left" });
  for (const [column] of FUND_HEADS) {
    const [at = 0, width] = FUND_PLACE[column] ?? [];
    if (fund !== "total" && (column === "weight" || column === "score")) grid.note([row, at, 1, width], same("—"), { align: "center" });
    else grid.value([row, at, 1, width], fundPath(fund, column), { align: column === "weight" || column === "score" ? "center" : "right" });
  }
}

function drawGoal(grid: Grid, top: number): number {
  grid.head([top, 0, 2, LABEL_WIDTH], { zh: "年度\n总体目标", en: "Goal of\nthe year" });
  grid.head([top, PLACE.name, 1, 4], { zh: "预期目标", en: "Goal expected" });
  grid.head([top, PLACE.weight, 1, LAST - PLACE.weight + 1], { zh: "实际完成情况", en: "What was reached" });
  grid.value([top + 1, PLACE.name, 1, 4], headPath("goalText"), { align: "left" });
  grid.value([top + 1, PLACE.weight, 1, LAST - PLACE.weight + 1], headPath("goalResult"), { align: "left" });
  return top + 2;
}

function drawIndicatorHead(grid: Grid, count: number, row: number): void {
  grid.head([row, PLACE.group, count + 1], { zh: "绩效指标", en: "Indicators" }, { vertical: true });
  grid.head([row, PLACE.level1], { zh: "一级指标", en: "Level 1" });
  grid.head([row, PLACE.level2], { zh: "二级指标", en: "Level 2" });
  grid.head([row, PLACE.name], { zh: "三级指标", en: "Indicator" });
  grid.head([row, PLACE.target], { zh: "年度指标值（A）", en: "Target (A)" });
  grid.head([row, PLACE.actual, 1, 2], { zh: "实际完成值（B）", en: "Reached (B)" });
  grid.head([row, PLACE.weight], { zh: "分值", en: "Points" });
  grid.head([row, PLACE.score], { zh: "得分", en: "Score" });
  grid.head([row, PLACE.reason, 1, 2], { zh: "偏差原因分析及改进措施", en: "Cause of deviation and improvement" });
}

function drawIndicators(grid: Grid, facts: FilingFacts, top: number): number {
  let row = top;
  for (const { level1, count, groups } of indicatorGroups(facts)) {
    grid.head([row, PLACE.level1, count], LEVEL1_LABELS[level1]);
    for (const { level2, rows } of groups) {
      grid.head([row, PLACE.level2, rows.length], LEVEL2_LABELS[level2]);
      for (const indicator of rows) drawIndicator(grid, indicator, row++);
    }
  }
  return row;
}

function drawIndicator(grid: Grid, { id, nature, target }: IndicatorFacts, row: number): void {
  const inWords = nature === "QUALITATIVE" || target.kind === "TEXT";
  const path = (column: string) => indicatorPath(id, column);
  grid.value([row, PLACE.name], path("name"), { align: "left" });
  grid.value([row, PLACE.target], path("target"), { align: "center" });
  grid.value([row, PLACE.actual, 1, 2], path("actual"), inWords ? { align: "left", also: [path("actualBand")] } : { align: "right" });
  grid.value([row, PLACE.weight], path("weight"), { align: "center" });
  grid.value([row, PLACE.score], path("score"), { align: "center" });
  grid.value([row, PLACE.reason, 1, 2], path("explanation"), { align: "left", also: [path("measure")] });
}

function drawTotal(grid: Grid, row: number): void {
  grid.head([row, 0, 1, PLACE.weight], { zh: "总分", en: "Total" });
  grid.value([row, PLACE.weight], headPath("weightTotal"), { align: "center" });
  grid.value([row, PLACE.score], headPath("score"), { align: "center" });
  grid.value([row, PLACE.reason, 1, 2], headPath("grade"), { align: "center" });
}
