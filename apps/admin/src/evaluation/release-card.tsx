import { useMutation } from "@apollo/client/react";
import { Card, useAct, useLocale, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { ReleaseBenchmarkDocument, ReleaseContactDocument, type TaskScreen } from "./documents";
import { words } from "./words";

/** What the bureau lets the evaluators know beyond the project: a contact, and peers' figures without names. */
export function ReleaseCard({ task }: { task: TaskScreen }) {
  const { t } = useLocale();
  const { viewer } = useSession();
  const [given, setGiven] = useState({ name: "", post: "", phone: "" });
  const [contact] = useMutation(ReleaseContactDocument);
  const [benchmark] = useMutation(ReleaseBenchmarkDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const office = viewer.appointment.role === "PERFORMANCE_OFFICE";
  const send = async () => {
    if (await act(async () => (await contact({ variables: { input: { taskId: task.id, ...given } } })).data?.releaseContact)) setGiven({ name: "", post: "", phone: "" });
  };
  const onBenchmark = (axis: "EXECUTION" | "PERFORMANCE") => act(async () => (await benchmark({ variables: { input: { taskId: task.id, axis } } })).data?.releaseBenchmark);
  return (
    <Card title={t(words.contacts)}>
      {task.contacts.length === 0 ? <p className="quiet">{t(words.noContacts)}</p> : <ul className="trail">{task.contacts.map(({ id, name, post, phone }) => <li key={id}><span>{post}</span><span>{name}</span><span>{phone}</span></li>)}</ul>}
      {office && (
        <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
          {(["post", "name", "phone"] as const).map((key) => <label key={key} className="field"><span>{t(words[key])}</span><input required maxLength={key === "phone" ? 40 : 100} value={given[key]} onChange={(event) => setGiven({ ...given, [key]: event.target.value })} /></label>)}
          <button type="submit" className="jx-button" disabled={busy}>{t(words.release)}</button>
          <button type="button" className="jx-button" disabled={busy} onClick={() => void onBenchmark("EXECUTION")}>{t(words.releaseExecution)}</button>
          <button type="button" className="jx-button" disabled={busy} onClick={() => void onBenchmark("PERFORMANCE")}>{t(words.releasePerformance)}</button>
        </form>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
    </Card>
  );
}
