import { proposedVerdict, standingVerdicts, term, VERDICTS, type CheckFinding, type GivenVerdict, type Verdict } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { Input } from "antd";
import { asDomain } from "./items";
import type { StandardItem } from "./use-standards";
import { words } from "./words";

type Props = {
  items: readonly StandardItem[];
  findings: readonly CheckFinding[];
  given: readonly GivenVerdict[];
  /** The item 1, 2 and 3 speak about. */
  active: string | undefined;
  onActive: (itemId: string) => void;
  /** Absent: the viewer only reads. */
  onJudge: ((itemId: string, verdict: Verdict) => void) | undefined;
  onNote: (itemId: string, note: string) => void;
};

/** The items of the standards, each with the verdict that stands and whose it is. */
export function Checklist({ items, findings, given, active, onActive, onJudge, onNote }: Props) {
  const { t, locale } = useLocale();
  const standing = new Map(standingVerdicts(items.map(asDomain), findings, given).map((verdict) => [verdict.itemId, verdict]));
  return (
    <ol className="checklist">
      {items.map((item) => {
        const verdict = standing.get(item.id);
        const open = item.id === active;
        const proposed = proposedVerdict(asDomain(item), findings);
        return (
          <li key={item.id} className={open ? "active" : undefined}>
            <button type="button" className="checklist-text" aria-expanded={open} onClick={() => onActive(item.id)}>{item.text}</button>
            <span className="checklist-verdicts" role="radiogroup" aria-label={item.text}>
              {VERDICTS.map((each) => (
                <button
                  key={each} type="button" role="radio" aria-checked={verdict?.verdict === each} className={`${each.toLowerCase()}${verdict?.decidedBy === "CHECK" ? " by-check" : ""}`}
                  disabled={item.means === "AUTOMATIC" || !onJudge} onClick={() => { onActive(item.id); onJudge?.(item.id, each); }}
                >
                  {term("Verdict", each, locale)}
                </button>
              ))}
            </span>
            {open && (
              <div className="checklist-more">
                <p>{item.guidance}</p>
                <p className="means">{item.means === "AUTOMATIC" ? t(words.automatic) : proposed ? t(words.assisted, { verdict: term("Verdict", proposed, locale) }) : t(words.human)}</p>
                {verdict?.decidedBy === "PERSON" && (
                  <Input size="small" maxLength={500} placeholder={t(words.note)} aria-label={`${t(words.note)}：${item.text}`} value={given.find(({ itemId }) => itemId === item.id)?.note ?? ""} onChange={({ target }) => onNote(item.id, target.value)} />
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
