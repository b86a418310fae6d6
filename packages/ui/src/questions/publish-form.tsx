import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useLocale } from "../i18n/locale";
import { useAct } from "../session/use-act";
import { Card } from "../show/card";
import { AskedQuestionsQuery, PublishAnswerMutation, PublishedAnswersQuery } from "./operations";
import { words } from "./words";

export type Draft = { commentId: string | null; question: string; answer: string };

/** Question and answer in words for everybody; nothing typed is lost when they are refused. */
export function PublishForm({ draft, onClose }: { draft: Draft; onClose: (done: boolean) => void }) {
  const { t } = useLocale();
  const [question, ask] = useState(draft.question);
  const [answer, reply] = useState(draft.answer);
  const [publish] = useMutation(PublishAnswerMutation, { refetchQueries: [PublishedAnswersQuery, AskedQuestionsQuery] });
  const { act, busy, problem } = useAct(t(words.unreachable));
  const send = async () => {
    if (await act(async () => (await publish({ variables: { input: { commentId: draft.commentId, question, answer } } })).data?.publishAnswer)) onClose(true);
  };
  return (
    <Card title={t(draft.commentId ? words.publishTitle : words.publishNew)}>
      <form className="publish" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <p className="quiet">{t(words.hint)}</p>
        <label>{t(words.question)}<textarea rows={2} maxLength={1000} required value={question} onChange={({ target }) => ask(target.value)} /></label>
        <label>{t(words.answer)}<textarea rows={4} maxLength={4000} required value={answer} onChange={({ target }) => reply(target.value)} /></label>
        {problem && <p className="trouble" role="alert">{problem}</p>}
        <p className="acts">
          <button type="submit" className="jx-button primary" disabled={busy || question.trim() === "" || answer.trim() === ""}>{t(words.publish)}</button>
          <button type="button" className="jx-button" onClick={() => onClose(false)}>{t(words.cancel)}</button>
        </p>
      </form>
    </Card>
  );
}
