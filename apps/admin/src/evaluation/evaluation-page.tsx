import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { CountTabs, DataTable, Empty, Loaded, Money, Tag, useLocale, useNow, useSession, useUrlState } from "@jianxiao/ui";
import type { EvaluationTasksQuery } from "../gql/graphql";
import { ChoosingTab } from "./choosing-tab";
import { EvaluationTasksDocument } from "./documents";
import { EngagementsTab } from "./engagements-tab";
import { FirmsTab } from "./firms-tab";
import { words } from "./words";

const TABS = ["tasks", "engagements", "choosing", "firms"] as const;

/** Key projects looked into by third parties: for a department its own, for the bureau with engagements, choosing and firms. */
export function EvaluationPage() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const [url, setUrl] = useUrlState({ tab: "tasks" });
  const office = viewer.appointment.role === "PERFORMANCE_OFFICE";
  const tab = office ? (TABS.find((known) => known === url.tab) ?? "tasks") : "tasks";
  return (
    <div className="page">
      <div className="page-head"><h1>{t(words.title)}</h1><span className="note">{t(words.unit)}</span></div>
      {office && <CountTabs label={t(words.tabs)} active={tab} onChange={(next) => setUrl({ tab: next })} tabs={TABS.map((key) => ({ key, label: t(words[key]) }))} />}
      {tab === "tasks" && <Tasks />}
      {tab === "engagements" && <EngagementsTab />}
      {tab === "choosing" && <ChoosingTab />}
      {tab === "firms" && <FirmsTab />}
    </div>
  );
}

type Row = EvaluationTasksQuery["evaluationTasks"]["nodes"][number];

function Tasks() {
  const { t, locale } = useLocale();
  const now = useNow();
  const result = useQuery(EvaluationTasksDocument);
  const asked = ({ requests }: Row) => requests.filter(({ state }) => state === "ASKED");
  return (
    <Loaded result={result}>
      {({ evaluationTasks }) => (
        <DataTable
          rows={evaluationTasks.nodes} rowKey={({ id }) => id} caption={t(words.tasks)} empty={<Empty title={t(words.noTasks)} reason={t(words.noTasksWhy)} />}
          columns={[
            { key: "project", title: t(words.project), phone: "title", to: ({ id }) => `/evaluation/tasks/${id}`, cell: ({ project }) => project.name },
            { key: "department", title: t(words.department), cell: ({ project }) => project.departmentName },
            { key: "budget", title: t(words.budget), align: "right", cell: ({ project }) => <Money fen={project.adjustedFen} /> },
            { key: "firm", title: t(words.firm), cell: ({ firmName, engagementNo }) => <span className="two-lines">{firmName}<small>{engagementNo}</small></span> },
            { key: "until", title: t(words.until), cell: ({ from, until }) => <span className="two-lines">{from}<small>{until}</small></span> },
            {
              key: "requests", title: t(words.requests),
              cell: (row) => {
                const late = asked(row).filter(({ dueAt }) => Date.parse(dueAt) < now).length;
                return <span className="tags">{asked(row).length > 0 && <Tag tone="amber">{t(words.waiting, { count: asked(row).length })}</Tag>}{late > 0 && <Tag tone="amber" icon="clock">{t(words.late, { count: late })}</Tag>}{asked(row).length === 0 && `${row.requests.length}`}</span>;
              },
            },
            { key: "visits", title: t(words.visits), align: "right", cell: ({ visits }) => (visits.length === 0 ? "—" : `${visits.filter(({ state }) => state === "CLOSED").length}/${visits.length}`) },
            { key: "findings", title: t(words.findings), align: "right", cell: ({ findings }) => findings.filter(({ withdrawnAt }) => !withdrawnAt).length || "—" },
            { key: "report", title: t(words.report), cell: ({ report }) => (report ? <span className="tags"><Tag tone={report.state === "ACCEPTED" ? "green" : "blue"}>{term("ReportState", report.state, locale)}</Tag>{report.grade && <Tag>{term("Grade", report.grade, locale)}</Tag>}</span> : <span className="quiet">{t(words.noReport)}</span>) },
          ]}
        />
      )}
    </Loaded>
  );
}
