import { CYCLE_KINDS, FILING_KINDS, STANDARD_GROUPS, STANDARD_MEANS, term, type FilingKind, type StandardItem } from "@jianxiao/domain";
import { Card, useLocale } from "@jianxiao/ui";
import type { EditorProps } from "./editors";
import { words } from "./words";

/** The items each form is held against, who signs, and what a second round takes in. */
export function StandardsEditor({ body, editable, onChange }: EditorProps<"STANDARDS">) {
  const { t, locale } = useLocale();
  const items = (kind: FilingKind, changed: StandardItem[]) => onChange({ ...body, items: { ...body.items, [kind]: changed } });
  return (
    <>
      <Card title={t(words.signing)}>
        <select aria-label={t(words.signing)} disabled={!editable} value={body.signing} onChange={({ target }) => onChange({ ...body, signing: target.value === "BOTH" ? "BOTH" : "ONE" })}>
          <option value="ONE">{t(words.signingOne)}</option><option value="BOTH">{t(words.signingBoth)}</option>
        </select>
      </Card>
      <Card title={t(words.secondRound)}>
        <div className="filters">
          <label className="check"><input type="checkbox" disabled={!editable} checked={body.secondRound.zeroExecution} onChange={({ target }) => onChange({ ...body, secondRound: { ...body.secondRound, zeroExecution: target.checked } })} /> {t(words.zero)}</label>
          <label>{t(words.off)} <input type="number" min={0} max={100} disabled={!editable} value={body.secondRound.offTargetBp / 100} onChange={({ target }) => onChange({ ...body, secondRound: { ...body.secondRound, offTargetBp: Math.round(Number(target.value) * 100) } })} /></label>
        </div>
      </Card>
      {FILING_KINDS.map((kind) => (
        <Card key={kind} title={t(words.items, { kind: term("FilingKind", kind, locale) })}>
          <ol className="standard-items">
            {body.items[kind].map((item, at) => (
              <Item
                key={item.id} item={item} editable={editable} onRemove={() => items(kind, body.items[kind].filter((each) => each !== item))}
                onChange={(change) => items(kind, body.items[kind].map((each, index) => (index === at ? { ...each, ...change } : each)))}
              />
            ))}
          </ol>
          {editable && <button type="button" className="jx-button" onClick={() => items(kind, [...body.items[kind], newItem()])}>{t(words.add)}</button>}
        </Card>
      ))}
    </>
  );
}

type ItemProps = { item: StandardItem; editable: boolean; onChange: (change: Partial<StandardItem>) => void; onRemove: () => void };

function Item({ item, editable, onChange, onRemove }: ItemProps) {
  const { t, locale } = useLocale();
  return (
    <li>
      <input aria-label={t(words.text)} placeholder={t(words.text)} maxLength={100} disabled={!editable} value={item.text} onChange={({ target }) => onChange({ text: target.value })} />
      <select aria-label={t(words.group)} disabled={!editable} value={item.group} onChange={({ target }) => onChange({ group: STANDARD_GROUPS.find((group) => group === target.value) ?? item.group })}>{STANDARD_GROUPS.map((group) => <option key={group} value={group}>{term("CheckGroup", group, locale)}</option>)}</select>
      <select aria-label={t(words.means)} disabled={!editable} value={item.means} onChange={({ target }) => onChange({ means: STANDARD_MEANS.find((means) => means === target.value) ?? item.means })}>{STANDARD_MEANS.map((means) => <option key={means} value={means}>{term("StandardMeans", means, locale)}</option>)}</select>
      <select aria-label={t(words.askedIn)} disabled={!editable} value={item.of ?? ""} onChange={({ target }) => onChange({ of: CYCLE_KINDS.find((kind) => kind === target.value) })}><option value="">{t(words.everyCycle)}</option>{CYCLE_KINDS.map((kind) => <option key={kind} value={kind}>{term("CycleKind", kind, locale)}</option>)}</select>
      {editable ? <button type="button" className="jx-link" onClick={onRemove}>{t(words.remove)}</button> : <span />}
      <textarea aria-label={t(words.guidance)} placeholder={t(words.guidance)} rows={2} maxLength={500} disabled={!editable} value={item.guidance} onChange={({ target }) => onChange({ guidance: target.value })} />
      <textarea className="reasons" aria-label={t(words.reasons)} placeholder={t(words.reasons)} rows={2} disabled={!editable} value={item.reasons.join("\n")} onChange={({ target }) => onChange({ reasons: target.value.split("\n") })} />
    </li>
  );
}

const newItem = (): StandardItem => ({ id: crypto.randomUUID().replaceAll("-", "").slice(0, 26), group: "COMPLETE", means: "HUMAN", text: "", guidance: "", checks: [], reasons: [] });
