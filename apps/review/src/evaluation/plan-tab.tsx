import { useMutation } from "@apollo/client/react";
import { FRAME_PARTS, term, type FramePart } from "@jianxiao/domain";
import { Card, EvidenceLinks, Icon, pointsText, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { SavePlanDocument, ScoreDocument, type Task } from "./documents";
import { FindingLinks } from "./go";
import { resultsFor } from "./questionnaires-tab";
import { words } from "./words";

type Row = { id: string | null; part: FramePart; level2: string; name: string; points: string; rule: string };

/** The evaluation plan with its frame, for the lead; scores with their basis, for all who work on it. */
export function PlanTab({ task }: { task: Task }) {
  const lead = task.myPost === "LEAD";
  const writing = !task.report || task.report.state === "WRITING";
  return (
    <div className="stack">
      <Plan key={task.version} task={task} editable={lead && writing} />
      {task.items.length > 0 && <Scores key={task.items.map(({ id, score }) => `${id}${score ?? ""}`).join()} task={task} editable={writing && (lead || task.myPost === "MEMBER")} />}
    </div>
  );
}

function Plan({ task, editable }: { task: Task; editable: boolean }) {
  const { t, locale } = useLocale();
  const [plan, setPlan] = useState(task.plan ?? { purpose: "", method: "", limits: "" });
  const [rows, setRows] = useState<Row[]>(() => task.items.map(({ id, part, level2, name, points, rule }) => ({ id, part, level2, name, points: pointsText(points), rule })));
  const [save] = useMutation(SavePlanDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const total = rows.reduce((sum, { points }) => sum + hundredths(points), 0);
  const change = (at: number, changed: Partial<Row>) => setRows(rows.map((row, index) => (index === at ? { ...row, ...changed } : row)));
  const send = () => act(async () => (await save({
    variables: { input: { taskId: task.id, version: task.version, purpose: plan.purpose, method: plan.method, limits: plan.limits, items: rows.map(({ id, part, level2, name, points, rule }) => ({ id, part, level2, name, points: hundredths(points), rule })) } },
  })).data?.saveEvaluationPlan);
  return (
    <Card title={t(words.tabPlan)} note={editable ? undefined : t(words.onlyLead)}>
      <div className="three-columns">
        {(["purpose", "method", "limits"] as const).map((key) => (
          <label key={key} className="field"><span>{t(words[key])}</span><textarea rows={4} readOnly={!editable} maxLength={4000} value={plan[key]} onChange={(event) => setPlan({ ...plan, [key]: event.target.value })} /></label>
        ))}
      </div>
      <h3>{t(words.frame)} <small className={total === 10_000 ? "done" : "late"}>{t(words.frameNote, { points: pointsText(total) })}</small></h3>
      {editable && rows.length === 0 && <button type="button" className="jx-button" onClick={() => setRows(task.startingFrame.map(({ part, level2, name, points, rule }) => ({ id: null, part, level2, name, points: pointsText(points), rule })))}>{t(words.useStarting)}</button>}
      {rows.length > 0 && (
        <div className="scroll-x">
          <table className="plain frame">
            <thead><tr><th scope="col">{t(words.part)}</th><th scope="col">{t(words.level2)}</th><th scope="col">{t(words.item)}</th><th scope="col">{t(words.points)}</th><th scope="col">{t(words.rule)}</th>{editable && <th scope="col">{t(words.removeRow)}</th>}</tr></thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={row.id ?? `new ${at}`}>
                  <td>{editable ? <select aria-label={t(words.part)} value={row.part} onChange={(event) => change(at, { part: event.target.value as FramePart })}>{FRAME_PARTS.map((part) => <option key={part} value={part}>{term("FramePart", part, locale)}</option>)}</select> : term("FramePart", row.part, locale)}</td>
                  <td>{editable ? <input aria-label={t(words.level2)} value={row.level2} onChange={(event) => change(at, { level2: event.target.value })} /> : row.level2}</td>
                  <td>{editable ? <input aria-label={t(words.item)} value={row.name} onChange={(event) => change(at, { name: event.target.value })} /> : row.name}</td>
                  <td className="right">{editable ? <input className="number" inputMode="decimal" aria-label={`${row.name} ${t(words.points)}`} value={row.points} onChange={(event) => change(at, { points: event.target.value })} /> : row.points}</td>
                  <td>{editable ? <textarea rows={2} aria-label={t(words.rule)} value={row.rule} onChange={(event) => change(at, { rule: event.target.value })} /> : row.rule}</td>
                  {editable && <td><button type="button" className="jx-link" onClick={() => setRows(rows.filter((_, index) => index !== at))}>{t(words.removeRow)}</button></td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
      {editable && (
        <p className="actions">
          <button type="button" className="jx-button" onClick={() => setRows([...rows, { id: null, part: "OUTPUT", level2: "", name: "", points: "0", rule: "" }])}>{t(words.addRow)}</button>
          <button type="button" className="jx-button primary" disabled={busy} onClick={() => void send()}>{t(words.save)}</button>
        </p>
      )}
    </Card>
  );
}

function Scores({ task, editable }: { task: Task; editable: boolean }) {
  const { t, locale } = useLocale();
  const [given, setGiven] = useState(() => new Map(task.items.map(({ id, score, basis }) => [id, { score: score === null || score === undefined ? "" : pointsText(score), basis }])));
  const [save] = useMutation(ScoreDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const change = (id: string, changed: { score?: string; basis?: string }) => setGiven(new Map(given).set(id, { ...(given.get(id) ?? { score: "", basis: "" }), ...changed }));
  const send = () => act(async () => (await save({ variables: { input: { taskId: task.id, scores: [...given].map(([itemId, { score, basis }]) => ({ itemId, score: score.trim() === "" ? null : hundredths(score), basis })) } } })).data?.scoreEvaluation);
  const { score } = task;
  const [proving, setProving] = useState<string | null>(null);
  return (
    <Card
      title={t(words.score)}
      note={score && <>{score.parts.map(({ part, points, score: reached }) => `${term("FramePart", part, locale)} ${pointsText(reached)}/${pointsText(points)}`).join("，")}<i className="rule" />{t(words.total)} {pointsText(score.score)} {score.grade ? term("Grade", score.grade, locale) : t(words.unscored, { count: score.unscored })}</>}
    >
      <div className="scroll-x">
        <table className="plain frame">
          <thead><tr><th scope="col">{t(words.part)}</th><th scope="col">{t(words.item)}</th><th scope="col">{t(words.points)}</th><th scope="col">{t(words.score)}</th><th scope="col">{t(words.basis)}</th></tr></thead>
          <tbody>
            {task.items.map((item) => (
              <tr key={item.id}>
                <td>{term("FramePart", item.part, locale)}</td>
                <th scope="row" id={`at-${item.id}`} title={item.rule}>{item.name} <FindingLinks task={task} of={({ itemId }) => itemId === item.id} /> <button type="button" className="jx-link finding-link" aria-expanded={proving === item.id} aria-label={`${item.name} ${t(words.basisFiles)}`} onClick={() => setProving(proving === item.id ? null : item.id)}><Icon name="clip" size={12} />{t(words.basisFiles)}</button>{proving === item.id && <EvidenceLinks object="EVALUATION_ITEM" id={item.id} />}</th>
                <td className="right">{pointsText(item.points)}</td>
                <td className="right">{editable ? <input className="number" inputMode="decimal" aria-label={`${item.name} ${t(words.score)}`} value={given.get(item.id)?.score ?? ""} onChange={(event) => change(item.id, { score: event.target.value })} /> : item.score === null || item.score === undefined ? "—" : pointsText(item.score)}</td>
                <td>{editable ? <input aria-label={`${item.name} ${t(words.basis)}`} value={given.get(item.id)?.basis ?? ""} onChange={(event) => change(item.id, { basis: event.target.value })} /> : item.basis}{editable && resultsFor(task, item.id).map((text) => <button key={text} type="button" className="jx-link" title={text} onClick={() => change(item.id, { basis: text })}>{t(words.quoteResult)}</button>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problem && <p className="late" role="alert">{problem}</p>}
      {editable && <p className="actions"><button type="button" className="jx-button primary" disabled={busy} onClick={() => void send()}>{t(words.save)}</button></p>}
    </Card>
  );
}

function hundredths(text: string): number {
  const value = Math.round(Number(text) * 100);
  return Number.isSafeInteger(value) ? value : 0;
}
