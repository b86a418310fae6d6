import { term, WARNING_CODES, WARNING_ROLES, type WarningCode, type WarningRole, type WarningRule } from "@jianxiao/domain";
import { Card, DataTable, Empty, useLocale } from "@jianxiao/ui";
import type { EditorProps } from "./editors";
import { words } from "./words";

/** What the threshold is counted in; a rule without one fires by its nature. */
const UNIT: Partial<Record<WarningCode, { words: typeof words.points; per: number; step: number }>> = {
  WORK_BEHIND: { words: words.points, per: 100, step: 0.01 },
  MONEY_BEHIND: { words: words.points, per: 100, step: 0.01 },
  LARGE_BALANCE: { words: words.wanyuan, per: 1_000_000, step: 0.01 },
};

/** Each warning rule: whether it runs, from where, who is told, and whether the unit owes an explanation. */
export function WarningsEditor({ body, editable, onChange }: EditorProps<"WARNINGS">) {
  const { t, locale } = useLocale();
  const change = (code: WarningCode, patch: Partial<WarningRule>) => onChange({ ...body, [code]: { ...body[code], ...patch } });
  const toggle = (code: WarningCode, role: WarningRole) => {
    const told = body[code].subscribers;
    change(code, { subscribers: WARNING_ROLES.filter((each) => (each === role ? !told.includes(each) : told.includes(each))) });
  };
  return (
    <Card title={t(words.warnings)} note={t(words.warningsHint)} flush>
      <DataTable
        caption={t(words.warnings)} rows={[...WARNING_CODES]} rowKey={(code) => code} empty={<Empty title={t(words.warnings)} />}
        columns={[
          { key: "code", title: t(words.warning), phone: "title", cell: (code) => <label className="check"><input type="checkbox" disabled={!editable} checked={body[code].on} onChange={() => change(code, { on: !body[code].on })} /> {term("WarningCode", code, locale)}</label> },
          {
            key: "threshold", title: t(words.from),
            cell: (code) => {
              const unit = UNIT[code];
              return unit ? <label><input type="number" min={0} step={unit.step} disabled={!editable} aria-label={`${t(words.from)} ${term("WarningCode", code, locale)}`} value={body[code].threshold / unit.per} onChange={({ target }) => change(code, { threshold: Math.round(Number(target.value) * unit.per) })} /> {t(unit.words)}</label> : "—";
            },
          },
          { key: "explain", title: t(words.explain), cell: (code) => <label className="check"><input type="checkbox" disabled={!editable} checked={body[code].explain} onChange={() => change(code, { explain: !body[code].explain })} /> {t(words.mustExplain)}</label> },
          {
            key: "told", title: t(words.told),
            cell: (code) => <span className="tags">{WARNING_ROLES.map((role) => <label key={role} className="check"><input type="checkbox" disabled={!editable} checked={body[code].subscribers.includes(role)} onChange={() => toggle(code, role)} /> {term("Role", role, locale)}</label>)}</span>,
          },
        ]}
      />
    </Card>
  );
}
