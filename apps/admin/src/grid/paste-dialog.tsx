import { displayText, type Pasting } from "@jianxiao/domain";
import { useLocale, useProblemWords } from "@jianxiao/ui";
import { Dialog } from "../dialogs/dialog";
import { words } from "./words";

/** As many lines as one looks through before pressing the button. */
const LISTED = 100;

/** What a paste would do, cell by cell: what is refused first, each with its reason. */
export function PasteDialog({ pasting: { changes, refused, same }, onApply, onClose }: { pasting: Pasting; onApply: () => void; onClose: () => void }) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const column = (label: { zh: string; en: string } | null) => label?.[locale].split(locale === "zh" ? "：" : ": ").at(-1) ?? "—";
  return (
    <Dialog title={t(words.pasteTitle)} onClose={onClose} wide>
      <p role="status">{t(words.pasteCounts, { changes: changes.length, refused: refused.length, same })}</p>
      <div className="grid-paste">
        <table className="figures left">
          <thead><tr><th scope="col">{t(words.pasteRow)}</th><th scope="col">{t(words.pasteColumn)}</th><th scope="col">{t(words.pasteFrom)}</th><th scope="col">{t(words.pasteTo)}</th></tr></thead>
          <tbody>
            {refused.slice(0, LISTED).map(({ row, label, raw, problem }, at) => (
              <tr key={at} className="refused"><td>{row || "—"}</td><td>{column(label)}</td><td>{raw}</td><td className="late">{problemWords(problem)}</td></tr>
            ))}
            {changes.slice(0, LISTED).map(({ filingId, path, row, cell, was, now }) => (
              <tr key={`${filingId} ${path}`}><td>{row}</td><td>{column(cell.label)}</td><td>{displayText({ ...cell, text: was }, locale) || "—"}</td><td>{displayText({ ...cell, text: now }, locale) || "—"}</td></tr>
            ))}
          </tbody>
        </table>
        {changes.length > LISTED && <p className="quiet">{t(words.pasteMore, { shown: LISTED })}</p>}
      </div>
      <footer className="actions">
        <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
        {changes.length > 0
          ? <button type="button" className="jx-button primary" onClick={onApply}>{t(words.pasteApply, { count: changes.length })}</button>
          : <span className="quiet">{t(words.pasteNothing)}</span>}
      </footer>
    </Dialog>
  );
}
