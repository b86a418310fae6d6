import type { Words } from "../cells/cell.js";
import { monthsText } from "../cells/row-cells.js";
import type { SummaryRow } from "../forms/summary-rows.js";
import type { Likelihood } from "../indicators/indicator.js";
import { type Fen, sumFen, ZERO } from "../money/fen.js";
import { formatBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import type { Colour } from "../signals/settings.js";
import type { ReportFigure } from "./facts.js";
import { causeCounts, causeName, projectRowsOf, type ReportSource } from "./source.js";

/** Names listed in a sentence; the rest are counted. */
const LISTED = 8;

const figure = (name: string, zh: string, en: string, text: string): ReportFigure => ({ name, label: { zh, en }, text });
const money = (name: string, label: Words, amount: Fen): ReportFigure => ({ name, label, text: formatWanyuan(amount) });

/** Every figure a report may draw on, in the order the menu offers them. Pure: the same forms give the same figures. */
export function reportFigures(source: ReportSource): ReportFigure[] {
  const projects = projectRowsOf(source);
  const total = source.rows.find(({ isTotal }) => isTotal);
  if (!total) return [];
  const likely = (likelihood: Likelihood) => projects.filter((row) => row.likelihood === likelihood);
  const coloured = (colour: Colour) => projects.filter((row) => row.colour === colour).length;
  const rated = projects.filter((row) => row.rateBp !== null);
  const slow = inOrder(rated.filter((row) => (row.rateBp ?? 0) < source.expectedProgressBp - 1_000), ({ rateBp }) => rateBp ?? 0);
  const back = inOrder(projects.filter(({ expectedBalanceFen }) => (expectedBalanceFen ?? 0) > 0), ({ expectedBalanceFen }) => 0 - (expectedBalanceFen ?? 0));
  const troubled = inOrder(projects.filter(({ problems }) => problems !== ""), () => 0);
  return [
    figure("department", "部门名称", "Department", source.departmentName),
    figure("year", "年度", "Year", String(source.fiscalYear)),
    figure("months", "监控期间", "Period", monthsText(source.cutOffMonth).zh),
    figure("projects.count", "项目个数", "Projects", String(projects.length)),
    figure("projects.exempt", "免报项目个数", "Exempt projects", String(source.exempt)),
    figure("units.count", "预算单位个数", "Units", String(new Set(projects.map(({ unitName }) => unitName)).size)),
    money("money.initial", { zh: "项目年初预算", en: "Initial budget" }, total.initialFen),
    money("money.adjusted", { zh: "项目调整后预算", en: "Adjusted budget" }, total.adjustedFen),
    money("money.executed", { zh: "项目执行数", en: "Executed" }, total.executedFen),
    figure("money.rate", "项目执行率", "Execution rate", formatBp(total.rateBp)),
    figure("money.progress", "应达进度", "Expected progress", formatBp(source.expectedProgressBp)),
    money("money.expected", { zh: "项目全年预计执行数", en: "Expected by year end" }, total.expectedFen),
    figure("money.expectedRate", "项目全年预计执行率", "Expected rate", formatBp(total.expectedRateBp)),
    money("money.balance", { zh: "预计结余", en: "Expected balance" }, sumFen(back.map(({ expectedBalanceFen }) => expectedBalanceFen ?? ZERO))),
    figure("balance.count", "预计有结余的项目个数", "Projects with a balance", String(back.length)),
    figure("indicators.count", "指标个数", "Indicators", String(total.indicatorCount)),
    figure("indicators.done", "已完成指标个数", "Done", String(total.done)),
    figure("indicators.onTrack", "正常指标个数", "On track", String(total.onTrack)),
    figure("indicators.deviating", "偏离指标个数", "Deviating", String(total.deviating)),
    figure("certain.count", "确定能完成的项目个数", "Certain", String(likely("CERTAIN").length)),
    money("certain.money", { zh: "确定能完成的项目预算", en: "Budget of certain projects" }, sumFen(likely("CERTAIN").map(({ adjustedFen }) => adjustedFen))),
    figure("possible.count", "有可能完成的项目个数", "Possible", String(likely("POSSIBLE").length)),
    money("possible.money", { zh: "有可能完成的项目预算", en: "Budget of possible projects" }, sumFen(likely("POSSIBLE").map(({ adjustedFen }) => adjustedFen))),
    figure("impossible.count", "完全不可能完成的项目个数", "Impossible", String(likely("IMPOSSIBLE").length)),
    money("impossible.money", { zh: "完全不可能完成的项目预算", en: "Budget of impossible projects" }, sumFen(likely("IMPOSSIBLE").map(({ adjustedFen }) => adjustedFen))),
    figure("red.count", "红色预警项目个数", "Red projects", String(coloured("RED"))),
    figure("yellow.count", "黄色预警项目个数", "Yellow projects", String(coloured("YELLOW"))),
    figure("green.count", "正常项目个数", "Green projects", String(coloured("GREEN"))),
    figure("half.count", "执行率过半的项目个数", "Projects over half", String(rated.filter((row) => (row.rateBp ?? 0) >= 5_000).length)),
    figure("third.count", "执行率不到30%的项目个数", "Projects under 30 %", String(rated.filter((row) => (row.rateBp ?? 0) < 3_000).length)),
    figure("zero.count", "尚未支出的项目个数", "Projects not begun", String(rated.filter(({ executedFen }) => executedFen === 0).length)),
    figure("slow.count", "执行偏慢的项目个数", "Slow projects", String(slow.length)),
    figure("slow.list", "执行偏慢的项目", "The slow projects", listed(slow, (row) => `${row.projectName}（执行率${formatBp(row.rateBp)}）`)),
    figure("trouble.count", "有偏差的项目个数", "Projects with deviations", String(troubled.length)),
    figure("trouble.list", "有偏差的项目", "The deviating projects", listed(troubled, ({ projectName }) => projectName)),
    figure("impossible.list", "完全不可能完成的项目", "The impossible projects", listed(inOrder(likely("IMPOSSIBLE"), () => 0), ({ projectName }) => projectName)),
    figure("balance.list", "预计有结余的项目", "Projects with a balance", listed(back, (row) => `${row.projectName}（${formatWanyuan(row.expectedBalanceFen ?? ZERO)}万元）`)),
    figure("causes.list", "偏差原因", "Causes", causeCounts(source).filter(({ count }) => count > 0).map(({ cause, count }) => `${causeName(cause)}方面${count}项`).join("、") || "无"),
    figure("measures.count", "有措施的项目个数", "Projects with measures", String(projects.filter(({ measures }) => measures !== "").length)),
    figure("measures.due", "最晚完成时限", "Latest due date", projects.reduce((last, { measureDue }) => (measureDue !== null && measureDue > last ? measureDue : last), "") || "—"),
    ...departmentFigures(source),
  ];
}

function departmentFigures({ department }: ReportSource): ReportFigure[] {
  if (!department) return [];
  const of = (row: string) => department.money.find((line) => line.row === row);
  const shown = (name: string, label: Words, amount: Fen | null | undefined): ReportFigure => ({ name, label, text: amount === null || amount === undefined ? "—" : formatWanyuan(amount) });
  return [
    shown("overall.income", { zh: "部门收入预算", en: "Income budget" }, of("income")?.adjustedFen),
    shown("overall.expenditure", { zh: "部门支出预算", en: "Expenditure budget" }, of("expenditure")?.adjustedFen),
    shown("overall.basic", { zh: "基本支出预算", en: "Basic expenditure budget" }, of("basic")?.adjustedFen),
    shown("overall.staff", { zh: "人员经费预算", en: "Staff budget" }, of("basicStaff")?.adjustedFen),
    shown("overall.public", { zh: "公用经费预算", en: "Operation budget" }, of("basicPublic")?.adjustedFen),
    shown("overall.executed", { zh: "部门支出执行数", en: "Expenditure executed" }, of("expenditure")?.executedFen),
    figure("overall.functions", "部门职能", "Functions", department.functions ?? "—"),
  ];
}

/** The gravest first, then by code: the same projects make the same sentence, in whatever order their forms were read. */
function inOrder(rows: readonly SummaryRow[], weight: (row: SummaryRow) => number): SummaryRow[] {
  return rows.toSorted((a, b) => weight(a) - weight(b) || (a.projectCode < b.projectCode ? -1 : 1));
}

function listed(rows: readonly SummaryRow[], nameOf: (row: SummaryRow) => string): string {
  if (rows.length === 0) return "无";
  const names = rows.slice(0, LISTED).map(nameOf).join("、");
  return rows.length > LISTED ? `${names}等${rows.length}个项目` : names;
}
