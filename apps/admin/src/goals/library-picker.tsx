import { LEVEL1, level2Of, placeIn, searchLibrary, takenFrom, term, type GoalDraft, type IndicatorDraft, type IndicatorLibrary, type Level2 } from "@jianxiao/domain";
import { Icon, useLocale } from "@jianxiao/ui";
import { useEffect, useRef, useState } from "react";
import { words } from "./words";

const SHOWN = 50;

type Props = { library: IndicatorLibrary; draft: GoalDraft; onTake: (row: IndicatorDraft) => void; onClose: () => void };

/** Finds indicators of the library and takes them into the goal as rows; what has a place in the goal's frame is offered. */
export function LibraryPicker({ library, draft, onTake, onClose }: Props) {
  const { t, locale } = useLocale();
  const [search, setSearch] = useState("");
  const [sector, setSector] = useState("");
  const [level2, setLevel2] = useState<Level2 | "">("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const { frame } = draft;
  const found = searchLibrary(library, frame, { words: search, ...(sector ? { sector } : {}), ...(level2 ? { level2 } : {}) });
  const sectors = [...new Set(searchLibrary(library, frame).map((entry) => entry.sector))];
  const taken = new Set(draft.indicators.map(({ libraryKey }) => libraryKey));
  return (
    <section className="library-picker" aria-label={t(words.library)}>
      <p className="library-search">
        <input ref={input} type="search" aria-label={t(words.search)} placeholder={t(words.search)} value={search} onChange={({ target }) => setSearch(target.value)} onKeyDown={({ key }) => key === "Escape" && onClose()} />
        <select aria-label={t(words.anySector)} value={sector} onChange={({ target }) => setSector(target.value)}><option value="">{t(words.anySector)}</option>{sectors.map((each) => <option key={each}>{each}</option>)}</select>
        <select aria-label={t(words.anyLevel2)} value={level2} onChange={({ target }) => setLevel2(levelsIn(frame).find((each) => each === target.value) ?? "")}><option value="">{t(words.anyLevel2)}</option>{levelsIn(frame).map((each) => <option key={each} value={each}>{term("Level2", each, locale)}</option>)}</select>
        <span role="status">{t(words.found, { count: found.length })}</span>
        <button type="button" className="jx-link" onClick={onClose}>{t(words.close)}</button>
      </p>
      {found.length === 0 && <p className="quiet">{t(words.foundNone)}</p>}
      <ul>
        {found.slice(0, SHOWN).map((entry) => (
          <li key={entry.key}>
            <div>
              <b>{entry.name}</b> <small>{entry.sector}<i className="rule" />{term("Level2", placeIn(entry, frame)?.level2 ?? entry.level2, locale)}<i className="rule" />{term("Nature", entry.nature, locale)}{entry.target && <> {entry.target}</>}{entry.unit && <> {entry.unit}</>}</small>
              <small className="quiet">{entry.explanation}{entry.examples[0] && <> {t(words.example, { example: entry.examples[0] })}</>}</small>
            </div>
            {taken.has(entry.key)
              ? <span className="quiet"><Icon name="tick" size={12} />{t(words.taken)}</span>
              : <button type="button" className="jx-button" aria-label={t(words.takeNamed, { name: entry.name })} onClick={() => onTake(takenFrom(entry, frame, crypto.randomUUID()))}>{t(words.take)}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function levelsIn(frame: GoalDraft["frame"]): Level2[] {
  return LEVEL1.flatMap((level1) => level2Of(frame)[level1]);
}
