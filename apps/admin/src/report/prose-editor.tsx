import { MAX_SECTION, editableProse, storedProse, type WrittenReport } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { useEffect, useId, useRef, useState } from "react";
import { words } from "./words";

type Props = { label: string; body: string; report: WrittenReport; onDone: (body: string | null) => void; onCancel: () => void };

/** Prose as text to type in, its live figures in brackets; menus put in further ones at the cursor. Escape gives up, Ctrl+Enter is done. */
export function ProseEditor({ label, body, report, onDone, onCancel }: Props) {
  const { t, locale } = useLocale();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => editableProse(body, report));
  const hint = useId();
  // Opened by a press on “edit”: the cursor belongs in the text.
  useEffect(() => area.current?.focus(), []);
  const stored = storedProse(text, report).trim();
  const tooLong = stored.length > MAX_SECTION;
  const insert = (piece: string) => {
    const at = area.current?.selectionStart ?? text.length;
    const to = area.current?.selectionEnd ?? at;
    setText(text.slice(0, at) + piece + text.slice(to));
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at + piece.length, at + piece.length);
    });
  };
  const done = () => {
    if (!tooLong) onDone(stored === "" ? null : stored);
  };

  return (
    <div className="prose-editor">
      <div className="prose-menus">
        <select aria-label={t(words.insertFigure)} value="" onChange={(event) => insert(event.target.value)}>
          <option value="">{t(words.insertFigure)}</option>
          {report.figures.map(({ name, label: its, text: value }) => <option key={name} value={`【${its.zh}：${value}】`}>{its[locale]}（{value.length > 16 ? `${value.slice(0, 16)}…` : value}）</option>)}
        </select>
        <select aria-label={t(words.insertTable)} value="" onChange={(event) => insert(event.target.value)}>
          <option value="">{t(words.insertTable)}</option>
          {report.tables.map(({ name, caption }) => <option key={name} value={`\n【表：${caption.zh}】\n`}>{caption[locale]}</option>)}
        </select>
      </div>
      <textarea
        ref={area} aria-label={label} aria-describedby={hint} aria-invalid={tooLong} rows={Math.min(18, Math.max(5, Math.ceil(text.length / 48)))} value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) done();
        }}
      />
      <p id={hint} className={tooLong ? "late" : "quiet"}>{tooLong ? t(words.tooLong, { max: MAX_SECTION }) : t(words.editHint)}</p>
      <p className="dialog-actions">
        <button type="button" className="jx-button" onClick={onCancel}>{t(words.cancel)}</button>
        <button type="button" className="jx-button primary" aria-disabled={tooLong || undefined} onClick={done}>{t(words.done)}</button>
      </p>
    </div>
  );
}
