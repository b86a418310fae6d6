import { term } from "@jianxiao/domain";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { useProblemWords } from "../show/problem-words";
import type { SignInOutcome, Viewer } from "./session-context";

const words = dictionary({
  title: { zh: "请确认是您本人", en: "Please confirm that it is you" },
  reason: { zh: "这一步要留痕、有效力，请再输入一次密码。十分钟内不再询问。", en: "This step goes on record, so give your password once more. You will not be asked again for ten minutes." },
  password: { zh: "密码", en: "Password" },
  code: { zh: "验证器上的 6 位验证码", en: "The authenticator's six digits" },
  go: { zh: "确认并继续", en: "Confirm and go on" },
  going: { zh: "正在确认…", en: "Confirming…" },
  cancel: { zh: "取消", en: "Cancel" },
  empty: { zh: "请填写每一项。", en: "Please fill in everything." },
  unreachable: { zh: "连不上服务器，没有办理。请检查网络后重试。", en: "The server cannot be reached; nothing was done. Check the network and try again." },
});

type Props = { viewer: Viewer; onProve: (password: string, code: string | null) => Promise<SignInOutcome>; onDone: () => void; onLeave: () => void };

/** In place, over the screen that stays: asks whether the person signed in is the person at the keyboard. */
export function ProofDialog({ viewer, onProve, onDone, onLeave }: Props) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    // jsdom knows no modal dialogs; an open one is the same to a reader of the page.
    if (typeof element.showModal === "function") element.showModal();
    else element.setAttribute("open", "");
    element.querySelector<HTMLInputElement>("input[name=password]")?.focus();
  }, []);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (!password || (viewer.secondFactor && !code.trim())) {
      setRefusal(t(words.empty));
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    const outcome = await onProve(password, viewer.secondFactor ? code.trim() : null);
    if (outcome.ok) {
      onDone();
      return;
    }
    setBusy(false);
    setRefusal("unreachable" in outcome ? t(words.unreachable) : problemWords(outcome.problem));
  }

  return (
    <dialog ref={dialog} className="jx-again" aria-labelledby={`${id}title`} onCancel={(event) => { event.preventDefault(); onLeave(); }}>
      <h2 id={`${id}title`}>{t(words.title)}</h2>
      <p>{t(words.reason)}</p>
      <p className="who"><b>{viewer.name}</b> {viewer.appointment.organisation} {term("Role", viewer.appointment.role, locale)}</p>
      <form className="jx-sign-in-form" onSubmit={(event) => void onSubmit(event)} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={viewer.login} readOnly />
        <label htmlFor={`${id}password`}>{t(words.password)}</label>
        <input id={`${id}password`} name="password" type="password" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} />
        {viewer.secondFactor && (
          <>
            <label htmlFor={`${id}code`}>{t(words.code)}</label>
            <input id={`${id}code`} name="code" className="code" autoComplete="one-time-code" inputMode="numeric" value={code} onChange={(event) => setCode(event.target.value)} />
          </>
        )}
        <p className="refusal" role="alert">{refusal}</p>
        <button type="submit" className="jx-button primary large" aria-disabled={busy}>{t(busy ? words.going : words.go)}</button>
      </form>
      <button type="button" className="jx-link" onClick={onLeave}>{t(words.cancel)}</button>
    </dialog>
  );
}
