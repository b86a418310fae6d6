import { useMutation, useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, DateTimeText, Empty, Icon, Loaded, Money, Tag, useAct, useLocale, useNow, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import type { MyEvaluationsQuery } from "../gql/graphql";
import { DeclareTiesDocument, MyEvaluationsDocument, SignUndertakingDocument } from "./documents";
import { words } from "./words";

type Mine = MyEvaluationsQuery["myEngagements"][number];
type Line = MyEvaluationsQuery["evaluationTasks"]["nodes"][number];

/** An evaluator's first page: what has to be signed and declared, then the projects open to them. */
export default function EvaluationsPage() {
  const { t } = useLocale();
  const result = useQuery(MyEvaluationsDocument);
  return (
    <div className="review-page">
      <header className="review-head"><h1>{t(words.title)}</h1><span className="muted">{t(words.hint)}</span></header>
      <Loaded result={result}>
        {({ myEngagements, evaluationTasks }) => (
          <>
            {myEngagements.filter(owes).map((mine) => <Duties key={mine.member.id} mine={mine} />)}
            {evaluationTasks.nodes.length === 0 ? <Empty title={t(words.none)} reason={t(words.noneWhy)} /> : <div className="granted">{evaluationTasks.nodes.map((line) => <TaskCard key={line.id} line={line} />)}</div>}
            {myEngagements.filter((mine) => !owes(mine)).map((mine) => <Duties key={mine.member.id} mine={mine} />)}
          </>
        )}
      </Loaded>
    </div>
  );
}

const owes = ({ member, declarations }: Mine) => !member.undertakingAt || declarations.some(({ answer }) => answer === null);

function TaskCard({ line }: { line: Line }) {
  const { t, locale } = useLocale();
  const now = useNow();
  const { project, requests, visits, report } = line;
  const late = requests.filter(({ state, dueAt }) => state === "ASKED" && Date.parse(dueAt) < now).length;
  return (
    <Card title={<Link to={`/evaluation/${line.id}`}>{project.name}</Link>} note={`${project.fiscalYear} ${project.code}`}>
      <p>{project.departmentName}<i className="rule" />{project.unitName}</p>
      <p>{t(words.budget)} <Money fen={project.adjustedFen} /><i className="rule" />{t(words.paid)} <Money fen={project.paidFen} /> <small className="muted">{t(words.unit)}</small></p>
      <p className="tags">
        {line.myPost && <Tag tone="blue" icon="person">{term("TeamPost", line.myPost, locale)}</Tag>}
        <Tag>{t(words.requests, { done: requests.filter(({ state }) => state === "SETTLED" || state === "ANSWERED").length, all: requests.length })}</Tag>
        {late > 0 && <Tag tone="amber" icon="clock">{t(words.late, { count: late })}</Tag>}
        <Tag>{t(words.visits, { done: visits.filter(({ state }) => state === "CLOSED").length, all: visits.length })}</Tag>
        <Tag>{t(words.findings, { count: line.findings.filter(({ withdrawnAt }) => !withdrawnAt).length })}</Tag>
        {report && <Tag tone="green">{term("ReportState", report.state, locale)}</Tag>}
      </p>
      <p className="muted">{line.engagementNo}<i className="rule" />{t(words.until, { day: line.until })}</p>
    </Card>
  );
}

/** Undertaking and declarations of one engagement. */
function Duties({ mine: { member, declarations } }: { mine: Mine }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const [name, setName] = useState("");
  const [sign] = useMutation(SignUndertakingDocument, { refetchQueries: ["MyEvaluations"] });
  const { act, busy, problem } = useAct(t(words.unreachable));
  return (
    <Card title={member.engagementNo} note={<>{t(words.commissioner)} {member.commissionerName}<i className="rule" />{term("TeamPost", member.post, locale)}<i className="rule" />{t(words.until, { day: member.until })}</>} className="duties">
      <h3>{t(words.undertaking)}</h3>
      {member.undertakingAt ? (
        <p className="done"><Icon name="tick" size={14} /> <DateTimeText at={member.undertakingAt} /></p>
      ) : (
        <>
          <p className="pledge">{t(words.undertakingText)}</p>
          <form className="inline" onSubmit={(event) => { event.preventDefault(); void act(async () => (await sign({ variables: { input: { memberId: member.id, signature: name } } })).data?.signUndertaking); }}>
            <label>{t(words.undertakingName)} <input value={name} maxLength={40} placeholder={viewer.name} onChange={(event) => setName(event.target.value)} /></label>
            <button type="submit" className="jx-button primary" disabled={busy || name.trim() === ""}>{t(words.sign)}</button>
          </form>
        </>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
      <h3>{t(words.declareTitle)} <small className="muted">{t(words.declareHint)}</small></h3>
      <ul className="declarations">{declarations.map((declaration) => <DeclarationLine key={declaration.id} declaration={declaration} />)}</ul>
    </Card>
  );
}

function DeclarationLine({ declaration: { id, projectName, departmentName, answer, tie, answeredAt } }: { declaration: Mine["declarations"][number] }) {
  const { t, locale } = useLocale();
  const [telling, setTelling] = useState(false);
  const [text, setText] = useState("");
  const [declare] = useMutation(DeclareTiesDocument, { refetchQueries: ["MyEvaluations"] });
  const { act, busy, problem } = useAct(t(words.unreachable));
  const say = (given: "NO_TIE" | "TIE") => act(async () => (await declare({ variables: { input: { declarationId: id, answer: given, tie: given === "TIE" ? text : "" } } })).data?.declareTies);
  return (
    <li>
      <span><b>{projectName}</b> <span className="muted">{departmentName}</span></span>
      {answer !== null && answer !== undefined && <Tag tone={answer === "TIE" ? "amber" : "green"} icon={answer === "TIE" ? "lock" : "tick"}>{term("DeclarationAnswer", answer, locale)}</Tag>}
      {answeredAt && <DateTimeText at={answeredAt} />}
      {tie && <span className="muted">{tie}</span>}
      {answer === null && <button type="button" className="jx-button" disabled={busy} onClick={() => void say("NO_TIE")}>{t(words.noTie)}</button>}
      {answer !== "TIE" && !telling && <button type="button" className="jx-button" disabled={busy} onClick={() => setTelling(true)}>{t(words.tie)}</button>}
      {telling && answer !== "TIE" && (
        <form className="inline" onSubmit={(event) => { event.preventDefault(); void say("TIE"); }}>
          <label>{t(words.tieWhat)} <input value={text} maxLength={200} onChange={(event) => setText(event.target.value)} /></label>
          <button type="submit" className="jx-button danger" disabled={busy || text.trim() === ""}>{t(words.tie)}</button>
          <button type="button" className="jx-button" onClick={() => setTelling(false)}>{t(words.cancel)}</button>
        </form>
      )}
      {problem && <span className="late" role="alert">{problem}</span>}
    </li>
  );
}

