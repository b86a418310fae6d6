import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import type { SheetEdit } from "./sheet-model";

const words = dictionary({
  date: { zh: "年-月-日", en: "YYYY-MM-DD" },
  choose: { zh: "按数字键选择，Enter 打开列表", en: "Press a digit, or Enter for the list" },
});

/** What the sheet asks of the cell it has the cursor in. */
export type EditorHandle = {
  /** Takes over what is typed; true when there was nothing or it was taken. */
  commit: () => boolean;
  /** Arrows move in the text, and a paste goes into it. */
  inText: () => boolean;
};

type Props = {
  edit: SheetEdit;
  label: string;
  ref: Ref<EditorHandle>;
  onCommit: (raw: string) => boolean;
  /** Each keystroke, so that not even a killed browser loses one; null when there is nothing uncommitted. */
  onTyping: (raw: string | null) => void;
  /** After Enter or Tab. */
  onLeave: (way: "ENTER" | "TAB", back: boolean) => void;
};

/** The editor in the cell with the cursor. */
export function SheetEditor(props: Props) {
  return props.edit.kind === "ONE" || props.edit.kind === "MANY" ? <ChoiceEditor {...props} edit={props.edit} /> : <TextEditor {...props} edit={props.edit} />;
}

/** As in a spreadsheet: selected, typing replaces the text and arrows lead on; after F2 or a double click arrows move in the text. */
function TextEditor({ edit, label, ref, onCommit, onTyping, onLeave }: Props) {
  const { t } = useLocale();
  const [draft, setDraft] = useState(edit.raw);
  const [inText, setInText] = useState(false);
  const [begun, setBegun] = useState(edit.raw);
  const box = useRef<HTMLTextAreaElement>(null);

  // The stored text may change under an untouched editor: after an undo, a paste, or somebody else's saving.
  if (begun !== edit.raw) {
    setBegun(edit.raw);
    if (draft === begun) setDraft(edit.raw);
  }
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.select();
  }, [edit.raw]);

  const commit = (): boolean => {
    if (draft === edit.raw) return true;
    onTyping(null);
    return onCommit(draft);
  };
  useImperativeHandle(ref, () => ({ commit, inText: () => inText }));

  // A page that is closed or reloaded in mid-word.
  const onPageHide = useEffectEvent(() => void commit());
  useEffect(() => {
    const keep = () => onPageHide();
    window.addEventListener("pagehide", keep);
    return () => window.removeEventListener("pagehide", keep);
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      if (draft === edit.raw && !inText) return;
      event.stopPropagation();
      setDraft(edit.raw);
      setInText(false);
      onTyping(null);
      requestAnimationFrame(() => box.current?.select());
    } else if (event.key === "F2") {
      event.preventDefault();
      setInText(true);
      box.current?.setSelectionRange(draft.length, draft.length);
    } else if (event.key === "Enter" && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      commit();
      setInText(false);
      onLeave("ENTER", event.shiftKey);
    } else if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      box.current?.setRangeText("\n", box.current.selectionStart, box.current.selectionEnd, "end");
      setDraft(box.current?.value ?? draft);
    } else if (event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      commit();
      onLeave("TAB", event.shiftKey);
    } else if (inText) event.stopPropagation();
  }

  return (
    <textarea
      ref={box} className="editor" rows={1} value={draft} aria-label={label} data-editing="" spellCheck={false}
      inputMode={edit.kind === "NUMBER" ? "decimal" : "text"} placeholder={edit.kind === "DATE" ? t(words.date) : undefined}
      onChange={(event) => { setDraft(event.target.value); onTyping(event.target.value === edit.raw ? null : event.target.value); }}
      onKeyDown={onKeyDown} onDoubleClick={() => setInText(true)} onBlur={() => void commit()}
    />
  );
}

/** One or several of a few: digits choose at once, Enter or Space opens the list, Delete empties (the sheet's own key). */
function ChoiceEditor({ edit, label, ref, onCommit, onLeave }: Omit<Props, "edit"> & { edit: Extract<SheetEdit, { kind: "ONE" | "MANY" }> }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const chosen = edit.raw === "" ? [] : edit.raw.split(",");
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  useImperativeHandle(ref, () => ({ commit: () => true, inText: () => open }));

  const choose = (code: string) => {
    if (edit.kind === "ONE") {
      onCommit(chosen.includes(code) ? "" : code);
      setOpen(false);
    } else {
      onCommit((chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]).join(","));
    }
  };

  function onKeyDown(event: KeyboardEvent) {
    const digit = edit.options[Number(event.key) - 1];
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (digit && !event.ctrlKey && !event.altKey && !event.metaKey) {
      take();
      choose(digit.code);
    } else if (!open && (event.key === "F2" || event.key === " ")) {
      take();
      setOpen(true);
    } else if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      take();
      setAt((at + (event.key === "ArrowDown" ? 1 : edit.options.length - 1)) % edit.options.length);
    } else if (open && (event.key === "Enter" || event.key === " ")) {
      take();
      const option = edit.options[at];
      if (option) choose(option.code);
      if (event.key === "Enter" && edit.kind === "MANY") setOpen(false);
    } else if (open && event.key === "Escape") {
      take();
      setOpen(false);
    } else if (event.key === "Enter" || event.key === "Tab") {
      take();
      setOpen(false);
      onLeave(event.key === "Enter" ? "ENTER" : "TAB", event.shiftKey);
    }
  }

  return (
    <div ref={box} className="chooser" role="combobox" tabIndex={-1} aria-label={label} aria-expanded={open} aria-haspopup="listbox" aria-controls="jx-sheet-options" title={t(words.choose)}
      data-editing="" onKeyDown={onKeyDown} onClick={() => setOpen(!open)} onBlur={() => setOpen(false)}>
      {open && (
        <div id="jx-sheet-options" className="options" role="listbox" aria-multiselectable={edit.kind === "MANY"} aria-label={label}>
          {edit.options.map(({ code, label: name }, index) => (
            <div key={code} role="option" tabIndex={-1} aria-selected={chosen.includes(code)} className={index === at ? "at" : undefined}
              onMouseDown={(event) => { event.preventDefault(); event.stopPropagation(); choose(code); }}>
              <kbd>{index + 1}</kbd>{name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
