import { useMutation } from "@apollo/client/react";
import { DEFAULT_CHECKLIST, term } from "@jianxiao/domain";
import { Attachments, Card, DataTable, Empty, Tag, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { PlanVisitDocument, type Task } from "./documents";
import { FindingLinks } from "./go";
import { visitPath } from "./visit/visit-path";
import { words } from "./words";

/** Visits planned and made, each with its working paper. */
export function VisitsTab({ task }: { task: Task }) {
  const { t, locale } = useLocale();
  return (
    <div className="stack">
      {task.myPost === "LEAD" && <PlanVisit key={task.visits.length} task={task} />}
      <DataTable
        rows={task.visits} rowKey={({ id }) => id} caption={t(words.tabVisits)} empty={<Empty title={t(words.noVisits)} reason={t(words.noVisitsWhy)} />}
        columns={[
          { key: "place", title: t(words.place), phone: "title", cell: ({ no, place }) => `${no}. ${place}` },
          { key: "paper", title: t(words.paper), cell: ({ id, paperNo, photos }) => <span className="tags" id={`at-${id}`}>{paperNo}<FindingLinks task={task} of={({ evidence }) => evidence.some((each) => each.id === id || photos.some((photo) => photo.id === each.id))} /></span> },
          { key: "day", title: t(words.day), cell: ({ plannedOn }) => plannedOn },
          { key: "state", title: "", name: t(words.tabVisits), cell: ({ state, unitAnswer }) => <span className="tags"><Tag tone={state === "CLOSED" ? "green" : "amber"}>{term("VisitState", state, locale)}</Tag>{unitAnswer && <Tag tone={unitAnswer === "AGREED" ? "green" : "amber"}>{term("UnitAnswer", unitAnswer, locale)}</Tag>}</span> },
          { key: "photos", title: t(words.photos, { count: "" }), cell: ({ photos }) => photos.filter(({ voidedAt }) => !voidedAt).length },
          { key: "go", title: "", name: t(words.goVisit), cell: ({ id, state }) => <a className="jx-button" href={visitPath(id)}>{t(state === "CLOSED" ? words.seeVisit : words.goVisit)}</a> },
        ]}
      />
      {task.visits.length > 0 && <Card title={t(words.visitMaterial)}>{task.visits.map(({ id, paperNo }) => <Attachments key={id} object="SITE_VISIT" id={id} title={t(words.visitFiles, { no: paperNo })} />)}</Card>}
    </div>
  );
}

function PlanVisit({ task }: { task: Task }) {
  const { t } = useLocale();
  const [given, setGiven] = useState({ place: "", position: "", day: "", checklist: DEFAULT_CHECKLIST.join("\n") });
  const [chosen, setChosen] = useState(() => new Set(task.courses.slice(0, 6).map(({ indicatorId }) => indicatorId)));
  const [plan] = useMutation(PlanVisitDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const send = () => act(async () => (await plan({
    variables: { input: { taskId: task.id, place: given.place, ...position(given.position), plannedOn: given.day, checklist: given.checklist.split("\n").map((line) => line.trim()).filter(Boolean), indicatorIds: [...chosen] } },
  })).data?.planVisit);
  return (
    <Card title={t(words.planVisit)}>
      <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label className="wide">{t(words.place)} <input required maxLength={200} value={given.place} onChange={(event) => setGiven({ ...given, place: event.target.value })} /></label>
        <label>{t(words.coordinates)} <input placeholder="36.0812,114.3526" value={given.position} onChange={(event) => setGiven({ ...given, position: event.target.value })} /></label>
        <label>{t(words.day)} <input required type="date" value={given.day} onChange={(event) => setGiven({ ...given, day: event.target.value })} /></label>
        <label className="full">{t(words.checklist)} <textarea rows={4} value={given.checklist} onChange={(event) => setGiven({ ...given, checklist: event.target.value })} /></label>
        <fieldset className="full">
          <legend>{t(words.verify)}</legend>
          {task.courses.map(({ indicatorId, name }) => (
            <label key={indicatorId} className="check"><input type="checkbox" checked={chosen.has(indicatorId)} onChange={() => setChosen((before) => { const next = new Set(before); if (!next.delete(indicatorId)) next.add(indicatorId); return next; })} />{name}</label>
          ))}
        </fieldset>
        <button type="submit" className="jx-button primary" disabled={busy}>{t(words.planVisit)}</button>
      </form>
      {problem && <p className="late" role="alert">{problem}</p>}
    </Card>
  );
}

function position(text: string): { latMicro: number | null; lonMicro: number | null } {
  const [lat, lon] = text.split(/[,，]/).map((part) => Math.round(Number(part.trim()) * 1_000_000));
  return text.trim() !== "" && Number.isSafeInteger(lat) && Number.isSafeInteger(lon) ? { latMicro: lat ?? null, lonMicro: lon ?? null } : { latMicro: null, lonMicro: null };
}
