import { useMutation, useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, HistoryButton, Loaded, Tag, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import type { EvaluationFirmsQuery } from "../gql/graphql";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { AddFirmPersonDocument, FirmsDocument } from "./documents";
import { FirmForm } from "./firm-form";
import { words } from "./words";

export type FirmLine = EvaluationFirmsQuery["firms"]["nodes"][number];
type PostLine = EvaluationFirmsQuery["evaluatorPosts"][number];

/** The library of firms: registration, credit, departments served, people, and how they did. */
export function FirmsTab() {
  const { t } = useLocale();
  const result = useQuery(FirmsDocument);
  const [adding, setAdding] = useState(false);
  return (
    <Loaded result={result}>
      {({ firms, evaluatorPosts }) => (
        <div className="stack">
          {adding ? <FirmForm firm={null} onDone={() => setAdding(false)} /> : <p><button type="button" className="jx-button primary" onClick={() => setAdding(true)}>{t(words.addFirm)}</button></p>}
          {firms.nodes.map((firm) => <FirmCard key={firm.id} firm={firm} posts={evaluatorPosts} />)}
        </div>
      )}
    </Loaded>
  );
}

function FirmCard({ firm, posts }: { firm: FirmLine; posts: readonly PostLine[] }) {
  const { t, locale } = useLocale();
  const [editing, setEditing] = useState(false);
  const { departments } = useOrganisationChoice("");
  const nameOf = (id: string) => departments.find((each) => each.id === id)?.name ?? "";
  if (editing) return <FirmForm firm={firm} onDone={() => setEditing(false)} />;
  return (
    <Card
      className="firm" title={firm.name} note={firm.registrationNo}
      extra={<span className="tags"><Tag>{term("FirmKind", firm.kind, locale)}</Tag>{firm.blocked && <Tag tone="amber" icon="lock">{t(words.blockedTag)}</Tag>}<button type="button" className="jx-link" onClick={() => setEditing(true)}>{t(words.editFirm)}</button><HistoryButton name={firm.name} records={[{ record: "firm", id: firm.id }, ...firm.people.slice(0, 49).map(({ id }) => ({ record: "firm_person" as const, id }))]} /></span>}
    >
      <p>{firm.creditRecord}</p>
      <p>{t(words.services)}：{firm.services.length === 0 ? <span className="quiet">{t(words.noServices)}</span> : firm.services.map(({ departmentId, what, until }) => `${nameOf(departmentId)} ${what}（${until ? t(words.servedUntil, { day: until }) : t(words.lasting)}）`).join("；")}</p>
      <p>{t(words.people)}：{firm.people.map(({ name, title, expert, servedDepartmentId }) => `${name}${title ? ` ${title}` : ""}${expert ? `（${t(words.expert)}）` : ""}${servedDepartmentId ? `（${t(words.personServed)}：${nameOf(servedDepartmentId)}）` : ""}`).join("；") || "—"}</p>
      <p>{t(words.ratings)}：{firm.ratings.length === 0 ? <span className="quiet">{t(words.noRatings)}</span> : firm.ratings.map(({ projectName, timeliness, quality }) => t(words.ratingText, { project: projectName, timeliness, quality })).join("；")}</p>
      <PersonForm firmId={firm.id} posts={posts} />
    </Card>
  );
}

const NOBODY = { name: "", title: "", expert: false, appointmentId: "", servedDepartmentId: "", servedUntil: "" };

function PersonForm({ firmId, posts }: { firmId: string; posts: readonly PostLine[] }) {
  const { t } = useLocale();
  const { departments } = useOrganisationChoice("");
  const [given, setGiven] = useState(NOBODY);
  const [add] = useMutation(AddFirmPersonDocument, { refetchQueries: ["EvaluationFirms"] });
  const { act, busy, problem } = useAct(t(words.unreachable));
  const send = async () => {
    const { appointmentId, servedDepartmentId, servedUntil, ...person } = given;
    const input = { firmId, ...person, appointmentId: appointmentId || null, servedDepartmentId: servedDepartmentId || null, servedUntil: servedUntil || null };
    if (await act(async () => (await add({ variables: { input } })).data?.addFirmPerson)) setGiven(NOBODY);
  };
  return (
    <details>
      <summary>{t(words.addPerson)}</summary>
      <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label className="field"><span>{t(words.account)}</span><select value={given.appointmentId} onChange={(event) => setGiven({ ...given, appointmentId: event.target.value, name: posts.find(({ appointmentId }) => appointmentId === event.target.value)?.name ?? given.name })}><option value="">—</option>{posts.map(({ appointmentId, name, organisation }) => <option key={appointmentId} value={appointmentId}>{name} {organisation}</option>)}</select></label>
        <label className="field"><span>{t(words.name)}</span><input required maxLength={100} value={given.name} onChange={(event) => setGiven({ ...given, name: event.target.value })} /></label>
        <label className="field"><span>{t(words.jobTitle)}</span><input maxLength={100} value={given.title} onChange={(event) => setGiven({ ...given, title: event.target.value })} /></label>
        <label className="field"><span>{t(words.personServed)}</span><select value={given.servedDepartmentId} onChange={(event) => setGiven({ ...given, servedDepartmentId: event.target.value })}><option value="">—</option>{departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
        {given.servedDepartmentId !== "" && <label className="field"><span>{t(words.servedLast)}</span><input type="date" value={given.servedUntil} onChange={(event) => setGiven({ ...given, servedUntil: event.target.value })} /></label>}
        <label className="check"><input type="checkbox" checked={given.expert} onChange={(event) => setGiven({ ...given, expert: event.target.checked })} />{t(words.expert)}</label>
        <button type="submit" className="jx-button" disabled={busy}>{t(words.save)}</button>
      </form>
      {problem && <p className="late" role="alert">{problem}</p>}
    </details>
  );
}
