import { useMutation, useQuery } from "@apollo/client/react";
import { DECISION_CAUSES, DECISION_KINDS, formatWanyuan, hasAmount, HEARING_DAYS, parseWanyuan, term, wanyuanText, type DecisionCause, type DecisionKind, type Fen } from "@jianxiao/domain";
import { Card, Empty, Icon, Loaded, Money, useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { refusalText } from "../dialogs/refusal";
import type { ProposalQuery } from "../gql/graphql";
import { DisposeFindingDocument, ProposalDocument, ProposeDecisionDocument, RaiseFindingDocument } from "./funding-document";
import { words } from "./words";

/** Kinds one proposes; payments are resumed from the decision that held them back. */
const KINDS = DECISION_KINDS.filter((kind) => kind !== "RESUME_PAYMENT");

/** Proposes a decision on one project, from a finding there or a new one. */
export function ProposePage() {
  const { t } = useLocale();
  const [params] = useSearchParams();
  const projectId = params.get("project");
  const result = useQuery(ProposalDocument, { variables: { projectId: projectId ?? "" }, skip: projectId === null, fetchPolicy: "network-only" });
  if (projectId === null) return <div className="page"><Empty title={t(words.choose)} reason={t(words.chooseWhy)} action={<Link className="jx-button primary" to="/projects">{t(words.toProjects)}</Link>} /></div>;
  return (
    <div className="page">
      <Loaded result={result} lines={10}>
        {(data) => data.project
          ? <ProposalForm data={data} project={data.project} chosen={params.get("finding")} filing={params.get("filing")} path={params.get("path")} />
          : <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/funding">{t(words.back)}</Link>} />}
      </Loaded>
    </div>
  );
}

type FormProps = { data: ProposalQuery; project: NonNullable<ProposalQuery["project"]>; chosen: string | null; filing: string | null; path: string | null };

function ProposalForm({ data, project, chosen, filing, path }: FormProps) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const findings = data.findings.nodes;
  const [findingId, setFindingId] = useState(chosen ?? (filing ? "" : (findings[0]?.id ?? "")));
  const [text, setText] = useState("");
  const [about, setAbout] = useState(path);
  const [kind, setKind] = useState<DecisionKind>("REDUCE_BUDGET");
  const [cause, setCause] = useState<DecisionCause>("OBJECTIVE");
  const [lineId, setLineId] = useState(data.projectMoney[0]?.id ?? "");
  const [amount, setAmount] = useState("");
  const [basis, setBasis] = useState("");
  const [paired, setPaired] = useState(true);
  const [targets, setTargets] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [dispose, disposing] = useMutation(DisposeFindingDocument, { refetchQueries: ["FundingDecisions"] });
  const [raise, raising] = useMutation(RaiseFindingDocument);
  const [propose, proposing] = useMutation(ProposeDecisionDocument, { refetchQueries: ["FundingDecisions"] });
  const line = data.projectMoney.find(({ id }) => id === lineId);
  const parsed = parseWanyuan(amount, { nonNegative: true });
  const amountFen = parsed.ok && parsed.fen > 0 ? parsed.fen : null;
  const wrong = !hasAmount(kind) ? null : amountFen === null ? t(words.notAmount) : line && amountFen > limitOf(kind, line) ? t(words.tooMuch, { limit: formatWanyuan(limitOf(kind, line), { exact: true }) }) : null;
  const busy = raising.loading || proposing.loading || disposing.loading;
  // An objective cause pairs the cut with the goal, a serious problem the stopped payments with the suspended project.
  const pairs = (cause === "OBJECTIVE" && kind === "REDUCE_BUDGET") || (cause === "SERIOUS" && kind === "STOP_PAYMENT");
  const indicators = project.goals.find(({ state }) => state === "APPROVED")?.indicators ?? [];
  const goal = Object.entries(targets).filter(([, target]) => target.trim() !== "").map(([indicatorId, target]) => ({ indicatorId, target }));

  const onSubmit = async () => {
    setProblem(null);
    try {
      let from = findingId;
      if (from === "") {
        const raised = (await raise({ variables: { input: { ...(filing ? { filingId: filing, path: about } : { projectId: project.id }), text } } })).data?.raiseFinding;
        if (raised?.__typename !== "FindingRaised") return setProblem(raised ? refusalText(raised, reasonWords) : t(words.network));
        from = raised.finding.id;
        setFindingId(from);
      }
      if (pairs && paired && amountFen !== null) {
        const both = (await dispose({ variables: { input: { findingId: from, cause, budgetLineId: lineId, amountFen, basis, goal: cause === "OBJECTIVE" ? goal : [], key } } })).data?.disposeFinding;
        if (both?.__typename === "DecisionMoved") return void navigate(`/funding/${both.decision.id}`);
        return setProblem(both ? refusalText(both, reasonWords) : t(words.network));
      }
      const input = { findingId: from, kind, cause, basis, key, budgetLineId: hasAmount(kind) ? lineId : null, amountFen: hasAmount(kind) ? amountFen : null };
      const outcome = (await propose({ variables: { input } })).data?.proposeDecision;
      if (outcome?.__typename === "DecisionMoved") return void navigate(`/funding/${outcome.decision.id}`);
      setProblem(outcome ? refusalText(outcome, reasonWords) : t(words.network));
    } catch {
      setProblem(t(words.network));
    }
  };

  return (
    <form className="stack propose" onSubmit={(event) => {
      event.preventDefault();
      if (wrong) setProblem(wrong);
      else if (!busy) void onSubmit();
    }}>
      <div className="page-head">
        <Link to="/funding"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{t(words.proposeTitle)}</h1>
        <span className="note"><Link to={`/projects/${project.id}`}>{project.name}</Link><i className="rule" />{project.department.name}<i className="rule" />{project.unit.name}<i className="rule" />{t(words.unit)}</span>
      </div>
      <Card title={t(words.finding)}>
        <label className="field">
          <span className="jx-hidden">{t(words.finding)}</span>
          <select value={findingId} onChange={(event) => setFindingId(event.target.value)}>
            {findings.map(({ id, text: found, raisedByOrganisation }) => <option key={id} value={id}>{found}（{raisedByOrganisation}）</option>)}
            <option value="">{t(words.newFinding)}</option>
          </select>
        </label>
        {findingId === "" && <label className="field"><span>{t(words.findingText)}</span><textarea rows={2} maxLength={2000} required value={text} onChange={(event) => setText(event.target.value)} /></label>}
        {findingId === "" && filing && about && <p className="note">{t(words.aboutCell)} <Link to={`/filings/${filing}?cell=${encodeURIComponent(about)}`}>{t(words.toCell)}</Link> <button type="button" className="jx-link" onClick={() => setAbout(null)}>{t(words.aboutForm)}</button></p>}
      </Card>
      <Card title={t(words.decision)}>
        <div className="field-row">
          <label className="field"><span>{t(words.kind)}</span>
            <select value={kind} onChange={(event) => setKind(event.target.value as DecisionKind)}>{KINDS.map((each) => <option key={each} value={each}>{term("DecisionKind", each, locale)}</option>)}</select>
          </label>
          <label className="field"><span>{t(words.cause)}</span>
            <select value={cause} onChange={(event) => setCause(event.target.value as DecisionCause)}>{DECISION_CAUSES.map((each) => <option key={each} value={each}>{term("DecisionCause", each, locale)}</option>)}</select>
          </label>
          {hasAmount(kind) && (
            <label className="field"><span>{t(words.amountWanyuan)}</span>
              <input inputMode="decimal" value={amount} aria-invalid={amount !== "" && wrong !== null} onChange={(event) => setAmount(event.target.value)} />
              {amount !== "" && wrong ? <em>{wrong}</em> : line && <small><button type="button" className="jx-link" onClick={() => setAmount(wanyuanText(limitOf(kind, line)))}>{t(words.all, { amount: formatWanyuan(limitOf(kind, line)) })}</button></small>}
            </label>
          )}
        </div>
        <label className="field"><span>{t(words.basis)}</span><textarea rows={2} maxLength={2000} required value={basis} onChange={(event) => setBasis(event.target.value)} /></label>
      </Card>
      {pairs && (
        <Card>
          <label className="check"><input type="checkbox" checked={paired} onChange={(event) => setPaired(event.target.checked)} /> {t(cause === "SERIOUS" ? words.withSuspension : words.withGoal)}</label>
          {cause === "OBJECTIVE" && paired && (
            <>
              <p className="quiet">{t(words.withGoalWhy)}</p>
              <table className="figures left">
                <thead><tr><th scope="col">{t(words.indicator)}</th><th scope="col">{t(words.targetNow)}</th><th scope="col">{t(words.targetNew)}</th></tr></thead>
                <tbody>{indicators.map(({ id, name, targetText }) => <tr key={id}><th scope="row">{name}</th><td>{targetText}</td><td className="field"><input aria-label={`${t(words.targetNew)} ${name}`} maxLength={500} value={targets[id] ?? ""} onChange={(event) => setTargets((before) => ({ ...before, [id]: event.target.value }))} /></td></tr>)}</tbody>
              </table>
            </>
          )}
        </Card>
      )}
      {hasAmount(kind) && <Card title={t(words.money)} flush><MoneyTable lines={data.projectMoney} chosen={lineId} onChoose={setLineId} /></Card>}
      {problem && <p className="notice late" role="alert">{problem}</p>}
      <p className="dialog-actions">
        <span className="quiet">{t(words.then, { days: HEARING_DAYS })}</span>
        <button type="submit" className="jx-button primary" aria-disabled={busy || undefined}>{t(words.submit)}</button>
      </p>
    </form>
  );
}

type Line = ProposalQuery["projectMoney"][number];

/** What a new decision of this kind may be about; payments already held back are not held back twice. */
function limitOf(kind: DecisionKind, { availableFen, heldBackFen }: Line): Fen {
  return (kind === "SUSPEND_PAYMENT" || kind === "STOP_PAYMENT" ? Math.max(0, availableFen - heldBackFen) : availableFen) as Fen;
}

function MoneyTable({ lines, chosen, onChoose }: { lines: readonly Line[]; chosen: string; onChoose: (id: string) => void }) {
  const { t, locale } = useLocale();
  return (
    <div className="scroll-x">
      <table className="figures">
        <caption className="jx-hidden">{t(words.money)}</caption>
        <thead><tr><th scope="col">{t(words.line)}</th><th scope="col">{t(words.adjusted)}</th><th scope="col">{t(words.paid)}</th><th scope="col">{t(words.recovered)}</th><th scope="col">{t(words.openDecisions)}</th><th scope="col">{t(words.heldBack)}</th><th scope="col">{t(words.available)}</th></tr></thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row"><label className="check"><input type="radio" name="line" checked={line.id === chosen} onChange={() => onChoose(line.id)} /> {term("FundRow", line.source, locale)}</label></th>
              <td><Money fen={line.adjustedFen} /></td><td><Money fen={line.paidFen} /></td><td><Money fen={line.recoveredFen} /></td><td><Money fen={line.openFen} /></td><td><Money fen={line.heldBackFen} /></td><td><Money fen={line.availableFen} strong /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
