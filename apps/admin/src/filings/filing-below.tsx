import { useQuery } from "@apollo/client/react";
import { actText, formatWanyuan, term } from "@jianxiao/domain";
import { Card, DateTimeText, Loaded, Money, Steps, useLocale, type Locale, type Step } from "@jianxiao/ui";
import { FilingHistoryDocument, type FilingDetail } from "./filing-document";
import { words } from "./words";

/** Payments month by month up to the cut-off, beside what was expected by then. */
export function PaymentMonths({ filing }: { filing: FilingDetail }) {
  const { t } = useLocale();
  const months = filing.months.filter(({ month }) => month <= filing.cycle.cutOffMonth);
  const paid = months.some(({ amountFen }) => amountFen !== 0);
  return (
    <Card title={t(words.months)}>
      {filing.ledgerMovedFen !== 0 && <p className="notice">{t(words.ledgerMoved, { amount: formatWanyuan(filing.ledgerMovedFen) })}</p>}
      {!paid ? <p className="quiet">{t(words.noPayments)}</p> : (
        <div className="scroll-x">
          <table className="figures">
            <thead><tr><th scope="col">{t(words.monthHead)}</th>{months.map(({ month }) => <th key={month} scope="col">{t(words.month, { month })}</th>)}</tr></thead>
            <tbody>
              <tr><th scope="row">{t(words.monthPaid)}</th>{months.map(({ month, amountFen }) => <td key={month}><Money fen={amountFen} /></td>)}</tr>
              <tr><th scope="row">{t(words.monthTotal)}</th>{months.map(({ month, cumulativeFen }) => <td key={month}><Money fen={cumulativeFen} /></td>)}</tr>
              <tr><th scope="row">{t(words.monthExpected)}</th>{months.map(({ month, expectedFen }) => <td key={month}><Money fen={expectedFen} /></td>)}</tr>
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}

const STEP_STATE = { DONE: "done", CURRENT: "current", WAITING: "waiting", RETURNED: "returned", OVERDUE: "current" } as const;
const isStepState = (state: string): state is keyof typeof STEP_STATE => state in STEP_STATE;

type StepEntry = FilingDetail["steps"][number];

/** One step of the approver strip with its person, post, date and opinion. */
export const stepOf = ({ step, state, who, post, at, opinion, dueAt }: StepEntry, index: number, locale: Locale): Step => ({
  key: `${step}${index}`,
  title: term("Step", step, locale),
  state: isStepState(state) ? STEP_STATE[state] : "waiting",
  detail: <>{who && <>{post && term("Role", post, locale)} {who}<br /></>}{at ? <DateTimeText at={at} /> : dueAt && <DateTimeText at={dueAt} show="day" />}{opinion && <><br />“{opinion}”</>}</>,
});

/** Every step with person, post and date. */
export function FilingSteps({ steps }: { steps: FilingDetail["steps"] }) {
  const { t, locale } = useLocale();
  return <Card title={t(words.steps)}><Steps label={t(words.steps)} steps={steps.map((step, at) => stepOf(step, at, locale))} /></Card>;
}

/** Who sent the filing back, in their own words, above the form until it is confirmed again. Returned cells have a list of their own. */
export function SentBack({ filing }: { filing: Pick<FilingDetail, "state" | "steps"> }) {
  const { t, locale } = useLocale();
  const back = filing.steps.find(({ state }) => state === "RETURNED");
  if (filing.state !== "DRAFT" || !back?.opinion) return null;
  return (
    <p className="notice">
      <b>{t(words.sentBack)}</b> “{back.opinion}” <small>{back.post && term("Role", back.post, locale)} {back.who}<i className="rule" /><DateTimeText at={back.at} /></small>
    </p>
  );
}

/** The audit trail of this filing in words of the trade. */
export function FilingHistory({ id }: { id: string }) {
  const { t, locale } = useLocale();
  const result = useQuery(FilingHistoryDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <Card title={t(words.trail)}>
      <Loaded result={result} lines={3}>
        {({ filing }) => !filing || filing.history.length === 0 ? <p className="quiet">{t(words.noTrail)}</p> : (
          <ul className="trail">
            {filing.history.map((entry) => <li key={entry.id}><DateTimeText at={entry.at} /><span>{actText(entry.act, entry.params, locale)}</span><small>{term("Role", entry.post, locale)} {entry.who}</small></li>)}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
