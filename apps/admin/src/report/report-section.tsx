import { draftSection, outlineSection, refreshed, staleFigures, type WrittenReport } from "@jianxiao/domain";
import { Icon, ProseView, useLocale, type CellSaving } from "@jianxiao/ui";
import { useState } from "react";
import { ProseEditor } from "./prose-editor";
import { SectionTrace } from "./section-trace";
import { words } from "./words";

type Props = { sectionKey: string; body: string | null; report: WrittenReport; mayWrite: boolean; saving: CellSaving | undefined; onCommit: (now: string | null) => void; onFocus: () => void };

/** One section: its text as it reads, and the ways to write it. */
export function ReportSection({ sectionKey, body, report, mayWrite, saving, onCommit, onFocus }: Props) {
  const { t, locale } = useLocale();
  const [mode, setMode] = useState<"READ" | "EDIT" | "ASK">("READ");
  const [traced, setTraced] = useState(false);
  const outline = outlineSection(sectionKey);
  const stale = body === null ? 0 : staleFigures(body, report).length;
  const draft = () => {
    setMode("READ");
    onCommit(draftSection(sectionKey, report));
  };

  return (
    <div className="report-section" data-status={saving?.status} onFocus={onFocus}>
      {mode === "EDIT"
        ? <ProseEditor key={body} label={t(words.body, { section: outline?.title[locale] ?? sectionKey })} body={body ?? ""} report={report} onDone={(now) => { setMode("READ"); onCommit(now); }} onCancel={() => setMode("READ")} />
        : body === null ? <p className="quiet hint">{outline?.hint[locale]}</p> : <ProseView body={body} report={report} marked={mayWrite} />}
      <div className="report-tools">
        {mayWrite && mode === "READ" && (
          <>
            <button type="button" className="jx-link" onClick={() => setMode("EDIT")}><Icon name="edit" size={12} />{t(words.edit)}</button>
            <button type="button" className="jx-link" title={t(words.draftWhy)} onClick={() => (body === null ? draft() : setMode("ASK"))}>{t(body === null ? words.draft : words.draftAgain)}</button>
            {stale > 0 && body !== null && <button type="button" className="jx-link stale" onClick={() => onCommit(refreshed(body, report))}><Icon name="sync" size={12} />{t(words.refresh, { count: stale })}</button>}
          </>
        )}
        {mode === "ASK" && (
          <span role="group">
            {t(words.draftReplaces)} <button type="button" className="jx-link" onClick={draft}>{t(words.replace)}</button> <button type="button" className="jx-link" onClick={() => setMode("READ")}>{t(words.keep)}</button>
          </span>
        )}
        {mode === "READ" && <button type="button" className="jx-link" aria-expanded={traced} onClick={() => setTraced(!traced)}>{t(words.trace)}</button>}
      </div>
      {traced && mode === "READ" && <SectionTrace sectionKey={sectionKey} body={body} report={report} />}
    </div>
  );
}
