import { useQuery } from "@apollo/client/react";
import { formatWanyuan, sumFen, term } from "@jianxiao/domain";
import { Card, Empty, Icon, Loaded, useLocale, useSession } from "@jianxiao/ui";
import { Link } from "react-router";
import { CockpitResultsDocument } from "./cockpit-document";
import { ExportCard } from "./export-card";
import { words } from "./words";

const ask = (fiscalYear: number) => ({ variables: { fiscalYear }, fetchPolicy: "cache-and-network" as const });

/** Cases by state, late ones named; each figure leads to its list. */
export function CorrectionsCard({ fiscalYear, cycleId }: { fiscalYear: number; cycleId: string }) {
  const { t, locale } = useLocale();
  const result = useQuery(CockpitResultsDocument, ask(fiscalYear));
  const states = result.data?.corrections.states ?? [];
  const overdue = states.reduce((sum, line) => sum + line.overdue, 0);
  const total = states.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card title={t(words.corrections)} note={total > 0 ? t(words.correctionsNote, { count: total, overdue }) : undefined} extra={<ExportCard cycleId={cycleId} part="corrections" card={t(words.corrections)} />}>
      <Loaded result={result} lines={2}>
        {() => total === 0 ? <Empty title={t(words.noCorrections)} /> : (
          <ul className="cockpit-cases">
            <li><Link to="/corrections?view=LIST&overdue=1"><b className={overdue > 0 ? "late" : undefined}>{overdue}</b></Link><small>{t(words.overdue)}</small></li>
            {states.filter(({ count }) => count > 0).map(({ state, count }) => <li key={state}><Link to={`/corrections?view=LIST&state=${state}`}><b>{count}</b></Link><small>{term("CorrectionState", state, locale)}</small></li>)}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

/** Decisions that wait for the leader, on top of everything; for others there is nothing to say. */
export function ApprovalNote({ fiscalYear }: { fiscalYear: number }) {
  const { t } = useLocale();
  const leads = useSession().viewer.appointment.role === "BUREAU_LEADER";
  const heard = useQuery(CockpitResultsDocument, { ...ask(fiscalYear), skip: !leads }).data?.fundingDecisions;
  if (!heard || heard.total === 0) return null;
  return <Link className="jx-button approval-note" to="/funding?view=HEARD"><Icon name="edit" size={14} />{t(words.waitingForMe, { count: heard.total, amount: formatWanyuan(sumFen(heard.nodes.flatMap(({ amountFen }) => amountFen ?? []))) })}</Link>;
}
