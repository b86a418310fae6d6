import { useQuery } from "@apollo/client/react";
import { actText, term } from "@jianxiao/domain";
import { Card, DataTable, DateTimeText, Empty, HistoryButton, Icon, Loaded, Money, Rate, Signal, StateTag, Tag, useLocale, useUrlState } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useCycleTitle } from "../cycle/use-cycle";
import { ResultsCard } from "../results/results-card";
import { BudgetCard } from "./budget-card";
import { CurveCard } from "./curve-card";
import { EarlierCard } from "./earlier-card";
import { GoalCard } from "./goal-card";
import { ChangeBudgetDialog, EditProjectDialog } from "./keep-dialogs";
import { MayKeepProjectsDocument } from "./keep-document";
import { words as keepWords } from "./keep-words";
import { PaymentChart } from "./payment-chart";
import { PaymentsCard } from "./payments-card";
import { ProjectPageDocument, type ProjectDetail } from "./project-document";
import { StagesCard } from "./stages-card";
import { words } from "./words";

/** One project of one year: what was promised, what was granted, what was paid, and how each cycle went. */
export function ProjectPage() {
  const { id = "" } = useParams();
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ year: "" });
  const result = useQuery(ProjectPageDocument, { variables: { id, year: Number(url.year) || null } });
  const mayKeep = useQuery(MayKeepProjectsDocument).data?.mayKeepProjects ?? false;
  const [asking, setAsking] = useState<"EDIT" | ProjectDetail["budgetLines"][number] | null>(null);
  return (
    <div className="page">
      <Loaded result={result} lines={12}>
        {({ project }) => !project
          ? <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/projects">{t(words.back)}</Link>} />
          : (
            <>
              <div className="page-head">
                <Link to="/projects"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
                <h1>{project.name}</h1>
                {project.isKey && <Tag tone="blue" icon="flag">{t(words.key)}</Tag>}
                <span className="note">
                  {project.code}<i className="rule" />{project.fiscalYears.length > 1
                    ? <select aria-label={t(words.year)} value={project.fiscalYear} onChange={(event) => setUrl({ year: event.target.value })}>{project.fiscalYears.map((year) => <option key={year} value={year}>{t(words.yearOf, { year })}</option>)}</select>
                    : t(words.yearOf, { year: project.fiscalYear })}<i className="rule" />{term("ProjectKind", project.kind, locale)}
                  <i className="rule" />{project.department.name}<i className="rule" />{project.unit.name}<i className="rule" />{t(words.unitOfMoney)}
                </span>
                <span className="tools">
                  <HistoryButton name={project.name} records={[{ record: "project", id: project.id }, { record: "project_year", id: project.projectYearId }]} />
                  {mayKeep && <button type="button" className="jx-button" onClick={() => setAsking("EDIT")}>{t(keepWords.edit)}</button>}
                </span>
              </div>
              {asking === "EDIT" && <EditProjectDialog project={project} onClose={() => setAsking(null)} />}
              {asking && asking !== "EDIT" && <ChangeBudgetDialog line={asking} onClose={() => setAsking(null)} />}
              <div className="project-columns">
                <div className="stack">
                  <GoalCard goals={project.goals} />
                  <p><Link className="jx-button" to={`/projects/${project.id}/goal`}><Icon name="edit" size={14} />{t(words.adjustGoal)}</Link></p>
                  <StagesCard key={project.projectYearId} project={project} />
                  <PaymentsCard projectId={project.id} />
                </div>
                <div className="stack">
                  <BudgetCard lines={project.budgetLines} onChange={mayKeep ? setAsking : undefined} />
                  <CurveCard project={project} />
                  <PaymentChart months={project.months} />
                  <ResultsCard projectId={project.id} />
                  <EarlierCard projectId={project.id} />
                  <FilingsCard filings={project.filings} />
                  <HistoryCard history={project.history} />
                </div>
              </div>
            </>
          )}
      </Loaded>
    </div>
  );
}

function FilingsCard({ filings }: { filings: ProjectDetail["filings"] }) {
  const { t } = useLocale();
  const title = useCycleTitle();
  return (
    <Card title={t(words.filings)} flush>
      <DataTable
        caption={t(words.filings)} rows={filings} rowKey={({ id }) => id} empty={<Empty title={t(words.filingsNone)} />}
        columns={[
          { key: "cycle", title: t(words.cycle), phone: "title", cell: (row) => title(row.cycle), to: (row) => `/filings/${row.id}` },
          { key: "state", title: t(words.state), cell: (row) => <StateTag state={row.state} /> },
          { key: "executed", title: t(words.executed), align: "right", cell: (row) => <Money fen={row.executedFen} /> },
          { key: "rate", title: t(words.rate), align: "right", cell: (row) => <Rate bp={row.rateBp} /> },
          { key: "attainment", title: t(words.attainment), align: "right", cell: (row) => <Rate bp={row.attainmentBp} /> },
          { key: "signal", title: t(words.signal), cell: (row) => <Signal colour={row.colour} /> },
        ]}
      />
    </Card>
  );
}

function HistoryCard({ history }: { history: ProjectDetail["history"] }) {
  const { t, locale } = useLocale();
  return (
    <Card title={t(words.history)}>
      {history.length === 0 ? <p className="quiet">{t(words.historyNone)}</p> : (
        <ul className="trail">
          {history.map((entry) => <li key={entry.id}><DateTimeText at={entry.at} /><span>{actText(entry.act, entry.params, locale)}</span><small>{term("Role", entry.post, locale)} {entry.who}</small></li>)}
        </ul>
      )}
    </Card>
  );
}
