import { endOfChinaDay, type LocalDate } from "../cycle/calendar-date.js";
import type { Reason } from "../filing/actor.js";
import { evaluationReason } from "./independence.js";

/** 单选, 多选, 五级满意度, 文字. */
export const QUESTION_KINDS = ["SINGLE", "MULTIPLE", "SATISFACTION", "TEXT"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** 草稿 → 回收中 → 已结束. What was asked does not change once somebody may have answered. */
export const QUESTIONNAIRE_STATES = ["DRAFT", "OPEN", "CLOSED"] as const;
export type QuestionnaireState = (typeof QUESTIONNAIRE_STATES)[number];

export const QUESTIONNAIRE_LIMITS = { questions: 20, options: 12, words: 200, text: 500, answers: 5_000 } as const;

/** `key` is what answers name the question by. Options are for choices only. */
export type Question = { key: string; kind: QuestionKind; text: string; required: boolean; options: string[] };

/** One answer to one question: numbers of options from 0, satisfaction from 1 to 5, or words. */
export type Answer = { key: string; chosen: number[]; text: string };

/** Points of satisfaction from the best down, and from which on somebody counts as satisfied. */
export const SATISFACTION_POINTS = [5, 4, 3, 2, 1] as const;
const SATISFIED_FROM = 4;

/** What is wrong with a questionnaire before it goes out. */
export function questionReasons(questions: readonly Question[]): Reason[] {
  const choices = questions.filter(({ kind }) => kind === "SINGLE" || kind === "MULTIPLE");
  const poor = choices.filter(({ options }) => new Set(options.map((option) => option.trim()).filter((option) => option !== "")).size < Math.max(2, options.length));
  return [
    ...(questions.length === 0 ? [evaluationReason("QUESTIONNAIRE_EMPTY")] : []),
    ...(questions.every(({ text }) => text.trim() !== "") ? [] : [evaluationReason("QUESTION_WITHOUT_WORDS")]),
    ...(poor.length === 0 ? [] : [evaluationReason("QUESTION_OPTIONS", { count: poor.length })]),
  ];
}

/** Whether anybody may answer at `now`: given out, within its days, and its engagement still stands. */
export function takesAnswers({ state, until, engaged }: { state: QuestionnaireState; until: LocalDate; engaged: boolean }, now: Date): boolean {
  return state === "OPEN" && engaged && now <= endOfChinaDay(until);
}

/** What a stranger's form says, by question; keys of questions that are not answered as they must be. Whatever the questionnaire doesn't ask is dropped. */
export function readAnswers(questions: readonly Question[], given: (key: string) => readonly string[]): { answers: Answer[]; faults: string[] } {
  const read = questions.map((question) => ({ question, answer: readAnswer(question, given(question.key)) }));
  const faults = read.filter(({ question, answer }) => answer === undefined || (question.required && isEmpty(answer))).map(({ question }) => question.key);
  return { answers: read.flatMap(({ answer }) => (answer === undefined || isEmpty(answer) ? [] : [answer])), faults };
}

const isEmpty = ({ chosen, text }: Answer) => chosen.length === 0 && text === "";

function readAnswer({ key, kind, options }: Question, given: readonly string[]): Answer | undefined {
  if (kind === "TEXT") {
    const text = (given[0] ?? "").trim();
    return text.length > QUESTIONNAIRE_LIMITS.text || given.length > 1 ? undefined : { key, chosen: [], text };
  }
  const allowed = kind === "SATISFACTION" ? SATISFACTION_POINTS.map(Number) : options.map((_, at) => at);
  const chosen = [...new Set(given.filter((each) => each !== ""))].map((each) => (/^\d{1,3}$/.test(each) ? Number(each) : -1)).sort((a, b) => a - b);
  const sound = chosen.every((each) => allowed.includes(each)) && (kind === "MULTIPLE" || chosen.length <= 1);
  return sound ? { key, chosen, text: "" } : undefined;
}

/** Two-sided 95 %. */
const Z = 1.959964;

/** Wilson's score interval of a share, in basis points: holds for small samples and near 0 and 100 %, where the textbook one leaves them. Null without answers. */
export function wilson(successes: number, total: number): { lowBp: number; highBp: number } | null {
  if (total === 0) return null;
  const share = successes / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const bp = (value: number) => Math.min(10_000, Math.max(0, Math.round((value / (1 + Z ** 2 / total)) * 10_000)));
  // At the ends the sum is exact on paper, not in floating point.
  return { lowBp: successes === 0 ? 0 : bp(share + Z ** 2 / (2 * total) - spread), highBp: successes === total ? 10_000 : bp(share + Z ** 2 / (2 * total) + spread) };
}

export type Satisfaction = { satisfied: number; rateBp: number; lowBp: number; highBp: number; meanHundredths: number };

/** How one question was answered: answers to it, choices by option in the form's order (satisfaction from 5 to 1), and words. */
export type Tally = { key: string; count: number; counts: number[]; satisfaction: Satisfaction | null; texts: string[] };

/** Words come in an order of their own, so that nobody's can be told by when they came. */
export function tally(questions: readonly Question[], forms: readonly (readonly Answer[])[]): Tally[] {
  return questions.map(({ key, kind, options }) => {
    const answers = forms.flatMap((form) => form.filter((answer) => answer.key === key));
    const values = kind === "SATISFACTION" ? SATISFACTION_POINTS.map(Number) : options.map((_, at) => at);
    const counts = kind === "TEXT" ? [] : values.map((value) => answers.filter(({ chosen }) => chosen.includes(value)).length);
    return { key, count: answers.length, counts, satisfaction: kind === "SATISFACTION" ? satisfactionOf(counts) : null, texts: kind === "TEXT" ? answers.map(({ text }) => text).sort((a, b) => (a < b ? -1 : 1)) : [] };
  });
}

/** The share of those who are satisfied or very satisfied, with its interval, and the mean of the points. */
function satisfactionOf(counts: readonly number[]): Satisfaction | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const satisfied = SATISFACTION_POINTS.reduce((sum, points, at) => sum + (points >= SATISFIED_FROM ? (counts[at] ?? 0) : 0), 0);
  const interval = wilson(satisfied, total);
  if (interval === null) return null;
  const points = SATISFACTION_POINTS.reduce((sum, each, at) => sum + each * (counts[at] ?? 0), 0);
  return { satisfied, rateBp: Math.round((satisfied * 10_000) / total), ...interval, meanHundredths: Math.round((points * 100) / total) };
}

/** A result as a sentence: what stands as the basis of a score and in the report. */
export function satisfactionText({ satisfied, rateBp, lowBp, highBp, count }: Satisfaction & { count: number }): string {
  const percent = (bp: number) => `${(bp / 100).toFixed(1)}%`;
  return `满意率 ${percent(rateBp)}（有效回答 ${count} 份，其中满意 ${satisfied} 份；95% 置信区间 ${percent(lowBp)}—${percent(highBp)}）`;
}
