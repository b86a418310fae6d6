import { useMutation } from "@apollo/client/react";
import { chinaDate, term, type CorrectionAction } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { ActDialog } from "../dialogs/act-dialog";
import { AskExtensionDocument, ConfirmCorrectionDocument, ExtendCorrectionDocument, RejectCorrectionDocument, ReopenCorrectionDocument, RespondCorrectionDocument, type CorrectionDetail } from "./correction-document";
import { words } from "./words";

type Props = { correction: CorrectionDetail; onClose: () => void };
const REFETCH = { refetchQueries: ["Corrections", "Notice", "HomeInbox"] };
const DAY_MS = 86_400_000;

/** An answer of the department, or what the bureau made of it: the same words-and-confirm in three moves. */
export function AnswerDialog({ correction: { id, version }, action, onClose }: Props & { action: Extract<CorrectionAction, "RESPOND" | "CONFIRM" | "REJECT"> }) {
  const { t, locale } = useLocale();
  const [text, setText] = useState("");
  const [respond] = useMutation(RespondCorrectionDocument, REFETCH);
  const [confirm] = useMutation(ConfirmCorrectionDocument, REFETCH);
  const [reject] = useMutation(RejectCorrectionDocument, REFETCH);
  const variables = { input: { id, version, text } };
  const act = {
    RESPOND: async () => (await respond({ variables })).data?.respondCorrection,
    CONFIRM: async () => (await confirm({ variables })).data?.confirmCorrection,
    REJECT: async () => (await reject({ variables })).data?.rejectCorrection,
  }[action];
  const title = { RESPOND: words.respondTitle, CONFIRM: words.confirmTitle, REJECT: words.rejectTitle }[action];
  return (
    <ActDialog title={t(title)} {...(action === "RESPOND" ? { what: t(words.respondWhat) } : {})} danger={action === "REJECT"} confirm={term("CorrectionAction", action, locale)} act={act} onClose={onClose}>
      <label className="field"><span>{t(action === "RESPOND" ? words.measures : words.opinion)}</span><textarea rows={4} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} /></label>
    </ActDialog>
  );
}

/** More time, asked for by the department or given by the bureau. */
export function TimeDialog({ correction: { id, version, dueAt, askedUntil }, action, onClose }: Props & { action: "ASK_EXTENSION" | "EXTEND" }) {
  const { t, locale } = useLocale();
  const [until, setUntil] = useState(() => chinaDate(new Date(askedUntil ?? Math.max(Date.parse(dueAt), Date.now()) + 10 * DAY_MS)));
  const [reason, setReason] = useState("");
  const [ask] = useMutation(AskExtensionDocument, REFETCH);
  const [extend] = useMutation(ExtendCorrectionDocument, REFETCH);
  const input = { id, version, until: `${until}T17:30:00+08:00`, reason: reason.trim() || null };
  return (
    <ActDialog
      title={t(action === "EXTEND" ? words.extendTitle : words.askTitle)} confirm={term("CorrectionAction", action, locale)} onClose={onClose}
      act={async () => (action === "EXTEND" ? (await extend({ variables: { input } })).data?.extendCorrection : (await ask({ variables: { input } })).data?.askCorrectionExtension)}
    >
      <label className="field"><span>{t(words.until)}</span><input type="date" required value={until} onChange={(event) => setUntil(event.target.value)} /></label>
      {action === "ASK_EXTENSION" && <label className="field"><span>{t(words.reason)}</span><textarea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></label>}
    </ActDialog>
  );
}

/** The problem is back: a new case that names this one. */
export function ReopenDialog({ correction: { id, version }, onClose, onMade }: Props & { onMade: (id: string) => void }) {
  const { t, locale } = useLocale();
  const [reason, setReason] = useState("");
  const [due, setDue] = useState(() => chinaDate(new Date(Date.now() + 30 * DAY_MS)));
  const [reopen] = useMutation(ReopenCorrectionDocument, REFETCH);
  return (
    <ActDialog
      title={t(words.reopenTitle)} what={t(words.reopenWhat)} confirm={term("CorrectionAction", "REOPEN", locale)} onClose={onClose}
      act={async () => {
        const outcome = (await reopen({ variables: { input: { id, version, reason, dueAt: `${due}T17:30:00+08:00` } } })).data?.reopenCorrection;
        if (outcome?.__typename === "CorrectionMoved") onMade(outcome.correction.id);
        return outcome;
      }}
    >
      <label className="field"><span>{t(words.reason)}</span><textarea rows={3} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
      <label className="field"><span>{t(words.due)}</span><input type="date" required value={due} onChange={(event) => setDue(event.target.value)} /></label>
    </ActDialog>
  );
}
