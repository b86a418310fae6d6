import { ROLES, term, type App } from "@jianxiao/domain";
import { useState, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "../show/icon";
import { APP_WORDS, LocaleSwitch, Logo } from "../shell/brand";
import type { DemoAccount, SignInOutcome } from "./session-context";
import { SignInForm } from "./sign-in-form";

const words = dictionary({
  line: { zh: "预算绩效监控", en: "Budget performance monitoring" },
  promise: { zh: "钱花到哪一步，事办到哪一步，放在一张表上看。", en: "How far the money went and how far the work went, on one sheet." },
  demo: { zh: "演示数据", en: "Demonstration data" },
  demoLead: { zh: "云溪区是虚构的。点一个人，账号和密码就填好了。", en: "Yunxi district is fictional. Choose a person to fill in account and password." },
  here: { zh: "在这里工作", en: "Works here" },
  there: { zh: "在另一端工作", en: "Works in the other app" },
});

type Props = { app: App; demonstration: boolean; demoAccounts: readonly DemoAccount[]; onSignIn: (login: string, password: string) => Promise<SignInOutcome>; /** What is still to be done after the right password. */ step?: ReactNode };

/** The way in. In the demonstration it lists who one may be; one click fills the form. */
export function SignInPage({ app, demonstration, demoAccounts, onSignIn, step }: Props) {
  const { t } = useLocale();
  const [filled, setFilled] = useState<{ login: string; password: string } | undefined>();
  return (
    <main className="jx-sign-in">
      <div className="panel">
        <header>
          <Logo size={36} />
          <span><b>监效</b><em>{t(APP_WORDS[app])}</em></span>
          <LocaleSwitch />
        </header>
        <h1>{t(words.line)}</h1>
        <p className="promise">{t(words.promise)}</p>
        {step ?? <SignInForm key={filled?.login} onSignIn={onSignIn} {...(filled ? { filled } : {})} />}
      </div>
      {demonstration && !step && demoAccounts.length > 0 && (
        <section className="people" aria-label={t(words.demo)}>
          <header>
            <span className="jx-demo">{t(words.demo)}</span>
            <p>{t(words.demoLead)}</p>
          </header>
          <div className="lists">
            <DemoList title={t(words.here)} accounts={demoAccounts.filter((account) => account.app === app)} chosen={filled?.login} onChoose={setFilled} />
            <DemoList title={t(words.there)} accounts={demoAccounts.filter((account) => account.app !== app)} chosen={filled?.login} onChoose={setFilled} />
          </div>
        </section>
      )}
    </main>
  );
}

type ListProps = { title: string; accounts: readonly DemoAccount[]; chosen: string | undefined; onChoose: (account: DemoAccount) => void };

function DemoList({ title, accounts, chosen, onChoose }: ListProps) {
  const { locale } = useLocale();
  if (accounts.length === 0) return null;
  const byRole = [...accounts].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {byRole.map((account) => (
          <li key={account.login}>
            <button type="button" aria-pressed={account.login === chosen} onClick={() => onChoose(account)}>
              <b>{term("Role", account.role, locale)}</b>
              <span>{account.organisation}</span>
              <span className="name">{account.name}</span>
              <Icon name="chevronRight" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
