import { useQuery } from "@apollo/client/react";
import { Empty, Icon, Loaded, useLocale } from "@jianxiao/ui";
import { Link, useParams } from "react-router";
import { GoalPageDocument, GoalProjectDocument } from "./goal-document";
import { GoalScreen } from "./goal-screen";
import { words } from "./words";

/** A project's goal and its adjustment in mid-year. */
export function GoalPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const project = useQuery(GoalProjectDocument, { variables: { id } }).data?.project;
  const result = useQuery(GoalPageDocument, { variables: { id: project?.projectYearId ?? "" }, skip: !project, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <div className="page-head"><Link to={`/projects/${id}`}><Icon name="chevronLeft" size={12} />{t(words.back)}</Link><h1>{t(words.title)}</h1>{result.data?.goalWork && <span className="note">{result.data.goalWork.projectName}</span>}</div>
      <Loaded result={result} lines={12}>
        {({ goalWork }) => goalWork ? <GoalScreen key={`${goalWork.projectYearId} ${goalWork.adjustment?.id ?? ""} ${goalWork.adjustment?.state ?? ""}`} work={goalWork} /> : <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} />}
      </Loaded>
    </div>
  );
}
