import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { EnrolForm } from "../session/enrol-form";
import { useProof } from "../session/proof";
import { RecoveryCodes } from "../session/recovery-codes";
import { Card } from "../show/card";
import { useProblemWords } from "../show/problem-words";
import { ReasonedButton } from "../show/reasoned-button";
import type { MyAccount } from "./my-account-page";
import { RemoveSecondFactorMutation, RenewRecoveryCodesMutation } from "./operations";

const words = dictionary({
  title: { zh: "第二验证", en: "Second factor" },
  on: { zh: "已绑定手机验证器，还剩 {count} 个恢复码。", en: "An authenticator is enrolled; {count} recovery codes are left." },
  off: { zh: "没有绑定。绑定后，登录时除密码外还要填写手机验证器上的验证码。", en: "None. With one, signing in asks for the authenticator's code beside the password." },
  needed: { zh: "你的岗位必须使用。", en: "Your post needs one." },
  enrol: { zh: "绑定验证器", en: "Enrol an authenticator" },
  again: { zh: "换一部手机", en: "Change phones" },
  renew: { zh: "重新生成恢复码", en: "New recovery codes" },
  remove: { zh: "解除绑定", en: "Remove" },
  removed: { zh: "已解除。", en: "Removed." },
  network: { zh: "连不上服务器，没有办理。请检查网络后重试。", en: "The server cannot be reached; nothing was done. Check the network and try again." },
});

/** Enrol, change phones, new recovery codes, or give it up where no post needs it. */
export function SecondFactorCard({ account, onChanged }: { account: MyAccount; onChanged: () => void }) {
  const { t } = useLocale();
  const prove = useProof();
  const problemWords = useProblemWords();
  const [enrolling, setEnrolling] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | undefined>();
  const [told, setTold] = useState<string | undefined>();
  const [renew] = useMutation(RenewRecoveryCodesMutation, { fetchPolicy: "no-cache" });
  const [remove] = useMutation(RemoveSecondFactorMutation);

  const onRenew = async () => {
    setTold(undefined);
    const outcome = await prove(async () => (await renew()).data?.renewRecoveryCodes).catch(() => undefined);
    if (outcome?.__typename === "RecoveryCodesRenewed") setCodes(outcome.recoveryCodes);
    else setTold(outcome ? problemWords(outcome) : t(words.network));
  };
  const onRemove = async () => {
    const outcome = await prove(async () => (await remove()).data?.removeSecondFactor).catch(() => undefined);
    setTold(outcome?.__typename === "SecondFactorRemoved" ? t(words.removed) : outcome ? problemWords(outcome) : t(words.network));
    onChanged();
  };

  if (enrolling) return <Card title={t(words.title)}><div className="jx-step"><EnrolForm bare onDone={() => { setEnrolling(false); onChanged(); }} /></div></Card>;
  if (codes) return <Card title={t(words.title)}><RecoveryCodes codes={codes} onDone={() => { setCodes(undefined); onChanged(); }} /></Card>;
  return (
    <Card title={t(words.title)}>
      <p>{account.secondFactor ? t(words.on, { count: account.recoveryCodesLeft }) : t(words.off)} {account.secondFactorNeeded && t(words.needed)}</p>
      <p className="jx-recovery-acts">
        <button type="button" className={`jx-button${account.secondFactor ? "" : " primary"}`} onClick={() => setEnrolling(true)}>{t(account.secondFactor ? words.again : words.enrol)}</button>
        {account.secondFactor && <button type="button" className="jx-button" onClick={() => void onRenew()}>{t(words.renew)}</button>}
        {account.secondFactor && <ReasonedButton allowance={account.secondFactorNeeded ? { allowed: false, reasons: [{ code: "SECOND_FACTOR_KEPT", params: {} }] } : { allowed: true, reasons: [] }} onClick={() => void onRemove()}>{t(words.remove)}</ReasonedButton>}
      </p>
      {told && <p role="status">{told}</p>}
    </Card>
  );
}
