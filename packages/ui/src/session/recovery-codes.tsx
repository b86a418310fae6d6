import { useState } from "react";
import { dictionary, useLocale } from "../i18n/locale";

const words = dictionary({
  title: { zh: "请保存恢复码", en: "Keep these recovery codes" },
  lead: { zh: "手机丢失时，用恢复码登录，每个只能用一次。只显示这一次：抄下来或打印，锁好，不要存在本机。", en: "When the phone is lost a recovery code lets you in, each one once. They are shown only now: write or print them and lock them away, not on this machine." },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  print: { zh: "打印", en: "Print" },
  kept: { zh: "我已保存，继续", en: "I have kept them; go on" },
});

/** Recovery codes, shown once; whoever goes on says they are kept. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useLocale();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <h2>{t(words.title)}</h2>
      <p className="lead">{t(words.lead)}</p>
      <ul className="jx-recovery">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
      <p className="jx-recovery-acts">
        <button type="button" className="jx-button" onClick={() => void navigator.clipboard.writeText(codes.join("\n")).then(() => setCopied(true))}>{t(copied ? words.copied : words.copy)}</button>
        <button type="button" className="jx-button" onClick={() => window.print()}>{t(words.print)}</button>
        <button type="button" className="jx-button primary" onClick={onDone}>{t(words.kept)}</button>
      </p>
    </>
  );
}
