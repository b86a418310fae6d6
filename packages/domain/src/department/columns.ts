import { type Column, fenOf, rateCellText } from "../cells/columns.js";
import { CAUSES, type Cause, LIKELIHOODS, type Likelihood } from "../indicators/indicator.js";
import { rateBp } from "../money/rate.js";
import { wanyuanText } from "../money/wanyuan.js";
import type { DepartmentFacts, DepartmentIndicator, DepartmentMoney, DepartmentTask } from "./facts.js";
import { COMPUTED_SOURCES, MONEY_PARTS, type MoneyFigure, computedBp, isTypedMoney } from "./money.js";

const MAX_TEXT = 500;
const MAX_LONG = 2_000;
const MAX_SHORT = 200;

const text = <Row>(name: string, zh: string, en: string, maxLength: number, read: (row: Row) => string | null, write: (row: Row, text: string | null) => Row): Column<Row> => ({
  name, label: { zh, en }, type: "TEXT", maxLength, origin: "TYPED", read, write,
});

export const ABOUT_COLUMNS: readonly Column<DepartmentFacts>[] = [
  text("functions", "部门职能概述", "Functions of the department", MAX_LONG, (row) => row.functions, (row, functions) => ({ ...row, functions })),
  text("dutyGoal", "年度履职目标", "Goals of the year", MAX_LONG, (row) => row.dutyGoal, (row, dutyGoal) => ({ ...row, dutyGoal })),
];

export const TASK_COLUMNS: readonly Column<DepartmentTask>[] = [
  text("name", "任务名称", "Task", MAX_SHORT, (row) => row.name, (row, name) => ({ ...row, name })),
  text("content", "主要内容", "Content", MAX_TEXT, (row) => row.content, (row, content) => ({ ...row, content })),
  text("projects", "对应项目", "Projects", MAX_TEXT, (row) => row.projects, (row, projects) => ({ ...row, projects })),
  { name: "budget", label: { zh: "预算金额", en: "Budget" }, type: "MONEY", origin: "TYPED", read: ({ budgetFen }) => (budgetFen === null ? null : wanyuanText(budgetFen)), write: (row, written) => ({ ...row, budgetFen: fenOf(written) }) },
  text("progress", "{months}完成情况", "Done {months}", MAX_TEXT, (row) => row.progress, (row, progress) => ({ ...row, progress })),
];

const money = (name: string, figure: MoneyFigure, zh: string, en: string): Column<DepartmentMoney> => ({
  name, label: { zh, en }, type: "MONEY", origin: ({ row }) => (isTypedMoney(row) ? "TYPED" : "DERIVED"), source: moneySource,
  read: (row) => { const amount = row[figure]; return amount === null ? null : wanyuanText(amount); },
  write: (row, written) => ({ ...row, [figure]: fenOf(written) }),
});

function moneySource({ row }: DepartmentMoney) {
  if (isTypedMoney(row)) return null;
  return MONEY_PARTS[row] ? { zh: "分项之和，自动计算", en: "sum of its parts" } : { zh: "本部门各项目监控表合计", en: "sum of the department's project forms" };
}

export const MONEY_COLUMNS: readonly Column<DepartmentMoney>[] = [
  money("initial", "initialFen", "年初预算数", "Initial budget"),
  money("adjusted", "adjustedFen", "调整后预算数", "Adjusted budget"),
  money("executed", "executedFen", "{months}执行数", "Executed {months}"),
  {
    name: "rate", label: { zh: "{months}执行率", en: "Execution rate {months}" }, type: "RATE", unit: () => "%", origin: "DERIVED", source: () => ({ zh: "执行数 ÷ 调整后预算数", en: "executed ÷ adjusted budget" }),
    read: ({ executedFen, adjustedFen }) => (executedFen === null || adjustedFen === null ? null : rateCellText(rateBp(executedFen, adjustedFen))),
  },
  money("expected", "expectedFen", "全年预计执行数", "Expected by year end"),
  {
    name: "share", label: { zh: "占比", en: "Share" }, type: "RATE", unit: () => "%", origin: "DERIVED", source: () => ({ zh: "调整后预算数 ÷ 合计", en: "adjusted budget ÷ total" }),
    read: ({ row, adjustedFen }, { facts }) => {
      const whole = facts.department?.money.find((other) => other.row === (row.startsWith("income") ? "income" : "expenditure"))?.adjustedFen ?? null;
      return adjustedFen === null || whole === null ? null : rateCellText(rateBp(adjustedFen, whole));
    },
  },
];

const isComputed = ({ computed }: DepartmentIndicator) => computed !== null;

export const OVERALL_COLUMNS: readonly Column<DepartmentIndicator>[] = [
  { ...text<DepartmentIndicator>("name", "三级指标", "Indicator", MAX_SHORT, (row) => row.name, (row, name) => ({ ...row, name })), exists: ({ given }) => given === null },
  text("target", "年度指标值", "Target of the year", MAX_SHORT, (row) => row.target, (row, target) => ({ ...row, target })),
  {
    name: "actual", label: { zh: "{months}完成", en: "Actual {months}" }, type: "RATE", unit: () => "%", origin: "DERIVED", exists: isComputed, source: ({ computed }) => computed && COMPUTED_SOURCES[computed],
    read: ({ computed }, { facts }) => (computed === null || !facts.department ? null : rateCellText(computedBp(facts.department, computed))),
  },
  { ...text<DepartmentIndicator>("actual", "{months}完成", "Actual {months}", MAX_SHORT, (row) => row.actual, (row, actual) => ({ ...row, actual })), exists: (row) => !isComputed(row) },
  text("forecast", "全年预计完成", "Expected by year end", MAX_SHORT, (row) => row.forecast, (row, forecast) => ({ ...row, forecast })),
  {
    name: "likelihood", label: { zh: "完成目标可能性", en: "Likelihood of reaching the goal" }, type: "CHOICE", options: LIKELIHOODS, origin: "TYPED",
    read: (row) => row.likelihood, write: (row, code) => ({ ...row, likelihood: code as Likelihood | null }),
  },
  {
    name: "causes", label: { zh: "偏差原因", en: "Causes of deviation" }, type: "CHOICES", options: CAUSES, origin: "TYPED",
    read: (row) => CAUSES.filter((cause) => row.causes.includes(cause)).join(",") || null, write: (row, codes) => ({ ...row, causes: (codes === null ? [] : codes.split(",")) as Cause[] }),
  },
  text("explanation", "原因说明", "Explanation", MAX_TEXT, (row) => row.explanation, (row, explanation) => ({ ...row, explanation })),
  text("measure", "拟采取措施", "Measure", MAX_TEXT, (row) => row.measure, (row, measure) => ({ ...row, measure })),
  { name: "measureDue", label: { zh: "措施完成时限", en: "Measure due" }, type: "DATE", origin: "TYPED", read: (row) => row.measureDue, write: (row, measureDue) => ({ ...row, measureDue }) },
];
