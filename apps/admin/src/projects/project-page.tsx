import { useQuery } from "@apollo/client/react";
import { actText, term } from "@jianxiao/domain";
import { Card, DataTable, DateTimeText, Empty, Icon, Loaded, Money, Rate, Signal, StateTag, Tag, useLocale } from "@jianxiao/ui";
import { Link, useParams } from "react-router";
import { useCycleTitle } from "../cycle/use-cycle";
import { BudgetCard } from "./budget-card";
import { GoalCard } from "./goal-card";
import { PaymentChart } from "./payment-chart";
import { PaymentsCard } from "./payments-card";
import { ProjectPageDocument, type ProjectDetail } from "./project-document";
import { words } from "./words";

/** One project of one year: what was promised, what was granted, what was paid, and how each cycle went. */
export function ProjectPage() {
  const { id = "" } = useParams();
  const { t, locale } = useLocale();
  const result = useQuery(ProjectPageDocument, { variables: { id } });
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
                  {project.code}<i className="rule" />{t(words.yearOf, { year: project.fiscalYear })}<i className="rule" />{term("ProjectKind", project.kind, locale)}
                  <i className="rule" />{project.department.name}<i className="rule" />{project.unit.name}<i className="rule" />{t(words.unitOfMoney)}
                </span>
              </div>
              <div className="project-columns">
                <div className="stack">
                  <GoalCard goals={project.goals} />
                  <PaymentsCard projectId={project.id} />
                </div>
                <div className="stack">
                  <BudgetCard lines={project.budgetLines} />
                  <PaymentChart months={project.months} />
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
