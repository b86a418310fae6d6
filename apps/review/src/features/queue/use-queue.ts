import { useApolloClient, useQuery } from "@apollo/client/react";
import { mainCycle, parseWanyuan, type Fen } from "@jianxiao/domain";
import { useCallback, useState } from "react";
import { graphql } from "../../gql";
import type { DeskQueueQuery, FilingFilter, FilingKind, FilingSort } from "../../gql/graphql";
import { endOfDay } from "../opinion/opinion";
import type { QueueFilter } from "./queue-filter";

const DeskQueue = graphql(`
  query DeskQueue($filter: FilingFilter!, $sort: FilingSort!, $direction: SortDirection!, $limit: Int!, $offset: Int!) {
    filings(filter: $filter, sort: $sort, direction: $direction, limit: $limit, offset: $offset) {
      total
      nodes { id version kind state projectName isKey department { id name } adjustedFen colour blocks warns revisionNo signed dueAt }
    }
  }
`);

const QueueCounts = graphql(`
  query QueueCounts($cycleId: ID, $filter: FilingFilter!) {
    shown: filings(filter: $filter, limit: 1) { total states { state count } departments { department { id code name } projects waiting signed accepted returned filed } }
    mine: filings(filter: { cycleId: $cycleId, of: MINE, states: [SUBMITTED], kinds: [PROJECT, DEPARTMENT, REPORT] }, limit: 1) { total }
    office: filings(filter: { cycleId: $cycleId, of: OFFICE, states: [SUBMITTED], kinds: [PROJECT, DEPARTMENT, REPORT] }, limit: 1) { total }
    all: filings(filter: { cycleId: $cycleId, states: [SUBMITTED], kinds: [PROJECT, DEPARTMENT, REPORT] }, limit: 1) { total }
  }
`);

const Cycles = graphql(`
  query ReviewCycles {
    cycles { id kind fiscalYear cutOffMonth round state projectCount }
  }
`);

export type QueueItem = DeskQueueQuery["filings"]["nodes"][number];

const PAGE = 100;
/** The departments' own forms wait among those of projects. */
const KINDS: FilingKind[] = ["PROJECT", "DEPARTMENT", "REPORT"];
const LOOK_AGAIN_MS = 60_000;

/** The cycles there are, newest first, and the one a queue shows unless its address says otherwise: the main one. */
export function useReviewCycles() {
  const { data } = useQuery(Cycles, { fetchPolicy: "cache-first" });
  const cycles = data?.cycles ?? [];
  return { cycles, current: mainCycle(cycles), ready: data !== undefined };
}

/** What waits for this reviewer, in the order it will be worked through; the same list feeds J, K and “next”. */
export function useQueue(filter: QueueFilter, cycleId: string | undefined, ready: boolean) {
  const client = useApolloClient();
  const asked = { ...filterOf(filter, cycleId), kinds: KINDS };
  const [loading, setLoading] = useState(false);
  const order = filter.order ?? "DEPARTMENT";
  const variables = { filter: { ...asked, states: [filter.state ?? "SUBMITTED"] }, sort: order satisfies FilingSort, direction: order === "COLOUR" || order === "FINDINGS" || order === "ADJUSTED" ? ("DESC" as const) : ("ASC" as const), limit: PAGE, offset: 0 };
  const result = useQuery(DeskQueue, { variables, skip: !ready, notifyOnNetworkStatusChange: true });
  const counts = useQuery(QueueCounts, { variables: { cycleId: cycleId ?? null, filter: asked }, skip: !ready, pollInterval: LOOK_AGAIN_MS });
  const items = result.data?.filings.nodes ?? [];
  const total = result.data?.filings.total ?? 0;
  const { fetchMore, updateQuery } = result;
  const { refetch: countAgain } = counts;

  const more = async () => {
    if (loading || items.length >= total) return;
    setLoading(true);
    try {
      await fetchMore({
        variables: { offset: items.length },
        updateQuery: (before, { fetchMoreResult }) => ({ ...before, filings: { ...fetchMoreResult.filings, nodes: [...before.filings.nodes, ...fetchMoreResult.filings.nodes.filter(({ id }) => !before.filings.nodes.some((node) => node.id === id))] } }),
      });
    } finally {
      setLoading(false);
    }
  };

  /** Takes rows out that were decided, without asking for the list again; the counts are asked for. */
  const left = useCallback((ids: readonly string[]) => {
    updateQuery((before) => {
      const known = before.filings as DeskQueueQuery["filings"] | undefined;
      if (!known) return undefined;
      const nodes = known.nodes.filter(({ id }) => !ids.includes(id));
      return { ...before, filings: { ...known, nodes, total: known.total - (known.nodes.length - nodes.length) } } as DeskQueueQuery;
    });
    for (const id of ids) client.cache.evict({ id: client.cache.identify({ __typename: "Filing", id }) ?? "" });
    void countAgain();
  }, [client, updateQuery, countAgain]);

  return { result, counts: counts.data, items, total, more, left };
}

/** The address's filter as the API asks for it; states aside, which the counts leave open. */
export function filterOf(filter: QueueFilter, cycleId: string | undefined): FilingFilter {
  return {
    ...(cycleId && { cycleId }),
    ...(filter.search && { search: filter.search }),
    ...(filter.colour && { colours: [filter.colour] }),
    ...(filter.again && { resubmittedOnly: true }),
    ...(filter.department && { departmentId: filter.department }),
    ...(filter.unit && { unitId: filter.unit }),
    ...(filter.of && filter.of !== "ALL" && { of: filter.of }),
    ...(filter.found && { findings: filter.found }),
    ...(filter.from !== undefined && { moneyFrom: fenOf(filter.from) }),
    ...(filter.to !== undefined && { moneyTo: fenOf(filter.to) }),
    ...(filter.due && { dueBy: endOfDay(filter.due) }),
    ...(filter.key && { keyOnly: true }),
  };
}

function fenOf(wanyuan: number): Fen | null {
  const parsed = parseWanyuan(String(wanyuan));
  return parsed.ok ? parsed.fen : null;
}
