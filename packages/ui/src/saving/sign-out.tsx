import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { unsavedIn } from "./cell-queue";
import { useCellQueue } from "./cell-saving-provider";

const words = dictionary({
  title: { zh: "还有 {count} 格没有存进去", en: "{count} cells are not saved" },
  why: { zh: "退出登录会清除这台电脑上暂存的内容，这 {count} 格就没有了。", en: "Signing out clears what is kept on this computer: these {count} cells would be lost." },
  stay: { zh: "先不退出", en: "Stay" },
  retry: { zh: "再试着保存", en: "Try to save" },
  leave: { zh: "不要了，退出", en: "Give them up and sign out" },
  trying: { zh: "正在保存…", en: "Saving…" },
});

/** How long signing out waits for what is on its way, before it asks. */
const PATIENCE_MS = 3_000;

/** Signs out once everything typed is saved; where something is not, asks first, because signing out clears it from this device. */
export function useCarefulSignOut(signOut: () => Promise<void>): { leave: () => void; dialog: ReactNode } {
  const queue = useCellQueue();
  const [state, setState] = useState<"NONE" | "ASKING" | "TRYING">("NONE");
  const attempt = async (): Promise<void> => {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    if (unsavedIn(queue.summary()) > 0) await Promise.race([queue.allSettled(), patience]);
    if (unsavedIn(queue.summary()) > 0) return setState("ASKING");
    setState("NONE");
    await signOut();
  };
  return {
    leave: () => void attempt(),
    dialog: state !== "NONE" && (
      <UnsavedDialog busy={state === "TRYING"} onStay={() => setState("NONE")} onLeave={() => void signOut()}
        onRetry={() => {
          setState("TRYING");
          queue.retry();
          void attempt();
        }} />
    ),
  };
}

function UnsavedDialog({ busy, onStay, onRetry, onLeave }: { busy: boolean; onStay: () => void; onRetry: () => void; onLeave: () => void }) {
  const { t } = useLocale();
  const queue = useCellQueue();
  const count = unsavedIn(useSyncExternalStore(queue.subscribe, queue.summary));
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // jsdom knows no modal dialogs; an open one is the same to a reader of the page.
    if (typeof element.current?.showModal === "function") element.current.showModal();
    else element.current?.setAttribute("open", "");
  }, []);
  return (
    <dialog ref={element} className="jx-again" aria-label={t(words.title, { count })} onClose={onStay}>
      <h2>{t(words.title, { count })}</h2>
      <p role="status">{busy ? t(words.trying) : t(words.why, { count })}</p>
      <p className="jx-again-acts">
        <button type="button" className="jx-button primary" onClick={onStay}>{t(words.stay)}</button>
        <button type="button" className="jx-button" disabled={busy} onClick={onRetry}>{t(words.retry)}</button>
        <button type="button" className="jx-button danger" disabled={busy} onClick={onLeave}>{t(words.leave)}</button>
      </p>
    </dialog>
  );
}
