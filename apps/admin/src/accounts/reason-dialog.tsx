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

/** Asks why, and for the right name where the old one is wrong; both go into the trail. */
export function ReasonDialog({ account, action, onDone, onClose }: { account: AccountRow; action: ReasonedAction; onDone: (waiting: boolean) => void; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { attempt, busy, problem } = useOutcome();
  const [reason, setReason] = useState("");
  const [name, setName] = useState(account.name);
  const [missing, setMissing] = useState<"reason" | "name" | null>(null);
  const [disable] = useMutation(DisableAccountDocument, RENEW);
  const [enable] = useMutation(EnableAccountDocument, RENEW);
  const [correct] = useMutation(CorrectNameDocument, RENEW);
  const [unlock] = useMutation(UnlockAccountDocument, RENEW);
  const [reset] = useMutation(RequestSecondFactorResetDocument, RENEW);

  const onSave = async () => {
    const empty = !name.trim() ? "name" : !reason.trim() ? "reason" : null;
    setMissing(empty);
    if (empty) return;
    const input = { id: account.id, reason: reason.trim() };
    if (action === "RESET_SECOND_FACTOR") {
      if (await attempt("PostsChanged", async () => (await reset({ variables: { input } })).data?.outcome)) onDone(true);
      return;
    }
    const change = {
      DISABLE: () => disable({ variables: { input } }), ENABLE: () => enable({ variables: { input } }), UNLOCK: () => unlock({ variables: { input } }),
      CORRECT_NAME: () => correct({ variables: { input: { ...input, name: name.trim() } } }),
    }[action];
    if (await attempt("AccountChanged", async () => (await change()).data?.outcome)) onDone(false);
  };
  const need = (field: "reason" | "name") => (missing === field ? t(words.needed) : null);

  return (
    <Dialog title={`${term("AccountAction", action, locale)}：${account.name}`} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        {action === "CORRECT_NAME" && <Field problem={need("name")} label={t(words.rightName)} hint={t(words.rightNameHint)}><input maxLength={100} value={name} onChange={(event) => setName(event.target.value)} /></Field>}
        <Field problem={need("reason")} label={t(words.reason)} hint={t(words.reasonHint)}><input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
