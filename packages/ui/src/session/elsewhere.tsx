import { APPS, term, type App } from "@jianxiao/domain";
import { useState } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { APP_PATHS, APP_WORDS, Logo } from "../shell/brand";
import { type Problem, useProblemWords } from "../show/problem-words";
import { useSession } from "./session-context";

const words = dictionary({
  title: { zh: "这个岗位不在这里工作", en: "This post works elsewhere" },
  reason: { zh: "{role}（{organisation}）的工作在“{app}”。", en: "The work of {role} ({organisation}) is in “{app}”." },
  go: { zh: "去{app}", en: "Go to {app}" },
  as: { zh: "以{role}（{organisation}）继续", en: "Go on as {role} ({organisation})" },
  out: { zh: "退出登录", en: "Sign out" },
});

/** For somebody signed in to the wrong app: where their work is, and which of their posts works here. */
export function Elsewhere() {
  const { t, locale } = useLocale();
  const { app, viewer, choose, signOut } = useSession();
  const { appointment, appointments } = viewer;
  const [problem, setProblem] = useState<Problem | undefined>();
  const problemWords = useProblemWords();
  const home: App = appointment.apps[0] ?? APPS.find((other) => other !== app) ?? app;
  const role = term("Role", appointment.role, locale);
  return (
    <main className="jx-elsewhere">
      <Logo size={36} />
      <h1>{t(words.title)}</h1>
      <p>{t(words.reason, { role, organisation: appointment.organisation, app: t(APP_WORDS[home]) })}</p>
      <a className="jx-button primary large" href={APP_PATHS[home]}>{t(words.go, { app: t(APP_WORDS[home]) })}</a>
      {appointments.filter((other) => other.id !== appointment.id && other.apps.includes(app)).map((other) => (
        <button key={other.id} type="button" className="jx-button" onClick={() => void choose(other.id).then(setProblem)}>
          {t(words.as, { role: term("Role", other.role, locale), organisation: other.organisation })}
        </button>
      ))}
      {problem && <p className="late" role="alert">{problemWords(problem)}</p>}
      <button type="button" className="jx-link" onClick={() => void signOut()}>{t(words.out)}</button>
    </main>
  );
}
