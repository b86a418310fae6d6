import { fen, formatWanyuan } from "@jianxiao/domain";
import type { Locale } from "@jianxiao/ui";
import { figureWords } from "./words";

/** "单位 农技中心，指标 8，年初预算（万元）120.00" of what a preview or result carries; money by its name's ending. */
export function figuresText(figures: Readonly<Record<string, string | number>>, locale: Locale): string {
  return Object.entries(figures)
    .flatMap(([name, value]) => {
      const word = figureWords[name];
      if (!word || value === "") return [];
      return [`${word[locale]} ${name.endsWith("Fen") && Number.isSafeInteger(value) ? formatWanyuan(fen(Number(value))) : value}`];
    })
    .join(locale === "zh" ? "，" : ", ");
}
