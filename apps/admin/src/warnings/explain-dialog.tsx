import { useMutation } from "@apollo/client/react";
import { warningText, type WarningCode } from "@jianxiao/domain";
import { useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import { words } from "./words";

const ExplainWarningDocument = graphql(`
  mutation ExplainWarning($input: ExplainWarningInput!) {
    explainWarning(input: $input) { __typename ... on WarningExplained { explanation { text } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } }
  }
`);

type Props = { filingId: string; code: WarningCode; params: Record<string, number>; projectName: string; onDone: () => void; onCancel: () => void };

/** Asks the department's side why the figures are as they are. */
export function ExplainDialog({ filingId, code, params, projectName, onDone, onCancel }: Props) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const [text, setText] = useState("");
  const [fault, setFault] = useState("");
  const [explain, { loading }] = useMutation(ExplainWarningDocument);

  const submit = async () => {
    const { data } = await explain({ variables: { input: { filingId, code, text } } }).catch(() => ({ data: undefined }));
    const answer = data?.explainWarning;
    if (answer?.__typename === "WarningExplained") onDone();
    else setFault(answer ? refusalText(answer, reasonWords) : t(words.network));
  };
  return (
    <Dialog title={t(words.explainTitle, { project: projectName })} onClose={onCancel}>
      <p>{warningText({ code, params }, locale)}</p>
      <form onSubmit={(event) => { event.preventDefault(); if (!loading) void submit(); }}>
        <label className="field">
          <span>{t(words.why)}</span>
          <textarea rows={4} maxLength={500} value={text} aria-invalid={fault !== ""} onChange={(event) => setText(event.target.value)} />
          {fault && <em role="alert">{fault}</em>}
        </label>
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onCancel}>{t(words.cancel)}</button>
          <button type="submit" className="jx-button primary" aria-disabled={loading || undefined}>{t(words.save)}</button>
        </p>
      </form>
    </Dialog>
  );
}
