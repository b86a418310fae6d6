import { useMutation, useQuery } from "@apollo/client/react";
import { cellAt, checkedScore, displayText, formatPoints, FUNDS_ITEM, indicatorPath, readPoints, scoringOf, term, type FilingFacts } from "@jianxiao/domain";
import { Card, Empty, Icon, Loaded, Tag, useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { refusalText } from "../dialogs/refusal";
import { signed } from "./spot-checks-page";
import { RecordSpotCheckDocument, SpotCheckDocument, type SpotDetail } from "./spot-document";
import { words } from "./spot-words";

/** One self-evaluation scored anew, item by item beside what the department gave itself. */
export function SpotCheckPage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(SpotCheckDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <Loaded result={result} lines={10}>{({ spotCheck }) => (spotCheck ? <Check key={`${spotCheck.id}${spotCheck.version}`} check={spotCheck} /> : <Empty title={t(words.notFound)} />)}</Loaded>
    </div>
  );
}

type Typed = { points: string; reason: string };

function Check({ check }: { check: SpotDetail }) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const facts = check.facts as FilingFacts;
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [opinion, setOpinion] = useState(check.opinion ?? "");
  const [problem, setProblem] = useState<{ item: string | null; text: string } | null>(null);
  const [record, { loading }] = useMutation(RecordSpotCheckDocument, { refetchQueries: ["SpotChecks"] });
  const items = Object.entries(typed).filter(([, { points }]) => points.trim() !== "").map(([item, { points, reason }]) => ({ item, points: readPoints(points), reason }));
  const outcome = checkedScore(check.items.map(({ selfPoints, ...item }) => ({ ...item, points: selfPoints })), items.map((each) => ({ ...each, points: each.points ?? -1, reason: each.reason || "…" })), scoringOf(facts));
  const shown = "code" in outcome ? null : outcome;
  const set = (item: string, patch: Partial<Typed>) => setTyped((before) => ({ ...before, [item]: { points: "", reason: "", ...before[item], ...patch } }));

  const onRecord = async () => {
    if (loading) return;
    const wrong = items.find(({ points }) => points === null);
    if (wrong) return setProblem({ item: wrong.item, text: t(words.notPoints) });
    setProblem(null);
    try {
      const answer = (await record({ variables: { input: { id: check.id, version: check.version, items: items.map((each) => ({ ...each, points: each.points ?? 0 })), opinion } } })).data?.outcome;
      if (answer && answer.__typename !== "SpotCheckRecorded") setProblem({ item: answer.path?.replace(/^items\./, "") ?? null, text: refusalText(answer, reasonWords) });
    } catch {
      setProblem({ item: null, text: t(words.network) });
    }
  };

  const said = (item: string, column: string) => {
    const cell = item === FUNDS_ITEM ? cellAt(facts, column === "target" ? "funds.total.adjusted" : "funds.total.executed") : cellAt(facts, indicatorPath(item, column));
    return cell ? displayText(cell, locale) : "";
  };

  return (
    <>
      <div className="page-head">
        <Link to={`/cycles/${check.cycleId}/spot-checks`}><Icon name="chevronLeft" size={12} />{t(words.backToList)}</Link><h1>{check.projectName}</h1>
        <Tag tone={check.state === "DONE" ? "green" : "amber"}>{t(check.state === "DONE" ? words.done : words.open)}</Tag>
        <span className="note">{check.projectCode}<i className="rule" />{check.department.name}{check.who && <><i className="rule" />{check.who}</>}</span>
        <span className="tools"><Link className="jx-button" to={`/filings/${check.filingId}`}>{t(words.form)}</Link></span>
      </div>
      <Card title={t(words.title)} flush>
        <div className="jx-table scroll-x">
          <table className="spot-items">
            <thead><tr><th scope="col">{t(words.item)}</th><th scope="col">{t(words.target)}</th><th scope="col">{t(words.actual)}</th><th scope="col" className="right">{t(words.weight)}</th><th scope="col" className="right">{t(words.self)}</th><th scope="col" className="right">{t(words.checked)}</th><th scope="col">{t(words.reason)}</th></tr></thead>
            <tbody>
              {check.items.map(({ item, name, weight, selfPoints, points, reason }) => (
                <tr key={item}>
                  <th scope="row">{name}</th><td>{said(item, "target")}</td><td>{said(item, "actual")}</td><td className="right">{formatPoints(weight)}</td><td className="right">{formatPoints(selfPoints)}</td>
                  <td className="right">{check.mayRecord ? <input inputMode="decimal" size={6} aria-label={t(words.pointsOf, { name })} placeholder={formatPoints(selfPoints)} value={typed[item]?.points ?? ""} onChange={(event) => set(item, { points: event.target.value })} /> : points == null ? "—" : <b>{formatPoints(points)}</b>}</td>
                  <td>{check.mayRecord ? <input maxLength={500} aria-label={t(words.reasonOf, { name })} placeholder={t(words.reasonNeeded)} value={typed[item]?.reason ?? ""} onChange={(event) => set(item, { reason: event.target.value })} /> : reason}{problem?.item === item && <p className="late" role="alert">{problem.text}</p>}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>{t(words.total)}</th><td className="right">{formatPoints(check.selfScore)} <small>{term("Grade", check.selfGrade, locale)}</small></td>
                <td className="right"><Total score={check.score ?? shown?.score ?? null} grade={check.grade ?? shown?.grade ?? null} /></td>
                <td>{(check.difference ?? shown?.difference ?? 0) !== 0 && <>{t(words.difference)} <b className="late">{signed(check.difference ?? shown?.difference ?? 0)}</b></>}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      </Card>
      <Card title={t(words.opinion)}>
        {check.mayRecord ? (
          <form onSubmit={(event) => { event.preventDefault(); void onRecord(); }}>
            <textarea rows={3} maxLength={2000} aria-label={t(words.opinion)} value={opinion} onChange={(event) => setOpinion(event.target.value)} />
            <p className="quiet">{t(words.recordNote)}</p>
            {problem && !check.items.some(({ item }) => item === problem.item) && <p className="late" role="alert">{problem.text}</p>}
            <p className="dialog-actions"><button type="submit" className="jx-button primary" aria-disabled={loading || undefined}>{t(words.record)}</button></p>
          </form>
        ) : <p className="pre">{check.opinion ?? "—"}</p>}
      </Card>
    </>
  );
}

function Total({ score, grade }: { score: number | null; grade: SpotDetail["selfGrade"] | null }) {
  const { locale } = useLocale();
  return score === null ? "—" : <b>{formatPoints(score)} {grade && <small>{term("Grade", grade, locale)}</small>}</b>;
}
