import { term } from "@jianxiao/domain";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import type { SignInOutcome, Viewer } from "./session-context";
import { SignInForm } from "./sign-in-form";

const words = dictionary({
  title: { zh: "请重新登录", en: "Please sign in again" },
  reason: { zh: "登录已失效。屏幕和已输入的内容都还在，登录后自动继续保存。", en: "The session has ended. The screen and what you typed are kept; saving goes on after you sign in." },
  other: { zh: "换个人登录", en: "Sign in as somebody else" },
});

type Props = { viewer: Viewer; onSignIn: (login: string, password: string) => Promise<SignInOutcome>; onLeave: () => Promise<void>; /** What is still to be done after the right password. */ step?: ReactNode };

/** In place, over the screen that stays: the same person signs in and goes on. */
export function SignInAgain({ viewer, onSignIn, onLeave, step }: Props) {
  const { t, locale } = useLocale();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [before] = useState(() => document.activeElement);

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    // jsdom knows no modal dialogs; an open one is the same to a reader of the page.
    if (typeof element.showModal === "function") element.showModal();
    else element.setAttribute("open", "");
    element.querySelector<HTMLInputElement>("input[name=password]")?.focus();
    // One goes on where one was typing; the browser does this only for a dialog that is closed, not for one that is gone.
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [before]);

  return (
    <dialog ref={dialog} className="jx-again" aria-labelledby={`${id}title`} onCancel={(event) => event.preventDefault()}>
      <h2 id={`${id}title`}>{t(words.title)}</h2>
      <p>{t(words.reason)}</p>
      <p className="who"><b>{viewer.name}</b> {viewer.appointment.organisation} {term("Role", viewer.appointment.role, locale)}</p>
      {step ?? <SignInForm onSignIn={onSignIn} fixedLogin={viewer.login} />}
      <button type="button" className="jx-link" onClick={() => void onLeave()}>{t(words.other)}</button>
    </dialog>
  );
}
