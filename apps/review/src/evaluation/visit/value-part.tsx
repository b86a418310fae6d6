import { BASIS_FROM_BP, difference, formatBp, formatMicro, micro, parseValue, term } from "@jianxiao/domain";
import { Icon, useLocale } from "@jianxiao/ui";
import type { Visit } from "./documents";
import { PhotosPart } from "./photos-part";
import type { VisitState } from "./use-visit";
import { words } from "./words";

type Props = { state: VisitState; value: Visit["values"][number]; at: number; count: number; onGo: (at: number) => void };

/** One indicator on the spot: the claim locked on the left, what was found on the right, the difference and its rule at once. */
export function ValuePart({ state, value, at, count, onGo }: Props) {
  const { t, locale } = useLocale();
  const { indicatorId, name, unitName, claimedText, verifiedText, basis } = value;
  const fixed = state.local?.visit.state === "CLOSED";
  const found = difference(microOf(claimedText, unitName), microOf(verifiedText, unitName));
  const change = (changed: Partial<{ verifiedText: string; basis: string }>) => state.change((local) => ({ ...local, values: { ...local.values, [indicatorId]: { verifiedText, basis, ...changed } } }));
  const limit = formatBp(BASIS_FROM_BP, 0);
  return (
    <section className="card figure">
      <h2>{name} <small>{term("Level1", value.level1, locale)} / {term("Level2", value.level2, locale)}，{value.targetText}</small></h2>
      <div className="pair">
        <label>{t(words.claimed)}<span className="locked"><Icon name="lock" size={16} /><b>{claimedText === "" ? "—" : plain(claimedText, unitName)}</b><small>{unitName}</small></span></label>
        <Icon name="chevronRight" size={16} />
        <label className="mine">{t(words.verified)}<span><input inputMode="decimal" readOnly={fixed} maxLength={200} value={verifiedText} onChange={(event) => change({ verifiedText: event.target.value })} /><small>{unitName}</small></span></label>
      </div>
      {found && (found.micro === 0
        ? <p className="differs ok"><Icon name="tick" size={14} />{t(words.same)}</p>
        : <p className="differs"><span className={found.needsBasis ? "warn" : "ok"}>{t(words.differs, { text: `${signed(found.micro)} ${unitName}`, rate: formatBp(found.bp) })}</span><small>{t(found.needsBasis ? words.needsBasis : words.within, { limit })}</small></p>)}
      <textarea rows={2} aria-label={`${name} ${t(words.basis)}`} aria-invalid={(found?.needsBasis && basis.trim() === "") || undefined} placeholder={t(words.basis)} readOnly={fixed} maxLength={1000} value={basis} onChange={(event) => change({ basis: event.target.value })} />
      <PhotosPart state={state} indicatorId={indicatorId} />
      <p className="walk">
        <button type="button" disabled={at === 0} onClick={() => onGo(at - 1)}><Icon name="chevronLeft" size={16} /></button>
        <span>{at + 1} / {count}</span>
        <button type="button" disabled={at + 1 >= count} onClick={() => onGo(at + 1)}><Icon name="chevronRight" size={16} /></button>
      </p>
    </section>
  );
}

/** The number a text means, in micro-units; null for words or nothing. */
export function microOf(text: string, unit: string): number | null {
  const parsed = parseValue(text, unit);
  return parsed.ok && parsed.value?.kind === "NUMBER" ? parsed.value.micro : null;
}

function plain(claimed: string, unit: string): string {
  const value = microOf(claimed, unit);
  return value === null ? claimed : formatMicro(micro(value));
}

const signed = (value: number): string => (value < 0 ? `\u2212${formatMicro(micro(-value))}` : `+${formatMicro(micro(value))}`);
