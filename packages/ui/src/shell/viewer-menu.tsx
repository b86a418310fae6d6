import { term } from "@jianxiao/domain";
import { useState } from "react";
import { Link } from "react-router";
import { dictionary, useLocale } from "../i18n/locale";
import { useCarefulSignOut } from "../saving/sign-out";
import { useSession } from "../session/session-context";
import { Icon } from "../show/icon";
import { type Problem, useProblemWords } from "../show/problem-words";
import { Menu } from "./menu";

const words = dictionary({
  // Begins with the words that show, so that who speaks to the page can name what they see.
  me: { zh: "{organisation} {role}，{name}", en: "{organisation} {role}, {name}" },
  appointments: { zh: "任职", en: "Appointments" },
  acting: { zh: "当前", en: "acting" },
  mine: { zh: "我的账号", en: "My account" },
  deputy: { zh: "代 {name}", en: "for {name}" },
  language: { zh: "English", en: "中文" },
  signOut: { zh: "退出登录", en: "Sign out" },
});

/** Who I am and as what; switch to another of my appointments, the language, sign out. */
export function ViewerMenu() {
  const { t, locale, setLocale } = useLocale();
  const { viewer, choose, signOut } = useSession();
  const { appointment, appointments } = viewer;
  const [problem, setProblem] = useState<Problem | undefined>();
  const problemWords = useProblemWords();
  const role = `${term("Role", appointment.role, locale)}${appointment.deputyOf ? ` ${t(words.deputy, { name: appointment.deputyOf })}` : ""}`;

  const { leave, dialog } = useCarefulSignOut(signOut);

  return (
    <>
      <Menu
        className="jx-viewer"
        label={<>
          <span className="face" aria-hidden="true">{appointment.organisation.replace(viewer.districtName, "").slice(0, 1) || viewer.name.slice(0, 1)}</span>
          <span className="who" aria-hidden="true"><b>{appointment.organisation}</b> <em>{role}</em></span>
          {/* Also on a phone, where only the face shows. */}
          <span className="jx-hidden">{t(words.me, { name: viewer.name, organisation: appointment.organisation, role })}</span>
          <Icon name="chevronDown" size={14} />
        </>}
      >
        {(close) => (
          <>
            <p className="name"><b>{viewer.name}</b> {viewer.login}</p>
            <p className="head">{t(words.appointments)}</p>
            {appointments.map((other) => (
              <button
                key={other.id}
                type="button"
                aria-current={other.id === appointment.id || undefined}
                onClick={() => (other.id === appointment.id ? close() : void choose(other.id).then((refused) => (refused ? setProblem(refused) : close())))}
              >
                <span>{other.organisation} <em>{term("Role", other.role, locale)}{other.deputyOf ? ` ${t(words.deputy, { name: other.deputyOf })}` : ""}</em></span>
                {other.id === appointment.id && <small>{t(words.acting)}</small>}
              </button>
            ))}
            {problem && <p className="late" role="alert">{problemWords(problem)}</p>}
            <hr />
            <Link to="/me" onClick={close}><Icon name="person" size={14} /> {t(words.mine)}</Link>
            <button type="button" lang={locale === "zh" ? "en" : "zh-CN"} onClick={() => setLocale(locale === "zh" ? "en" : "zh")}>{t(words.language)}</button>
            <button type="button" onClick={() => { close(); leave(); }}><Icon name="signOut" size={14} /> {t(words.signOut)}</button>
          </>
        )}
      </Menu>
      {dialog}
    </>
  );
}
