import { SATISFACTION_POINTS, tally, term, type Question } from "@jianxiao/domain";
import type { ListColumn, ListSheet, ListValue } from "@jianxiao/forms";
import type { Questionnaire, QuestionnaireAnswer } from "./questionnaire.entity.js";

const RESULTS: readonly ListColumn[] = [
  { heading: "题号", kind: "WHOLE", width: 8 }, { heading: "题目", kind: "TEXT", width: 40 }, { heading: "题型", kind: "TEXT", width: 14 }, { heading: "选项", kind: "TEXT", width: 24 },
  { heading: "人数", kind: "WHOLE" }, { heading: "占比（%）", kind: "RATE" }, { heading: "95%置信区间下限（%）", kind: "RATE", width: 20 }, { heading: "95%置信区间上限（%）", kind: "RATE", width: 20 },
];

/**
 * What was answered, as two lists: by question and option with Wilson's interval of the satisfied, and form by form. Forms stand in the order of their random
 * marks and carry no time: a row tells what somebody said, not who or when.
 */
export function resultsSheets({ title, questions }: Questionnaire, forms: readonly QuestionnaireAnswer[]): ListSheet[] {
  const shuffled = forms.toSorted((a, b) => (a.mark < b.mark ? -1 : 1));
  return [
    { title: "问卷结果", note: `${title}：收到 ${forms.length} 份`, columns: RESULTS, rows: resultRows(questions, shuffled) },
    {
      title: "逐份回答", note: "匿名问卷，各份不按提交先后排列", columns: [{ heading: "序号", kind: "WHOLE", width: 8 }, ...questions.map(({ text }): ListColumn => ({ heading: text, kind: "TEXT", width: 28 }))],
      rows: shuffled.map(({ answers }, at) => [at + 1, ...questions.map((question) => said(question, answers.find(({ key }) => key === question.key)))]),
    },
  ];
}

function resultRows(questions: readonly Question[], forms: readonly QuestionnaireAnswer[]): ListValue[][] {
  return tally(questions, forms.map(({ answers }) => answers)).flatMap(({ count, counts, satisfaction, texts }, at) => {
    const { kind, text, options } = questions[at]!;
    const row = (option: string, people: number, ...shares: readonly (number | null)[]): ListValue[] => [at + 1, text, term("QuestionKind", kind, "zh"), option, people, ...shares];
    const share = (people: number) => (count === 0 ? null : Math.round((people * 10_000) / count));
    return [
      row("有效回答", count, null, null, null),
      ...labels(kind, options).map((label, each) => row(label, counts[each] ?? 0, share(counts[each] ?? 0), null, null)),
      ...(satisfaction ? [row("满意率（很满意、满意）", satisfaction.satisfied, satisfaction.rateBp, satisfaction.lowBp, satisfaction.highBp)] : []),
      ...texts.map((words) => row(words, 1, null, null, null)),
    ];
  });
}

function labels(kind: Question["kind"], options: readonly string[]): readonly string[] {
  return kind === "SATISFACTION" ? SATISFACTION_POINTS.map((points) => term("Satisfaction", String(points), "zh")) : options;
}

function said({ kind, options }: Question, answer: QuestionnaireAnswer["answers"][number] | undefined): string | null {
  if (!answer) return null;
  if (kind === "TEXT") return answer.text;
  return answer.chosen.map((each) => (kind === "SATISFACTION" ? term("Satisfaction", String(each), "zh") : (options[each] ?? ""))).join("；");
}
