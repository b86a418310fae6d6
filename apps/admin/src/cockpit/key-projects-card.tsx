import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, Empty, Icon, Loaded, Money, Signal, Tag, useLocale, useNow } from "@jianxiao/ui";
import { Link } from "react-router";
import type { CockpitKeyProjectsQuery } from "../gql/graphql";
import { CockpitKeyProjectsDocument } from "./cockpit-document";
import { ExportCard } from "./export-card";
import { words } from "./words";

type Task = CockpitKeyProjectsQuery["evaluationTasks"]["nodes"][number];

/** Key projects: how their forms stand and how far the third party is. */
export function KeyProjectsCard({ cycleId }: { cycleId: string }) {
  const { t } = useLocale();
  const result = useQuery(CockpitKeyProjectsDocument, { variables: { cycleId }, fetchPolicy: "cache-and-network" });
  const count = result.data?.filings.total;
  return (
    <Card flush title={t(words.keyProjects)} note={count ? t(words.keyProjectsNote, { count }) : undefined} extra={<><ExportCard cycleId={cycleId} part="keyProjects" card={t(words.keyProjects)} /><Link to="/evaluation">{t(words.workspace)}<Icon name="chevronRight" size={12} /></Link></>}>
      <Loaded result={result}>
        {({ filings, evaluationTasks }) => filings.nodes.length === 0 ? <Empty title={t(words.noKeyProjects)} /> : (
          <div className="scroll-x">
            <table className="figures key-projects">
              <thead><tr><th scope="col">{t(words.project)}</th><th scope="col">{t(words.budget)}</th><th scope="col">{t(words.signal)}</th><th scope="col">{t(words.stage)}</th><th scope="col">{t(words.onSite)}</th></tr></thead>
              <tbody>
                {filings.nodes.map(({ id, projectId, projectName, adjustedFen, colour }) => {
                  const task = evaluationTasks.nodes.find(({ project }) => project.id === projectId);
                  return (
                    <tr key={id}>
                      <th scope="row"><Link to={`/filings/${id}`}>{projectName}</Link></th>
                      <td><Money fen={adjustedFen} /></td>
                      <td><Signal colour={colour} /></td>
                      <td><Stage task={task} /></td>
                      <td>{task && task.visits.length > 0 ? `${task.visits.filter(({ state }) => state === "CLOSED").length}/${task.visits.length}` : "—"}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </Card>
  );
}

/** How far a third party is: its report's state once there is one, else what it is busy with. */
function Stage({ task }: { task: Task | undefined }) {
  const { t, locale } = useLocale();
  const now = useNow();
  if (!task) return <span className="quiet">{t(words.notEngaged)}</span>;
  const late = task.requests.filter(({ state, dueAt }) => state === "ASKED" && Date.parse(dueAt) < now).length;
  const stage = task.report ? term("ReportState", task.report.state, locale) : t(task.visits.length > 0 ? words.visiting : task.requests.length > 0 ? words.asking : words.planning);
  return <span className="tags"><Link to={`/evaluation/tasks/${task.id}`}>{stage}</Link>{late > 0 && <Tag tone="amber" icon="clock">{t(words.lateRequests, { count: late })}</Tag>}</span>;
}
