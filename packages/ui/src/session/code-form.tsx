import { useApolloClient } from "@apollo/client/react";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { useProblemWords } from "../show/problem-words";
import { GiveSecondFactorMutation } from "./operations";
import type { SessionParts } from "./session-context";
import { stepWords } from "./step-words";

const words = dictionary({
  title: { zh: "第二步验证", en: "Second step" },
  lead: { zh: "打开手机上的验证器，填写 6 位验证码。", en: "Open the authenticator on your phone and give the six digits." },
  leadRecovery: { zh: "填写一个还没有用过的恢复码。每个只能用一次。", en: "Give a recovery code that was not used yet. Each is good once." },
  code: { zh: "验证码", en: "Code" },
  recovery: { zh: "恢复码", en: "Recovery code" },
  go: { zh: "登录", en: "Sign in" },
  useRecovery: { zh: "手机不在身边？用恢复码", en: "No phone at hand? Use a recovery code" },
  useCode: { zh: "用验证码", en: "Use the authenticator" },
});

/** The second factor's code, or a recovery code in its place. */
export function CodeForm({ onDone }: { onDone: (session: SessionParts) => void }) {
  const { t } = useLocale();
  const problemWords = useProblemWords();
  const client = useApolloClient();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();

  useEffect(() => input.current?.focus(), [recovery]);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (busy || !code.trim()) return;
    setBusy(true);
    setRefusal(undefined);
    const answer = await client.mutate({ mutation: GiveSecondFactorMutation, variables: { code: code.trim() }, fetchPolicy: "no-cache" }).catch(() => undefined);
    setBusy(false);
    const outcome = answer?.data?.giveSecondFactor;
    if (!outcome) return setRefusal(t(stepWords.unreachable));
    if (outcome.__typename === "SignedIn") return onDone(outcome.session);
    setCode("");
    setRefusal(problemWords(outcome));
    input.current?.focus();
  }

  return (
    <>
      <h2>{t(words.title)}</h2>
      <p className="lead">{t(recovery ? words.leadRecovery : words.lead)}</p>
      <form className="jx-sign-in-form" onSubmit={(event) => void onSubmit(event)} noValidate>
        <label htmlFor={id}>{t(recovery ? words.recovery : words.code)}</label>
        <input ref={input} id={id} name="code" className="code" autoComplete="one-time-code" inputMode={recovery ? "text" : "numeric"} maxLength={recovery ? 20 : 7} value={code} onChange={(event) => setCode(event.target.value)} />
        <p className="refusal" role="alert">{refusal}</p>
        <button type="submit" className="jx-button primary large" aria-disabled={busy}>{t(words.go)}</button>
      </form>
      <button type="button" className="jx-link" onClick={() => { setCode(""); setRefusal(undefined); setRecovery(!recovery); }}>{t(recovery ? words.useCode : words.useRecovery)}</button>
    </>
  );
}
