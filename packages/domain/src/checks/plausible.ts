import { indicatorPath } from "../cells/path.js";
import type { FilingFacts } from "../filing/facts.js";
import { isCumulative } from "../indicators/completion.js";
import { microText } from "../indicators/micro.js";
import { assessExecution, budgetOf, isBudgeted, sourceRows } from "../signals/execution.js";
import type { Check, Found } from "./check.js";
import { NO_PROBLEM } from "./word-lists.js";

/** C11: what the whole project cost is what was executed. Only for a cost indicator whose target is the project's budget: unit costs are another matter. */
export const costIsExecuted: Check = ({ facts, settings }) => {
  const { initialFen, adjustedFen, executedFen } = assessExecution(facts, settings);
  return facts.indicators.flatMap((indicator): Found[] => {
    const { level2, target, unit, actual } = indicator;
    if ((level2 !== "COST" && level2 !== "ECONOMIC_COST") || unit !== "万元" || target.kind !== "NUMBER" || actual?.kind !== "NUMBER") return [];
    // 0.000001 万元 is one fen and one micro-unit, so both count alike.
    const wholeProject = Number(target.micro) === Number(adjustedFen) || Number(target.micro) === Number(initialFen);
    if (!wholeProject || Number(actual.micro) === Number(executedFen)) return [];
    return [{ path: indicatorPath(indicator.id, "actual"), params: { actual: microText(actual.micro), executedFen } }];
  });
};

/** C15: what is expected for the year is no less than what is reached already: counts that only grow, and money. */
export const forecastNotBelowActual: Check = ({ facts }) => [
  ...facts.indicators.flatMap((indicator): Found[] => {
    const { actual, forecast } = indicator;
    if (!isCumulative(indicator) || actual?.kind !== "NUMBER" || forecast?.kind !== "NUMBER" || forecast.micro >= actual.micro) return [];
    return [{ path: indicatorPath(indicator.id, "forecast"), params: { forecast: microText(forecast.micro), actual: microText(actual.micro), unit: indicator.unit } }];
  }),
  ...sourceRows(facts).flatMap(({ row, executedFen, expectedFen, origin }): Found[] => {
    if (executedFen === null || expectedFen === null || expectedFen >= executedFen) return [];
    // A ledger moves by itself, also while the forecast is locked.
    return [{ variant: "FUNDS", severity: origin === "LEDGER" ? "WARN" : "BLOCK", path: `funds.${row}.expected`, params: { expectedFen, executedFen } }];
  }),
];

/** C16: every indicator 确定能 while money is far behind. Where some doubt is named already, the unit has said its piece. */
export const certainWhileBehind: Check = ({ facts, settings }) => {
  const { rateBp, expectedProgressBp, gapBp } = assessExecution(facts, settings);
  const named = facts.indicators.filter(({ likelihood }) => likelihood !== null);
  const first = named[0];
  if (!first || rateBp === null || gapBp === null || gapBp >= settings.certainGapBp || named.some(({ likelihood }) => likelihood !== "CERTAIN")) return [];
  return [{ path: indicatorPath(first.id, "likelihood"), params: { rateBp, expectedProgressBp, gapBp, count: named.length } }];
};

/** C17: "暂无问题" while execution lags. */
export const noProblemWhileBehind: Check = ({ facts, settings }) => {
  const { rateBp, expectedProgressBp, gapBp } = assessExecution(facts, settings);
  if (rateBp === null || gapBp === null || gapBp >= settings.executionGapYellowBp) return [];
  const params = { rateBp, expectedProgressBp };
  const said = facts.indicators.flatMap((indicator): Found[] => {
    const text = indicator.explanation?.trim() ?? "";
    return NO_PROBLEM.test(text) ? [{ path: indicatorPath(indicator.id, "explanation"), params: { ...params, text } }] : [];
  });
  const problem = facts.printed?.problemText?.trim() ?? "";
  return NO_PROBLEM.test(problem) ? [{ path: "funds.total.rate", params: { ...params, text: problem } }, ...said] : said;
};

/** C22: more spent than the budget holds. A typed figure is wrong until proved; the ledger's is a fact that needs an explanation. */
export const withinBudget: Check = ({ facts }) =>
  sourceRows(facts).flatMap((fund): Found[] => {
    const budgetFen = budgetOf(fund);
    if (fund.executedFen === null || budgetFen === null || fund.executedFen <= budgetFen) return [];
    return [{ severity: fund.origin === "LEDGER" ? "WARN" : "BLOCK", path: `funds.${fund.row}.executed`, params: { executedFen: fund.executedFen, budgetFen, overFen: fund.executedFen - budgetFen } }];
  });

const LATE_IN_THE_YEAR = "-12-";

/** C23: nothing spent where something should have been, or money that came too late to be spent. */
export const spentInTime: Check = ({ facts, moment, settings }) => {
  const { adjustedFen, executedFen, rateBp, expectedProgressBp } = assessExecution(facts, settings);
  const known = sourceRows(facts).some((row) => isBudgeted(row) && row.executedFen !== null);
  const zero: Found[] = known && rateBp === 0 && executedFen === 0 && expectedProgressBp > 0 ? [{ path: "funds.total.executed", params: { budgetFen: adjustedFen, expectedProgressBp } }] : [];
  return moment === "FILE" ? [...zero, ...lateTranches(facts)] : zero;
};

function lateTranches({ printed }: FilingFacts): Found[] {
  return Object.entries(printed?.funds ?? {}).flatMap(([item, row]): Found[] => {
    if (!row?.receivedOn?.includes(LATE_IN_THE_YEAR)) return [];
    return [{ variant: "LATE_TRANCHE", path: "funds.total.executed", params: { item, on: row.receivedOn, ...(row.receivedFen ? { receivedFen: row.receivedFen } : {}) } }];
  });
}

const RATE_IN_TEXT = /执行率[^0-9%％。；，]{0,6}(\d+(?:\.\d+)?)\s*[%％]/g;
/** A report may round to whole percent. */
const REPORT_TOLERANCE_BP = 50;

/** C13: the report's execution rate is the table's. */
export const reportAgrees: Check = ({ facts, settings }) => {
  const { rateBp } = assessExecution(facts, settings);
  if (rateBp === null) return [];
  const named = [...(facts.printed?.reportText ?? "").matchAll(RATE_IN_TEXT)].map(([, percent]) => Math.round(Number(percent) * 100));
  if (named.length === 0 || named.some((bp) => Math.abs(bp - rateBp) <= REPORT_TOLERANCE_BP)) return [];
  return [{ path: "funds.total.rate", params: { printedBp: named[0] ?? 0, realBp: rateBp } }];
};
