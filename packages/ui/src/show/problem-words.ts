import { problemText } from "@jianxiao/domain";
import type { Locale } from "../i18n/locale";
import { useLocale } from "../i18n/locale";

/** What every expected failure carries: a code of the catalogue, its parameters and the place. */
export type Problem = { code: string; params: Record<string, string | number>; path?: string | null };

/** A problem, reason or fault in the words of the trade. */
export const problemWords = (problem: Problem, locale: Locale): string => problemText(problem.code, problem.params, locale);

/** Several of them, each once: whole sentences, one after another. */
export function useReasonWords(): (reasons: readonly Problem[]) => string {
  const { locale } = useLocale();
  return (reasons) => [...new Set(reasons.map((reason) => problemWords(reason, locale)))].join(locale === "zh" ? "" : " ");
}

/** `problemWords` in the language of the screen. */
export function useProblemWords(): (problem: Problem) => string {
  const { locale } = useLocale();
  return (problem) => problemWords(problem, locale);
}
