import { useMutation, useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, DataTable, DateTimeText, Diff, Empty, Icon, Loaded, ProgressBar, useLocale, useProblemWords, useReasonWords } from "@jianxiao/ui";
import { useEffect, useState } from "react";
import { Link, useParams } from "react-router";
import { refusalText } from "../dialogs/refusal";
import type { ApplyImportMutation, CancelImportMutation } from "../gql/graphql";
import { FaultList } from "./fault-list";
import { blockingFaults, isMoving, standingOf } from "./faults";
import { figuresText } from "./figures-text";
import { ApplyImportDocument, CancelImportDocument, ImportPageDocument, type JobDetail } from "./import-document";
import { changeWords, words } from "./words";

/** Where what a kind of import brought is seen. */
const SHOWN_AT = {
  IMPORT_GOALS: { path: "/projects", words: words.seeProjects },
  IMPORT_PAYMENTS: { path: "/projects", words: words.seeProjects },
  IMPORT_MONITORING: { path: "/filings", words: words.seeFilings },
  IMPORT_EARLIER: { path: "/projects", words: words.seeProjects },
  IMPORT_LIBRARY: { path: "/settings?kind=INDICATOR_LIBRARY", words: words.seeLibrary },
  IMPORT_ORGANISATION: { path: "/organisation", words: words.seeOrganisation },
} as const satisfies Record<JobDetail["kind"], unknown>;

const POLL_MS = 1_000;

/** One import: being read, to be looked at, applied or given up. */
export function ImportPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(ImportPageDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  const { startPolling, stopPolling } = result;
  const { data } = result;
  // Before the first answer there is nothing to go by: one that failed is asked for again like any other.
  const asks = data === undefined || (data.job ? isMoving(data.job.state) : false);
  useEffect(() => {
    if (asks) startPolling(POLL_MS);
    return stopPolling;
  }, [asks, startPolling, stopPolling]);
  return (
    <div className="page">
      <Loaded result={result}>
        {({ job }) => job ? <ImportScreen job={job} /> : <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/imports">{t(words.back)}</Link>} />}
      </Loaded>
    </div>
  );
}

export function ImportScreen({ job }: { job: JobDetail }) {
  const { t, locale } = useLocale();
  return (
    <>
      <div className="page-head">
        <Link to="/imports"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{job.fileName}</h1>
        <span className="note">
          {term("JobKind", job.kind, locale)}<i className="rule" /><DateTimeText at={job.createdAt} /><i className="rule" />{t(words.bytes, { size: Math.ceil(job.bytes / 1024) })}
          <i className="rule" /><span title={job.sha256}>{t(words.digest, { digest: job.sha256.slice(0, 12) })}</span>
        </span>
      </div>
      <Standing job={job} />
      {job.faults.length > 0 && <FaultList job={job} />}
      {job.state !== "DONE" && job.previewCount > 0 && <Preview job={job} />}
    </>
  );
}

function Standing({ job }: { job: JobDetail }) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const standing = standingOf(job);
  const blocks = blockingFaults(job.faults);
  const progress = t(words.progress, { done: job.done, total: job.total });
  const sentence = {
    QUEUED: t(words.queued), READING: t(words.reading), APPLYING: t(words.applying), NOTHING: t(words.nothing), CANCELLED: t(words.cancelled),
    BLOCKED: t(words.blocked, { count: blocks }), READY: t(words.ready, { count: job.previewCount }), DONE: t(words.done), FAILED: t(words.failed),
  }[standing];
  return (
    <section className={`import-standing ${standing.toLowerCase()}`}>
      <p role="status"><b>{term("JobState", job.state, locale)}</b> {sentence} {standing === "READY" && job.faultCount > 0 && t(words.readyWarn, { count: job.faultCount })}</p>
      {isMoving(job.state) && job.total > 0 && <p className="progress-cell"><ProgressBar label={progress} total={job.total} parts={[{ value: job.done }]} />{progress}</p>}
      {job.problem && <p className="late">{problemWords(job.problem)}</p>}
      {job.result && <p>{t(words.result)}：{figuresText(job.result, locale)}</p>}
      <Acts job={job} ready={standing === "READY"} />
    </section>
  );
}

function Acts({ job, ready }: { job: JobDetail; ready: boolean }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [key] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [apply, applying] = useMutation(ApplyImportDocument);
  const [cancel, cancelling] = useMutation(CancelImportDocument);
  const busy = applying.loading || cancelling.loading;

  const ended = (outcome: ApplyImportMutation["applyImport"] | CancelImportMutation["cancelImport"] | undefined) => {
    if (outcome && outcome.__typename !== "JobChanged") setProblem(refusalText(outcome, reasonWords));
  };
  const attempt = async (act: () => Promise<void>) => {
    setProblem(null);
    try {
      await act();
    } catch {
      setProblem(t(words.actFailed));
    }
  };
  const over = job.state === "DONE" || job.state === "FAILED" || job.state === "CANCELLED";
  return (
    <>
      <p className="tags">
        {ready && (
          <button type="button" className="jx-button primary" aria-disabled={busy || undefined} onClick={() => !busy && void attempt(async () => ended((await apply({ variables: { input: { jobId: job.id, key } } })).data?.applyImport))}>
            {t(words.apply, { count: job.previewCount })}
          </button>
        )}
        {job.faultCount > 0 && <a className="jx-button" href={`/export/jobs/${job.id}.xlsx`} download><Icon name="download" size={14} />{t(words.annotated)}</a>}
        {!over && job.state !== "APPLYING" && (
          <button type="button" className="jx-button" aria-disabled={busy || undefined} onClick={() => !busy && void attempt(async () => ended((await cancel({ variables: { jobId: job.id } })).data?.cancelImport))}>{t(words.cancelImport)}</button>
        )}
        {over && <Link className="jx-button" to="/imports">{t(words.again)}</Link>}
        {job.state === "DONE" && <Link className="jx-button" to={SHOWN_AT[job.kind].path}>{t(SHOWN_AT[job.kind].words)}</Link>}
      </p>
      {problem && <p className="late" role="alert">{problem}</p>}
    </>
  );
}

/** A cell of a filing by its name with both values; anything else by its figures. */
function ChangeDetail({ detail }: { detail: JobDetail["preview"][number]["detail"] }) {
  const { locale } = useLocale();
  const label = detail[locale === "zh" ? "labelZh" : "labelEn"];
  if (label === undefined) return <>{figuresText(detail, locale)}</>;
  return <>{label} <Diff was={String(detail["was"] ?? "") || null} now={String(detail["now"] ?? "") || null} /></>;
}

function Preview({ job }: { job: JobDetail }) {
  const { t } = useLocale();
  return (
    <Card title={t(words.preview)} note={job.preview.length < job.previewCount && t(words.previewMore, { shown: job.preview.length, count: job.previewCount })} flush>
      <DataTable
        caption={t(words.preview)} rows={job.preview} rowKey={({ key }) => key} empty={<Empty title={t(words.previewNone)} />}
        columns={[
          { key: "item", title: t(words.item), phone: "title", cell: (row) => row.title },
          { key: "change", title: t(words.change), cell: (row) => { const word = changeWords[row.change]; return word ? t(word) : row.change; } },
          { key: "detail", title: t(words.detail), cell: (row) => <ChangeDetail detail={row.detail} /> },
        ]}
      />
    </Card>
  );
}
