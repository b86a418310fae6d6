import { useMutation, useQuery } from "@apollo/client/react";
import { ANALYSIS_OUTLINE, draftSection, monthsText, refreshed, reportHeadings, staleFigures, type WrittenReport } from "@jianxiao/domain";
import { DownloadButton, Empty, Icon, Loaded, useLocale, useReasonWords, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { refusalText } from "../dialogs/refusal";
import type { AnalysisPageQuery } from "../gql/graphql";
import { ReportSection } from "../report/report-section";
import { AnalysisPageDocument, SaveAnalysisDocument } from "./analysis-document";
import { words } from "./words";

type Analysis = NonNullable<AnalysisPageQuery["analysis"]>;

/** The district's analysis of a cycle, written on its own paper: drafted from the figures by rule, edited by hand, its figures live. */
export function AnalysisPage() {
  const { t } = useLocale();
  const { result: cycles, cycle } = useCycle();
  const result = useQuery(AnalysisPageDocument, { variables: { cycleId: cycle?.id ?? "" }, skip: !cycle, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={cycles}>
        {() => !cycle ? <Empty title={t(words.noCycle)} /> : (
          <Loaded result={result} lines={12}>
            {({ analysis }) => analysis ? <AnalysisScreen key={cycle.id} analysis={analysis} onSaved={() => void result.refetch()} /> : <Empty title={t(words.none)} reason={t(words.noneWhy)} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

function AnalysisScreen({ analysis: { cycle, report, editable }, onSaved }: { analysis: Analysis; onSaved: () => void }) {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const reasonWords = useReasonWords();
  const { districtName } = useSession().viewer;
  const [save] = useMutation(SaveAnalysisDocument);
  const [fault, setFault] = useState("");
  const bodyOf = (key: string) => report.sections.find((section) => section.key === key)?.body ?? null;
  const stale = report.sections.reduce((sum, { body }) => sum + (body === null ? 0 : staleFigures(body, report).length), 0);
  const empty = report.sections.filter(({ body }) => body === null);

  /** One section after another: each is compared with what this screen shows of it. */
  const commit = async (changes: readonly { key: string; now: string | null }[]) => {
    setFault("");
    for (const { key, now } of changes) {
      const was = bodyOf(key);
      if (was === now) continue;
      const { data } = await save({ variables: { input: { cycleId: cycle.id, key, was, now } } }).catch(() => ({ data: undefined }));
      const answer = data?.saveAnalysis;
      if (answer?.__typename !== "AnalysisSaved") {
        setFault(answer ? refusalText(answer, reasonWords) : t(words.network));
        break;
      }
    }
    onSaved();
  };

  return (
    <>
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <span className="note">{t(words.note, { cycle: title(cycle) })}</span>
        <span className="tools">
          <button type="button" className="jx-button" onClick={() => window.print()}><Icon name="print" size={14} />{t(words.print)}</button>
          <DownloadButton href={`/export/analysis/${cycle.id}.docx`}>{t(words.export)}</DownloadButton>
        </span>
      </div>
      {fault && <p className="notice late" role="alert">{fault}</p>}
      <div className="report-composer">
        <div className="report-bar">
          <p className={editable && stale > 0 ? "late" : "quiet"}>{!editable ? t(words.readOnly) : stale > 0 ? t(words.stale, { count: stale }) : t(words.fresh)}</p>
          {editable && empty.length > 0 && <button type="button" className="jx-button" onClick={() => void commit(empty.map(({ key }) => ({ key, now: draftSection(key, report) })))}><Icon name="edit" size={14} />{t(words.draftAll)}</button>}
          {editable && stale > 0 && <button type="button" className="jx-button" onClick={() => void commit(refreshable(report))}><Icon name="sync" size={14} />{t(words.refreshAll, { count: stale })}</button>}
        </div>
        <article className="report-paper">
          <h1 className="pre">{t(words.heading, { district: districtName, year: cycle.fiscalYear, months: monthsText(cycle.cutOffMonth)[locale] })}</h1>
          {reportHeadings(ANALYSIS_OUTLINE).map(({ number, title: heading, section }) => section && (
            <section key={section.key} id={`section-${section.key}`}>
              <h2>{number}{heading[locale]}</h2>
              <ReportSection sectionKey={section.key} body={bodyOf(section.key)} report={report} mayWrite={editable} saving={undefined} onCommit={(now) => void commit([{ key: section.key, now }])} onFocus={() => undefined} />
            </section>
          ))}
          <p className="signature">{t(words.bureau, { district: districtName })}</p>
        </article>
      </div>
    </>
  );
}

const refreshable = (report: WrittenReport) => report.sections.flatMap(({ key, body }) => (body === null ? [] : [{ key, now: refreshed(body, report) }]));
