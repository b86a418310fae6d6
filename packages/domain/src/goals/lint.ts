import type { Severity } from "../checks/finding.js";
import { CATEGORY_RULES } from "../checks/word-lists.js";
import { fill } from "../catalogue/fill.js";
import type { Locale } from "../cells/display.js";
import type { Micro } from "../indicators/indicator.js";
import { LEVEL2_LABELS } from "../indicators/levels.js";
import { formatMicro } from "../indicators/micro.js";
import { parseTarget } from "../indicators/target.js";
import { GOAL_FAULT_WORDS, type GoalFaultCode } from "./fault-words.js";
import { type GoalDraft, type IndicatorDraft, weightOf } from "./goal-draft.js";
import { EMPTY_TARGETS, VAGUE_WORDS, wordsIn } from "./goal-words.js";

/** What is known of an indicator from the year before, by its name. */
export type LastActual = { name: string; actualMicro: Micro };

/** One weakness of a goal. `key` names the indicator; null: the goal as a whole. BLOCK keeps it from being submitted, the rest is advice with the words that led to it. */
export type GoalFault = { code: GoalFaultCode; severity: Severity; key: string | null; params: Record<string, string | number> };

export function goalFaultText({ code, params }: Pick<GoalFault, "code" | "params">, locale: Locale): string {
  return fill(GOAL_FAULT_WORDS[code], params, locale);
}

/** Looks a goal over while it is written or imported. Pure; the same on screen, at submission and in review. */
export function goalFaults({ text, indicators }: GoalDraft, last: readonly LastActual[] = []): GoalFault[] {
  const whole = (code: GoalFaultCode, severity: Severity, params: GoalFault["params"] = {}): GoalFault => ({ code, severity, key: null, params });
  const vague = wordsIn(text, VAGUE_WORDS);
  const weights = indicators.map(({ weight }) => weightOf(weight));
  const sum = weights.reduce((total: number, weight) => total + (weight ?? 0), 0);
  return [
    ...(text.trim() === "" ? [whole("GOAL_EMPTY", "BLOCK")] : []),
    ...(vague.length > 0 ? [whole("GOAL_VAGUE", "INFO", { words: vague.join("、") })] : []),
    ...(indicators.length === 0 ? [whole("NO_INDICATORS", "BLOCK")] : []),
    ...(indicators.length > 0 && !indicators.some(({ level1 }) => level1 === "OUTPUT") ? [whole("NO_OUTPUT", "WARN")] : []),
    ...(indicators.length > 0 && !indicators.some(({ level1 }) => level1 === "BENEFIT") ? [whole("NO_OUTCOME", "WARN")] : []),
    ...(weights.some((weight) => typeof weight === "number") && sum !== 9_000 && sum !== 10_000 ? [whole("WEIGHTS", "WARN", { sum: sum / 100 })] : []),
    ...indicators.flatMap((row, index) => faultsOf(row, indicators.slice(0, index), last, weights.some((weight) => typeof weight === "number"))),
  ];
}

function faultsOf(row: IndicatorDraft, before: readonly IndicatorDraft[], last: readonly LastActual[], weighted: boolean): GoalFault[] {
  const name = row.name.trim();
  const at = (code: GoalFaultCode, severity: Severity, params: GoalFault["params"] = {}): GoalFault => ({ code, severity, key: row.key, params: { name, ...params } });
  if (name === "") return [at("NAME_EMPTY", "BLOCK")];
  const vague = wordsIn(name, VAGUE_WORDS);
  const weight = weightOf(row.weight);
  const rule = CATEGORY_RULES.find((candidate) => (candidate.level1 ?? row.level1) === row.level1 && (candidate.level2?.includes(row.level2) ?? true) && !candidate.except?.includes(row.level1) && candidate.foreign.test(name) && !candidate.own.test(name));
  return [
    ...(before.some((other) => other.name.trim() === name && other.level2 === row.level2) ? [at("NAME_TWICE", "BLOCK")] : []),
    ...(vague.length > 0 ? [at("NAME_VAGUE", "INFO", { words: vague.join("、") })] : []),
    ...targetFaults(row, at, last),
    ...(weight === undefined ? [at("WEIGHT_UNREADABLE", "BLOCK")] : []),
    ...(weight === null && weighted ? [at("WEIGHT_MISSING", "WARN")] : []),
    ...(rule ? [at("CATEGORY", "INFO", { level2: LEVEL2_LABELS[row.level2].zh, words: rule.foreign.exec(name)?.[0] ?? "", belongs: rule.belongs })] : []),
  ];
}

function targetFaults(row: IndicatorDraft, at: (code: GoalFaultCode, severity: Severity, params?: GoalFault["params"]) => GoalFault, last: readonly LastActual[]): GoalFault[] {
  const words = row.target.trim();
  if (words === "") return [at("TARGET_EMPTY", "BLOCK")];
  const parsed = parseTarget(row.target, row.unit, row.nature);
  if (!parsed.ok) return [at("TARGET_UNREADABLE", "BLOCK")];
  if (parsed.target.kind === "TEXT") return (EMPTY_TARGETS as readonly string[]).includes(words) ? [at("TARGET_WORDS", "WARN", { words })] : [];
  const known = last.find(({ name }) => name === row.name.trim());
  const micro = parsed.target.kind === "NUMBER" ? parsed.target.micro : parsed.target.toMicro;
  const worse = known && (row.nature === "NEGATIVE" ? micro > known.actualMicro : row.nature === "POSITIVE" && micro < known.actualMicro);
  return [
    ...(parsed.unit === "" ? [at("UNIT_MISSING", "WARN")] : []),
    ...(last.length > 0 && !known ? [at("BASELINE_MISSING", "INFO")] : []),
    ...(worse ? [at("BELOW_LAST", "WARN", { target: formatMicro(micro), last: formatMicro(known.actualMicro) })] : []),
  ];
}
