import type { Signal, SignalCode } from "../signals/signal.js";
import { fill } from "./fill.js";
import type { Locale, Words } from "./words.js";

/** Why an axis is yellow or red, in one sentence. */
export const SIGNAL_WORDS: Record<SignalCode, Words> = {
  EXECUTION_GAP: {
    zh: "执行率 {rateBp:bp}，比应达进度 {expectedProgressBp:bp} 相差 {gapBp:gap}。",
    en: "Execution is {rateBp:bp} where {expectedProgressBp:bp} was expected: {gapBp:gap}.",
  },
  ZERO_EXECUTION: {
    zh: "至今没有支出，应达进度 {expectedProgressBp:bp}。",
    en: "Nothing has been spent; {expectedProgressBp:bp} was expected.",
  },
  OVER_EXECUTION: {
    zh: "执行数 {executedFen:wanyuan} 万元，超过预算 {adjustedFen:wanyuan} 万元。",
    en: "{executedFen:wanyuan} 万元 executed exceed the budget of {adjustedFen:wanyuan} 万元.",
  },
  EXPECTED_BALANCE: {
    zh: "预计年末结余 {balanceFen:wanyuan} 万元，占预算 {balanceBp:bp}。",
    en: "A balance of {balanceFen:wanyuan} 万元 is expected, {balanceBp:bp} of the budget.",
  },
  ATTAINMENT: { zh: "绩效目标完成率 {attainmentBp:bp}。", en: "Attainment of the goal is {attainmentBp:bp}." },
  CORE_INDICATOR_RED: { zh: "核心指标“{name}”为红色。", en: "Core indicator “{name}” is red." },
  INDICATOR_RED: { zh: "指标“{name}”为红色。", en: "Indicator “{name}” is red." },
  IMPOSSIBLE: { zh: "指标“{name}”完全不可能完成。", en: "Indicator “{name}” cannot be reached." },
};

export function signalText({ code, params }: Pick<Signal, "code" | "params">, locale: Locale): string {
  return fill(SIGNAL_WORDS[code], params, locale);
}
