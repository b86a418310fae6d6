import { useQuery } from "@apollo/client/react";
import { formatBp, term } from "@jianxiao/domain";
import { Card, DataTable, DownloadButton, Empty, KeyValue, Loaded, ProgressBar, useLocale, useSession, useUrlState } from "@jianxiao/ui";
import { Select } from "antd";
import { Link } from "react-router";
import { useReviewCycles } from "../features/queue/use-queue";
import { words as queueWords } from "../features/queue/words";
import { words } from "../features/summary/words";
import { graphql } from "../gql";
import type { ReviewSummaryQuery } from "../gql/graphql";

const ReviewSummaryDocument = graphql(`
  query ReviewSummary($id: ID!) {
    reviewSummary(cycleId: $id) {
      coverageBp plain remarks returned waiting returnItems
      progress { projects exempt filed red yellow green cycle { id } }
      deviations { indicators byCause { cause indicators } byLevel1 { level1 indicators impossible } }
      departments { department { id code name } projects filed plain remarks returned waiting returnItems red yellow deviations }
    }
    flaggedProjects(cycleId: $id) { projectCode projectName causes }
  }
`);

type Summary = NonNullable<ReviewSummaryQuery["reviewSummary"]>;

/** The bureau's own 汇总 of a cycle; every figure leads to its rows, and is the same in the exports. */
export default function SummaryPage() {
  const { t } = useLocale();
  const [url, setUrl] = useUrlState({ cycle: "" });
  const { cycles, current, ready } = useReviewCycles();
  const id = url.cycle || current?.id || "";
  const result = useQuery(ReviewSummaryDocument, { variables: { id }, skip: !id, fetchPolicy: "cache-and-network" });
  if (ready && !id) return <div className="review-page"><Empty title={t(words.none)} /></div>;
  return (
    <div className="review-page">
      <header className="review-head">
        <h1>{t(words.title)}</h1>
        <Select
          value={id} aria-label={t(queueWords.cycle)} onChange={(cycle) => setUrl({ cycle })}
          options={cycles.map((cycle) => ({ value: cycle.id, label: `${cycle.fiscalYear} 年 1—${cycle.cutOffMonth} 月${cycle.round > 1 ? `第 ${cycle.round} 轮` : ""}` }))}
        />
        <span className="desk-export">
          <DownloadButton href={`/export/review-summary/${id}.xlsx`}>{t(words.xlsx)}</DownloadButton> <DownloadButton href={`/export/review-summary/${id}.docx`}>{t(words.docx)}</DownloadButton>
        </span>
      </header>
      <Loaded result={result} lines={10}>
        {({ reviewSummary, flaggedProjects }) => (reviewSummary ? <SummaryScreen summary={reviewSummary} flagged={flaggedProjects} cycleId={id} /> : <Empty title={t(words.none)} />)}
      </Loaded>
    </div>
  );
}

function SummaryScreen({ summary, flagged, cycleId }: { summary: Summary; flagged: ReviewSummaryQuery["flaggedProjects"]; cycleId: string }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const { progress, deviations, departments, plain, remarks, returned, waiting, returnItems } = summary;
  const queue = (more: string) => `/desk?cycle=${cycleId}${more}`;
  const most = Math.max(1, ...deviations.byCause.map(({ indicators }) => indicators));
  return (
    <>
      <div className="summary-cards">
        <Card title={t(words.coverage)}>
          <p className="summary-figure">{formatBp(summary.coverageBp ?? null)}</p>
          <p className="muted">{t(words.coverageOf, { projects: progress.projects, filed: progress.filed, exempt: progress.exempt })}</p>
        </Card>
        <Card title={t(words.outcome)}>
          <KeyValue columns={3} items={[
            { label: t(words.plain), value: <Link to={queue("&state=ACCEPTED")}>{plain}</Link> }, { label: t(words.remarks), value: remarks }, { label: t(words.returned), value: <Link to={queue("&state=RETURNED")}>{returned}</Link> },
            { label: t(words.waiting), value: <Link to={queue("")}>{waiting}</Link> }, { label: t(words.items), value: returnItems },
          ]} />
        </Card>
        <Card title={t(words.signals)}>
          <KeyValue columns={3} items={(["RED", "YELLOW", "GREEN"] as const).map((colour) => ({ label: term("Colour", colour, locale), value: { RED: progress.red, YELLOW: progress.yellow, GREEN: progress.green }[colour] }))} />
        </Card>
        <Card title={t(words.secondRound)}>
          <p>{flagged.length > 0 ? t(words.secondWhy, { count: flagged.length }) : t(words.secondNone)}</p>
          {flagged.length > 0 && (
            <details>
              <summary>{t(words.secondRound)} {flagged.length}</summary>
              <ol className="summary-flagged">{flagged.map(({ projectCode, projectName, causes }) => <li key={projectCode}>{projectCode} {projectName} <span className="muted">{causes.map((cause) => term("SecondRoundCause", cause, locale)).join("、")}</span></li>)}</ol>
            </details>
          )}
          {flagged.length > 0 && viewer.appointment.role === "PERFORMANCE_OFFICE" && <a className="jx-button" href={`/admin/cycles/new?flaggedOf=${cycleId}`}>{t(words.openSecond)}</a>}
        </Card>
      </div>
      <div className="summary-cards">
        <Card title={t(words.byCause)} note={t(words.indicators, { count: deviations.indicators })}>
          <ul className="summary-bars">
            {deviations.byCause.map(({ cause, indicators }) => (
              <li key={cause}><span>{term("Cause", cause, locale)}</span><ProgressBar label={`${term("Cause", cause, locale)} ${indicators}`} total={most} parts={[{ value: indicators }]} /><b>{indicators}</b></li>
            ))}
          </ul>
        </Card>
        <Card title={t(words.byLevel1)}>
          <ul className="summary-bars">
            {deviations.byLevel1.map(({ level1, indicators, impossible }) => (
              <li key={level1}><span>{term("Level1", level1, locale)}</span><ProgressBar label={`${term("Level1", level1, locale)} ${indicators}`} total={Math.max(1, deviations.indicators)} parts={[{ value: impossible, tone: "red" }, { value: indicators - impossible }]} /><b>{indicators}</b><span className="muted">{t(words.impossible, { count: impossible })}</span></li>
            ))}
          </ul>
        </Card>
      </div>
      <Card title={t(words.byDepartment)} flush>
        <DataTable
          caption={t(words.byDepartment)} rows={departments} rowKey={({ department }) => department.id} empty={<Empty title={t(words.none)} />}
          columns={[
            { key: "department", title: t(words.department), phone: "title", to: (row) => queue(`&department=${row.department.id}`), cell: (row) => row.department.name },
            ...(["projects", "filed", "plain", "remarks", "returned", "waiting", "items", "red", "yellow", "deviations"] as const).map((key) => ({
              key, title: t(words[key]), align: "right" as const, cell: (row: Summary["departments"][number]) => (key === "items" ? row.returnItems : row[key]) || "—",
            })),
          ]}
        />
      </Card>
    </>
  );
}
