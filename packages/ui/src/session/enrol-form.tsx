import { useApolloClient } from "@apollo/client/react";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { useProblemWords } from "../show/problem-words";
import { BeginSecondFactorMutation, ConfirmSecondFactorMutation } from "./operations";
import { useProof } from "./proof";
import { QrPicture } from "./qr-picture";
import { RecoveryCodes } from "./recovery-codes";
import type { SessionParts } from "./session-context";
import { stepWords } from "./step-words";

const words = dictionary({
  title: { zh: "绑定第二验证", en: "Enrol a second factor" },
  lead: { zh: "你的岗位要求密码之外再有一道验证。用手机验证器（支持 TOTP 的任意一款）扫描下图。", en: "Your post asks for more than a password. Scan this with any authenticator that knows TOTP." },
  manual: { zh: "不能扫描时，手工输入密钥", en: "If you cannot scan, type the key" },
  code: { zh: "验证器显示的 6 位验证码", en: "The six digits it shows" },
  go: { zh: "确认绑定", en: "Confirm" },
  picture: { zh: "验证器二维码", en: "Picture for the authenticator" },
  preparing: { zh: "正在生成…", en: "Preparing…" },
});

type Props = {
  onDone: (session: SessionParts) => void;
  /** Where the page has a heading of its own. */
  bare?: boolean;
};

/** A secret as picture and text, the first code, and the recovery codes, told this once. */
export function EnrolForm({ onDone, bare = false }: Props) {
  const { t } = useLocale();
  const problemWords = useProblemWords();
  const client = useApolloClient();
  const prove = useProof();
  const id = useId();
  const asked = useRef(false);
  const [begun, setBegun] = useState<{ uri: string; secret: string } | undefined>();
  const [enrolled, setEnrolled] = useState<{ codes: readonly string[]; session: SessionParts } | undefined>();
  const [code, setCode] = useState("");
  const [refusal, setRefusal] = useState<string | undefined>();

  useEffect(() => {
    if (asked.current) return;
    asked.current = true; // each asking makes a new secret
    void prove(async () => (await client.mutate({ mutation: BeginSecondFactorMutation, fetchPolicy: "no-cache" })).data?.beginSecondFactor)
      .then((outcome) => (outcome?.__typename === "SecondFactorBegun" ? setBegun(outcome) : setRefusal(outcome ? problemWords(outcome) : t(stepWords.unreachable))))
      .catch(() => setRefusal(t(stepWords.signedOut)));
  }, [client, problemWords, prove, t]);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!code.trim()) return;
    setRefusal(undefined);
    const answer = await client.mutate({ mutation: ConfirmSecondFactorMutation, variables: { code: code.trim() }, fetchPolicy: "no-cache" }).catch(() => undefined);
    const outcome = answer?.data?.confirmSecondFactor;
    if (!outcome) return setRefusal(t(stepWords.unreachable));
    if (outcome.__typename === "SecondFactorEnrolled") return setEnrolled({ codes: outcome.recoveryCodes, session: outcome.session });
    setCode("");
    setRefusal(problemWords(outcome));
  }

  if (enrolled) return <RecoveryCodes codes={enrolled.codes} onDone={() => onDone(enrolled.session)} />;
  return (
    <>
      {!bare && <h2>{t(words.title)}</h2>}
      <p className="lead">{t(words.lead)}</p>
      {begun ? <QrPicture text={begun.uri} label={t(words.picture)} /> : !refusal && <p role="status">{t(words.preparing)}</p>}
      {begun && (
        <>
          <p className="manual">{t(words.manual)}：<code>{begun.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code></p>
          <form className="jx-sign-in-form" onSubmit={(event) => void onSubmit(event)} noValidate>
            <label htmlFor={id}>{t(words.code)}</label>
            <input id={id} name="code" className="code" autoComplete="one-time-code" inputMode="numeric" maxLength={7} value={code} onChange={(event) => setCode(event.target.value)} />
            <p className="refusal" role="alert">{refusal}</p>
            <button type="submit" className="jx-button primary large">{t(words.go)}</button>
          </form>
        </>
      )}
      {!begun && <p className="refusal" role="alert">{refusal}</p>}
    </>
  );
}
