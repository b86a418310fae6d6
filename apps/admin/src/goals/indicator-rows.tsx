import { useQuery } from "@apollo/client/react";
import { indicatorLibraryRule, LEVEL1, libraryStanding, NATURES, level2Of, presentWording, term, weightOf, type GoalDraft, type GoalFault, type IndicatorDraft, type IndicatorLibrary } from "@jianxiao/domain";
import { Icon, useLocale } from "@jianxiao/ui";
import { useMemo, useState } from "react";
import { SettingDocument } from "../settings/documents";
import { LibraryPicker } from "./library-picker";
import { words } from "./words";

type Props = { draft: GoalDraft; base: GoalDraft | null; mayWrite: boolean; faults: readonly GoalFault[]; onChange: (draft: GoalDraft) => void };

/** The indicators of a goal as rows to type in; what differs from the approved version says what it was. */
export function IndicatorRows({ draft, base, mayWrite, faults, onChange }: Props) {
  const { t, locale } = useLocale();
  const approved = new Map((base?.indicators ?? []).map((row) => [row.lineageId, row]));
  const worst = (key: string) => faults.filter((fault) => fault.key === key).map(({ severity }) => severity).sort()[0]?.toLowerCase() ?? "";
  const put = (key: string, given: Partial<IndicatorDraft>) => onChange({ ...draft, indicators: draft.indicators.map((row) => (row.key === key ? { ...row, ...given } : row)) });
  const sum = draft.indicators.reduce((total, { weight }) => total + (weightOf(weight) ?? 0), 0) / 100;
  const levels = level2Of(draft.frame);
  const [picking, pick] = useState(false);
  const library = useLibrary(picking || draft.indicators.some(({ libraryKey }) => libraryKey !== null));
  return (
    <div className="scroll-x">
      <table className="goal-rows">
        <thead><tr><th scope="col">{t(words.level1)}</th><th scope="col">{t(words.level2)}</th><th scope="col">{t(words.name)}</th><th scope="col">{t(words.nature)}</th><th scope="col">{t(words.target)}</th><th scope="col">{t(words.unit)}</th><th scope="col">{t(words.weight)}</th><th scope="col"><span className="jx-hidden">{t(words.removeHead)}</span></th></tr></thead>
        <tbody>
          {draft.indicators.map((row, index) => {
            const no = index + 1;
            const was = row.lineageId === null ? undefined : approved.get(row.lineageId);
            const text = (column: "name" | "target" | "unit" | "weight", length: number) => (
              <>
                <input aria-label={`${t(words.row, { no })} ${t(words[column])}`} value={row[column]} maxLength={length} readOnly={!mayWrite} onChange={(event) => put(row.key, { [column]: event.target.value })} />
                {was && was[column] !== row[column] && <small className="changed">{t(words.was, { was: was[column] || "—" })}</small>}
              </>
            );
            return (
              <tr key={row.key} className={`has-${worst(row.key)}`}>
                <td><select aria-label={`${t(words.row, { no })} ${t(words.level1)}`} disabled={!mayWrite} value={row.level1} onChange={(event) => { const level1 = LEVEL1.find((level) => level === event.target.value) ?? row.level1; put(row.key, { level1, level2: levels[level1][0] ?? row.level2 }); }}>{LEVEL1.filter((level) => levels[level].length > 0).map((level) => <option key={level} value={level}>{term("Level1", level, locale)}</option>)}</select></td>
                <td><select aria-label={`${t(words.row, { no })} ${t(words.level2)}`} disabled={!mayWrite} value={row.level2} onChange={(event) => put(row.key, { level2: levels[row.level1].find((level) => level === event.target.value) ?? row.level2 })}>{levels[row.level1].map((level) => <option key={level} value={level}>{term("Level2", level, locale)}</option>)}</select></td>
                <td className="wide">{text("name", 300)}{library && <FromLibrary row={row} library={library} onTake={mayWrite ? (given) => put(row.key, given) : undefined} />}</td>
                <td><select aria-label={`${t(words.row, { no })} ${t(words.nature)}`} disabled={!mayWrite} value={row.nature} onChange={(event) => put(row.key, { nature: NATURES.find((nature) => nature === event.target.value) ?? row.nature })}>{NATURES.map((nature) => <option key={nature} value={nature}>{term("Nature", nature, locale)}</option>)}</select></td>
                <td>{text("target", 200)}</td><td className="short">{text("unit", 40)}</td><td className="short">{text("weight", 10)}</td>
                <td>{mayWrite && <button type="button" className="jx-button icon" aria-label={t(words.remove, { no })} onClick={() => onChange({ ...draft, indicators: draft.indicators.filter(({ key }) => key !== row.key) })}><Icon name="cross" size={12} /></button>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="goal-rows-foot">
        {mayWrite && <button type="button" className="jx-link" onClick={() => onChange({ ...draft, indicators: [...draft.indicators, blank()] })}><Icon name="plus" size={12} />{t(words.add)}</button>}
        {mayWrite && <button type="button" className="jx-link" aria-expanded={picking} onClick={() => pick(!picking)}><Icon name="list" size={12} />{t(words.pick)}</button>}
        <span>{t(words.weightSum, { sum })}</span>
      </p>
      {picking && library && <LibraryPicker library={library} draft={draft} onTake={(row) => onChange({ ...draft, indicators: [...draft.indicators, row] })} onClose={() => pick(false)} />}
    </div>
  );
}

/** The library in force; read only once it is wanted. */
function useLibrary(wanted: boolean): IndicatorLibrary | undefined {
  const body: unknown = useQuery(SettingDocument, { variables: { kind: "INDICATOR_LIBRARY" }, skip: !wanted }).data?.setting.body;
  return useMemo(() => {
    const read = body === undefined ? undefined : indicatorLibraryRule.read(body);
    return read && "body" in read ? read.body : undefined;
  }, [body]);
}

/** Says that a row comes from the library, and offers its present wording where that has changed since. */
function FromLibrary({ row, library, onTake }: { row: IndicatorDraft; library: IndicatorLibrary; onTake: ((given: Partial<IndicatorDraft>) => void) | undefined }) {
  const { t } = useLocale();
  const standing = libraryStanding(row, library);
  const entry = library.indicators.find(({ key }) => key === row.libraryKey);
  if (standing === "OWN" || !entry) return null;
  const { name, explanation } = entry;
  return (
    <small className="changed" title={explanation}>
      {t(words[standing])}{" "}
      {standing === "REWORDED" && onTake && <button type="button" className="jx-link" onClick={() => onTake(presentWording(entry))}>{t(words.takeWording, { name })}</button>}
    </small>
  );
}

const blank = (): IndicatorDraft => ({ libraryKey: null, librarySince: null, key: crypto.randomUUID(), lineageId: null, level1: "OUTPUT", level2: "QUANTITY", name: "", nature: "POSITIVE", target: "", unit: "", weight: "" });
