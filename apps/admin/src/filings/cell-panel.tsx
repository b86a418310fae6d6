import { useQuery } from "@apollo/client/react";
import { cellAt, earlierCell, cellLabel, displayText, formatMicro, pathParts, stagedTargetAt, targetText, term, type Cell, type CellPath, type FilingFacts, type FundRowKey } from "@jianxiao/domain";
import { Attachments, commentPins, Comments, DateTimeText, FindingList, Icon, Loaded, useLocale, type CellSaving, type ShownFinding } from "@jianxiao/ui";
import { CellTrouble } from "./cell-trouble";
import { CellHistoryDocument, type FilingDetail } from "./filing-document";
import { Disputes } from "./disputes";
import { LockWhy } from "./lock-why";
import { Waive } from "./waive";
import { words } from "./words";

type Props = {
  filing: FilingDetail; facts: FilingFacts; path: CellPath | null; findings: readonly ShownFinding[]; onGo: (path: CellPath) => void;
  /** Rises each time the reader wants to write. */
  writing: number;
  saving: CellSaving | undefined; onChoose: (path: CellPath, side: "MINE" | "THEIRS") => void; onDiscard: (path: CellPath) => void;
};

/** Right of the form: everything about the cell that has the focus. */
export function CellPanel({ filing, facts, path, findings, onGo, writing, saving, onChoose, onDiscard }: Props) {
  const { t, locale } = useLocale();
  const cell = path === null ? undefined : cellAt(facts, path, filing.cycle.settings);
  const own = findings.filter((finding) => finding.path === path);
  const waive = (finding: ShownFinding) => filing.editRights.scope !== "NONE" && <Waive filingId={filing.id} finding={finding} />;

  return (
    <div className="cell-panel">
      {!cell || path === null ? <p className="quiet">{t(words.pickCell)}</p> : (
        <>
          <section>
            <small className="quiet">{t(words.currentCell)}<i className="rule" />{t(words.origin)}：{term("CellOrigin", cell.origin, locale)}</small>
            <h2>{cell.label[locale]}</h2>
            <CellFigures cell={cell} facts={facts} filing={filing} />
          </section>
          {saving && <CellTrouble cell={cell} saving={saving} onChoose={(side) => onChoose(path, side)} onDiscard={() => onDiscard(path)} />}
          <section className="instructions">
            <h3><Icon name="bulb" size={13} />{t(words.instructions)}</h3>
            <p>{filing.cycle.instructions || t(words.noInstructions)}</p>
          </section>
          <Attachments key={path} object="FILING" id={filing.id} path={path} />
          {own.length > 0 && <section><h3>{t(words.cellFindings)}</h3><FindingList findings={own} facts={facts} active={path} actions={waive} /></section>}
          {cell.origin === "TYPED" && !isOpen(filing, path) && (
            <section className="lock-why"><LockWhy title={t(words.lockedCell)} rights={filing.editRights} place={filing.state === "DRAFT" || filing.state === "RETURNED" ? { cycleId: filing.cycle.id, departmentId: filing.department.id } : null} /></section>
          )}
          {cell.origin === "LEDGER" && <Disputes filing={filing} row={cell.row as FundRowKey} />}
          <CellHistory key={`${cell.path} ${filing.lastSavedAt ?? ""}`} filingId={filing.id} cell={cell} />
        </>
      )}
      <section>
        <h3>{t(words.cellComments)}</h3>
        <Comments filing={filing} path={path} onGoTo={onGo} writing={writing} ofCell />
        <Elsewhere filing={filing} path={path} onGo={onGo} />
      </section>
      <section>
        <h3>{t(words.allFindings)} <small className="quiet">{t(words.local)}</small></h3>
        <FindingList findings={findings} facts={facts} active={path} actions={waive} onGo={(finding) => finding.path !== null && onGo(finding.path)} />
      </section>
    </div>
  );
}

function isOpen({ editRights: { scope, paths } }: FilingDetail, path: CellPath): boolean {
  return scope === "ALL" || (scope === "SOME" && paths.includes(path));
}

/** The other cells somebody spoke about, with how much was said. */
function Elsewhere({ filing, path, onGo }: Pick<Props, "filing" | "path" | "onGo">) {
  const { t, locale } = useLocale();
  const others = Object.entries(commentPins(filing.comments)).filter(([place]) => place !== path);
  if (others.length === 0) return null;
  return (
    <p className="comments-elsewhere">
      <span className="quiet">{t(words.elsewhere)}</span>
      {others.map(([place, pin]) => <button key={place} type="button" className="jx-link" title={pin.title} onClick={() => onGo(place)}>{cellLabel(place, filing.facts)[locale]} {pin.label}</button>)}
    </p>
  );
}

function CellFigures({ cell, facts, filing }: { cell: Cell; facts: FilingFacts; filing: FilingDetail }) {
  const { t, locale } = useLocale();
  const parts = pathParts(cell.path);
  const indicator = parts?.section === "INDICATORS" ? facts.indicators.find(({ id }) => id === parts.row) : undefined;
  const staged = indicator ? stagedTargetAt(indicator, facts.cutOffMonth) : null;
  const completion = indicator ? cellAt(facts, `indicators[${indicator.id}].completion`, filing.cycle.settings) : undefined;
  const before = filing.earlierFacts ? earlierCell(filing.earlierFacts, facts, cell.path) : undefined;
  const shown = displayText(cell, locale);
  const lastYear = filing.lastYearFacts && filing.lastYearSource ? earlierCell(filing.lastYearFacts, facts, cell.path) : undefined;
  return (
    <dl className="cell-figures">
      <div><dt>{t(words.present)}</dt><dd><b>{shown || t(words.emptyValue)}</b> {shown && cell.unit}</dd></div>
      {cell.source && <div><dt>{t(words.source)}</dt><dd>{cell.source[locale]}</dd></div>}
      {indicator && <div><dt>{t(words.target)}</dt><dd>{targetText(indicator)}</dd></div>}
      {staged !== null && <div><dt>{t(words.staged, { month: facts.cutOffMonth })}</dt><dd>{formatMicro(staged)}</dd></div>}
      {completion?.text && <div><dt>{t(words.completion)}</dt><dd><b>{displayText(completion, locale)}</b></dd></div>}
      {lastYear?.text && filing.lastYearSource && <div title={filing.lastYearSource.fileName ?? undefined}><dt>{t(words.lastYear, { year: filing.lastYearSource.fiscalYear })}</dt><dd>{displayText(lastYear, locale)}</dd></div>}
      <div><dt>{t(words.earlier)}</dt><dd>{before ? displayText(before, locale) || t(words.emptyValue) : t(words.noEarlier)}</dd></div>
    </dl>
  );
}

function CellHistory({ filingId, cell }: { filingId: string; cell: Cell }) {
  const { t, locale } = useLocale();
  const result = useQuery(CellHistoryDocument, { variables: { id: filingId, path: cell.path }, fetchPolicy: "cache-and-network" });
  if (cell.origin !== "TYPED") return null;
  const say = (text: string | null | undefined) => (text ? displayText({ ...cell, text }, locale) : t(words.emptyValue));
  return (
    <section>
      <h3>{t(words.cellHistory)}</h3>
      <Loaded result={result} lines={2}>
        {({ filing }) => !filing || filing.cellHistory.length === 0 ? <p className="quiet">{t(words.noCellHistory)}</p> : (
          <ul className="cell-history">
            {filing.cellHistory.map((entry) => (
              <li key={`${entry.at} ${entry.now ?? ""}`}><DateTimeText at={entry.at} /><b>{say(entry.now)}</b><small>{term("Role", entry.post, locale)} {entry.who}</small></li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
