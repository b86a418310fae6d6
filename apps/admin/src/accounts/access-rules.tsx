import { hourText, ROLES, term, type RoleAccess } from "@jianxiao/domain";
import { Card, useLocale } from "@jianxiao/ui";
import { Field } from "../dialogs/field";
import { policyWords as words } from "./policy-words";

const OFFICE_HOURS = { from: 450, until: 1_290, weekdays: [1, 2, 3, 4, 5] } as const;
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** From which addresses and in which hours each role works. */
export function AccessRules({ access, onChange }: { access: readonly RoleAccess[]; onChange: (access: readonly RoleAccess[]) => void }) {
  const { t, locale } = useLocale();
  const free = ROLES.filter((role) => !access.some((rule) => rule.role === role));
  const change = (at: number, patch: Partial<RoleAccess>) => onChange(access.map((rule, index) => (index === at ? { ...rule, ...patch } : rule)));
  return (
    <Card title={t(words.access)} note={t(words.accessLead)}>
      {access.map((rule, at) => (
        <div key={rule.role} className="field-row access-rule">
          <Field label={t(words.role)} problem={null}>
            <select value={rule.role} onChange={(event) => change(at, { role: ROLES.find((role) => role === event.target.value) ?? rule.role })}>
              {[rule.role, ...free].map((role) => <option key={role} value={role}>{term("Role", role, locale)}</option>)}
            </select>
          </Field>
          <Field label={t(words.addresses)} problem={null}>
            <textarea rows={2} value={rule.addresses.join("\n")} onChange={(event) => change(at, { addresses: event.target.value === "" ? [] : event.target.value.split("\n").map((line) => line.trim()) })} />
          </Field>
          <Hours hours={rule.hours} onChange={(hours) => change(at, { hours })} />
          <button type="button" className="jx-button" onClick={() => onChange(access.filter((_, index) => index !== at))}>{t(words.remove)}</button>
        </div>
      ))}
      {free[0] && <button type="button" className="jx-button" onClick={() => free[0] && onChange([...access, { role: free[0], addresses: [], hours: null }])}>{t(words.addRole)}</button>}
    </Card>
  );
}

function Hours({ hours, onChange }: { hours: RoleAccess["hours"]; onChange: (hours: RoleAccess["hours"]) => void }) {
  const { t } = useLocale();
  return (
    <div className="hours">
      <label className="check"><input type="checkbox" checked={hours !== null} onChange={(event) => onChange(event.target.checked ? { ...OFFICE_HOURS } : null)} />{t(words.limitHours)}</label>
      {hours && (
        <>
          <label>{t(words.from)} <input type="time" value={hourText(hours.from)} onChange={(event) => onChange({ ...hours, from: minutesOf(event.target.value) })} /></label>
          <label>{t(words.until)} <input type="time" value={hourText(hours.until)} onChange={(event) => onChange({ ...hours, until: minutesOf(event.target.value) })} /></label>
          <span className="tags" role="group" aria-label={t(words.days)}>
            {DAYS.map((day) => (
              <label key={day} className="check">
                <input type="checkbox" checked={hours.weekdays.includes(day)} onChange={(event) => onChange({ ...hours, weekdays: event.target.checked ? [...hours.weekdays, day].sort((a, b) => a - b) : hours.weekdays.filter((other) => other !== day) })} />
                {t(words.day).charAt(day - 1)}
              </label>
            ))}
          </span>
        </>
      )}
    </div>
  );
}

/** Minutes after midnight of "07:30". */
function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 60 + minutes;
}
