import type { Words } from "../cells/cell.js";
import { type Column, type ColumnContext, type FormColumns, FUND_COLUMNS, GOAL_COLUMNS, HEAD_COLUMNS, INDICATOR_COLUMNS, rateCellText } from "../cells/columns.js";
import { headPath, fundPath, indicatorPath } from "../cells/path.js";
import { monthsText } from "../cells/row-cells.js";
import type { FilingFacts, FundFacts, IndicatorFacts } from "../filing/facts.js";
import { isInWords } from "../indicators/completion.js";
import { decimalText, parseDecimal } from "../money/six-decimals.js";
import { GRADES } from "./rules.js";
import { scoringOf, selfEvaluation, type SelfEvaluation, yearCompletionBp } from "./score.js";

const MAX_RESULT = 2_000;

/** Points in hundredths as canonical text: 750 → "7.5". */
export const pointsText = (hundredths: number | null): string | null => (hundredths === null ? null : decimalText(hundredths * 10_000));

/** Points as people read them: 9280 → "92.80". */
export const formatPoints = (hundredths: number | null): string => (hundredths === null ? "—" : (hundredths / 100).toFixed(2));

/** Points somebody typed, in hundredths; null where they are none: no number, negative, or of more than two decimals. */
export function readPoints(text: string): number | null {
  const decimal = parseDecimal(text);
  return decimal.ok && decimal.scaled >= 0 && decimal.scaled % 10_000 === 0 ? decimal.scaled / 10_000 : null;
}

function pointsOf(text: string | null): number | null {
  if (text === null) return null;
  const decimal = parseDecimal(text);
  if (!decimal.ok) throw new RangeError(`Not canonical points: ${text}`);
  return decimal.scaled / 10_000;
}

/** The scores of a form, computed once however many of its cells ask. */
const scored = new WeakMap<FilingFacts, SelfEvaluation>();
function scoresOf({ facts }: ColumnContext): SelfEvaluation {
  const made = scored.get(facts) ?? selfEvaluation(facts);
  scored.set(facts, made);
  return made;
}

/** A column of the monitoring form under the name the self-evaluation gives it; what was taken over says so as long as it stands. */
function likewise<Row>(columns: readonly Column<Row>[], name: string, label: Words, pathOf: (row: Row) => string): Column<Row> {
  const column = columns.find((each) => each.name === name);
  if (!column) throw new RangeError(`The monitoring form has no column ${name}`);
  return { ...column, label, source: (row, context) => carriedWords(context, pathOf(row), column.read(row, context)) ?? column.source?.(row, context) ?? null };
}

/** "沿用1—9月监控表（第1稿）": only while the cell still holds what was taken over. */
function carriedWords({ facts }: ColumnContext, path: string, text: string | null): Words | null {
  const carried = facts.selfEvaluation?.carried;
  if (!carried || text === null || carried.cells[path] !== text) return null;
  const months = monthsText(carried.cutOffMonth);
  return { zh: `沿用${months.zh}监控表（第${carried.revisionNo}稿）`, en: `Taken over from the ${months.en} monitoring form (revision ${carried.revisionNo})` };
}

const ofFund = (name: string, label: Words) => likewise(FUND_COLUMNS, name, label, ({ row }) => fundPath(row, name));
const ofIndicator = (name: string, label: Words) => likewise(INDICATOR_COLUMNS, name, label, ({ id }) => indicatorPath(id, name));
const isTotal = ({ row }: FundFacts) => row === "total";

const FUNDS: readonly Column<FundFacts>[] = [
  ofFund("initial", { zh: "年初预算数", en: "Initial budget" }),
  ofFund("adjusted", { zh: "全年预算数", en: "Budget of the year" }),
  ofFund("executed", { zh: "全年执行数", en: "Executed in the year" }),
  { name: "weight", label: { zh: "分值", en: "Points" }, type: "NUMBER", origin: "DERIVED", exists: isTotal, read: (_row, context) => pointsText(scoresOf(context).execution.weight) },
  ofFund("rate", { zh: "执行率", en: "Execution rate" }),
  { name: "score", label: { zh: "得分", en: "Score" }, type: "NUMBER", origin: "DERIVED", exists: isTotal, read: (_row, context) => pointsText(scoresOf(context).execution.score) },
];

const GOAL: readonly Column<FilingFacts["project"]>[] = [
  ...GOAL_COLUMNS.map((column) => ({ ...column, label: { zh: "预期目标", en: "Goal expected" } })),
  {
    name: "goalResult", label: { zh: "实际完成情况", en: "What was reached" }, type: "TEXT", maxLength: MAX_RESULT, origin: "TYPED",
    source: (_project, context) => carriedWords(context, headPath("goalResult"), context.facts.project.goalResult ?? null),
    read: (project) => project.goalResult ?? null, write: (project, text) => ({ ...project, goalResult: text }),
  },
];

const INDICATORS: readonly Column<IndicatorFacts>[] = [
  ...INDICATOR_COLUMNS.filter(({ name }) => ["level1", "level2", "name", "target"].includes(name)),
  ofIndicator("actual", { zh: "实际完成值", en: "Value reached" }),
  ofIndicator("actualBand", { zh: "达成程度", en: "Degree achieved" }),
  { name: "completion", label: { zh: "完成率", en: "Completion" }, type: "RATE", unit: () => "%", origin: "DERIVED", read: (row, { facts }) => rateCellText(yearCompletionBp(row, scoringOf(facts))) },
  { name: "weight", label: { zh: "分值", en: "Points" }, type: "NUMBER", origin: "DERIVED", read: (row, context) => pointsText(scoresOf(context).indicators[row.id]?.weight ?? null) },
  {
    name: "score", label: { zh: "得分", en: "Score" }, type: "NUMBER", origin: (row) => (isInWords(row) ? "TYPED" : "DERIVED"),
    read: (row, context) => pointsText(isInWords(row) && context.facts.selfEvaluation ? (row.score ?? null) : (scoresOf(context).indicators[row.id]?.score ?? null)),
    write: (row, text) => ({ ...row, score: pointsOf(text) }),
  },
  ofIndicator("explanation", { zh: "偏差原因分析", en: "Cause of deviation" }),
  ofIndicator("measure", { zh: "改进措施", en: "Improvement" }),
];

const TOTAL: readonly Column<FilingFacts["project"]>[] = [
  { name: "weightTotal", label: { zh: "总分值", en: "Points in all" }, type: "NUMBER", origin: "DERIVED", read: (_project, context) => pointsText(scoresOf(context).weightTotal) },
  { name: "score", label: { zh: "总分", en: "Total score" }, type: "NUMBER", origin: "DERIVED", read: (_project, context) => pointsText(scoresOf(context).total) },
  { name: "grade", label: { zh: "等级", en: "Grade" }, type: "CHOICE", options: GRADES, origin: "DERIVED", read: (_project, context) => scoresOf(context).grade },
];

/** 项目支出绩效自评表: the cells of the self-evaluation, the monitoring form's own columns where they mean the same. */
export const SELF_EVALUATION_COLUMNS: FormColumns = { head: HEAD_COLUMNS, funds: FUNDS, goal: GOAL, indicators: INDICATORS, total: TOTAL };
