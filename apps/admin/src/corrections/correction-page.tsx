import { useQuery } from "@apollo/client/react";
import { actText, term, type CorrectionAction } from "@jianxiao/domain";
import { Attachments, Card, DateTimeText, Due, Empty, EvidenceLinks, HistoryButton, Icon, KeyValue, Loaded, ReasonedButton, useLocale, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { Marks } from "./board";
import { AnswerDialog, ReopenDialog, TimeDialog } from "./correction-dialogs";
import { CorrectionDocument, type CorrectionDetail } from "./correction-document";
import { CorrectionTag } from "./correction-tag";
import { words } from "./words";

/** One case: what was found, what must be done, what was answered with which evidence, what the bureau made of it. */
export function CorrectionPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(CorrectionDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={result} lines={10}>
        {({ correction }) => correction
          ? <CorrectionScreen key={correction.id} correction={correction} />
          : <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/corrections">{t(words.back)}</Link>} />}
      </Loaded>
    </div>
  );
}

const PRIMARY: readonly string[] = ["RESPOND", "CONFIRM"] satisfies CorrectionAction[];

function CorrectionScreen({ correction }: { correction: CorrectionDetail }) {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [asked, setAsked] = useState<CorrectionAction | null>(null);
  const close = () => setAsked(null);
  const { finding } = correction;
  const actions = correction.allowedActions.filter(({ allowed, reasons }) => allowed || !reasons.some(({ code }) => code === "ILLEGAL_CORRECTION_MOVE"));
  const office = viewer.appointment.role === "PERFORMANCE_OFFICE" || viewer.appointment.role === "BUSINESS_OFFICE";

  return (
    <>
      <div className="page-head">
        <Link to="/corrections"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{finding.projectName ?? finding.department.name}</h1>
        <CorrectionTag state={correction.state} />
        <Marks row={correction} />
        <span className="note">{finding.department.name}{finding.unit && <><i className="rule" />{finding.unit.name}</>}</span>
        <span className="tools">
          <Due at={correction.dueAt} named settled={correction.state === "CONFIRMED" || correction.state === "REOPENED"} />
          {actions.map((allowance) => (
            <ReasonedButton key={allowance.action} allowance={allowance} kind={PRIMARY.includes(allowance.action) ? "primary" : "default"} onClick={() => setAsked(allowance.action as CorrectionAction)}>{term("CorrectionAction", allowance.action, locale)}</ReasonedButton>
          ))}
          <HistoryButton name={finding.projectName ?? finding.department.name} records={[{ record: "correction", id: correction.id }]} />
          {office && finding.projectId && <Link className="jx-button" to={`/funding/new?project=${finding.projectId}&finding=${finding.id}`}>{t(words.propose)}</Link>}
        </span>
      </div>
      <div className="package-columns">
        <div className="stack">
          <Card title={t(words.found)} note={<>{finding.raisedByOrganisation} {finding.raisedBy} <DateTimeText at={finding.raisedAt} show="day" /></>}>
            <blockquote className="quote">{finding.cell && <><b>{finding.cell.indicator ?? term("FundRow", finding.cell.row, locale)}</b>{"\n"}</>}{finding.text}</blockquote>
            <p className="tags">
              {finding.filingId && <Link to={`/filings/${finding.filingId}${finding.path ? `?cell=${encodeURIComponent(finding.path)}` : ""}`}>{t(finding.path ? words.toCell : words.toFiling)}</Link>}
              {finding.projectId && <Link to={`/projects/${finding.projectId}`}>{t(words.toProject)}</Link>}
            </p>
          </Card>
          <Card title={t(words.required)} note={<>{t(words.issuedBy, { who: correction.issuedBy })} <DateTimeText at={correction.issuedAt} show="day" /></>}>
            <blockquote className="quote">{correction.measure}</blockquote>
            <KeyValue columns={2} items={[
              { label: t(words.notice), value: correction.noticeId ? <Link to={`/corrections/notices/${correction.noticeId}`}>{correction.noticeDocNo}</Link> : null },
              { label: t(words.firstDue), value: correction.firstDueAt ? <DateTimeText at={correction.firstDueAt} /> : null },
              ...(correction.askedUntil ? [{ label: t(words.asked), value: <><DateTimeText at={correction.askedUntil} show="day" /> {correction.askedReason}</>, wide: true }] : []),
              ...(correction.reopenedFromId ? [{ label: t(words.before), value: <Link to={`/corrections/${correction.reopenedFromId}`}>{t(words.before)}</Link> }] : []),
            ]} />
          </Card>
          <Card title={t(words.answer)} note={correction.respondedAt ? <>{correction.respondedBy} <DateTimeText at={correction.respondedAt} /></> : undefined}>
            {correction.response ? <blockquote className="quote">{correction.response}</blockquote> : <p className="quiet">{t(words.noAnswer)}</p>}
          </Card>
          {correction.conclusion && <Card title={t(words.conclusion)} note={<>{correction.concludedBy} <DateTimeText at={correction.concludedAt} /></>}><blockquote className="quote">{correction.conclusion}</blockquote></Card>}
        </div>
        <aside className="stack">
          <Card><Attachments object="CORRECTION" id={correction.id} editable /><EvidenceLinks object="CORRECTION" id={correction.id} /></Card>
          <Card><Attachments object="FINDING" id={finding.id} title={t(words.proof)} /><EvidenceLinks object="FINDING" id={finding.id} /></Card>
          {finding.corrections.length > 1 && (
            <Card title={t(words.others)}><ul className="trail">{finding.corrections.filter(({ id }) => id !== correction.id).map((other) => <li key={other.id}><DateTimeText at={other.dueAt} show="day" /><Link to={`/corrections/${other.id}`}>{term("CorrectionState", other.state, locale)}</Link><span /></li>)}</ul></Card>
          )}
          <Card title={t(words.history)}>
            <ul className="trail">{correction.history.map((entry) => <li key={entry.id}><DateTimeText at={entry.at} /><span>{actText(entry.act, entry.params, locale)}</span><small>{term("Role", entry.post, locale)} {entry.who}</small></li>)}</ul>
          </Card>
        </aside>
      </div>
      {(asked === "RESPOND" || asked === "CONFIRM" || asked === "REJECT") && <AnswerDialog correction={correction} action={asked} onClose={close} />}
      {(asked === "ASK_EXTENSION" || asked === "EXTEND") && <TimeDialog correction={correction} action={asked} onClose={close} />}
      {asked === "REOPEN" && <ReopenDialog correction={correction} onClose={close} onMade={(id) => void navigate(`/corrections/${id}`)} />}
    </>
  );
}
