import { choiceLabel, type Cell } from "@jianxiao/domain";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { useLocale } from "../i18n/locale";
import { useForm } from "./form-context";
import { ARROWS } from "./places";
import { words } from "./words";

type Props = { cell: Cell; placeKey: string; label: string };

/** The editor a cell becomes on focus: no box of its own. A choice is a list, everything else a text in the cell's own words. */
export function CellEditor(props: Props) {
  return props.cell.type === "CHOICE" ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;
}

/**
 * Selected, typing replaces the text and arrows move on; after F2, Enter or a click arrows move in the text.
 * Leaving the cell by any way commits; Escape takes the text back.
 */
function TextEditor({ cell, placeKey, label }: Props) {
  const form = useForm();
  const { t } = useLocale();
  const stored = form.unreadable(cell.path)?.raw ?? cell.text ?? "";
  const [draft, setDraft] = useState(stored);
  const [inText, setInText] = useState(form.touch);
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);

  const commit = () => draft === stored || form.commit(cell.path, draft);

  useLayoutEffect(() => {
    box.current?.focus();
    if (!form.touch) box.current?.select();
  }, [form.touch]);

  // A page that is closed or reloaded in mid-word: what is typed goes into the queue, and so onto this device.
  const onPageHide = useEffectEvent(() => void commit());
  useEffect(() => {
    const keep = () => onPageHide();
    window.addEventListener("pagehide", keep);
    return () => window.removeEventListener("pagehide", keep);
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const direction = ARROWS[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setDraft(cell.text ?? "");
      form.typing?.(cell.path, null);
      setInText(false);
      requestAnimationFrame(() => box.current?.select());
    } else if (event.key === "F2") {
      event.preventDefault();
      setInText(true);
      const end = draft.length;
      if (cell.type !== "DATE" || !form.touch) box.current?.setSelectionRange(end, end);
    } else if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      if (!inText && draft === stored) {
        setInText(true);
        box.current?.setSelectionRange(draft.length, draft.length);
      } else if (!form.move(placeKey, "DOWN")) {
        commit();
        setInText(false);
      }
    } else if (direction && !inText && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      form.move(placeKey, direction);
    }
  }

  const common = {
    ref: box, className: "editor", value: draft, "aria-label": label, "data-editing": "", onKeyDown, onBlur: commit, onPointerDown: () => setInText(true),
    onChange: (event: { target: { value: string } }) => {
      setDraft(event.target.value);
      form.typing?.(cell.path, event.target.value === stored ? null : event.target.value);
    },
  };
  if (cell.type === "DATE" && form.touch) return <input {...common} type="date" />;
  const numeric = cell.type === "MONEY" || cell.type === "NUMBER";
  return <textarea {...common} rows={1} inputMode={numeric ? "decimal" : "text"} spellCheck={false} placeholder={cell.type === "DATE" ? t(words.date) : undefined} />;
}

function ChoiceEditor({ cell, placeKey, label }: Props) {
  const form = useForm();
  const { t, locale } = useLocale();
  const box = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <select ref={box} className="editor" aria-label={label} data-editing="" value={cell.text ?? ""}
      onChange={(event) => form.commit(cell.path, event.target.value)}
      onKeyDown={(event) => {
        const direction = ARROWS[event.key];
        if (!direction || event.altKey) return;
        event.preventDefault();
        form.move(placeKey, direction);
      }}>
      <option value="">{t(words.choose)}</option>
      {cell.options?.map((option) => <option key={option} value={option}>{choiceLabel(cell.column, option, locale)}</option>)}
    </select>
  );
}
