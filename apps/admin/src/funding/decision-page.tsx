import { useQuery } from "@apollo/client/react";
import { actText, formatWanyuan, hasAmount, term, type DecisionAction } from "@jianxiao/domain";
import { Attachments, Card, DateTimeText, Empty, HistoryButton, Icon, KeyValue, Loaded, Money, ReasonedButton, Steps, useLocale, type Step } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { ApproveDialog, CloseHearingDialog, CounterDialog, EndDialog, ExecuteDialog, StateDialog } from "./decision-dialogs";
import { FundingDecisionDocument, type DecisionDetail } from "./funding-document";
import { DecisionStateTag } from "./state-tag";
import { words } from "./words";

/** One decision: what is decided and why, how far it has come, and what this viewer may do about it. */
export function DecisionPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(FundingDecisionDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={result} lines={10}>
        {({ fundingDecision }) => fundingDecision
          ? <DecisionScreen key={fundingDecision.id} decision={fundingDecision} />
          : <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/funding">{t(words.back)}</Link>} />}
      </Loaded>
    </div>
  );
}

const PRIMARY: readonly DecisionAction[] = ["APPROVE", "EXECUTE", "STATE", "CLOSE_HEARING"];

function DecisionScreen({ decision }: { decision: DecisionDetail }) {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<DecisionAction | null>(null);
  const close = () => setAsked(null);
  // What cannot come any more is not offered; what may not be done yet says why.
  const actions = decision.allowedActions.filter(({ allowed, reasons }) => allowed || !reasons.some(({ code }) => code === "ILLEGAL_DECISION_MOVE"));

  return (
    <>
      <div className="page-head">
        <Link to="/funding"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{term("DecisionKind", decision.kind, locale)}{hasAmount(decision.kind) && ` ${formatWanyuan(decision.amountFen)}`}</h1>
        <DecisionStateTag state={decision.state} />
        <span className="note">{decision.project.name}<i className="rule" />{decision.department.name}<i className="rule" />{decision.unit.name}<i className="rule" />{t(words.unit)}</span>
        <span className="tools">
          <HistoryButton name={term("DecisionKind", decision.kind, locale)} records={[{ record: "funding_decision", id: decision.id }]} />
          {actions.map((allowance) => (
            <ReasonedButton key={allowance.action} allowance={allowance} kind={PRIMARY.includes(allowance.action as DecisionAction) ? "primary" : "default"} spell={allowance.action === "APPROVE"} onClick={() => setAsked(allowance.action as DecisionAction)}>
              {term("DecisionAction", allowance.action, locale)}
            </ReasonedButton>
          ))}
        </span>
      </div>
      <Card><Steps label={t(words.steps)} steps={stepsOf(decision, t)} /></Card>
      <div className="package-columns">
        <div className="stack">
          <Card title={t(words.decision)}>
            <KeyValue
              items={[
                { label: t(words.project), value: <Link to={`/projects/${decision.project.id}`}>{decision.project.name}</Link> },
                { label: t(words.cause), value: term("DecisionCause", decision.cause, locale) },
                { label: t(words.source), value: decision.source ? term("FundRow", decision.source, locale) : null },
                { label: t(words.amount), value: hasAmount(decision.kind) ? <Money fen={decision.amountFen} strong /> : null },
                { label: t(words.limit), value: decision.limitFen === null || decision.limitFen === undefined ? null : <Money fen={decision.limitFen} /> },
                { label: t(words.docNo), value: decision.docNo },
                { label: t(words.executedOn), value: decision.executedOn },
                { label: t(words.voucher), value: decision.voucherKey },
                { label: t(words.basis), value: decision.basis, wide: true },
              ]}
            />
          </Card>
          {decision.goalRevision && (
            <Card title={t(words.goalAdjusted)} flush>
              <table className="figures left">
                <thead><tr><th scope="col">{t(words.indicator)}</th><th scope="col">{t(words.targetNow)}</th><th scope="col">{t(words.targetNew)}</th></tr></thead>
                <tbody>{decision.goalRevision.changes.map(({ indicatorId, name, was, target }) => <tr key={indicatorId}><th scope="row">{name}</th><td>{was}</td><td><b>{target}</b></td></tr>)}</tbody>
              </table>
            </Card>
          )}
          <FindingCard decision={decision} />
          <Card title={t(words.said)}>
            {decision.statement
              ? <><p><b>{t(decision.unitAgrees ? words.weAgree : words.weObject)}</b></p><blockquote className="quote">{decision.statement}</blockquote></>
              : <p className="quiet">{decision.state === "PROPOSED" ? <>{t(words.notSaid)} <DateTimeText at={decision.hearBy} /></> : t(words.saidNothing)}</p>}
          </Card>
        </div>
        <aside className="stack">
          <Related decision={decision} />
          <Card><Attachments object="FUNDING_DECISION" id={decision.id} editable /></Card>
          <Card title={t(words.history)}>
            <ul className="trail">
              {decision.history.map((entry) => <li key={entry.id}><DateTimeText at={entry.at} /><span>{actText(entry.act, entry.params, locale)}</span><small>{term("Role", entry.post, locale)} {entry.who}</small></li>)}
            </ul>
          </Card>
        </aside>
      </div>
      {asked === "APPROVE" && <ApproveDialog decision={decision} onClose={close} />}
      {(asked === "REFUSE" || asked === "CANCEL") && <EndDialog decision={decision} how={asked} onClose={close} />}
      {asked === "CLOSE_HEARING" && <CloseHearingDialog decision={decision} onClose={close} />}
      {asked === "STATE" && <StateDialog decision={decision} onClose={close} />}
      {asked === "EXECUTE" && <ExecuteDialog decision={decision} onClose={close} />}
      {asked === "COUNTER" && <CounterDialog decision={decision} onClose={close} onMade={(id) => void navigate(`/funding/${id}`)} />}
    </>
  );
}

function FindingCard({ decision }: { decision: DecisionDetail }) {
  const { t, locale } = useLocale();
  const { finding } = decision;
  return (
    <Card title={t(words.found)} note={<DateTimeText at={finding.raisedAt} show="day" />}>
      <blockquote className="quote">{finding.text}</blockquote>
      <p className="quiet">
        {finding.cell?.indicator && <>{finding.cell.indicator}<i className="rule" /></>}
        {finding.cell && !finding.cell.indicator && <>{term("FundRow", finding.cell.row, locale)}<i className="rule" /></>}
        {t(words.foundBy, { organisation: finding.raisedByOrganisation, who: finding.raisedBy })}
      </p>
      <p className="tags">
        {finding.filingId && <Link to={`/filings/${finding.filingId}${finding.path ? `?cell=${encodeURIComponent(finding.path)}` : ""}`}>{t(finding.path ? words.toCell : words.toFiling)}</Link>}
        <Link to={`/projects/${decision.project.id}`}>{t(words.toProject)}</Link>
      </p>
    </Card>
  );
}

function Related({ decision }: { decision: DecisionDetail }) {
  const { t, locale } = useLocale();
  const lines = [
    ...(decision.counters ? [{ label: t(words.counters), ref: decision.counters }] : []),
    ...decision.counteredBy.map((ref) => ({ label: t(words.counteredBy), ref })),
    ...decision.pairedWith.map((ref) => ({ label: t(words.pairedWith), ref })),
  ];
  if (lines.length === 0) return null;
  return (
    <Card title={t(words.related)}>
      <ul className="trail">
        {lines.map(({ label, ref }) => (
          <li key={ref.id}><small>{label}</small><Link to={`/funding/${ref.id}`}>{term("DecisionKind", ref.kind, locale)} {ref.amountFen > 0 ? formatWanyuan(ref.amountFen) : ""} {ref.docNo ?? ""}</Link><DecisionStateTag state={ref.state} /></li>
        ))}
      </ul>
    </Card>
  );
}

const ROAD = ["PROPOSE", "STATE", "APPROVE", "EXECUTE"] as const;
/** Steps that stand in the place of another one on the road. */
const IN_PLACE: Readonly<Record<string, (typeof ROAD)[number]>> = { CLOSE_HEARING: "STATE", REFUSE: "APPROVE" };

function stepsOf(decision: DecisionDetail, t: ReturnType<typeof useLocale>["t"]): Step[] {
  const titles: Readonly<Record<string, string>> = {
    PROPOSE: t(words.step_PROPOSE), STATE: t(words.step_STATE), APPROVE: t(words.step_APPROVE), EXECUTE: t(words.step_EXECUTE), CLOSE_HEARING: t(words.step_CLOSE_HEARING), REFUSE: t(words.step_REFUSE), CANCEL: t(words.step_CANCEL),
  };
  const ended = decision.state === "REFUSED" || decision.state === "CANCELLED";
  const road = ROAD.map((key): Step => {
    const made = decision.steps.find(({ action }) => (IN_PLACE[action] ?? action) === key);
    if (made) {
      const detail = <>{made.who}<i className="rule" /><DateTimeText at={made.at} />{made.provenAt && <><i className="rule" />{t(words.proven)}</>}</>;
      return { key, title: titles[made.action] ?? made.action, state: made.action === "REFUSE" ? "returned" : "done", detail };
    }
    const behind = ROAD.indexOf(key) > 0 && decision.steps.some(({ action }) => (IN_PLACE[action] ?? action) === ROAD[ROAD.indexOf(key) - 1]);
    return { key, title: titles[key] ?? key, state: behind && !ended ? "current" : "waiting", ...(key === "STATE" && behind && !ended ? { detail: <DateTimeText at={decision.hearBy} /> } : {}) };
  });
  const cancelled = decision.steps.find(({ action }) => action === "CANCEL");
  if (!cancelled) return road;
  return [...road.filter(({ state }) => state === "done"), { key: "CANCEL", title: titles["CANCEL"] ?? "", state: "returned", detail: <>{cancelled.who}<i className="rule" /><DateTimeText at={cancelled.at} /></> }];
}
