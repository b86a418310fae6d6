import { useLocale } from "@jianxiao/ui";
import { useId, useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { words } from "./words";

/** Asks why a filing goes back to its unit; the unit reads exactly this. */
export function SendBackDialog({ busy, onSend, onCancel }: { busy: boolean; onSend: (opinion: string) => void; onCancel: () => void }) {
  const { t } = useLocale();
  const [opinion, setOpinion] = useState("");
  const [asked, setAsked] = useState(false);
  const id = useId();
  const missing = opinion.trim() === "";
  return (
    <Dialog title={t(words.sendBackTitle)} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!missing && !busy) onSend(opinion.trim());
        }}
      >
        <label className="field">
          <span>{t(words.sendBackWhy)}</span>
          <textarea data-begin rows={4} maxLength={500} value={opinion} aria-invalid={asked && missing} aria-describedby={asked && missing ? id : undefined} onChange={(event) => setOpinion(event.target.value)} />
          {asked && missing && <em id={id}>{t(words.sendBackNeed)}</em>}
        </label>
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onCancel}>{t(words.cancel)}</button>
          <button type="submit" className="jx-button primary" aria-disabled={busy || undefined}>{t(words.sendBack)}</button>
        </p>
      </form>
    </Dialog>
  );
}
