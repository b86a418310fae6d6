import type { Warning, WarningCode } from "../warnings/warning.js";
import { fill } from "./fill.js";
import type { Locale, Words } from "./words.js";

/** What a warning says, in one sentence. */
export const WARNING_WORDS: Record<WarningCode, Words> = {
  WORK_BEHIND: { zh: "钱花得比事办得快：绩效完成落后预算执行 {gapBp:gap}。", en: "The work lags {gapBp:gap} behind the money spent." },
  MONEY_BEHIND: { zh: "事办得比钱花得快：预算执行落后绩效完成 {gapBp:gap}。", en: "The money lags {gapBp:gap} behind the work done." },
  ZERO_EXECUTION: { zh: "至今没有支出，应达进度 {expectedBp:bp}。", en: "Nothing has been spent where {expectedBp:bp} was expected." },
  RED_AGAIN: { zh: "上一监控时点已是红色，本次仍为红色。", en: "Red at the cut-off before, and red again." },
  LARGE_BALANCE: { zh: "预计年末结余 {balanceFen:wanyuan} 万元。", en: "A balance of {balanceFen:wanyuan} 万元 is expected." },
};

export function warningText({ code, params }: Pick<Warning, "code" | "params">, locale: Locale): string {
  return fill(WARNING_WORDS[code], params, locale);
}
