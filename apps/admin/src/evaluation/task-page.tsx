import { useMutation, useQuery } from "@apollo/client/react";
import { formatBp, term, type ReportAction } from "@jianxiao/domain";
import { Attachments, Card, Due, Empty, EvaluationPaper, Icon, IssuedReports, KeyValue, Loaded, Money, QuestionnaireResults, ReasonedButton, SeverityTag, Tag, pointsText, useAct, useLocale, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { AnswerRequestDocument, EvaluationTaskScreenDocument, MoveReportDocument, type TaskScreen } from "./documents";
import { ReleaseCard } from "./release-card";
import { words } from "./words";

const DEPARTMENT_ROLES: readonly string[] = ["DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "UNIT_FILLER", "UNIT_LEADER"];

/** One evaluated project: the department provides documents and replies to the draft; the bureau follows the work and accepts the report. */
export function EvaluationTaskPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(EvaluationTaskScreenDocument, { variables: { id } });
  return (
    <div className="page">
      <Loaded result={result} lines={10}>{({ evaluationTask }) => (evaluationTask ? <Screen task={evaluationTask} /> : <Empty title={t(words.missing)} reason={t(words.missingWhy)} action={<Link className="jx-button" to="/evaluation">{t(words.back)}</Link>} />)}</Loaded>
    </div>
  );
}

function Screen({ task }: { task: TaskScreen }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const evaluated = DEPARTMENT_ROLES.includes(viewer.appointment.role);
  const { project, score } = task;
  return (
    <>
      <div className="page-head">
        <Link to="/evaluation"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{project.name}</h1>
        {task.report && <Tag tone="blue">{term("ReportState", task.report.state, locale)}</Tag>}
        <span className="note">{project.departmentName}<i className="rule" />{task.engagementNo}<i className="rule" />{t(words.unit)}</span>
      </div>
      <Card>
        <KeyValue
          columns={3}
          items={[
            { label: t(words.firm), value: task.firmName }, { label: t(words.commissioner), value: task.commissionerName }, { label: t(words.until), value: `${task.from} — ${task.until}` },
            { label: t(words.budget), value: <Money fen={project.adjustedFen} /> }, { label: t(words.paid), value: <Money fen={project.paidFen} /> }, { label: t(words.scope), value: task.scope },
          ]}
        />
      </Card>
      <Card title={t(words.requests)}>{task.requests.length === 0 ? <p className="quiet">{t(words.noRequests)}</p> : task.requests.map((request) => <Request key={`${request.id}${request.version}`} request={request} editable={evaluated} />)}</Card>
      {!evaluated && (
        <>
          <Card title={t(words.visits)} note={score && `${t(words.score)} ${pointsText(score.score)}${score.grade ? ` ${term("Grade", score.grade, locale)}` : ""}`}>
            <ul className="trail">{task.visits.map((visit) => <li key={visit.id}><span>{visit.plannedOn}</span><span>{visit.no}. {visit.place}（{visit.paperNo}）</span><span className="tags"><Tag>{term("VisitState", visit.state, locale)}</Tag>{visit.unitAnswer && <Tag tone={visit.unitAnswer === "AGREED" ? "green" : "amber"}>{term("UnitAnswer", visit.unitAnswer, locale)}</Tag>}</span></li>)}</ul>
          </Card>
          {task.questionnaires.filter(({ state }) => state !== "DRAFT").map(({ id, title, state, count, until, questions }) => (
            <Card key={id} title={`${t(words.questionnaire)} ${title}`} note={t(words.answersUntil, { count, day: until })} extra={<Tag tone={state === "OPEN" ? "green" : "plain"}>{term("QuestionnaireState", state, locale)}</Tag>}><QuestionnaireResults questions={questions} /></Card>
          ))}
          <Card title={t(words.findings)}>
            {task.findings.filter(({ withdrawnAt }) => !withdrawnAt).map((finding) => <p key={finding.id}><SeverityTag severity={finding.severity} /> {finding.no}. {finding.text} {finding.suggestion && <span className="quiet">{finding.suggestion}（{finding.addressee}，{finding.dueOn}）</span>}</p>)}
          </Card>
          <ReleaseCard task={task} />
          <Card title={t(words.team)}><ul className="trail">{task.team.map(({ post, name, downloads }, at) => <li key={at}><span>{term("TeamPost", post, locale)}</span><span>{name}</span><span>{downloads}</span></li>)}</ul></Card>
          {task.benchmarks.map(({ id, axis, count, lowBp, medianBp, highBp }) => <p key={id} className="quiet">{t(words.benchmarkText, { axis: t(axis === "EXECUTION" ? words.execution : words.performance), count, low: formatBp(lowBp), median: formatBp(medianBp), high: formatBp(highBp) })}</p>)}
        </>
      )}
      <Report task={task} evaluated={evaluated} />
    </>
  );
}

function Request({ request, editable }: { request: TaskScreen["requests"][number]; editable: boolean }) {
  const { t, locale } = useLocale();
  const [reply, setReply] = useState("");
  const [answer] = useMutation(AnswerRequestDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const open = editable && request.state === "ASKED";
  const send = () => act(async () => (await answer({ variables: { input: { id: request.id, version: request.version, reply } } })).data?.answerDocumentRequest);
  return (
    <section className="asked">
      <h3>{request.title} <Tag tone={request.state === "ASKED" ? "amber" : "green"}>{term("RequestState", request.state, locale)}</Tag> <Due at={request.dueAt} named settled={request.state !== "ASKED"} /></h3>
      <p className="quiet">{request.detail}</p>
      {request.askedAgain && request.state === "ASKED" && <p className="late">{t(words.again, { what: request.askedAgain })}</p>}
      {request.reply && <p>{t(words.reply)}：{request.reply}</p>}
      <Attachments object="DOCUMENT_REQUEST" id={request.id} editable={open} title={t(words.files)} />
      {open && (
        <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
          <label className="field wide"><span>{t(words.reply)}</span><input aria-label={`${request.title} ${t(words.reply)}`} maxLength={1000} placeholder={t(words.replyHint)} value={reply} onChange={(event) => setReply(event.target.value)} /></label>
          <button type="submit" className="jx-button primary" disabled={busy}>{t(words.answer)}</button>
        </form>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
    </section>
  );
}

function Report({ task, evaluated }: { task: TaskScreen; evaluated: boolean }) {
  const { t, locale } = useLocale();
  const [opinion, setOpinion] = useState("");
  const [rating, setRating] = useState({ timeliness: "", quality: "" });
  const [move] = useMutation(MoveReportDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const { report } = task;
  if (!report) return <Card title={t(words.report)}><p className="quiet">{t(words.reportHidden)}</p></Card>;
  const can = (action: ReportAction) => report.allowedActions.some((each) => each.action === action && each.allowed);
  const onMove = async (action: ReportAction) => {
    const rated = action === "ACCEPT" ? { timeliness: whole(rating.timeliness), quality: whole(rating.quality) } : {};
    if (await act(async () => (await move({ variables: { input: { taskId: task.id, version: report.version, action, opinion, ...rated } } })).data?.moveEvaluationReport)) setOpinion("");
  };
  return (
    <Card title={t(words.report)} note={term("ReportState", report.state, locale)} extra={<a className="jx-button" href={`/evaluation/tasks/${task.id}/report.docx`} download><Icon name="download" size={14} />{t(words.docx)}</a>}>
      <EvaluationPaper report={report} findingNo={(id) => task.findings.find((finding) => finding.id === id)?.no} />
      {report.allowedActions.some(({ allowed }) => allowed) && (
        <div className="inline report-move">
          <label className="field wide"><span>{t(evaluated ? words.replyOpinion : words.opinion)}</span><textarea rows={2} maxLength={4000} value={opinion} onChange={(event) => setOpinion(event.target.value)} /></label>
          {can("ACCEPT") && (["timeliness", "quality"] as const).map((key) => <label key={key} className="field"><span>{t(words[key])}</span><input inputMode="numeric" value={rating[key]} onChange={(event) => setRating({ ...rating, [key]: event.target.value })} /></label>)}
          {report.allowedActions.map((allowance) => <ReasonedButton key={allowance.action} kind={allowance.action === "RETURN" ? "default" : "primary"} busy={busy} allowance={allowance} onClick={() => void onMove(allowance.action)}>{term("ReportAction", allowance.action, locale)}</ReasonedButton>)}
        </div>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
      <IssuedReports issues={report.issues} draft={evaluated || report.state === "ISSUED" || report.state === "ACCEPTED" ? null : report.sections} />
    </Card>
  );
}

function whole(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
}
