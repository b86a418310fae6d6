import { useLazyQuery, useMutation } from "@apollo/client/react";
import { chinaDate, DEFAULT_CRITERIA, fen, term, type Fen } from "@jianxiao/domain";
import { Card, DataTable, DateTimeText, Empty, Money, Signal, Tag, useAct, useLocale, useNow } from "@jianxiao/ui";
import { useState } from "react";
import { useCycle } from "../cycle/use-cycle";
import { ChooseKeyProjectsDocument, KeyCandidatesDocument } from "./documents";
import { words } from "./words";

/** Candidates by what the bureau looks for, and its decision on each with a reason; the draw can be repeated from its seed. */
export function ChoosingTab() {
  const { t, locale } = useLocale();
  const { cycles } = useCycle();
  const now = useNow();
  const fiscalYear = cycles[0]?.fiscalYear ?? Number(chinaDate(new Date(now)).slice(0, 4));
  const [given, setGiven] = useState({ amount: String((DEFAULT_CRITERIA.fromFen ?? 0) / 1_000_000), words: DEFAULT_CRITERIA.concernWords.join("，"), red: true, redCycles: "2", random: String(DEFAULT_CRITERIA.randomCount), seed: `${fiscalYear}-1` });
  const [decisions, setDecisions] = useState<Record<string, { chosen: boolean; reason: string }>>({});
  const [find, { data, loading, refetch }] = useLazyQuery(KeyCandidatesDocument, { fetchPolicy: "network-only" });
  const [choose] = useMutation(ChooseKeyProjectsDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const criteria = {
    fromFen: given.amount.trim() === "" ? null : (fen(Math.round((Number(given.amount) || 0) * 1_000_000)) as Fen), concernWords: given.words.split(/[,，]/).map((word) => word.trim()).filter(Boolean), colours: given.red ? (["RED"] as const).slice() : [],
    redCycles: given.redCycles.trim() === "" ? null : Number(given.redCycles) || 0, randomCount: Number(given.random) || 0, seed: given.seed,
  };
  const marked = Object.entries(decisions);
  const decide = async () => {
    const input = { fiscalYear, criteria, key: `${given.seed}-${marked.map(([id, { chosen }]) => id.slice(-4) + Number(chosen)).join("")}`.slice(0, 64), decisions: marked.map(([projectId, { chosen, reason }]) => ({ projectId, chosen, reason })) };
    if (await act(async () => (await choose({ variables: { input } })).data?.chooseKeyProjects)) {
      setDecisions({});
      await refetch();
    }
  };
  const change = (id: string, changed: Partial<{ chosen: boolean; reason: string }>) => setDecisions({ ...decisions, [id]: { ...(decisions[id] ?? { chosen: true, reason: "" }), ...changed } });
  return (
    <>
      <Card title={t(words.find)} note={t(words.decideNote)}>
        <form className="inline" onSubmit={(event) => { event.preventDefault(); void find({ variables: { fiscalYear, criteria } }); }}>
          <label className="field"><span>{t(words.amountFrom)}</span><input inputMode="decimal" value={given.amount} onChange={(event) => setGiven({ ...given, amount: event.target.value })} /></label>
          <label className="field wide"><span>{t(words.concern)}</span><input value={given.words} onChange={(event) => setGiven({ ...given, words: event.target.value })} /></label>
          <label className="check"><input type="checkbox" checked={given.red} onChange={(event) => setGiven({ ...given, red: event.target.checked })} />{t(words.red)}</label>
          <label className="field"><span>{t(words.redCycles)}</span><input inputMode="numeric" value={given.redCycles} onChange={(event) => setGiven({ ...given, redCycles: event.target.value })} /></label>
          <label className="field"><span>{t(words.random)}</span><input inputMode="numeric" value={given.random} onChange={(event) => setGiven({ ...given, random: event.target.value })} /></label>
          <label className="field"><span>{t(words.seed)}</span><input required maxLength={64} value={given.seed} onChange={(event) => setGiven({ ...given, seed: event.target.value })} /></label>
          <button type="submit" className="jx-button primary" disabled={loading}>{t(words.find)}</button>
        </form>
      </Card>
      {data && (
        <>
          <DataTable
            rows={data.keyCandidates} rowKey={({ projectId }) => projectId} caption={t(words.choosing)} empty={<Empty title={t(words.noCandidates)} reason={t(words.noCandidatesWhy)} />}
            columns={[
              { key: "name", title: t(words.project), phone: "title", cell: ({ name, code, isKey }) => <span className="two-lines">{name} {isKey && <Tag tone="blue" icon="flag">{t(words.keyProjects)}</Tag>}<small>{code}</small></span> },
              { key: "department", title: t(words.department), cell: ({ departmentName }) => departmentName },
              { key: "budget", title: t(words.budget), align: "right", cell: ({ adjustedFen }) => <Money fen={adjustedFen} /> },
              { key: "grounds", title: t(words.grounds), cell: ({ grounds, words: found }) => <span className="tags">{grounds.map((ground) => <Tag key={ground}>{term("CandidateGround", ground, locale)}{ground === "CONCERN" && found.length > 0 ? `：${found.join("、")}` : ""}</Tag>)}</span> },
              { key: "colour", title: term("CandidateGround", "COLOUR", locale), cell: ({ colour }) => <Signal colour={colour ?? null} /> },
              { key: "chosen", title: t(words.chosen), cell: ({ projectId, name }) => <input type="checkbox" aria-label={`${t(words.chosen)} ${name}`} checked={decisions[projectId]?.chosen ?? false} onChange={(event) => change(projectId, { chosen: event.target.checked })} /> },
              { key: "reason", title: t(words.decisionReason), cell: ({ projectId, name }) => <input className="reason-field" aria-label={`${name} ${t(words.decisionReason)}`} maxLength={400} value={decisions[projectId]?.reason ?? ""} onChange={(event) => change(projectId, { chosen: decisions[projectId]?.chosen ?? false, reason: event.target.value })} /> },
            ]}
          />
          {problem && <p className="notice late" role="alert">{problem}</p>}
          <p><button type="button" className="jx-button primary" disabled={busy || marked.length === 0} onClick={() => void decide()}>{t(words.decide, { count: marked.length })}</button></p>
          <Card title={t(words.history)}>
            <ul className="trail">{data.keyChoices.map(({ id, decidedAt, decidedBy, seed, decisions: made }) => <li key={id}><DateTimeText at={decidedAt} /><span>{made.map(({ projectName, chosen, reason }) => `${chosen ? "✓" : "✗"} ${projectName}（${reason}）`).join("；")}</span><small>{t(words.historyLine, { by: decidedBy, seed })}</small></li>)}</ul>
          </Card>
        </>
      )}
    </>
  );
}
