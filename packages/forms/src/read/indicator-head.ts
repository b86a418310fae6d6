import { CAUSES, type Cause, LIKELIHOODS, type Likelihood, choiceCode } from "@jianxiao/domain";
import type { FormSheet } from "./form-sheet.js";
import { bare } from "./words.js";

export type IndicatorColumn =
  | "level1" | "level2" | "name" | "nature" | "target" | "unit" | "weight" | "actual" | "actualBand" | "forecast" | "forecastBand" | "causes" | "explanation" | "likelihood" | "measure" | "measureDue" | "remark" | "score" | "deviation";

/** Headings over the indicator rows. A tick column carries the option it ticks. */
export type IndicatorHead = {
  top: number;
  bottom: number;
  columns: Partial<Record<IndicatorColumn, number>>;
  causes: { column: number; cause: Cause }[];
  likelihoods: { column: number; likelihood: Likelihood }[];
  stages: { column: number; month: number }[];
};

const NAME_WORDS = /^(三级指标(名称|内容)?|指标名称|绩效指标名称|指标内容)$/;

/** The first that fits counts. */
const COLUMN_WORDS: readonly (readonly [RegExp, IndicatorColumn])[] = [
  [/^一级(指标)?$|^一级指标名称$/, "level1"],
  [/^二级(指标)?$|^二级指标名称$/, "level2"],
  [NAME_WORDS, "name"],
  [/指标性质|指标方向|^符号$|^运算符号?$|比较符/, "nature"],
  [/度量单位|计量单位|^指标值?单位$|^单位$/, "unit"],
  [/预计.*(达成|完成)程度/, "forecastBand"],
  [/全年预计.*完成|预计完成情况|预计.*完成值/, "forecast"],
  [/达成程度|完成程度/, "actualBand"],
  [/完成情况|实际完成|完成值|^\d+[-—–一~至]\d+月完成/, "actual"],
  [/年度指标值|指标值|目标值|预期值/, "target"],
  [/得分/, "score"],
  [/分值|权重/, "weight"],
  [/偏差原因.*措施|未完成原因/, "deviation"],
  [/原因说明/, "explanation"],
  [/完成时限|完成期限/, "measureDue"],
  [/拟采取.*措施|整改措施|改进措施|纠偏措施/, "measure"],
  [/完成目标可能性/, "likelihood"],
  [/^备注/, "remark"],
];

/** Finds the headings over the indicators, wherever their columns were moved to; undefined when the sheet has none. */
export function findIndicatorHead(form: FormSheet): IndicatorHead | undefined {
  const name = form.sheet.cells.find((cell) => cell.kind === "TEXT" && NAME_WORDS.test(bare(cell.text)));
  if (!name) return undefined;
  const area = form.grid.area(name.row, name.column);
  const head: IndicatorHead = { top: area.top, bottom: area.bottom, columns: {}, causes: [], likelihoods: [], stages: [] };
  for (let column = 1; column <= form.grid.columnCount; column++) {
    const words = headingWords(form, head, column);
    const lowest = words.at(-1);
    if (!lowest) continue;
    const likelihood = choiceOf(lowest, LIKELIHOODS);
    // 其他 alone is a cause only under 偏差原因分析.
    const cause = lowest === "其他" && words.length === 1 ? undefined : choiceOf(lowest, CAUSES);
    const month = /^(\d{1,2})月阶段(目标|指标)值?$/.exec(lowest)?.[1];
    const known = COLUMN_WORDS.find(([pattern]) => pattern.test(lowest))?.[1];
    if (likelihood) head.likelihoods.push({ column, likelihood });
    else if (cause) head.causes.push({ column, cause });
    else if (month && Number(month) >= 1 && Number(month) <= 12) head.stages.push({ column, month: Number(month) });
    else if (known && head.columns[known] === undefined) head.columns[known] = column;
  }
  return head;
}

/** Words of all headings over a column, top down, each once. */
function headingWords(form: FormSheet, { top, bottom }: IndicatorHead, column: number): string[] {
  const words: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = bare(form.grid.at(row, column)?.text ?? "");
    if (text !== "" && words.at(-1) !== text) words.push(text);
  }
  return words;
}

function choiceOf<Code extends string>(text: string, codes: readonly Code[]): Code | undefined {
  const code = choiceCode(text, codes);
  return codes.find((known) => known === code);
}
