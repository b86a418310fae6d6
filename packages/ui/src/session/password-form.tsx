import { useApolloClient } from "@apollo/client/react";
import { useId, useState, type FormEvent } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { useProblemWords } from "../show/problem-words";
import { ChangePasswordMutation } from "./operations";
import type { SessionParts } from "./session-context";
import { stepWords } from "./step-words";

const words = dictionary({
  title: { zh: "请更换密码", en: "Please choose a new password" },
  lead: { zh: "密码已到更换期限。换好后自动继续登录。", en: "Your password has reached its age. Signing in goes on once it is changed." },
  current: { zh: "现在的密码", en: "Present password" },
  next: { zh: "新密码", en: "New password" },
  again: { zh: "再输一次新密码", en: "New password again" },
  go: { zh: "更换密码", en: "Change password" },
  differ: { zh: "两次输入的新密码不一致。", en: "The two new passwords differ." },
  hint: { zh: "不要用姓名、单位名、常见词和连续键位。", en: "No names, common words or keyboard runs." },
});

type Props = {
  login: string;
  /** Signed in: the present password is asked for. On the way in it was just given. */
  signedIn: boolean;
  onDone: (session: SessionParts) => void;
};

/** A new password, twice; what is wrong with it is told in full. */
export function PasswordForm({ login, signedIn, onDone }: Props) {
  const { t } = useLocale();
  const problemWords = useProblemWords();
  const client = useApolloClient();
  const id = useId();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (busy || !next) return;
    if (next !== again) return setRefusals([t(words.differ)]);
    setBusy(true);
    setRefusals([]);
    const answer = await client.mutate({ mutation: ChangePasswordMutation, variables: { input: { next, current: signedIn ? current : null } }, fetchPolicy: "no-cache" }).catch(() => undefined);
    setBusy(false);
    const outcome = answer?.data?.changePassword;
    if (!outcome) return setRefusals([t(stepWords.unreachable)]);
    if (outcome.__typename !== "PasswordChanged") return setRefusals(outcome.__typename === "NotAllowed" ? outcome.reasons.map(problemWords) : [problemWords(outcome)]);
    setCurrent("");
    setNext("");
    setAgain("");
    onDone(outcome.session);
  }

  const field = (name: "current" | "next" | "again", value: string, set: (text: string) => void) => (
    <>
      <label htmlFor={`${id}${name}`}>{t(words[name])}</label>
      <input id={`${id}${name}`} name={name} type="password" autoComplete={name === "current" ? "current-password" : "new-password"} value={value} onChange={(event) => set(event.target.value)} />
    </>
  );

  return (
    <>
      {!signedIn && <h2>{t(words.title)}</h2>}
      {!signedIn && <p className="lead">{t(words.lead)}</p>}
      <form className="jx-sign-in-form" onSubmit={(event) => void onSubmit(event)} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
        {signedIn && field("current", current, setCurrent)}
        {field("next", next, setNext)}
        {field("again", again, setAgain)}
        <p className="hint">{t(words.hint)}</p>
        {refusals.map((refusal) => <p key={refusal} className="refusal" role="alert">{refusal}</p>)}
        <button type="submit" className="jx-button primary large" aria-disabled={busy}>{t(words.go)}</button>
      </form>
    </>
  );
}
