import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { PasswordForm } from "../session/password-form";
import { useSession } from "../session/session-context";
import { Card } from "../show/card";
import { Loaded } from "../show/loaded";
import { longText } from "../show/time";
import type { MyAccountQuery as MyAccountData } from "../gql/graphql";
import { MyAccountQuery } from "./operations";
import { OwnSessions } from "./own-sessions";
import { SecondFactorCard } from "./second-factor-card";

const words = dictionary({
  title: { zh: "我的账号", en: "My account" },
  password: { zh: "密码", en: "Password" },
  setAt: { zh: "上次更换：{at}", en: "Last changed: {at}" },
  length: { zh: "至少 {min} 位", en: "At least {min} characters" },
  kinds: { zh: "小写、大写、数字、其他字符至少 {kinds} 类", en: "at least {kinds} of lower case, upper case, digits and others" },
  age: { zh: "每 {days} 天更换", en: "changed every {days} days" },
  history: { zh: "不与最近 {count} 个重复", en: "none of the last {count}" },
  changed: { zh: "密码已更换，其他设备上的登录已结束。", en: "Changed. You are signed out everywhere else." },
});

export type MyAccount = MyAccountData["myAccount"];

/** One's own password, second factor and sessions. */
export function MyAccountPage() {
  const { t } = useLocale();
  const result = useQuery(MyAccountQuery, { fetchPolicy: "cache-and-network" });
  return (
    <div className="page jx-my-account">
      <div className="page-head"><h1>{t(words.title)}</h1></div>
      <Loaded result={result} lines={8}>
        {({ myAccount }) => {
          const renew = () => void result.refetch();
          return (
            <>
              <PasswordCard account={myAccount} onChanged={renew} />
              <SecondFactorCard account={myAccount} onChanged={renew} />
              <OwnSessions account={myAccount} onChanged={renew} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function PasswordCard({ account, onChanged }: { account: MyAccount; onChanged: () => void }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const [changed, setChanged] = useState(false);
  const { minLength, kinds, maxAgeDays, history } = account.passwordRules;
  const rules = [t(words.length, { min: minLength }), ...(kinds > 0 ? [t(words.kinds, { kinds })] : []), ...(maxAgeDays > 0 ? [t(words.age, { days: maxAgeDays })] : []), ...(history > 0 ? [t(words.history, { count: history })] : [])];
  return (
    <Card title={t(words.password)} {...(account.passwordSetAt ? { note: t(words.setAt, { at: longText(account.passwordSetAt, locale) }) } : {})}>
      <p className="jx-rules">{rules.join(locale === "zh" ? "；" : "; ")}</p>
      <PasswordForm login={viewer.login} signedIn onDone={() => { setChanged(true); onChanged(); }} />
      {changed && <p role="status" className="jx-done">{t(words.changed)}</p>}
    </Card>
  );
}
