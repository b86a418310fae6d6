import { displayText, type Cell } from "@jianxiao/domain";
import { useLocale } from "../i18n/locale";
import { useProblemWords } from "../show/problem-words";
import { useForm } from "./form-context";
import { words } from "./words";

/** Under the cell in focus: why it isn't saved, and what the person can do about it. */
export function PlaceNote({ cell }: { cell: Cell }) {
  const form = useForm();
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const saving = form.saving(cell.path);
  const unreadable = form.unreadable(cell.path);
  const show = (text: string | null | undefined) => displayText({ ...cell, text: text ?? null }, locale) || t(words.empty);
  // A press on the note must not take the focus, or the note would be gone before the click.
  const keep = { onMouseDown: (event: React.MouseEvent) => event.preventDefault(), onKeyDown: (event: React.KeyboardEvent) => event.stopPropagation() };

  if (unreadable) return <div className="jx-place-note" role="status" {...keep}>{problemWords(unreadable.problem)}</div>;
  switch (saving?.status) {
    case "CONFLICT":
      return (
        <div className="jx-place-note violet" role="status" {...keep}>
          <span>{t(words.conflict)}</span>
          {form.choose && (
            <span className="actions">
              <button type="button" onClick={() => form.choose?.(cell.path, "MINE")}>{t(words.useMine, { value: show(saving.mine) })}</button>
              <button type="button" onClick={() => form.choose?.(cell.path, "THEIRS")}>{t(words.useTheirs, { by: saving.by ?? t(words.somebody), value: show(saving.theirs) })}</button>
            </span>
          )}
        </div>
      );
    case "LOCKED":
    case "REFUSED":
      return (
        <div className="jx-place-note" role="status" {...keep}>
          {saving.reason && <span>{problemWords(saving.reason)}</span>}
          <span>{t(words.typed, { value: show(saving.mine) })}</span>
          {form.discard && <span className="actions"><button type="button" onClick={() => form.discard?.(cell.path)}>{t(words.discard)}</button></span>}
        </div>
      );
    case "FAILED":
      return (
        <div className="jx-place-note" role="status" {...keep}>
          {saving.reason && <span>{problemWords(saving.reason)}</span>}
          {form.retry && <span className="actions"><button type="button" onClick={form.retry}>{t(words.retry)}</button></span>}
        </div>
      );
    case "LOCAL":
    case "SAVING":
    case "SAVED":
    case undefined:
      return null;
  }
}
