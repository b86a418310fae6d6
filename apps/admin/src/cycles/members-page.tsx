import { useMutation, useQuery } from "@apollo/client/react";
import { MEMBERSHIPS, term, type Membership } from "@jianxiao/domain";
import { Card, CountTabs, DataTable, Empty, Icon, Loaded, Pager, ReasonedButton, StateTag, Tag, pageVariables, useLocale, useReasonWords, useSession, useUrlState, type Column } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import type { CycleMembersQuery } from "../gql/graphql";
import { SearchBox } from "../lists/search-box";
import { AddProject } from "./add-project";
import { MoveDialog } from "./move-dialog";
import { words } from "./member-words";

const CycleMembersDocument = graphql(`
  query CycleMembers($cycleId: ID!, $memberships: [Membership!], $search: String, $limit: Int!, $offset: Int!) {
    cycle(id: $cycleId) { id kind fiscalYear cutOffMonth round state }
    cycleMembers(cycleId: $cycleId, memberships: $memberships, search: $search, limit: $limit, offset: $offset) {
      total
      nodes { id projectId projectCode projectName membership reason filingState department { id name } unit { id name } allowedActions { action allowed reasons { code params path } } }
    }
  }
`);

const ChangeMembershipDocument = graphql(`
  mutation ChangeMembership($input: ChangeMembershipInput!) {
    changeMembership(input: $input) {
      __typename
      ... on MembershipChanged { member { id membership reason } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

type Member = CycleMembersQuery["cycleMembers"]["nodes"][number];
type Action = Member["allowedActions"][number]["action"];

const PAGE = 50;

/** The projects of a cycle: which are in, which came later, which are exempt or cancelled and why; the performance office moves them. */
export function CycleMembersPage() {
  const { id = "" } = useParams();
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const reasonWords = useReasonWords();
  const [state, set] = useUrlState({ show: "ALL", q: "", page: "1" });
  const [moving, setMoving] = useState<{ member: Member; action: Action } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [change, { loading }] = useMutation(ChangeMembershipDocument, { refetchQueries: [CycleMembersDocument] });
  const shown = MEMBERSHIPS.find((membership) => membership === state.show);
  const result = useQuery(CycleMembersDocument, { variables: { cycleId: id, memberships: shown ? [shown] : null, search: state.q || null, ...pageVariables(state.page, PAGE) }, fetchPolicy: "cache-and-network" });

  const onMove = async (reason: string) => {
    if (!moving) return;
    setProblem(null);
    try {
      const answer = (await change({ variables: { input: { id: moving.member.id, action: moving.action, reason } } })).data?.changeMembership;
      if (answer?.__typename === "MembershipChanged") return setMoving(null);
      if (answer) setProblem(refusalText(answer, reasonWords));
    } catch {
      setProblem(t(words.network));
    }
  };

  const columns: Column<Member>[] = [
    { key: "PROJECT", title: t(words.project), cell: ({ projectId, projectName, projectCode }) => <Link to={`/projects/${projectId}`}>{projectName}<small className="quiet"> {projectCode}</small></Link> },
    { key: "DEPARTMENT", title: t(words.department), cell: ({ department, unit }) => <>{department.name}<small className="quiet"> {unit.name}</small></> },
    { key: "MEMBERSHIP", title: t(words.membership), cell: ({ membership }) => <Tag tone={TONES[membership]}>{term("Membership", membership, locale)}</Tag> },
    { key: "REASON", title: t(words.reason), cell: ({ reason }) => (reason === null ? "—" : reason === "CLASSIFIED" ? t(words.classified) : reason) },
    { key: "FORM", title: t(words.form), cell: ({ filingState }) => (filingState ? <StateTag state={filingState} /> : "—") },
    {
      key: "ACTIONS", title: t(words.actions),
      cell: (member) => member.allowedActions.length === 0 ? null : (
        <span className="row-actions">
          {member.allowedActions.map((allowance) => <ReasonedButton key={allowance.action} allowance={allowance} onClick={() => { setProblem(null); setMoving({ member, action: allowance.action }); }}>{t(words[allowance.action])}</ReasonedButton>)}
        </span>
      ),
    },
  ];

  return (
    <div className="page">
      <div className="page-head">
        <Link to={`/cycles/${id}`}><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{t(words.title)}</h1>
        <span className="note">{t(words.note)}</span>
      </div>
      {viewer.appointment.role === "PERFORMANCE_OFFICE" && <AddProject cycleId={id} />}
      <Card flush>
        <div className="filters">
          <CountTabs label={t(words.membership)} active={state.show} onChange={(show) => set({ show, page: "1" })} tabs={[{ key: "ALL", label: t(words.all) }, ...MEMBERSHIPS.map((membership) => ({ key: membership, label: term("Membership", membership, locale) }))]} />
          <SearchBox label={t(words.search)} placeholder={t(words.searchHint)} value={state.q} onSearch={(q) => set({ q, page: "1" })} />
        </div>
        <Loaded result={result} lines={10}>
          {({ cycleMembers: { nodes, total } }) => (
            <>
              <DataTable caption={t(words.title)} columns={columns} rows={nodes} rowKey={({ id: key }) => key} empty={<Empty title={t(words.none)} reason={t(words.noneWhy)} />} />
              <Pager page={Number(state.page) || 1} size={PAGE} total={total} onPage={(page) => set({ page: String(page) })} />
            </>
          )}
        </Loaded>
      </Card>
      {moving && <MoveDialog title={t(words[moving.action])} what={moving.member.projectName} then={t(THEN[moving.action])} busy={loading} problem={problem} onMove={(reason) => void onMove(reason)} onClose={() => setMoving(null)} />}
    </div>
  );
}

const TONES = { IN: "plain", ADDED: "blue", EXEMPT: "amber", CANCELLED: "amber" } as const satisfies Record<Membership, string>;
const THEN = { EXEMPT: words.exemptThen, CANCEL: words.cancelThen, RESTORE: words.restoreThen } as const;
