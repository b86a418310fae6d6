import { useMutation } from "@apollo/client/react";
import { endOfChinaDay, term } from "@jianxiao/domain";
import { Attachments, Card, Due, Empty, Tag, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { RequestDocumentDocument, SettleRequestDocument, type Task } from "./documents";
import { FindingLinks } from "./go";
import { words } from "./words";

/** Documents asked of the department, with what came back. */
export function RequestsTab({ task }: { task: Task }) {
  const { t } = useLocale();
  const works = task.myPost === "LEAD" || task.myPost === "MEMBER";
  return (
    <div className="stack">
      {works && <Ask task={task} />}
      {task.requests.length === 0 ? <Empty title={t(words.noRequests)} reason={t(words.noRequestsWhy)} /> : task.requests.map((request) => <Request key={request.id} task={task} request={request} works={works} />)}
    </div>
  );
}

function Ask({ task }: { task: Task }) {
  const { t } = useLocale();
  const [given, setGiven] = useState({ title: "", detail: "", dueOn: "" });
  const [ask] = useMutation(RequestDocumentDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const send = async () => {
    const done = await act(async () => (await ask({ variables: { input: { taskId: task.id, title: given.title, detail: given.detail, dueAt: endOfChinaDay(given.dueOn).toISOString() } } })).data?.requestDocument);
    if (done) setGiven({ title: "", detail: "", dueOn: given.dueOn });
  };
  return (
    <Card title={t(words.ask)}>
      <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label>{t(words.docTitle)} <input required maxLength={200} value={given.title} onChange={(event) => setGiven({ ...given, title: event.target.value })} /></label>
        <label className="wide">{t(words.docDetail)} <input maxLength={1000} value={given.detail} onChange={(event) => setGiven({ ...given, detail: event.target.value })} /></label>
        <label>{t(words.dueOn)} <input required type="date" value={given.dueOn} onChange={(event) => setGiven({ ...given, dueOn: event.target.value })} /></label>
        <button type="submit" className="jx-button primary" disabled={busy}>{t(words.ask)}</button>
      </form>
      {problem && <p className="late" role="alert">{problem}</p>}
    </Card>
  );
}

function Request({ task, request, works }: { task: Task; request: Task["requests"][number]; works: boolean }) {
  const { t, locale } = useLocale();
  const { id, version, title, detail, dueAt, state, reply, askedAgain } = request;
  const [missing, setMissing] = useState<string | null>(null);
  const [day, setDay] = useState("");
  const [settle] = useMutation(SettleRequestDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const send = (input: { askAgain?: string; dueAt?: string; withdraw?: boolean }) => act(async () => (await settle({ variables: { input: { id, version, withdraw: false, ...input } } })).data?.settleDocumentRequest);
  return (
    <Card title={<span className="tags" id={`at-${id}`}>{title}<FindingLinks task={task} of={({ evidence }) => evidence.some((each) => each.id === id)} /></span>} note={detail} extra={<><Tag tone={state === "ASKED" ? "amber" : state === "ANSWERED" ? "blue" : "green"}>{term("RequestState", state, locale)}</Tag> <Due at={dueAt} named settled={state !== "ASKED"} /></>}>
      {askedAgain && <p className="muted">{t(words.againWhy)}：{askedAgain}</p>}
      {reply && <p>{t(words.reply)}：{reply}</p>}
      <Attachments object="DOCUMENT_REQUEST" id={id} editable={false} title={t(words.ownFiles)} />
      {problem && <p className="late" role="alert">{problem}</p>}
      {works && state === "ANSWERED" && missing === null && <p className="actions"><button type="button" className="jx-button" onClick={() => setMissing("")}>{t(words.again)}</button><button type="button" className="jx-button primary" disabled={busy} onClick={() => void send({})}>{t(words.settle)}</button></p>}
      {works && state === "ASKED" && <p className="actions"><button type="button" className="jx-button" disabled={busy} onClick={() => void send({ withdraw: true })}>{t(words.withdraw)}</button></p>}
      {missing !== null && state === "ANSWERED" && (
        <form className="inline" onSubmit={(event) => { event.preventDefault(); void send({ askAgain: missing, dueAt: endOfChinaDay(day).toISOString() }); }}>
          <label className="wide">{t(words.againWhy)} <input required value={missing} onChange={(event) => setMissing(event.target.value)} /></label>
          <label>{t(words.dueOn)} <input required type="date" value={day} onChange={(event) => setDay(event.target.value)} /></label>
          <button type="submit" className="jx-button primary" disabled={busy}>{t(words.again)}</button>
        </form>
      )}
    </Card>
  );
}
