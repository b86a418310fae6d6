import { useMutation, useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, DateTimeText, Empty, HistoryButton, Icon, KeyValue, Loaded, Money, Tag, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { EndEngagementDocument, EngagementPageDocument, RemoveMemberDocument, type EngagementScreen } from "./documents";
import { words } from "./words";

/** One contract: who is on the team, what each has signed and declared, and its end. */
export function EngagementPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(EngagementPageDocument, { variables: { id } });
  return (
    <div className="page">
      <Loaded result={result}>{({ engagement }) => (engagement ? <Screen engagement={engagement} /> : <Empty title={t(words.missing)} reason={t(words.missingWhy)} action={<Link className="jx-button" to="/evaluation">{t(words.back)}</Link>} />)}</Loaded>
    </div>
  );
}

function Screen({ engagement }: { engagement: EngagementScreen }) {
  const { t, locale } = useLocale();
  return (
    <>
      <div className="page-head">
        <Link to="/evaluation?tab=engagements"><Icon name="chevronLeft" size={12} />{t(words.engagements)}</Link>
        <h1>{engagement.no}</h1>
        <Tag tone={engagement.state === "ACTIVE" ? "blue" : "plain"}>{term("EngagementState", engagement.state, locale)}</Tag>
        {engagement.endedReason && <span className="note">{t(words.ended, { why: engagement.endedReason })}</span>}
        <span className="tools"><HistoryButton name={engagement.no} records={[{ record: "engagement", id: engagement.id }, ...engagement.members.slice(0, 49).map(({ id }) => ({ record: "engagement_member" as const, id }))]} /></span>
      </div>
      <Card>
        <KeyValue
          columns={3}
          items={[
            { label: t(words.firm), value: engagement.firmName }, { label: t(words.commissioner), value: engagement.commissionerName }, { label: t(words.until), value: `${engagement.from} — ${engagement.until}` },
            { label: t(words.fee), value: <Money fen={engagement.feeFen} /> }, { label: t(words.scope), value: engagement.scope, wide: true },
          ]}
        />
      </Card>
      <Card title={t(words.members)} flush><Team engagement={engagement} /></Card>
      <Card title={t(words.keyProjects)}>
        <ul className="trail">{engagement.tasks.map(({ id, project, report }) => <li key={id}><Link to={`/evaluation/tasks/${id}`}>{project.name}</Link><span>{project.departmentName}</span><span>{report ? term("ReportState", report.state, locale) : t(words.noReport)}</span></li>)}</ul>
      </Card>
      {engagement.state === "ACTIVE" && <End engagement={engagement} />}
    </>
  );
}

function Team({ engagement }: { engagement: EngagementScreen }) {
  const { t, locale } = useLocale();
  const projects = [...new Set(engagement.declarations.map(({ projectName }) => projectName))];
  const [removing, setRemoving] = useState<{ id: string; reason: string } | null>(null);
  const [remove] = useMutation(RemoveMemberDocument, { refetchQueries: ["EvaluationEngagementPage"] });
  const { act, busy, problem } = useAct(t(words.unreachable));
  const onRemove = async () => {
    if (removing && (await act(async () => (await remove({ variables: { input: { memberId: removing.id, reason: removing.reason } } })).data?.removeMember))) setRemoving(null);
  };
  return (
    <div className="scroll-x">
      <table className="figures left">
        <thead><tr><th scope="col">{t(words.name)}</th><th scope="col">{t(words.post)}</th><th scope="col">{t(words.undertaking)}</th>{projects.map((name) => <th key={name} scope="col">{name}</th>)}<th scope="col">{t(words.remove)}</th></tr></thead>
        <tbody>
          {engagement.members.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.name}</th><td>{term("TeamPost", member.post, locale)}</td><td><DateTimeText at={member.undertakingAt} /></td>
              {projects.map((name) => {
                const said = engagement.declarations.find(({ memberId, projectName }) => memberId === member.id && projectName === name);
                return <td key={name}>{said?.answer ? <span className="tags"><Tag tone={said.answer === "TIE" ? "amber" : "green"} icon={said.answer === "TIE" ? "lock" : "tick"}>{term("DeclarationAnswer", said.answer, locale)}</Tag>{said.tie}</span> : <span className="quiet">{t(words.pending)}</span>}</td>;
              })}
              <td>
                {member.removedAt ? <span className="quiet">{t(words.removed, { why: member.removedReason ?? "" })}</span> : removing?.id === member.id ? (
                  <form className="inline" onSubmit={(event) => { event.preventDefault(); void onRemove(); }}>
                    <input required aria-label={t(words.reason)} placeholder={t(words.reason)} value={removing.reason} onChange={(event) => setRemoving({ id: member.id, reason: event.target.value })} />
                    <button type="submit" className="jx-button danger" disabled={busy}>{t(words.remove)}</button>
                  </form>
                ) : <button type="button" className="jx-link" onClick={() => setRemoving({ id: member.id, reason: "" })}>{t(words.remove)}</button>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem && <p className="late" role="alert">{problem}</p>}
    </div>
  );
}

function End({ engagement }: { engagement: EngagementScreen }) {
  const { t } = useLocale();
  const [reason, setReason] = useState("");
  const [end] = useMutation(EndEngagementDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const onEnd = (terminate: boolean) => act(async () => (await end({ variables: { input: { id: engagement.id, version: engagement.version, terminate, reason } } })).data?.endEngagement);
  return (
    <Card title={t(words.close)} note={t(words.endNote)}>
      <div className="inline">
        <label className="field"><span>{t(words.reason)}</span><input value={reason} maxLength={400} onChange={(event) => setReason(event.target.value)} /></label>
        <button type="button" className="jx-button" disabled={busy || reason.trim() === ""} onClick={() => void onEnd(false)}>{t(words.close)}</button>
        <button type="button" className="jx-button danger" disabled={busy || reason.trim() === ""} onClick={() => void onEnd(true)}>{t(words.terminate)}</button>
      </div>
      {problem && <p className="late" role="alert">{problem}</p>}
    </Card>
  );
}
