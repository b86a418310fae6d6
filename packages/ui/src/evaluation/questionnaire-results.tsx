import { formatBp, SATISFACTION_POINTS, term, type QuestionKind } from "@jianxiao/domain";
import { dictionary, useLocale } from "../i18n/locale";

const words = dictionary({
  answers: { zh: "{count} 份回答", en: "{count} answers" },
  rate: { zh: "满意率", en: "Satisfied" },
  interval: { zh: "95% 置信区间 {low}—{high}", en: "95 % interval {low}–{high}" },
  mean: { zh: "平均 {mean} 分（5 分制）", en: "mean {mean} of 5" },
  few: { zh: "回答少于 30 份，区间较宽，引用时请说明。", en: "Fewer than 30 answers: the interval is wide; say so when quoting." },
  none: { zh: "还没有回答", en: "No answer yet" },
});

type Satisfaction = { readonly satisfied: number; readonly rateBp: number; readonly lowBp: number; readonly highBp: number; readonly meanHundredths: number };
export type AnsweredQuestion = {
  readonly key: string; readonly kind: QuestionKind; readonly text: string; readonly options: readonly string[]; readonly count: number; readonly counts: readonly number[]; readonly texts: readonly string[];
  readonly satisfaction?: Satisfaction | null | undefined;
};

/** Below this many answers a share says little. */
const ENOUGH = 30;

/** How each question was answered: bars by option, the share of the satisfied with its interval, and words. */
export function QuestionnaireResults({ questions }: { questions: readonly AnsweredQuestion[] }) {
  const { t } = useLocale();
  return (
    <ol className="jx-answers">
      {questions.map((question) => (
        <li key={question.key}>
          <h4>{question.text} <small>{question.count === 0 ? t(words.none) : t(words.answers, { count: question.count })}</small></h4>
          {question.satisfaction && <Share satisfaction={question.satisfaction} count={question.count} />}
          {question.count > 0 && <Bars question={question} />}
          {question.texts.length > 0 && <ul className="texts">{question.texts.map((text, at) => <li key={at}>{text}</li>)}</ul>}
        </li>
      ))}
    </ol>
  );
}

function Share({ satisfaction: { rateBp, lowBp, highBp, meanHundredths }, count }: { satisfaction: Satisfaction; count: number }) {
  const { t } = useLocale();
  const interval = t(words.interval, { low: formatBp(lowBp, 1), high: formatBp(highBp, 1) });
  return (
    <div className="share">
      <p><b>{t(words.rate)} {formatBp(rateBp, 1)}</b> <span>{interval}</span> <span>{t(words.mean, { mean: (meanHundredths / 100).toFixed(2) })}</span></p>
      <svg viewBox="0 0 1000 14" preserveAspectRatio="none" role="img" aria-label={`${t(words.rate)} ${formatBp(rateBp, 1)}，${interval}`}>
        <rect className="whole" x="0" y="5" width="1000" height="4" />
        <rect className="between" x={lowBp / 10} y="3" width={Math.max(2, (highBp - lowBp) / 10)} height="8" />
        <rect className="point" x={Math.min(996, rateBp / 10 - 2)} y="0" width="4" height="14" />
      </svg>
      {count < ENOUGH && <p className="few">{t(words.few)}</p>}
    </div>
  );
}

function Bars({ question: { kind, options, counts, count } }: { question: AnsweredQuestion }) {
  const { locale } = useLocale();
  const labels = kind === "SATISFACTION" ? SATISFACTION_POINTS.map((points) => term("Satisfaction", String(points), locale)) : options;
  if (labels.length === 0) return null;
  return (
    <table className="bars">
      <tbody>
        {labels.map((label, at) => (
          <tr key={at}><th scope="row">{label}</th><td className="bar"><i style={{ width: `${((counts[at] ?? 0) * 60) / count}%` }} />{formatBp(Math.round(((counts[at] ?? 0) * 10_000) / count), 1)}</td><td>{counts[at] ?? 0}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
