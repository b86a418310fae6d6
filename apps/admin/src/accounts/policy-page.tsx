import { useMutation, useQuery } from "@apollo/client/react";
import { ALWAYS_SECOND_FACTOR, PASSWORD_BASES, PASSWORD_DEFAULTS, ROLES, term, type SecurityPolicy } from "@jianxiao/domain";
import { Card, longText, Loaded, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { Field } from "../dialogs/field";
import { SettingVersions } from "../settings/setting-versions";
import type { SecuritySettingPartsFragment } from "../gql/graphql";
import { AccessRules } from "./access-rules";
import { NumberField } from "./number-field";
import { policyOf, SaveSecurityPolicyDocument, SecurityPolicyDocument } from "./policy-document";
import { policyWords as words } from "./policy-words";
import { useOutcome } from "./use-outcome";

/** What the security administrator decides: passwords, sessions, second factor, idle accounts, where and when roles work. */
export function PolicyPage() {
  const { t } = useLocale();
  const result = useQuery(SecurityPolicyDocument);
  return (
    <div className="page">
      <div className="page-head"><h1>{t(words.title)}</h1><span className="note">{t(words.lead)}</span></div>
      <Loaded result={result} lines={12}>{({ setting }) => <div className="stack"><PolicyForm key={setting.version} setting={setting} /><SettingVersions kind="SECURITY" version={setting.version} /></div>}</Loaded>
    </div>
  );
}

function PolicyForm({ setting }: { setting: SecuritySettingPartsFragment }) {
  const { t, locale } = useLocale();
  const { attempt, busy, problem } = useOutcome();
  const [policy, setPolicy] = useState<SecurityPolicy>(() => policyOf(setting.body));
  const [save, { data }] = useMutation(SaveSecurityPolicyDocument, { refetchQueries: ["SecurityPolicy"] });
  const { editable, version } = setting;
  const change = (patch: Partial<SecurityPolicy>) => setPolicy((before) => ({ ...before, ...patch }));
  const { password, session, dormancy, secondFactor } = policy;
  const further = ROLES.filter((role) => !ALWAYS_SECOND_FACTOR.includes(role));
  const between = locale === "zh" ? "、" : ", ";

  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); void attempt("SettingSaved", async () => (await save({ variables: { input: { kind: "SECURITY", version, body: policy } } })).data?.saveSetting); }}>
      <p className="quiet">{version === 0 ? t(words.default) : t(words.version, { version, who: setting.who ?? "—", at: setting.at ? longText(setting.at, locale) : "—" })}</p>
      <fieldset className="plain stack" disabled={!editable}>
        <Card title={t(words.password)}>
          <div className="field-row">
            <Field label={t(words.basis)} problem={null}>
              <select value={password.basis} onChange={(event) => change({ password: PASSWORD_DEFAULTS[PASSWORD_BASES.find((basis) => basis === event.target.value) ?? "DENGBAO"] })}>
                {PASSWORD_BASES.map((basis) => <option key={basis} value={basis}>{term("PasswordBasis", basis, locale)}</option>)}
              </select>
            </Field>
            <NumberField label={t(words.minLength)} value={password.minLength} onChange={(minLength) => change({ password: { ...password, minLength } })} />
            {password.basis === "DENGBAO" && <NumberField label={t(words.kinds)} value={password.kinds} onChange={(kinds) => change({ password: { ...password, kinds } })} />}
            {password.basis === "DENGBAO" && <NumberField label={t(words.maxAgeDays)} value={password.maxAgeDays} onChange={(maxAgeDays) => change({ password: { ...password, maxAgeDays } })} />}
            <NumberField label={t(words.history)} value={password.history} onChange={(history) => change({ password: { ...password, history } })} />
          </div>
          <p className="quiet">{t(words.asvsNote)}</p>
        </Card>
        <Card title={t(words.session)}>
          <div className="field-row">
            <NumberField label={t(words.idleMinutes)} value={session.idleMinutes} onChange={(idleMinutes) => change({ session: { ...session, idleMinutes } })} />
            <NumberField label={t(words.absoluteMinutes)} value={session.absoluteMinutes} onChange={(absoluteMinutes) => change({ session: { ...session, absoluteMinutes } })} />
            <NumberField label={t(words.concurrent)} value={session.concurrent} onChange={(concurrent) => change({ session: { ...session, concurrent } })} />
            <NumberField label={t(words.proofMinutes)} value={policy.proofMinutes} onChange={(proofMinutes) => change({ proofMinutes })} />
          </div>
        </Card>
        <Card title={t(words.dormancy)}>
          <div className="field-row">
            <NumberField label={t(words.warnDays)} value={dormancy.warnDays} onChange={(warnDays) => change({ dormancy: { ...dormancy, warnDays } })} />
            <NumberField label={t(words.disableDays)} value={dormancy.disableDays} onChange={(disableDays) => change({ dormancy: { ...dormancy, disableDays } })} />
          </div>
        </Card>
        <Card title={t(words.secondFactor)}>
          <p>{t(words.always, { roles: ALWAYS_SECOND_FACTOR.map((role) => term("Role", role, locale)).join(between) })}</p>
          <p className="filters">
            {t(words.also)}
            {further.map((role) => (
              <label key={role} className="check">
                <input type="checkbox" checked={secondFactor.includes(role)} onChange={(event) => change({ secondFactor: event.target.checked ? [...secondFactor, role] : secondFactor.filter((other) => other !== role) })} />
                {term("Role", role, locale)}
              </label>
            ))}
          </p>
        </Card>
        <AccessRules access={policy.access} onChange={(access) => change({ access })} />
      </fieldset>
      {problem && <p className="notice late" role="alert">{problem}</p>}
      {data?.saveSetting.__typename === "SettingSaved" && <p className="notice calm" role="status">{t(words.saved)}</p>}
      <p className="dialog-actions">{editable ? <button type="submit" className="jx-button primary" aria-disabled={busy || undefined}>{t(words.save)}</button> : <span className="quiet">{t(words.readOnly)}</span>}</p>
    </form>
  );
}
