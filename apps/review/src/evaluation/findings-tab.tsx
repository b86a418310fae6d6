import { useMutation } from "@apollo/client/react";
import { SEVERITIES, term, type Severity } from "@jianxiao/domain";
import { Attachments, Card, Empty, EvidenceLinks, pointsText, SeverityTag, Tag, useAct, useLocale } from "@jianxiao/ui";
import { useContext, useState } from "react";
import { SaveFindingDocument, type Task } from "./documents";
import { GoContext, type TabKey } from "./go";
import { words } from "./words";

type Finding = Task["findings"][number];
type Evidence = { sort: Finding["evidence"][number]["sort"]; id: string };

/** What was found: each with its evidence, the row it costs points in, the suggestion, and where the report says so. */
export function FindingsTab({ task }: { task: Task }) {
  const { t } = useLocale();
  const [editing, setEditing] = useState<string | null>(null);
  const works = (task.myPost === "LEAD" || task.myPost === "MEMBER") && (!task.report || task.report.state === "WRITING");
  return (
    <div className="stack">
      {works && editing === null && <p className="actions"><button type="button" className="jx-button primary" onClick={() => setEditing("new")}>{t(words.raise)}</button></p>}
      {editing === "new" && <FindingForm task={task} finding={null} onDone={() => setEditing(null)} />}
      {task.findings.length === 0 && editing === null && <Empty title={t(words.noFindings)} reason={t(words.noFindingsWhy)} />}
      {task.findings.map((finding) => editing === finding.id ? <FindingForm key={finding.id} task={task} finding={finding} onDone={() => setEditing(null)} /> : <FindingCard key={finding.id} task={task} finding={finding} {...(works && !finding.withdrawnAt ? { onEdit: () => setEditing(finding.id) } : {})} />)}
    </div>
  );
}

/** Where each sort of evidence is seen. */
const TAB_OF: Record<Evidence["sort"], TabKey> = { VISIT: "visits", PHOTO: "visits", DOCUMENT: "requests", QUESTIONNAIRE: "questionnaires" };

/** The name of a piece of evidence. */
function useEvidenceName(task: Task): (evidence: Evidence) => string {
  const { t } = useLocale();
  return ({ sort, id }) => {
    if (sort === "VISIT") return t(words.evidenceVisit, { no: task.visits.find((visit) => visit.id === id)?.paperNo ?? "" });
    if (sort === "DOCUMENT") return t(words.evidenceDocument, { name: task.requests.find((request) => request.id === id)?.title ?? "" });
    if (sort === "QUESTIONNAIRE") return t(words.evidenceQuestionnaire, { name: task.questionnaires.find((questionnaire) => questionnaire.id === id)?.title ?? "" });
    const visit = task.visits.find(({ photos }) => photos.some((photo) => photo.id === id));
    return `${t(words.evidencePhoto)} ${visit?.paperNo ?? ""}`;
  };
}

function FindingCard({ task, finding, onEdit }: { task: Task; finding: Finding; onEdit?: () => void }) {
  const { t, locale } = useLocale();
  const evidenceName = useEvidenceName(task);
  const item = task.items.find(({ id }) => id === finding.itemId);
  const go = useContext(GoContext);
  const paragraphs = (task.report?.sections ?? []).flatMap(({ key, paragraphs: all }) => all.filter(({ findingIds }) => findingIds.includes(finding.id)).map(({ id }) => ({ key, id })));
  return (
    <Card title={<span id={`at-${finding.id}`}><SeverityTag severity={finding.severity} /> {finding.no}. {finding.text}</span>} extra={onEdit && <button type="button" className="jx-link" onClick={onEdit}>{t(words.edit)}</button>}>
      <p className="tags">
        {finding.withdrawnAt && <Tag>{t(words.withdrawn)}</Tag>}
        {finding.evidence.map((evidence) => evidence.sort === "PHOTO" ? <a key={evidence.id} href={`/evaluation/photos/${evidence.id}`} target="_blank" rel="noreferrer"><Tag tone="blue" icon="clip">{evidenceName(evidence)}</Tag></a> : <button key={evidence.id} type="button" className="jx-link" onClick={() => go(TAB_OF[evidence.sort], evidence.id)}><Tag tone="blue" icon="clip">{evidenceName(evidence)}</Tag></button>)}
        {item && <button type="button" className="jx-link" onClick={() => go("plan", item.id)}><Tag icon="list">{term("FramePart", item.part, locale)}：{item.name}{item.score === null || item.score === undefined ? "" : ` ${pointsText(item.score)}/${pointsText(item.points)}`}</Tag></button>}
        {paragraphs.map(({ key, id }) => <button key={id} type="button" className="jx-link" onClick={() => go("report", id)}><Tag tone="green" icon="book">{t(words.reported, { sections: term("ReportSection", key, locale) })}</Tag></button>)}
        {paragraphs.length === 0 && <Tag tone="amber" icon="book">{t(words.unreported)}</Tag>}
        {finding.correctionId && <Tag tone="green" icon="tick">{t(words.becameCorrection)}</Tag>}
      </p>
      <details className="proofs"><summary>{t(words.proofs)}</summary><Attachments object="EVALUATION_FINDING" id={finding.id} title={t(words.ownFiles)} /><EvidenceLinks object="EVALUATION_FINDING" id={finding.id} /></details>
      {finding.suggestion && <p>{t(words.suggestion)}：{finding.suggestion} <span className="muted">{finding.addressee}<i className="rule" />{finding.dueOn}</span></p>}
    </Card>
  );
}

function FindingForm({ task, finding, onDone }: { task: Task; finding: Finding | null; onDone: () => void }) {
  const { t, locale } = useLocale();
  const evidenceName = useEvidenceName(task);
  const [given, setGiven] = useState({
    text: finding?.text ?? "", severity: (finding?.severity ?? "WARN") as Severity, itemId: finding?.itemId ?? "", visitId: finding?.visitId ?? "", suggestion: finding?.suggestion ?? "", addressee: finding?.addressee ?? task.project.unitName, dueOn: finding?.dueOn ?? "",
  });
  const [evidence, setEvidence] = useState<readonly Evidence[]>(finding?.evidence ?? []);
  const [save] = useMutation(SaveFindingDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const choices: Evidence[] = [
    ...task.visits.map(({ id }) => ({ sort: "VISIT" as const, id })), ...task.requests.filter(({ state }) => state !== "ASKED").map(({ id }) => ({ sort: "DOCUMENT" as const, id })),
    ...task.questionnaires.filter(({ state }) => state !== "DRAFT").map(({ id }) => ({ sort: "QUESTIONNAIRE" as const, id })),
    ...task.visits.flatMap(({ photos }) => photos.filter(({ voidedAt }) => !voidedAt).map(({ id }) => ({ sort: "PHOTO" as const, id }))),
  ];
  const has = ({ id }: Evidence) => evidence.some((each) => each.id === id);
  const send = async (withdraw = false) => {
    const input = {
      taskId: task.id, id: finding?.id ?? null, text: given.text, severity: given.severity, itemId: given.itemId || null, visitId: given.visitId || null, suggestion: given.suggestion || null, addressee: given.addressee || null, dueOn: given.dueOn || null,
      evidence: evidence.map(({ sort, id }) => ({ sort, id })), withdraw,
    };
    if (await act(async () => (await save({ variables: { input } })).data?.saveEvaluationFinding)) onDone();
  };
  return (
    <Card title={t(words.raise)}>
      <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label className="full">{t(words.findingText)} <textarea required rows={2} maxLength={4000} value={given.text} onChange={(event) => setGiven({ ...given, text: event.target.value })} /></label>
        <label>{t(words.severity)} <select value={given.severity} onChange={(event) => setGiven({ ...given, severity: event.target.value as Severity })}>{SEVERITIES.map((severity) => <option key={severity} value={severity}>{term("Severity", severity, locale)}</option>)}</select></label>
        <label>{t(words.costs)} <select value={given.itemId} onChange={(event) => setGiven({ ...given, itemId: event.target.value })}><option value="">—</option>{task.items.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
        <label>{t(words.tabVisits)} <select value={given.visitId} onChange={(event) => setGiven({ ...given, visitId: event.target.value })}><option value="">—</option>{task.visits.map(({ id, paperNo }) => <option key={id} value={id}>{paperNo}</option>)}</select></label>
        <label className="full">{t(words.suggestion)} <textarea rows={2} maxLength={4000} value={given.suggestion} onChange={(event) => setGiven({ ...given, suggestion: event.target.value })} /></label>
        <label>{t(words.addressee)} <input maxLength={100} value={given.addressee} onChange={(event) => setGiven({ ...given, addressee: event.target.value })} /></label>
        <label>{t(words.dueOn)} <input type="date" value={given.dueOn} onChange={(event) => setGiven({ ...given, dueOn: event.target.value })} /></label>
        <fieldset className="full"><legend>{t(words.evidence)}</legend>{choices.map((choice) => <label key={choice.id} className="check"><input type="checkbox" checked={has(choice)} onChange={() => setEvidence(has(choice) ? evidence.filter(({ id }) => id !== choice.id) : [...evidence, choice])} />{evidenceName(choice)}</label>)}</fieldset>
        {problem && <p className="late full" role="alert">{problem}</p>}
        <button type="submit" className="jx-button primary" disabled={busy}>{t(words.save)}</button>
        <button type="button" className="jx-button" onClick={onDone}>{t(words.cancel)}</button>
        {finding && <button type="button" className="jx-button danger" disabled={busy} onClick={() => void send(true)}>{t(words.withdraw)}</button>}
      </form>
    </Card>
  );
}
