import { term } from "@jianxiao/domain";
import { dictionary, useLocale } from "../i18n/locale";
import { useSession } from "../session/session-context";
import { Icon } from "../show/icon";
import { Menu } from "./menu";

const words = dictionary({
  me: { zh: "{name}，{organisation} {role}", en: "{name}, {organisation} {role}" },
  appointments: { zh: "任职", en: "Appointments" },
  acting: { zh: "当前", en: "acting" },
  language: { zh: "English", en: "中文" },
  signOut: { zh: "退出登录", en: "Sign out" },
});

/** Who I am and as what; switch to another of my appointments, the language, sign out. */
export function ViewerMenu() {
  const { t, locale, setLocale } = useLocale();
  const { viewer, choose, signOut } = useSession();
  const { appointment, appointments } = viewer;
  const role = term("Role", appointment.role, locale);

  return (
    <Menu
      className="jx-viewer"
      name={t(words.me, { name: viewer.name, organisation: appointment.organisation, role })}
      label={<>
        <span className="face" aria-hidden="true">{appointment.organisation.replace(viewer.districtName, "").slice(0, 1) || viewer.name.slice(0, 1)}</span>
        <span className="who"><b>{appointment.organisation}</b> <em>{role}</em></span>
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
              onClick={() => {
                close();
                if (other.id !== appointment.id) void choose(other.id);
              }}
            >
              <span>{other.organisation} <em>{term("Role", other.role, locale)}</em></span>
              {other.id === appointment.id && <small>{t(words.acting)}</small>}
            </button>
          ))}
          <hr />
          <button type="button" lang={locale === "zh" ? "en" : "zh-CN"} onClick={() => setLocale(locale === "zh" ? "en" : "zh")}>{t(words.language)}</button>
          <button type="button" onClick={() => void signOut()}><Icon name="signOut" size={14} /> {t(words.signOut)}</button>
        </>
      )}
    </Menu>
  );
}
