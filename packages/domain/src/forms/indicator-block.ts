import type { Words } from "../cells/cell.js";
import { CAUSE_LABELS, LIKELIHOOD_LABELS } from "../cells/labels.js";
import { indicatorPath } from "../cells/path.js";
import { CAUSES, LIKELIHOODS } from "../indicators/indicator.js";
import type { Grid } from "./grid.js";

/** Where the indicator columns of the monitoring forms are printed, a project's and a department's alike. */
export const PLACE = { group: 0, level1: 1, level2: 2, name: 3, target: 4, actual: 5, forecast: 6, causes: 7, explanation: 12, likelihood: 13, remark: 16 } as const;
export const LAST_COLUMN = 16;
export const WIDTHS = [4, 4, 9, 22, 11, 11, 11, 4, 4, 4, 4, 4, 20, 5, 5, 5, 20] as const;
/** Columns a label of the block above takes. */
export const LABEL_WIDTH = 3;

export const FOOTNOTES: readonly Words[] = [
  { zh: "注：1. 偏差原因分析：与年度指标值有偏差的，从经费保障、制度保障、人员保障、硬件条件保障等方面勾选原因并写明情况。", en: "Notes: 1. Causes: for deviations from the target, tick funding, rules, staff, equipment or other, and explain." },
  { zh: "2. 完成目标可能性：按确定能、有可能、完全不可能三档判断；选后两档的必须填写原因和措施。", en: "2. Likelihood: certain, possible or impossible; for the latter two, cause and measure are required." },
  { zh: "3. 备注：写明年底可能完不成目标的原因、拟采取的措施及完成时限。", en: "3. Remarks: why the goal may be missed at year end, what will be done and by when." },
];

/** The two head rows over `count` indicators. */
export function drawIndicatorHead(grid: Grid, { months, count }: { months: Words; count: number }, row: number): void {
  grid.head([row, PLACE.group, count + 2], { zh: "绩效指标", en: "Indicators" }, { vertical: true });
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

/** What is reported of one indicator: target, result, causes, likelihood, measure. BANDED: words with a degree before them. */
export function drawResult(grid: Grid, id: string, row: number, kind: "NUMBER" | "BANDED" | "WORDS"): void {
  const path = (column: string) => indicatorPath(id, column);
  const align = kind === "NUMBER" ? "right" : "left";
  grid.value([row, PLACE.target], path("target"), { align: "center" });
  grid.value([row, PLACE.actual], path("actual"), kind === "BANDED" ? { align, also: [path("actualBand")] } : { align });
  grid.value([row, PLACE.forecast], path("forecast"), kind === "BANDED" ? { align, also: [path("forecastBand")] } : { align });
  CAUSES.forEach((cause, index) => grid.value([row, PLACE.causes + index], path("causes"), { option: cause, align: "center" }));
  grid.value([row, PLACE.explanation], path("explanation"), { align: "left" });
  LIKELIHOODS.forEach((likelihood, index) => grid.value([row, PLACE.likelihood + index], path("likelihood"), { option: likelihood, align: "center" }));
  grid.value([row, PLACE.remark], path("measure"), { align: "left", also: [path("measureDue")] });
}
