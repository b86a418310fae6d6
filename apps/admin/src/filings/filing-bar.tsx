import { formatPoints, term, type FilingFacts, type Grade } from "@jianxiao/domain";
import { CountTabs, Icon, SaveLine, Signal, StateTag, Tag, useLocale, type CellSavingOfFiling, type PresentPerson } from "@jianxiao/ui";
import { Link } from "react-router";
import { FilingActions } from "./filing-actions";
import type { FilingDetail } from "./filing-document";
import type { Replies } from "./replies";
import type { Panels } from "./use-panels";
import { words as reportWords } from "../report/words";
import { words } from "./words";

const GRADE_TONES: Record<Grade, "green" | "blue" | "amber"> = { EXCELLENT: "green", GOOD: "blue", FAIR: "amber", POOR: "amber" };

type Props = {
  filing: FilingDetail; facts: FilingFacts; saving: CellSavingOfFiling; replies: Replies; onReplied: () => void;
  history: boolean; onHistory: () => void; panels: Panels;
  /** Who else has the form open. */
  people: readonly PresentPerson[];
  /** Where in its package the filing stands; null while not known. */
  position: { at: number; of: number; previous: string | null; next: string | null } | null;
};

/** Above the form: what it is and how it stands, the truth about saving, and the moves. */
export function FilingBar({ filing, facts, saving, replies, onReplied, history, onHistory, panels, people, position }: Props) {
  const { t, locale } = useLocale();
  const sides = [
    { side: "left", name: words.tabNavigator, icon: "list" },
    { side: "right", name: words.tabCell, icon: "info" },
  ] as const;
  return (
    <header className="filing-bar">
      <div className="filing-title">
        <Link to={filing.kind === "PROJECT" ? `/filings?cycle=${filing.cycle.id}` : `/packages/${filing.packageId}`}><Icon name="chevronLeft" size={12} />{t(filing.kind === "PROJECT" ? words.back : words.backToPackage)}</Link>
        <span className="quiet">/</span>
        <h1>{filing.kind === "PROJECT" ? facts.project.name : `${facts.project.departmentName} ${term("FilingKind", filing.kind, locale)}`}</h1>
        <StateTag state={filing.state} />
        {filing.execColour && <Signal tag colour={filing.execColour} word={`${t(words.execution)} ${term("Colour", filing.execColour, locale)}`} />}
        {filing.perfColour && <Signal tag colour={filing.perfColour} word={`${t(words.performance)} ${term("Colour", filing.perfColour, locale)}`} />}
        {filing.grade && <Tag tone={GRADE_TONES[filing.grade]}>{formatPoints(filing.score ?? null)} {term("Grade", filing.grade, locale)}</Tag>}
        {filing.isKey && <Tag tone="blue" icon="flag">{t(words.key)}</Tag>}
      </div>
      <div className="filing-tools">
        {people.length > 0 && <span className="filing-people"><Icon name="person" size={14} />{t(words.peopleHere, { names: people.map(({ who }) => who).join("、") })}</span>}
        <SaveLine lastSavedAt={filing.lastSavedAt ?? null} />
        <button type="button" className="jx-button" onClick={() => window.print()}><Icon name="print" size={14} />{t(filing.kind === "REPORT" ? words.printReport : words.print)}</button>
        {filing.kind === "REPORT"
          ? <a className="jx-button" href={`/export/filings/${filing.id}.docx`} download><Icon name="download" size={14} />{t(reportWords.document)}</a>
          : <a className="jx-button" href={`/export/filings/${filing.id}.xlsx`} download><Icon name="download" size={14} />{t(words.workbook)}</a>}
        <button type="button" className="jx-button" aria-pressed={history} onClick={onHistory}><Icon name="clock" size={14} />{t(words.history)}</button>
        {sides.map(({ side, name, icon }) => (
          <button key={side} type="button" className="jx-button side-toggle" aria-pressed={panels[side] === "open"} title={t(name)} aria-label={`${t(panels[side] === "open" ? words.collapse : words.expand)}：${t(name)}`} onClick={() => panels.toggle(side)}>
            <Icon name={icon} size={14} />
          </button>
        ))}
        <FilingActions filing={filing} facts={facts} saving={saving} replies={replies} onReplied={onReplied} />
        {position && (
          <span className="filing-position">
            {t(words.position, { at: position.at, of: position.of })}
            <Step to={position.previous} label={t(words.previous)} icon="chevronLeft" />
            <Step to={position.next} label={t(words.next)} icon="chevronRight" />
          </span>
        )}
      </div>
      <div className="filing-tabs">
        <CountTabs
          label={t(words.panels)} active={panels.shown} onChange={panels.show}
          tabs={[{ key: "FORM", label: t(words.tabForm) }, { key: "NAVIGATOR", label: t(words.tabNavigator) }, { key: "CELL", label: t(words.tabCell) }]}
        />
      </div>
    </header>
  );
}

function Step({ to, label, icon }: { to: string | null; label: string; icon: "chevronLeft" | "chevronRight" }) {
  return to ? <Link className="jx-button icon" to={`/filings/${to}`} aria-label={label} title={label}><Icon name={icon} size={14} /></Link> : <span className="jx-button icon" aria-hidden="true" data-off><Icon name={icon} size={14} /></span>;
}
