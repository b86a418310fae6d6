import { useMutation, useQuery } from "@apollo/client/react";
import { parseWanyuan, TEAM_POSTS, term, type Fen, type TeamPost } from "@jianxiao/domain";
import { Card, Icon, Loaded, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { graphql } from "../gql";
import type { EvaluationFirmsQuery, KeyProjectsQuery } from "../gql/graphql";
import { FirmsDocument, OpenEngagementDocument } from "./documents";
import { words } from "./words";

const KeyProjectsDocument = graphql(`query KeyProjects { projects(filter: { keyOnly: true }, limit: 100) { nodes { id name department { name } adjustedFen } } }`);

/** A firm, its people, the key projects and the dates. The rule, not the screen, refuses what may not be. */
export function NewEngagementPage() {
  const { t } = useLocale();
  const firms = useQuery(FirmsDocument);
  const projects = useQuery(KeyProjectsDocument);
  return (
    <div className="page">
      <div className="page-head"><Link to="/evaluation?tab=engagements"><Icon name="chevronLeft" size={12} />{t(words.engagements)}</Link><h1>{t(words.newEngagement)}</h1></div>
      <Loaded result={firms}>{(library) => <Loaded result={projects}>{(keys) => <Form firms={library.firms.nodes} projects={keys.projects.nodes} />}</Loaded>}</Loaded>
    </div>
  );
}

type Props = { firms: EvaluationFirmsQuery["firms"]["nodes"]; projects: KeyProjectsQuery["projects"]["nodes"] };

function Form({ firms, projects }: Props) {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const [key] = useState(() => `${Date.now()}`);
  const [given, setGiven] = useState({ no: "", firmId: "", from: "", until: "", fee: "", scope: "" });
  const [team, setTeam] = useState<Record<string, TeamPost | "">>({});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, { data }] = useMutation(OpenEngagementDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const firm = firms.find(({ id }) => id === given.firmId);
  const send = async () => {
    const input = {
      no: given.no, firmId: given.firmId, from: given.from, until: given.until, scope: given.scope, feeFen: feeOf(given.fee), projectIds: [...chosen], key: `${key}-${given.no}-${[...chosen].length}-${Object.values(team).join("")}`.slice(0, 64),
      team: Object.entries(team).flatMap(([firmPersonId, post]) => (post === "" ? [] : [{ firmPersonId, post }])),
    };
    let id: string | undefined;
    const done = await act(async () => {
      const outcome = (await open({ variables: { input } })).data?.openEngagement;
      if (outcome?.__typename === "EngagementChanged") id = outcome.engagement.id;
      return outcome;
    });
    if (done && id) void navigate(`/evaluation/engagements/${id}`);
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); void send(); }} className="stack">
      <Card title={t(words.commission)} note={t(words.commissionNote)}>
        <div className="inline">
          <label className="field"><span>{t(words.no)}</span><input required maxLength={60} value={given.no} onChange={(event) => setGiven({ ...given, no: event.target.value })} /></label>
          <label className="field"><span>{t(words.firm)}</span><select required value={given.firmId} onChange={(event) => { setGiven({ ...given, firmId: event.target.value }); setTeam({}); }}><option value="">{t(words.chooseFirm)}</option>{firms.map(({ id, name, blocked }) => <option key={id} value={id}>{name}{blocked ? `（${t(words.blockedTag)}）` : ""}</option>)}</select></label>
          <label className="field"><span>{t(words.from)}</span><input required type="date" value={given.from} onChange={(event) => setGiven({ ...given, from: event.target.value })} /></label>
          <label className="field"><span>{t(words.to)}</span><input required type="date" value={given.until} onChange={(event) => setGiven({ ...given, until: event.target.value })} /></label>
          <label className="field"><span>{t(words.fee)}</span><input required inputMode="decimal" value={given.fee} onChange={(event) => setGiven({ ...given, fee: event.target.value })} /></label>
          <label className="field wide"><span>{t(words.scope)}</span><input maxLength={1000} value={given.scope} onChange={(event) => setGiven({ ...given, scope: event.target.value })} /></label>
        </div>
      </Card>
      {firm && (
        <Card title={t(words.members)}>
          <div className="inline">{firm.people.map(({ id, name, title }) => <label key={id} className="field"><span>{name} {title}</span><select value={team[id] ?? ""} onChange={(event) => setTeam({ ...team, [id]: event.target.value as TeamPost | "" })}><option value="">—</option>{TEAM_POSTS.map((post) => <option key={post} value={post}>{term("TeamPost", post, locale)}</option>)}</select></label>)}</div>
        </Card>
      )}
      <Card title={t(words.keyProjects)}>
        {projects.length === 0 ? <p className="quiet">{t(words.noKey)}</p> : projects.map(({ id, name, department }) => <label key={id} className="check"><input type="checkbox" checked={chosen.has(id)} onChange={() => setChosen((before) => { const next = new Set(before); if (!next.delete(id)) next.add(id); return next; })} /> {name} <span className="quiet">{department.name}</span></label>)}
      </Card>
      {problem && <p className="notice late" role="alert">{problem}</p>}
      <p className="dialog-actions"><button type="submit" className="jx-button primary" disabled={busy || data?.openEngagement.__typename === "EngagementChanged"}>{t(words.commission)}</button></p>
    </form>
  );
}

function feeOf(text: string): Fen {
  const parsed = parseWanyuan(text, { nonNegative: true });
  return (parsed.ok ? parsed.fen : -1) as Fen;
}
