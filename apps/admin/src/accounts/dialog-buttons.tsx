import { useLocale } from "@jianxiao/ui";
import { words } from "./words";

/** What is wrong, and the two ways on, at the foot of a dialog's form. */
export function DialogButtons({ problem, busy, onClose }: { problem: string | undefined; busy: boolean; onClose: () => void }) {
  const { t } = useLocale();
  return (
    <>
      {problem && <p className="late" role="alert">{problem}</p>}
      <p className="dialog-actions">
        <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
        <button type="submit" className="jx-button primary" aria-disabled={busy || undefined}>{t(words.save)}</button>
      </p>
    </>
  );
}
