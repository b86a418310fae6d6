import { useMutation } from "@apollo/client/react";
import { fen, SAMPLING_METHODS, term, type SamplingMethod } from "@jianxiao/domain";
import { Card, Empty, Tag, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { DrawSampleDocument, type Task } from "./documents";
import { words } from "./words";

/** Samples with population, method and seed: whoever has these draws the same again. */
export function SampleTab({ task }: { task: Task }) {
  const { t, locale } = useLocale();
  const works = task.myPost === "LEAD" || task.myPost === "MEMBER";
  return (
    <div className="stack">
      {works && <Draw task={task} />}
      {task.samples.length === 0 && <Empty title={t(words.noSample)} reason={t(words.noSampleWhy)} />}
      {task.samples.map(({ id, title, method, seed, population }) => (
        <Card key={id} title={title} note={t(words.drawnNote, { method: term("SamplingMethod", method, locale), seed, drawn: population.filter(({ drawn }) => drawn).length, all: population.length })}>
          <p className="tags">{population.map((unit) => <Tag key={unit.id} tone={unit.drawn ? "blue" : "plain"} {...(unit.drawn ? { icon: "tick" as const } : {})}>{unit.label}{unit.stratum && ` ${unit.stratum}`}</Tag>)}</p>
        </Card>
      ))}
    </div>
  );
}

function Draw({ task }: { task: Task }) {
  const { t, locale } = useLocale();
  const [given, setGiven] = useState({ title: t(words.tabVisits), method: "RANDOM" as SamplingMethod, size: "5", seed: `${task.project.fiscalYear}-${task.project.code}`, population: "" });
  const [draw] = useMutation(DrawSampleDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const send = () => act(async () => (await draw({ variables: { input: { taskId: task.id, title: given.title, method: given.method, size: Number(given.size) || 0, seed: given.seed, population: readPopulation(given.population) } } })).data?.drawSample);
  return (
    <Card title={t(words.draw)}>
      <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label>{t(words.drawTitle)} <input required value={given.title} onChange={(event) => setGiven({ ...given, title: event.target.value })} /></label>
        <label>{t(words.drawMethod)} <select value={given.method} onChange={(event) => setGiven({ ...given, method: event.target.value as SamplingMethod })}>{SAMPLING_METHODS.map((method) => <option key={method} value={method}>{term("SamplingMethod", method, locale)}</option>)}</select></label>
        <label>{t(words.drawSize)} <input className="number" inputMode="numeric" value={given.size} onChange={(event) => setGiven({ ...given, size: event.target.value })} /></label>
        <label>{t(words.drawSeed)} <input required maxLength={64} value={given.seed} onChange={(event) => setGiven({ ...given, seed: event.target.value })} /></label>
        <label className="full">{t(words.population)} <textarea rows={4} required value={given.population} placeholder={"D01,柳河镇东洼村,乡镇,86.5"} onChange={(event) => setGiven({ ...given, population: event.target.value })} /></label>
        <button type="submit" className="jx-button primary" disabled={busy}>{t(words.draw)}</button>
      </form>
      {problem && <p className="late" role="alert">{problem}</p>}
    </Card>
  );
}

function readPopulation(text: string) {
  return text.split("\n").map((line) => line.split(/[,，\t]/).map((part) => part.trim())).filter(([id]) => id).map(([id = "", label = id, stratum = "", amount = "0"]) => ({ id, label: label || id, stratum, amountFen: fen(Math.round((Number(amount) || 0) * 1_000_000)) }));
}
