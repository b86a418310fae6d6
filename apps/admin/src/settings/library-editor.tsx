import { useQuery } from "@apollo/client/react";
import { indicatorLibraryRule, LEVEL1, LEVEL2_OF, LIBRARY_LIMITS, NATURES, settingPathText, term, withWords, type IndicatorLibrary, type Level2, type LibraryIndicator } from "@jianxiao/domain";
import { Card, DownloadButton, Empty, Icon, useLocale } from "@jianxiao/ui";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import type { LibraryUseQuery } from "../gql/graphql";
import { LibraryUseDocument } from "./documents";
import type { EditorProps } from "./editors";
import { words } from "./words";

const PAGE = 40;
const FEW = 10;
/** Both frames' categories under their 一级指标. */
const CATEGORIES = LEVEL1.flatMap((level1) => [...new Set(Object.values(LEVEL2_OF).flatMap((frame) => frame[level1]))].map((level2) => ({ level1, level2 })));
type Use = ReadonlyMap<string, number>;

/** The 指标库: found by words, reworded entry by entry, added to by hand or from what goals already use; goes out and comes back as a workbook. */
export function LibraryEditor({ body, editable, onChange }: EditorProps<"INDICATOR_LIBRARY">) {
  const { t } = useLocale();
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const { data } = useQuery(LibraryUseDocument, { fetchPolicy: "cache-and-network" });
  const use: Use = new Map(data?.libraryUse.map(({ key, projects }) => [key, projects]));
  const { indicators } = body;
  const found = withWords(indicators, search);
  const faulty = useMemo(() => faultyIn(body), [body]);
  const put = (key: string, given: Partial<LibraryIndicator>) => onChange({ indicators: indicators.map((entry) => (entry.key === key ? { ...entry, ...given } : entry)) });
  const add = (given: Partial<LibraryIndicator>) => {
    const key = crypto.randomUUID();
    onChange({ indicators: [{ ...BLANK, ...given, key }, ...indicators] });
    setSearch("");
    setOpen(key);
  };
  return (
    <>
      <Card
        flush title={t(words.library)} note={t(words.libraryHint)}
        extra={<span className="tags"><DownloadButton href="/export/indicator-library.xlsx">{t(words.libraryExport)}</DownloadButton>{editable && <><Link className="jx-button" to="/imports">{t(words.libraryImport)}</Link><button type="button" className="jx-button" onClick={() => add({})}><Icon name="plus" size={12} />{t(words.libraryAdd)}</button></>}</span>}
      >
        <p className="library-search"><input type="search" aria-label={t(words.librarySearch)} placeholder={t(words.librarySearch)} value={search} onChange={({ target }) => setSearch(target.value)} /><span role="status">{t(words.libraryCount, { count: found.length, all: indicators.length })}</span></p>
        {found.length === 0 && <Empty title={t(words.libraryNone)} />}
        <ul className="library-list">
          {found.slice(0, shown).map((entry) => <Entry key={entry.key} entry={entry} used={use.get(entry.key) ?? 0} open={open === entry.key} editable={editable} onOpen={() => setOpen(open === entry.key ? null : entry.key)} faults={faulty.get(entry.key) ?? []} onPut={(given) => put(entry.key, given)} onDrop={() => onChange({ indicators: indicators.filter(({ key }) => key !== entry.key) })} />)}
        </ul>
        {found.length > shown && <p className="goal-rows-foot"><button type="button" className="jx-link" onClick={() => setShown(shown + PAGE)}>{t(words.libraryMore, { count: found.length - shown })}</button></p>}
      </Card>
      {editable && data && <Candidates known={indicators} candidates={data.libraryCandidates} onTake={add} />}
    </>
  );
}

type Candidate = LibraryUseQuery["libraryCandidates"][number];

/** Indicators that many goals have and the library lacks. */
function Candidates({ known, candidates, onTake }: { known: readonly LibraryIndicator[]; candidates: readonly Candidate[]; onTake: (given: Partial<LibraryIndicator>) => void }) {
  const { t } = useLocale();
  const [shown, setShown] = useState(FEW);
  const lacking = candidates.filter(({ name, level2 }) => !known.some((entry) => entry.name === name && entry.level2 === level2));
  if (lacking.length === 0) return null;
  return (
    <Card flush title={t(words.candidates)} note={t(words.candidatesHint)}>
      <ul className="library-list">
        {lacking.slice(0, shown).map((candidate) => {
          const { projects, level1, level2, name, nature, unit } = candidate;
          return (
            <li key={`${level2} ${name} ${unit}`}>
              <p><b>{name}</b> <Place entry={candidate} /> <span className="quiet">{t(words.usedBy, { count: projects })} <button type="button" className="jx-link" aria-label={t(words.takeUpNamed, { name })} onClick={() => onTake({ level1, level2, name, nature, unit, source: t(words.fromGoals, { count: projects }) })}>{t(words.takeUp)}</button></span></p>
            </li>
          );
        })}
      </ul>
      {lacking.length > shown && <p className="goal-rows-foot"><button type="button" className="jx-link" onClick={() => setShown(lacking.length)}>{t(words.libraryMore, { count: lacking.length - shown })}</button></p>}
    </Card>
  );
}

type EntryProps = { entry: LibraryIndicator; used: number; open: boolean; editable: boolean; faults: readonly string[]; onOpen: () => void; onPut: (given: Partial<LibraryIndicator>) => void; onDrop: () => void };

/** Fields of entries that cannot be saved as they stand, by the entry's key. */
function faultyIn(body: IndicatorLibrary): Map<string, string[]> {
  const read = indicatorLibraryRule.read(body);
  const places = new Map<string, string[]>();
  for (const { path } of "faults" in read ? read.faults : []) {
    const [, at, field] = /^indicators\.(\d+)\.(\w+)/.exec(path) ?? [];
    const key = body.indicators[Number(at)]?.key;
    if (key !== undefined && field !== undefined) places.set(key, [...(places.get(key) ?? []), field]);
  }
  return places;
}

function Entry({ entry, used, open, editable, faults, onOpen, onPut, onDrop }: EntryProps) {
  const { t, locale } = useLocale();
  return (
    <li className={entry.retired ? "retired" : undefined}>
      <p>
        <button type="button" className="jx-link" aria-expanded={open} onClick={onOpen}>{entry.name || t(words.unnamed)}</button> <small>{entry.sector}</small> <Place entry={entry} />
        <span className="quiet">{used > 0 && t(words.usedBy, { count: used })}{entry.since > 0 && <> {t(words.since, { version: entry.since })}</>}{entry.retired && <> {t(words.retired)}</>}</span>
        {faults.length > 0 && <em className="late">{t(words.mend, { fields: faults.map((field) => settingPathText([field], locale)).join(locale === "zh" ? "、" : ", ") })}</em>}
      </p>
      {open && <Form entry={entry} used={used} editable={editable} onPut={onPut} onDrop={onDrop} />}
    </li>
  );
}

function Place({ entry: { level2, nature, unit } }: { entry: Pick<LibraryIndicator, "level1" | "level2" | "nature" | "unit"> }) {
  const { locale } = useLocale();
  return <small>{term("Level2", level2, locale)}<i className="rule" />{term("Nature", nature, locale)}{unit && <><i className="rule" />{unit}</>}</small>;
}

function Form({ entry, used, editable, onPut, onDrop }: Pick<EntryProps, "entry" | "used" | "editable" | "onPut" | "onDrop">) {
  const { t, locale } = useLocale();
  const text = (name: "sector" | "name" | "unit" | "target" | "source") => (
    <label className="field"><span>{t(words[FIELDS[name]])}</span><input readOnly={!editable} maxLength={LIBRARY_LIMITS[name]} value={entry[name]} onChange={({ target }) => onPut({ [name]: target.value })} /></label>
  );
  const long = (name: "explanation" | "rule") => (
    <label className="field"><span>{t(words[FIELDS[name]])}</span><textarea rows={2} readOnly={!editable} maxLength={LIBRARY_LIMITS[name]} value={entry[name]} onChange={({ target }) => onPut({ [name]: target.value })} /></label>
  );
  return (
    <div className="library-form">
      <div className="field-row">
        {text("name")}{text("sector")}
        <label className="field"><span>{t(words.category)}</span>
          <select disabled={!editable} value={`${entry.level1} ${entry.level2}`} onChange={({ target }) => onPut(CATEGORIES.find(({ level1, level2 }) => `${level1} ${level2}` === target.value) ?? {})}>
            {CATEGORIES.map(({ level1, level2 }) => <option key={`${level1} ${level2}`} value={`${level1} ${level2}`}>{term("Level1", level1, locale)} / {term("Level2", level2 satisfies Level2, locale)}</option>)}
          </select>
        </label>
        <label className="field"><span>{t(words.nature)}</span><select disabled={!editable} value={entry.nature} onChange={({ target }) => onPut({ nature: NATURES.find((nature) => nature === target.value) ?? entry.nature })}>{NATURES.map((nature) => <option key={nature} value={nature}>{term("Nature", nature, locale)}</option>)}</select></label>
        {text("unit")}{text("target")}
      </div>
      {long("explanation")}{long("rule")}
      <label className="field"><span>{t(words.examples)}</span><textarea rows={2} readOnly={!editable} value={entry.examples.join("\n")} onChange={({ target }) => onPut({ examples: target.value === "" ? [] : target.value.split("\n").slice(0, LIBRARY_LIMITS.examples) })} /></label>
      {text("source")}
      {editable && (
        <p className="dialog-actions">
          <label className="check"><input type="checkbox" checked={entry.retired} onChange={() => onPut({ retired: !entry.retired })} /> {t(words.retire)}</label>
          {used > 0 ? <span className="quiet">{t(words.inUse)}</span> : <button type="button" className="jx-link" onClick={onDrop}>{t(words.drop)}</button>}
        </p>
      )}
    </div>
  );
}

const FIELDS = { sector: "sector", name: "indicatorName", unit: "unit", target: "target", source: "source", explanation: "explanation", rule: "rule" } as const;
const BLANK: Omit<LibraryIndicator, "key"> = { since: 0, sector: "通用", level1: "OUTPUT", level2: "QUANTITY", name: "", nature: "POSITIVE", unit: "", target: "", explanation: "", rule: "", examples: [], source: "", retired: false };
