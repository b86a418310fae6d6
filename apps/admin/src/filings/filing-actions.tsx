import type { FilingFacts } from "@jianxiao/domain";
import { ReasonedButton, useLocale, useReasonWords, type CellSavingOfFiling } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { refusalText } from "../dialogs/refusal";
import { SendBackDialog } from "./send-back-dialog";
import type { FilingDetail } from "./filing-document";
import { withReplies, type Replies } from "./replies";
import { useMoves } from "./use-moves";
import { words } from "./words";

type Props = { filing: FilingDetail; facts: FilingFacts; saving: CellSavingOfFiling; replies: Replies; onReplied: () => void };
type Note = { kind: "DONE"; action: string; next: string | null } | { kind: "PROBLEM"; text: string };

/** The moves the server offers on this filing, each with its reasons; what became of the last one stands beside them. */
export function FilingActions({ filing, facts, saving, replies, onReplied }: Props) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const moves = useMoves();
  const [note, setNote] = useState<Note | null>(null);
  const [sendingBack, setSendingBack] = useState(false);
  // A move that this state does not have at all is left out; one that exists but may not be made now stays and says why.
  const offered = (action: FilingDetail["allowedActions"][number]["action"]) =>
    filing.allowedActions.find((candidate) => candidate.action === action && !candidate.reasons.some(({ code }) => code === "ILLEGAL_MOVE"));
  const [confirm, pass, sendBack] = [offered("CONFIRM"), offered("PASS"), offered("SEND_BACK")];

  const make = async (action: string, move: () => Promise<Awaited<ReturnType<typeof moves.pass>>>) => {
    setNote(null);
    if (!(await saving.settled())) {
      setNote({ kind: "PROBLEM", text: t(words.unsaved) });
      return false;
    }
    try {
      const outcome = await move();
      if (outcome?.__typename === "FilingMoved") {
        setNote({ kind: "DONE", action, next: outcome.nextFilingId ?? null });
        return true;
      }
      setNote({ kind: "PROBLEM", text: outcome ? refusalText(outcome, reasonWords) : t(words.network) });
    } catch {
      setNote({ kind: "PROBLEM", text: t(words.network) });
    }
    return false;
  };

  const onConfirm = () => make(t(words.confirm), async () => {
    const answered = filing.returnItems.filter(({ state, id }) => state === "OPEN" && (replies[id] ?? "").trim() !== "");
    const outcome = await moves.confirm(filing, answered.map(({ id }) => ({ returnItemId: id, reply: (replies[id] ?? "").trim() })));
    if (outcome?.__typename === "FilingMoved") onReplied();
    return outcome;
  });

  return (
    <span className="filing-actions">
      {note && (
        <span className={note.kind === "DONE" ? "done" : "late"} role="status">
          {note.kind === "DONE" ? t(words.moved, { action: note.action }) : note.text}
          {note.kind === "DONE" && note.next && <> <Link to={`/filings/${note.next}`}>{t(words.toNext)}</Link></>}
        </span>
      )}
      {!confirm && filing.editRights.scope !== "NONE" && <small className="quiet">{t(words.leaderConfirms)}</small>}
      {sendBack?.allowed && <ReasonedButton allowance={sendBack} busy={moves.busy} onClick={() => setSendingBack(true)}>{t(words.sendBack)}</ReasonedButton>}
      {confirm && <ReasonedButton kind="primary" allowance={withReplies(confirm, filing.returnItems, replies, facts)} busy={moves.busy} onClick={() => void onConfirm()}>{t(words.confirm)}</ReasonedButton>}
      {pass && <ReasonedButton kind="primary" allowance={pass} busy={moves.busy} onClick={() => void make(t(words.pass), () => moves.pass(filing))}>{t(words.pass)}</ReasonedButton>}
      {sendingBack && (
        <SendBackDialog
          busy={moves.busy}
          onCancel={() => setSendingBack(false)}
          onSend={async (opinion) => {
            if (await make(t(words.sendBack), () => moves.sendBack(filing, opinion))) setSendingBack(false);
          }}
        />
      )}
    </span>
  );
}
