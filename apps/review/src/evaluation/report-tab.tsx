import { useMutation } from "@apollo/client/react";
import { addDays, chinaDate, term, type ReportAction } from "@jianxiao/domain";
import { Card, Empty, Icon, IssuedReports, ReasonedButton, EvaluationPaper, useAct, useLocale, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { DraftReportDocument, MoveReportDocument, type Task } from "./documents";
import { ReportEditor } from "./report-editor";
import { words } from "./words";

/** Days offered for the department's reply; the final reviewer sets the day. */
const REPLY_DAYS = 10;

/** The report: drafted, edited, handed through the firm's own control, answered by the department, signed by the lead. */
export default function ReportTab({ task, onFinding }: { task: Task; onFinding: (id: string) => void }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const [editing, setEditing] = useState(false);
  const [opinion, setOpinion] = useState("");
  const [replyDueOn, setReplyDueOn] = useState(() => addDays(chinaDate(new Date()), REPLY_DAYS));
  const [draft] = useMutation(DraftReportDocument);
  const [move] = useMutation(MoveReportDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const { report } = task;
  const lead = task.myPost === "LEAD";
  const onDraft = () => act(async () => (await draft({ variables: { taskId: task.id } })).data?.draftEvaluationReport);
  if (!report) {
    return (
      <>
        <Empty title={t(words.noReport)} reason={t(words.noReportWhy)} action={lead && <button type="button" className="jx-button primary" disabled={busy} onClick={() => void onDraft()}>{t(words.draft)}</button>} />
        {problem && <p className="late" role="alert">{problem}</p>}
      </>
    );
  }
  const onMove = async (action: ReportAction) => {
    if (await act(async () => (await move({ variables: { input: { taskId: task.id, version: report.version, action, opinion, ...(action === "PASS_FINAL" ? { replyDueOn } : {}) } } })).data?.moveEvaluationReport)) setOpinion("");
  };
  const passing = report.allowedActions.some(({ action, allowed }) => action === "PASS_FINAL" && allowed);
  const signing = report.allowedActions.some(({ action, allowed }) => action === "SIGN" && allowed);
  return (
    <Card
      title={term("ReportState", report.state, locale)}
      extra={<span className="tags"><a className="jx-button" href={`/evaluation/tasks/${task.id}/report.docx`} download><Icon name="download" size={14} />{t(words.docx)}</a>{lead && report.state === "WRITING" && !editing && <><button type="button" className="jx-button" disabled={busy} onClick={() => void onDraft()}>{t(words.redraft)}</button><button type="button" className="jx-button" onClick={() => setEditing(true)}>{t(words.edit)}</button></>}</span>}
    >
      {editing ? <ReportEditor task={task} report={report} onDone={() => setEditing(false)} /> : <EvaluationPaper report={report} findingNo={(id) => task.findings.find((finding) => finding.id === id)?.no} onFinding={onFinding} />}
      {!editing && report.state !== "ACCEPTED" && report.allowedActions.length > 0 && (
        <div className="move">
          <label className="field"><span>{t(signing ? words.signName : words.opinion)}</span><input value={opinion} maxLength={1000} placeholder={signing ? viewer.name : ""} onChange={(event) => setOpinion(event.target.value)} /></label>
          {passing && <label className="field day"><span>{t(words.replyDueOn)}</span><input type="date" required value={replyDueOn} onChange={(event) => setReplyDueOn(event.target.value)} /></label>}
          {report.allowedActions.map((allowance) => <ReasonedButton key={allowance.action} kind={allowance.action === "HAND_BACK" || allowance.action === "REVISE" ? "default" : "primary"} busy={busy} spell={allowance.action === "HAND_UP"} allowance={allowance} onClick={() => void onMove(allowance.action)}>{term("ReportAction", allowance.action, locale)}</ReasonedButton>)}
        </div>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
      <IssuedReports issues={report.issues} draft={report.state === "WRITING" ? report.sections : null} />
    </Card>
  );
}
