import { useMutation } from "@apollo/client/react";
import { term, type AccountAction } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { Field } from "../dialogs/field";
import { CorrectNameDocument, DisableAccountDocument, EnableAccountDocument, RequestSecondFactorResetDocument, UnlockAccountDocument, type AccountRow } from "./accounts-document";
import { DialogButtons } from "./dialog-buttons";
import { useOutcome } from "./use-outcome";
import { words } from "./words";

export type ReasonedAction = Exclude<AccountAction, "APPOINT" | "ISSUE_LINK">;
const RENEW = { refetchQueries: ["Account", "AccountsPage", "AccessRequests"] };

/** Asks why; the answer goes into the trail. */
export function ReasonDialog({ account, action, onDone, onClose }: { account: AccountRow; action: ReasonedAction; onDone: (waiting: boolean) => void; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { attempt, busy, problem, setProblem } = useOutcome();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(account.name);
  const [disable] = useMutation(DisableAccountDocument, RENEW);
  const [enable] = useMutation(EnableAccountDocument, RENEW);
  const [correct] = useMutation(CorrectNameDocument, RENEW);
  const [unlock] = useMutation(UnlockAccountDocument, RENEW);
  const [reset] = useMutation(RequestSecondFactorResetDocument, RENEW);
  const change = { DISABLE: disable, ENABLE: enable, UNLOCK: unlock };

  const onSave = async () => {
    if (!reason.trim() || !name.trim()) return setProblem(t(words.needed));
    const variables = { input: { id: account.id, reason: reason.trim() } };
    const done = action === "RESET_SECOND_FACTOR"
      ? await attempt("PostsChanged", async () => (await reset({ variables })).data?.outcome)
      : action === "CORRECT_NAME" ? await attempt("AccountChanged", async () => (await correct({ variables: { input: { ...variables.input, name: name.trim() } } })).data?.outcome)
      : await attempt("AccountChanged", async () => (await change[action]({ variables })).data?.outcome);
    if (done) onDone(action === "RESET_SECOND_FACTOR");
  };

  return (
    <Dialog title={`${term("AccountAction", action, locale)}：${account.name}`} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        {action === "CORRECT_NAME" && <Field problem={null} label={t(words.rightName)} hint={t(words.rightNameHint)}><input maxLength={100} value={name} onChange={(event) => setName(event.target.value)} /></Field>}
        <Field problem={null} label={t(words.reason)} hint={t(words.reasonHint)}><input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
