import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { useProblemWords } from "../show/problem-words";
import type { SignInOutcome } from "./session-context";

const words = dictionary({
  login: { zh: "账号", en: "Account" },
  password: { zh: "密码", en: "Password" },
  signIn: { zh: "登录", en: "Sign in" },
  signingIn: { zh: "正在登录…", en: "Signing in…" },
  show: { zh: "显示", en: "Show" },
  hide: { zh: "隐藏", en: "Hide" },
  empty: { zh: "请填写账号和密码。", en: "Please give account and password." },
  unreachable: { zh: "连不上服务器，没有登录。请检查网络后重试。", en: "The server cannot be reached; not signed in. Check the network and try again." },
});

type Props = {
  onSignIn: (login: string, password: string) => Promise<SignInOutcome>;
  /** Signing in again: the account is known and fixed. */
  fixedLogin?: string;
  /** Chosen from the demonstration's list; give the form a key of it. */
  filled?: { login: string; password: string };
};

/** Account and password, and in words why it did not work. */
export function SignInForm({ onSignIn, fixedLogin, filled }: Props) {
  const { t } = useLocale();
  const problemWords = useProblemWords();
  const id = useId();
  const [login, setLogin] = useState(filled?.login ?? fixedLogin ?? "");
  const [password, setPassword] = useState(filled?.password ?? "");
  const [visible, setVisible] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const submit = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLInputElement>(null);

  // Where the person goes on: the button when all is filled, else the first thing to type.
  useEffect(() => {
    if (filled) submit.current?.focus();
    else first.current?.focus();
  }, [filled]);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (!login.trim() || !password) {
      setRefusal(t(words.empty));
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    const outcome = await onSignIn(login.trim(), password);
    if (outcome.ok) return; // the screen is replaced by the work
    setBusy(false);
    setRefusal("unreachable" in outcome ? t(words.unreachable) : problemWords(outcome.problem));
  }

  return (
    <form className="jx-sign-in-form" onSubmit={(event) => void onSubmit(event)} noValidate>
      <label htmlFor={`${id}login`}>{t(words.login)}</label>
      <input id={`${id}login`} name="username" autoComplete="username" autoCapitalize="none" spellCheck={false}
        ref={fixedLogin === undefined ? first : undefined} value={login} readOnly={fixedLogin !== undefined} onChange={(event) => setLogin(event.target.value)} />
      <label htmlFor={`${id}password`}>{t(words.password)}</label>
      <span className="password">
        <input id={`${id}password`} name="password" type={visible ? "text" : "password"} autoComplete="current-password"
          ref={fixedLogin === undefined ? undefined : first} value={password} onChange={(event) => setPassword(event.target.value)} />
        <button type="button" aria-pressed={visible} onClick={() => setVisible(!visible)}>{t(visible ? words.hide : words.show)}</button>
      </span>
      <p className="refusal" role="alert">{refusal}</p>
      <button ref={submit} type="submit" className="jx-button primary large" aria-disabled={busy}>{t(busy ? words.signingIn : words.signIn)}</button>
    </form>
  );
}
