import { CAUSE_LABELS } from "../cells/labels.js";
import { monthsText } from "../cells/row-cells.js";
import type { Words } from "../cells/cell.js";
import { type Fen } from "../money/fen.js";
import { formatBp, ratioBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import type { ReportFigure } from "../report/facts.js";
import type { Quadrant } from "../signals/quadrant.js";
import type { AnalysisSource } from "./source.js";

/** Names listed in a sentence; the rest are counted. */
const LISTED = 6;

const figure = (name: string, label: Words, text: string): ReportFigure => ({ name, label, text });
const count = (name: string, zh: string, en: string, value: number): ReportFigure => figure(name, { zh, en }, String(value));
const money = (name: string, zh: string, en: string, amount: Fen): ReportFigure => figure(name, { zh, en }, formatWanyuan(amount));

/** Every figure the district's analysis may draw on. Pure: the same sums give the same figures. */
export function analysisFigures(source: AnalysisSource): ReportFigure[] {
  const { headline, departments, quadrants } = source;
  const late = departments.filter((department) => department.late);
  const reddest = [...departments].filter(({ red }) => red > 0).sort((a, b) => b.red - a.red);
  const slowest = departments.filter(({ rateBp, adjustedFen }) => rateBp !== null && adjustedFen > 0).sort((a, b) => (a.rateBp ?? 0) - (b.rateBp ?? 0));
  const causes = source.byCause.filter(({ indicators }) => indicators > 0).sort((a, b) => b.indicators - a.indicators);
  const placed = (quadrant: Quadrant, name: string, zh: string, en: string) => [
    count(`${name}.count`, `${zh}项目个数`, `${en}: projects`, quadrants[quadrant].count), money(`${name}.money`, `${zh}项目预算`, `${en}: budget`, quadrants[quadrant].adjustedFen),
  ];
  const kind = (wanted: (typeof headline.kinds)[number]["kind"]) => headline.kinds.find((sum) => sum.kind === wanted);
  return [
    figure("district", { zh: "区划名称", en: "District" }, source.districtName),
    count("year", "年度", "Year", source.fiscalYear),
    figure("months", { zh: "监控期间", en: "Period" }, monthsText(source.cutOffMonth).zh),
    count("departments.count", "部门个数", "Departments", departments.length),
    count("departments.late", "迟报部门个数", "Late departments", late.length),
    figure("departments.lateList", { zh: "迟报部门名单", en: "Late departments by name" }, listed(late.map(({ name }) => name))),
    count("projects.count", "应监控项目个数", "Projects", source.projects),
    count("projects.exempt", "免报项目个数", "Exempt projects", source.exempt),
    count("projects.filed", "已报送项目个数", "Filed", source.filed),
    figure("projects.coverage", { zh: "覆盖率", en: "Coverage" }, formatBp(ratioBp(source.filed, source.projects))),
    count("projects.reviewed", "已审核项目个数", "Reviewed", source.reviewed),
    count("projects.accepted", "审核通过项目个数", "Accepted", source.accepted),
    money("money.adjusted", "调整后预算", "Adjusted budget", source.adjustedFen),
    money("money.executed", "执行数", "Executed", source.executedFen),
    figure("money.rate", { zh: "执行率", en: "Execution rate" }, formatBp(source.rateBp)),
    figure("money.even", { zh: "序时进度", en: "Even pace" }, formatBp(ratioBp(source.cutOffMonth, 12))),
    figure("slowest.list", { zh: "执行率最低的部门", en: "Slowest departments" }, listed(slowest.slice(0, LISTED).map(({ name, rateBp }) => `${name}（${formatBp(rateBp)}）`))),
    count("red.count", "红色项目个数", "Red", source.red),
    count("yellow.count", "黄色项目个数", "Yellow", source.yellow),
    count("green.count", "正常项目个数", "Normal", source.green),
    figure("red.list", { zh: "红色项目最多的部门", en: "Departments with most red" }, listed(reddest.map(({ name, red }) => `${name}${red}个`))),
    ...placed("IN_STEP", "inStep", "同步达标", "In step"),
    ...placed("MONEY_SLOW", "moneySlow", "钱慢事快", "Money behind"),
    ...placed("WORK_SLOW", "workSlow", "钱快事慢", "Work behind"),
    ...placed("BOTH_SLOW", "bothSlow", "双慢", "Both behind"),
    count("deviating.count", "偏差指标个数", "Deviating indicators", source.deviating),
    figure("causes.list", { zh: "偏差原因", en: "Causes" }, causes.map(({ cause, indicators }) => `${CAUSE_LABELS[cause].zh}${indicators}项`).join("，") || "—"),
    count("zero.count", "零执行项目个数", "Nothing spent", source.warnings.ZERO_EXECUTION ?? 0),
    count("again.count", "连续两期红色项目个数", "Red twice running", source.warnings.RED_AGAIN ?? 0),
    money("headline", "调减收回资金", "Cut and recovered", headline.totalFen),
    count("headline.lines", "调减收回笔数", "Decisions", headline.lines),
    money("reduced", "调减预算", "Cut", kind("REDUCE_BUDGET")?.amountFen ?? headline.counterFen),
    money("recovered", "收回资金", "Recovered", kind("RECOVER_FUNDS")?.amountFen ?? headline.counterFen),
    money("balance", "收回结余资金", "Balances recovered", kind("RECOVER_BALANCE")?.amountFen ?? headline.counterFen),
    count("suspended.count", "暂缓拨款笔数", "Suspended", headline.suspendedLines),
    money("suspended.money", "暂缓拨款金额", "Suspended money", headline.suspendedFen),
    count("stopped.count", "停止拨款笔数", "Stopped", headline.stoppedLines),
    money("stopped.money", "停止拨款金额", "Stopped money", headline.stoppedFen),
  ];
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "—";
  return names.slice(0, LISTED).join("、") + (names.length > LISTED ? `等${names.length}个` : "");
}
