import type { Cell, Words } from "./cell.js";
import { LEVEL1_LABELS, LEVEL2_LABELS } from "../indicators/levels.js";
import { formatMicro, parseMicro } from "../indicators/micro.js";
import { formatBp } from "../money/rate.js";
import { parseDecimal } from "../money/six-decimals.js";
import { formatWanyuan, parseWanyuan } from "../money/wanyuan.js";
import { plainProse } from "../report/prose.js";
import { BAND_LABELS, CAUSE_LABELS, GRADE_LABELS, LIKELIHOOD_LABELS } from "./labels.js";

export type Locale = keyof Words;

const LABELS: Record<string, Words> = { ...BAND_LABELS, ...CAUSE_LABELS, ...LIKELIHOOD_LABELS, ...GRADE_LABELS };
/** 成本指标 and 满意度指标 are codes of both levels; which is meant the column says. */
const LEVELS: Record<string, Record<string, Words>> = { level1: LEVEL1_LABELS, level2: LEVEL2_LABELS };

/** Other spellings met on published forms and in pasted blocks. */
const CHOICE_SPELLINGS: Record<string, string> = {
  不可能: "IMPOSSIBLE", 能: "CERTAIN", 可能: "POSSIBLE",
  硬件保障: "HARDWARE", 硬件条件: "HARDWARE", 经费: "FUNDING", 制度: "INSTITUTION", 人员: "PERSONNEL",
  完成: "ACHIEVED", 已达成: "ACHIEVED", 达成预期指标: "ACHIEVED", 部分达成并具有一定效果: "PARTLY", 未达成且效果较差: "MISSED", 未完成: "MISSED",
};

/** What people read in a cell: grouped numbers with two decimals of 万元, percent, names of choices. Empty for an empty cell. */
export function displayText(cell: Pick<Cell, "type" | "text" | "column">, locale: Locale): string {
  const { text } = cell;
  if (text === null) return "";
  switch (cell.type) {
    case "MONEY": {
      const money = parseWanyuan(text);
      return money.ok ? formatWanyuan(money.fen) : text;
    }
    case "RATE": {
      const percent = parseDecimal(text);
      return percent.ok ? formatBp(Math.round(percent.scaled / 10_000)) : text;
    }
    case "VALUE":
    case "NUMBER": {
      const number = parseMicro(text);
      return number.ok ? formatMicro(number.micro) : text;
    }
    case "CHOICE":
      return choiceLabel(cell.column, text, locale);
    case "CHOICES":
      return text.split(",").map((code) => choiceLabel(cell.column, code, locale)).join(locale === "zh" ? "、" : ", ");
    case "PROSE":
      return plainProse(text);
    case "DATE":
    case "TEXT":
      return text;
  }
}

/** Name of an option in a choice column. */
export function choiceLabel(column: string, code: string, locale: Locale): string {
  return (LEVELS[column]?.[code] ?? LABELS[code])?.[locale] ?? code;
}

/** The option a text means: its code, its name in either language, or a spelling met on forms. Null when it is none of the options. */
export function choiceCode(text: string, options: readonly string[]): string | null {
  const plain = text.normalize("NFKC").trim();
  const meant = options.find((option) => option === plain || LABELS[option]?.zh === plain || LABELS[option]?.en.toLowerCase() === plain.toLowerCase());
  const spelt = CHOICE_SPELLINGS[plain];
  return meant ?? (spelt !== undefined && options.includes(spelt) ? spelt : null);
}
