import { draftSection, refreshed, reportPath, staleFigures, type CellPath, type FilingFacts } from "@jianxiao/domain";
import { Icon, ReportPaper, useLocale, useReasonWords, type CellSavingOfFiling } from "@jianxiao/ui";
import type { ReactNode } from "react";
import type { FilingDetail } from "../filings/filing-document";
import { ReportSection } from "./report-section";
import { words } from "./words";

type Props = { filing: FilingDetail; facts: FilingFacts; saving: CellSavingOfFiling; onFocus: (path: CellPath) => void; foot: ReactNode };

/** 部门绩效监控总结报告 written on its own paper: prose by hand or by rule, figures and tables from the reviewed data. */
export function ReportComposer({ filing, facts, saving, onFocus, foot }: Props) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const { report } = facts;
  if (!report) return null;
  const rights = filing.editRights;
  const mayWrite = (key: string) => rights.scope === "ALL" || (rights.scope === "SOME" && rights.paths.includes(reportPath(key)));
  const commit = (key: string, was: string | null, now: string | null) => {
    if (was !== now) saving.edit(reportPath(key), was, now);
  };
  const open = report.sections.filter(({ key }) => mayWrite(key));
  const empty = open.filter(({ body }) => body === null);
  const stale = report.sections.reduce((sum, { body }) => sum + (body === null ? 0 : staleFigures(body, report).length), 0);

  return (
    <div className="report-composer">
      <div className="report-bar">
        {rights.scope === "NONE"
          ? <p className="quiet"><Icon name="lock" size={12} /> {t(words.locked)}{reasonWords(rights.reasons)}</p>
          : <p className={stale > 0 ? "late" : "quiet"}>{stale > 0 ? t(words.staleNote, { count: stale }) : t(words.fresh)}</p>}
        {empty.length > 0 && (
          <button type="button" className="jx-button" title={t(words.draftWhy)} onClick={() => empty.forEach(({ key, body }) => commit(key, body, draftSection(key, report)))}>
            <Icon name="edit" size={14} />{t(words.draftAll)}
          </button>
        )}
        {stale > 0 && open.length > 0 && (
          <button type="button" className="jx-button" onClick={() => open.forEach(({ key, body }) => body !== null && commit(key, body, refreshed(body, report)))}>
            <Icon name="sync" size={14} />{t(words.refreshAll, { count: stale })}
          </button>
        )}
      </div>
      <ReportPaper
        facts={facts}
        marked={rights.scope !== "NONE"}
        section={(key) => {
          const body = report.sections.find((section) => section.key === key)?.body ?? null;
          return (
            <ReportSection
              sectionKey={key} body={body} report={report} mayWrite={mayWrite(key)} saving={saving.cells[reportPath(key)]}
              onCommit={(now) => commit(key, body, now)} onFocus={() => onFocus(reportPath(key))}
            />
          );
        }}
        foot={foot}
      />
    </div>
  );
}
