import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { DateTimeText, Money, SignalMark, useLocale } from "@jianxiao/ui";
import { Fragment } from "react";
import { Link } from "react-router";
import { graphql } from "../../gql";
import type { DeskQueueQuery } from "../../gql/graphql";
import { words } from "../../words";
import { queueLink, type QueueFilter } from "./queue-filter";

export const DeskQueue = graphql(`
  query DeskQueue($filter: FilingFilter!, $limit: Int!) {
    filings(filter: $filter, sort: PROJECT_CODE, limit: $limit) {
      total
      nodes {
        id
        version
        state
        projectName
        isKey
        department { id name }
        adjustedFen
        colour
        blocks
        warns
        revisionNo
        dueAt
      }
    }
    everything: filings(filter: {}, limit: 1) {
      states { state count }
    }
  }
`);

export type QueueItem = DeskQueueQuery["filings"]["nodes"][number];

const PAGE = 100;

/** What waits for this reviewer, in the order it will be worked through; the same list feeds J, K and “next”. */
export function useQueue(filter: QueueFilter) {
  const result = useQuery(DeskQueue, {
    variables: {
      filter: {
        states: ["SUBMITTED"],
        ...(filter.search && { search: filter.search }),
        ...(filter.colour && { colours: [filter.colour] }),
        ...(filter.again && { resubmittedOnly: true }),
        ...(filter.department && { departmentId: filter.department }),
        ...(filter.cycle && { cycleId: filter.cycle }),
      },
      limit: PAGE,
    },
    notifyOnNetworkStatusChange: true,
  });
  return { ...result, items: result.data?.filings.nodes ?? [] };
}

export function QueueList({ items, current, filter }: { items: readonly QueueItem[]; current: string | undefined; filter: QueueFilter }) {
  const { t } = useLocale();
  const waiting = new Map<string, number>();
  for (const { department } of items) waiting.set(department.id, (waiting.get(department.id) ?? 0) + 1);

  return (
    <ol className="queue-list">
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {items[index - 1]?.department.id !== item.department.id && (
            <li className="queue-department">
              <span>{item.department.name}</span>
              <span>{t(words.waiting, { count: waiting.get(item.department.id) ?? 0 })}</span>
            </li>
          )}
          <li>
            <QueueLine item={item} current={item.id === current} filter={filter} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

function QueueLine({ item, current, filter }: { item: QueueItem; current: boolean; filter: QueueFilter }) {
  const { t, locale } = useLocale();
  const problems = item.blocks + item.warns;
  return (
    <Link to={queueLink(item.id, filter)} className="queue-line" aria-current={current ? "true" : undefined}>
      {item.colour && <SignalMark colour={item.colour} label={term("Colour", item.colour, locale)} />}
      <span className="queue-name">{item.projectName}</span>
      <span className="queue-money"><Money fen={item.adjustedFen} /></span>
      <span className="queue-note">
        {item.revisionNo <= 1 ? t(words.firstFiling) : t(words.nthFiling, { no: item.revisionNo })}
        {"，"}
        {problems === 0 ? t(words.noProblem) : t(words.problems, { count: problems })}
        {item.isKey && <b className="queue-key">{t(words.key)}</b>}
      </span>
      <span className="queue-due"><DateTimeText at={item.dueAt} show="day" /></span>
    </Link>
  );
}
