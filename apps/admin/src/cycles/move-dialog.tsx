import { useLocale } from "@jianxiao/ui";
import { useId, useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { words } from "./member-words";

type Props = { title: string; what: string; then: string; busy: boolean; problem: string | null; onMove: (reason: string) => void; onClose: () => void };

/** Asks for the reason of a move and says what it will do. */
export function MoveDialog({ title, what, then, busy, problem, onMove, onClose }: Props) {
  const { t } = useLocale();
  const [reason, setReason] = useState("");
  const id = useId();
  const ready = reason.trim() !== "" && !busy;
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); if (ready) onMove(reason.trim()); }}>
        <p><b>{what}</b></p>
        <p className="quiet" id={id}>{then}</p>
        <label className="field"><span>{t(words.why)}</span><textarea rows={3} maxLength={200} value={reason} aria-describedby={id} onChange={(event) => setReason(event.target.value)} /></label>
        {problem && <p className="late" role="alert">{problem}</p>}
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
          <button type="submit" className="jx-button primary" aria-disabled={!ready || undefined}>{title}</button>
        </p>
      </form>
    </Dialog>
  );
}
