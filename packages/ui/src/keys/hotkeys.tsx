import { createContext, useContext, useEffect, useId, useRef, useState, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";

const words = dictionary({
  title: { zh: "快捷键", en: "Keyboard" },
  all: { zh: "全部", en: "all" },
  close: { zh: "关闭", en: "Close" },
});

/** One key: `J`, `F8`, `?`, `Ctrl K`, `Shift Tab`. Letters act only outside inputs. */
export type Hotkey = {
  keys: string | readonly string[];
  label: string;
  run: () => void;
  /** Left out of the footer, still in the `?` sheet. */
  hidden?: boolean;
  /** Acts inside inputs too. */
  everywhere?: boolean;
  disabled?: boolean;
};

type Registry = { put: (id: string, keys: readonly Hotkey[]) => void; drop: (id: string) => void; all: () => readonly Hotkey[] };

const HotkeyContext = createContext<Registry | undefined>(undefined);

function createRegistry(): Registry {
  const entries = new Map<string, readonly Hotkey[]>();
  return {
    put: (id, keys) => void entries.set(id, keys),
    drop: (id) => void entries.delete(id),
    all: () => [...entries.values()].flat(),
  };
}

const EDITABLE = "input, textarea, select, [contenteditable='true'], [data-editing]";

/** Does this event press that key? Function and control keys compare by name, letters without case. */
export function matches(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">, key: string): boolean {
  const parts = key.split(" ");
  const last = parts.at(-1) ?? "";
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  if (wants("Ctrl") !== (event.ctrlKey || event.metaKey) || wants("Alt") !== event.altKey) return false;
  if (last.length > 1 && wants("Shift") !== event.shiftKey) return false;
  return event.key.toLowerCase() === last.toLowerCase();
}

const isPlain = (key: string) => key.length === 1 && key !== "";

/** Listens for every key the screens below announce, and shows the sheet on `?`. */
export function HotkeyProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createRegistry);
  const [sheet, setSheet] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target as Element | null;
      const typing = target?.closest?.(EDITABLE) != null;
      if (target?.closest?.("dialog[open]")) return;
      if (!typing && event.key === "?") {
        event.preventDefault();
        setSheet((open) => !open);
        return;
      }
      for (const hotkey of registry.all().toReversed()) {
        const key = [hotkey.keys].flat().find((candidate) => matches(event, candidate));
        if (key === undefined || hotkey.disabled) continue;
        if (typing && !hotkey.everywhere && (isPlain(key) || key === "Enter")) continue;
        // Enter on a button or link is that button's own.
        if (key === "Enter" && target?.closest?.("button, a")) continue;
        event.preventDefault();
        hotkey.run();
        return;
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [registry]);

  return (
    <HotkeyContext value={registry}>
      {children}
      {sheet && <KeysSheet hotkeys={registry.all()} onClose={() => setSheet(false)} />}
    </HotkeyContext>
  );
}

/** Announces keys of a screen while it is mounted; a screen mounted later wins. */
export function useHotkeys(hotkeys: readonly Hotkey[]): void {
  const registry = useContext(HotkeyContext);
  const id = useId();
  useEffect(() => {
    registry?.put(id, hotkeys);
  });
  useEffect(() => () => registry?.drop(id), [registry, id]);
}

const ARROW_SIGNS: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→" };
const keySign = (key: string) => key.split(" ").map((part) => ARROW_SIGNS[part] ?? part).join(" ");

const Keys = ({ keys }: { keys: Hotkey["keys"] }) => <>{[keys].flat().map((key) => <kbd key={key}>{keySign(key)}</kbd>)}</>;

type FooterProps = { hotkeys: readonly Pick<Hotkey, "keys" | "label" | "hidden">[]; legend?: ReactNode; note?: ReactNode };

/** The fixed foot of a screen with a keyboard path: legend left, keys right. */
export function KeysFooter({ hotkeys, legend, note }: FooterProps) {
  const { t } = useLocale();
  return (
    <footer className="jx-keys">
      {legend && <span className="legend">{legend}</span>}
      <span className="keys">
        {hotkeys.filter(({ hidden }) => !hidden).map((hotkey) => (
          <span key={hotkey.label}><Keys keys={hotkey.keys} />{hotkey.label}</span>
        ))}
        <span><kbd>?</kbd>{t(words.all)}</span>
      </span>
      {note && <span className="note">{note}</span>}
    </footer>
  );
}

function KeysSheet({ hotkeys, onClose }: { hotkeys: readonly Hotkey[]; onClose: () => void }) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && typeof element.showModal === "function") element.showModal();
    else element?.setAttribute("open", "");
  }, []);
  return (
    <dialog ref={dialog} className="jx-keys-sheet" aria-label={t(words.title)} onClose={onClose}>
      <h2>{t(words.title)}</h2>
      <ul>
        {hotkeys.map((hotkey, at) => <li key={at}><span>{hotkey.label}</span><span><Keys keys={hotkey.keys} /></span></li>)}
        <li><span>{t(words.title)}</span><span><kbd>?</kbd></span></li>
      </ul>
      <button type="button" className="jx-button" onClick={onClose}>{t(words.close)}</button>
    </dialog>
  );
}
