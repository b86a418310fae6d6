import { useMutation } from "@apollo/client/react";
import { addDays, chinaDate, QUESTION_KINDS, QUESTIONNAIRE_LIMITS, term, type QuestionKind } from "@jianxiao/domain";
import { Card, Icon, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { SaveQuestionnaireDocument, type Task } from "./documents";
import type { Questionnaire } from "./questionnaires-tab";
import { words } from "./words";

/** Options stand one to a line while they are written. */
type Draft = { readonly kind: QuestionKind; readonly text: string; readonly required: boolean; readonly options: string };
const DAYS = 14;
const isChoice = ({ kind }: Draft) => kind === "SINGLE" || kind === "MULTIPLE";

/** A questionnaire while it is a draft. */
export function QuestionnaireForm({ task, questionnaire, onDone }: { task: Task; questionnaire: Questionnaire | null; onDone: () => void }) {
  const { t } = useLocale();
  const [given, setGiven] = useState(() => ({ title: questionnaire?.title ?? t(words.questionnaireTitle), intro: questionnaire?.intro ?? "", itemId: questionnaire?.itemId ?? "", until: questionnaire?.until ?? latest(task.until) }));
  const [questions, setQuestions] = useState<readonly Draft[]>(() => questionnaire?.questions.map(({ kind, text, required, options }) => ({ kind, text, required, options: options.join("\n") })) ?? [{ kind: "SATISFACTION", text: t(words.firstQuestion, { project: task.project.name }), required: true, options: "" }, { kind: "TEXT", text: t(words.lastQuestion), required: false, options: "" }]);
  const [save] = useMutation(SaveQuestionnaireDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const change = (at: number, changed: Partial<Draft>) => setQuestions(questions.map((question, index) => (index === at ? { ...question, ...changed } : question)));
  const send = async () => {
    const input = {
      taskId: task.id, id: questionnaire?.id ?? null, version: questionnaire?.version ?? null, ...given, itemId: given.itemId || null,
      questions: questions.map((question) => ({ kind: question.kind, text: question.text, required: question.required, options: isChoice(question) ? question.options.split("\n").map((line) => line.trim()).filter(Boolean) : [] })),
    };
    if (await act(async () => (await save({ variables: { input } })).data?.saveQuestionnaire)) onDone();
  };
  return (
    <Card title={t(words.newQuestionnaire)}>
      <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label className="wide">{t(words.titleOf)} <input required maxLength={200} value={given.title} onChange={(event) => setGiven({ ...given, title: event.target.value })} /></label>
        <label>{t(words.lastDay)} <input type="date" required max={task.until} value={given.until} onChange={(event) => setGiven({ ...given, until: event.target.value })} /></label>
        <label>{t(words.basisOf)} <select value={given.itemId} onChange={(event) => setGiven({ ...given, itemId: event.target.value })}><option value="">—</option>{task.items.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
        <label className="full">{t(words.introOf)} <textarea rows={2} maxLength={2000} value={given.intro} onChange={(event) => setGiven({ ...given, intro: event.target.value })} /></label>
        {questions.map((question, at) => <QuestionFields key={at} question={question} no={at + 1} onChange={(changed) => change(at, changed)} onRemove={() => setQuestions(questions.filter((_, index) => index !== at))} />)}
        {questions.length < QUESTIONNAIRE_LIMITS.questions && <p className="full"><button type="button" className="jx-link" onClick={() => setQuestions([...questions, { kind: "SINGLE", text: "", required: true, options: "" }])}><Icon name="plus" size={13} />{t(words.addQuestion)}</button></p>}
        {problem && <p className="late full" role="alert">{problem}</p>}
        <button type="submit" className="jx-button primary" disabled={busy}>{t(words.save)}</button>
        <button type="button" className="jx-button" onClick={onDone}>{t(words.cancel)}</button>
      </form>
    </Card>
  );
}

function QuestionFields({ question, no, onChange, onRemove }: { question: Draft; no: number; onChange: (changed: Partial<Draft>) => void; onRemove: () => void }) {
  const { t, locale } = useLocale();
  return (
    <fieldset className="full question">
      <legend>{t(words.questionNo, { no })}</legend>
      <div className="inline">
        <label className="wide">{t(words.questionText)} <input aria-label={t(words.questionNo, { no })} maxLength={QUESTIONNAIRE_LIMITS.words} value={question.text} onChange={(event) => onChange({ text: event.target.value })} /></label>
        <label>{t(words.questionKind)} <select aria-label={`${t(words.questionNo, { no })} ${t(words.questionKind)}`} value={question.kind} onChange={(event) => onChange({ kind: event.target.value as QuestionKind })}>{QUESTION_KINDS.map((kind) => <option key={kind} value={kind}>{term("QuestionKind", kind, locale)}</option>)}</select></label>
        <label className="check"><input type="checkbox" checked={question.required} onChange={(event) => onChange({ required: event.target.checked })} />{t(words.mustAnswer)}</label>
        <button type="button" className="jx-link" aria-label={`${t(words.removeRow)} ${t(words.questionNo, { no })}`} onClick={onRemove}>{t(words.removeRow)}</button>
        {isChoice(question) && <label className="full">{t(words.optionsOf)} <textarea rows={3} aria-label={`${t(words.questionNo, { no })} ${t(words.optionsOf)}`} value={question.options} onChange={(event) => onChange({ options: event.target.value })} /></label>}
      </div>
    </fieldset>
  );
}

/** Two weeks from now, or the contract's last day. */
function latest(until: string): string {
  const day = addDays(chinaDate(new Date()), DAYS);
  return day < until ? day : until;
}
