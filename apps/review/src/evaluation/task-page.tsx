import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { CountTabs, Empty, Icon, Loaded, Tag, useLocale, useUrlState } from "@jianxiao/ui";
import { Suspense, lazy } from "react";
import { Link, useParams } from "react-router";
import { EvaluationTaskPageDocument, type Task } from "./documents";
import { FindingsTab } from "./findings-tab";
import { GoContext, TABS, useArrival, type TabKey } from "./go";
import { OverviewTab } from "./overview-tab";
import { PlanTab } from "./plan-tab";
import { QuestionnairesTab } from "./questionnaires-tab";
import { RequestsTab } from "./requests-tab";
import { SampleTab } from "./sample-tab";
import { VisitsTab } from "./visits-tab";
import { words } from "./words";

const AnalysisTab = lazy(() => import("./analysis-tab"));
const ReportTab = lazy(() => import("./report-tab"));

/** One key project's workspace: everything the evaluators do, from the plan to the signed report. */
export default function TaskPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(EvaluationTaskPageDocument, { variables: { id } });
  return (
    <div className="review-page">
      <Loaded result={result} lines={10}>
        {({ evaluationTask: task }) => (task ? <Workspace key={task.id} task={task} /> : <Empty title={t(words.missing)} reason={t(words.missingWhy)} action={<Link className="jx-button" to="/evaluation">{t(words.back)}</Link>} />)}
      </Loaded>
    </div>
  );
}

function Workspace({ task }: { task: Task }) {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ tab: "overview", at: "" });
  useArrival(url.at);
  const tab = TABS.find((known) => known === url.tab) ?? "overview";
  const label: Record<TabKey, string> = {
    overview: t(words.tabOverview), plan: t(words.tabPlan), requests: t(words.tabRequests), analysis: t(words.tabAnalysis), sample: t(words.tabSample), visits: t(words.tabVisits), questionnaires: t(words.tabQuestionnaires), findings: t(words.tabFindings), report: t(words.tabReport),
  };
  const counts: Partial<Record<TabKey, number>> = { requests: task.requests.length, visits: task.visits.length, questionnaires: task.questionnaires.length, findings: task.findings.filter(({ withdrawnAt }) => !withdrawnAt).length };
  return (
    <GoContext value={(next, at) => setUrl({ tab: next, at })}>
      <header className="review-head">
        <Link to="/evaluation"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{task.project.name}</h1>
        {task.myPost && <Tag tone="blue" icon="person">{term("TeamPost", task.myPost, locale)}</Tag>}
        {task.report && <Tag tone="green">{term("ReportState", task.report.state, locale)}</Tag>}
        <span className="muted">{task.project.departmentName}<i className="rule" />{task.engagementNo}<i className="rule" />{t(words.until, { day: task.until })}</span>
      </header>
      <CountTabs label={t(words.tabs)} active={tab} onChange={(next) => setUrl({ tab: next, at: "" })} tabs={TABS.map((key) => ({ key, label: label[key], ...(counts[key] === undefined ? {} : { count: counts[key] }) }))} />
      <div className="workspace">
        {tab === "overview" && <OverviewTab task={task} />}
        {tab === "plan" && <PlanTab task={task} />}
        {tab === "requests" && <RequestsTab task={task} />}
        {tab === "sample" && <SampleTab task={task} />}
        {tab === "visits" && <VisitsTab task={task} />}
        {tab === "questionnaires" && <QuestionnairesTab task={task} />}
        {tab === "findings" && <FindingsTab task={task} />}
        <Suspense>
          {tab === "analysis" && <AnalysisTab task={task} />}
          {tab === "report" && <ReportTab task={task} onFinding={(finding) => setUrl({ tab: "findings", at: finding })} />}
        </Suspense>
      </div>
    </GoContext>
  );
}
