import { useQuery } from "@apollo/client/react";
import { cellLabel, cycleTitle, type CellPath, type FilingFacts } from "@jianxiao/domain";
import { Loaded, minuteText, useLocale, useNow } from "@jianxiao/ui";
import { useMemo, useState } from "react";
import { graphql } from "../../gql";
import type { Filing } from "../desk/desk-filing";
import { heldSideBySide } from "./held-side-by-side";
import { firstLeft, keyOf, sideOf, type Side, type Version } from "./sides";
import { words } from "./words";

const DeskVersions = graphql(`
  query DeskVersions($id: ID!) {
    filing(id: $id) { id earlierFacts earlierSource { fiscalYear cutOffMonth fileName } versions { id no frozenAt filingId cycle { id kind fiscalYear cutOffMonth round } } }
  }
`);

const DeskRevision = graphql(`
  query DeskRevision($id: ID!) {
    revision(id: $id) { id facts }
  }
`);

const DeskAsOf = graphql(`
  query DeskAsOf($id: ID!, $at: DateTime!) {
    filing(id: $id) { id version factsAsOf(at: $at) }
  }
`);

type Props = { filing: Filing; onGoTo: (path: CellPath) => void };

/** Any two states of the form side by side: this cycle's revisions, those of earlier cycles, and how it stood at a moment. */
export function CompareTab({ filing, onGoTo }: Props) {
  const result = useQuery(DeskVersions, { variables: { id: filing.id } });
  return <Loaded result={result} lines={3}>{({ filing: found }) => found && <Compared filing={filing} versions={found.versions} imported={found.earlierSource?.fileName && found.earlierFacts ? { ...found.earlierSource, facts: found.earlierFacts } : undefined} onGoTo={onGoTo} />}</Loaded>;
}

/** An earlier form that was never filed here: read from the workbook of its year. */
type Imported = { readonly fiscalYear: number; readonly cutOffMonth: number; readonly fileName?: string | null; readonly facts: FilingFacts };

function Compared({ filing, versions, imported, onGoTo }: Props & { versions: readonly Version[]; imported: Imported | undefined }) {
  const { t } = useLocale();
  const [left, chooseLeft] = useState<Side>(() => (imported && !versions.some(({ filingId }) => filingId !== filing.id) ? { of: "IMPORTED" } : firstLeft(versions, filing.id)));
  const [right, chooseRight] = useState<Side>({ of: "NOW" });
  const [onlyChanges, fold] = useState(true);
  const [was, now] = [useFacts(left, filing, imported), useFacts(right, filing, imported)];
  return (
    <div className="compare-tab">
      <div className="compare-choosers">
        <SideChooser label={t(words.left)} side={left} versions={versions} imported={imported} filing={filing} onChoose={chooseLeft} />
        <button type="button" className="jx-button" aria-label={t(words.swap)} onClick={() => { chooseLeft(right); chooseRight(left); }}>⇄</button>
        <SideChooser label={t(words.right)} side={right} versions={versions} imported={imported} filing={filing} onChoose={chooseRight} />
        <label><input type="checkbox" checked={onlyChanges} onChange={({ target }) => fold(target.checked)} /> {t(words.onlyChanges)}</label>
      </div>
      {versions.length === 0 && <p className="muted">{t(words.nothing)}</p>}
      {was && now && <ComparedCells was={was} now={now} onlyChanges={onlyChanges} onGoTo={onGoTo} />}
    </div>
  );
}

type ChooserProps = { label: string; side: Side; versions: readonly Version[]; imported: Imported | undefined; filing: Filing; onChoose: (side: Side) => void };

function SideChooser({ label, side, versions, imported, filing, onChoose }: ChooserProps) {
  const { t, locale } = useLocale();
  const now = useNow();
  const [moment, setMoment] = useState("");
  const cycles = [...new Map(versions.map(({ cycle }) => [cycle.id, cycle])).values()];
  return (
    <span className="compare-side">
      <select aria-label={label} value={keyOf(side)} onChange={({ target }) => onChoose(sideOf(target.value, new Date(now).toISOString()))}>
        <option value="NOW">{t(words.now)}</option>
        <option value="MOMENT">{t(words.moment)}</option>
        {imported && <option value="IMPORTED">{t(words.imported, { year: imported.fiscalYear, month: imported.cutOffMonth, file: imported.fileName ?? "" })}</option>}
        {cycles.map((cycle) => (
          <optgroup key={cycle.id} label={cycleTitle(cycle)[locale]}>
            {versions.filter((version) => version.cycle.id === cycle.id).map((version) => (
              <option key={version.id} value={version.id}>{t(version.filingId === filing.id ? words.revision : words.revisionOf, { no: version.no, at: minuteText(version.frozenAt, now), cycle: cycleTitle(cycle)[locale] })}</option>
            ))}
          </optgroup>
        ))}
      </select>
      {side.of === "MOMENT" && <input type="datetime-local" aria-label={t(words.when)} value={moment} onChange={({ target }) => { setMoment(target.value); if (target.value) onChoose({ of: "MOMENT", at: new Date(`${target.value}:00+08:00`).toISOString() }); }} />}
    </span>
  );
}

/** The facts of one side, as soon as they are there. */
function useFacts(side: Side, filing: Filing, imported: Imported | undefined): FilingFacts | undefined {
  const revision = useQuery(DeskRevision, { variables: { id: side.of === "REVISION" ? side.id : "" }, skip: side.of !== "REVISION" });
  const moment = useQuery(DeskAsOf, { variables: { id: filing.id, at: side.of === "MOMENT" ? side.at : "" }, skip: side.of !== "MOMENT", fetchPolicy: "no-cache" });
  switch (side.of) {
    case "NOW":
      return filing.facts;
    case "IMPORTED":
      return imported?.facts;
    case "REVISION":
      return revision.data?.revision?.facts;
    case "MOMENT":
      return moment.data?.filing?.factsAsOf ?? undefined;
  }
}

function ComparedCells({ was, now, onlyChanges, onGoTo }: { was: FilingFacts; now: FilingFacts; onlyChanges: boolean; onGoTo: (path: CellPath) => void }) {
  const { t, locale } = useLocale();
  const held = useMemo(() => heldSideBySide(was, now, locale), [was, now, locale]);
  const changed = held.filter((cell) => cell.changed);
  const shown = onlyChanges ? changed : held;
  return (
    <>
      <p className="muted">{changed.length === 0 ? t(words.same) : t(words.changes, { count: changed.filter(({ derived }) => !derived).length, derived: changed.filter(({ derived }) => derived).length })}</p>
      {shown.length > 0 && (
        <table className="lines side-by-side">
          <thead><tr><th scope="col">{t(words.cell)}</th><th scope="col">{t(words.left)}</th><th scope="col">{t(words.right)}</th></tr></thead>
          <tbody>
            {shown.map((cell) => (
              <tr key={cell.path} className={cell.changed ? (cell.derived ? "derived" : "changed") : undefined}>
                <th scope="row"><button type="button" className="jx-link" onClick={() => onGoTo(cell.path)}>{cellLabel(cell.path, now)[locale]}</button></th>
                <td>{cell.was ?? t(words.noRow)}</td>
                <td>{cell.changed ? <b>{cell.now}</b> : cell.now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
