import { term } from "@jianxiao/domain";
import { DateTimeText, Money, SignalMark, useLocale } from "@jianxiao/ui";
import { Fragment } from "react";
import { Link } from "react-router";
import { words } from "../../words";
import type { HeldDecision } from "../decisions/held-decisions";
import { queueLink, type QueueFilter } from "./queue-filter";
import type { QueueItem } from "./use-queue";
import { words as queueWords } from "./words";

type Props = {
  items: readonly QueueItem[];
  current: string | undefined;
  filter: QueueFilter;
  held: readonly HeldDecision[];
  /** Rows chosen for a bulk decision; absent outside it. */
  chosen: ReadonlySet<string> | undefined;
  onChoose: (id: string) => void;
};

/** The rows of the queue, by department. */
export function QueueList({ items, held, ...rest }: Props) {
  const { t } = useLocale();
  const waiting = new Map<string, number>();
  for (const { department } of items) waiting.set(department.id, (waiting.get(department.id) ?? 0) + 1);
  const going = new Set(held.map(({ filingId }) => filingId));
  const grouped = (rest.filter.order ?? "DEPARTMENT") === "DEPARTMENT" || rest.filter.order === "PROJECT_CODE";

  return (
    <ol className="queue-list">
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {grouped && items[index - 1]?.department.id !== item.department.id && (
            <li className="queue-department">
              <span>{item.department.name}</span>
              <span>{t(words.waiting, { count: waiting.get(item.department.id) ?? 0 })}</span>
            </li>
          )}
          <li className={going.has(item.id) ? "going" : undefined}>
            <QueueLine item={item} going={going.has(item.id)} {...rest} />
          </li>
        </Fragment>
      ))}
    </ol>
  );
}

function QueueLine({ item, current, filter, going, chosen, onChoose }: Omit<Props, "items" | "held"> & { item: QueueItem; going: boolean }) {
  const { t, locale } = useLocale();
  const problems = item.blocks + item.warns;
  return (
    <>
      {chosen && <input type="checkbox" className="queue-check" aria-label={item.projectName} checked={chosen.has(item.id)} disabled={going} onChange={() => onChoose(item.id)} />}
      <Link to={queueLink(item.id, filter)} className="queue-line" aria-current={item.id === current ? "true" : undefined}>
        {item.colour && <SignalMark colour={item.colour} label={term("Colour", item.colour, locale)} />}
        <span className="queue-name">{item.projectName}</span>
        <span className="queue-money">{item.kind === "PROJECT" && <Money fen={item.adjustedFen} />}</span>
        <span className="queue-note">
          {item.revisionNo <= 1 ? t(words.firstFiling) : t(words.nthFiling, { no: item.revisionNo })}
          {"，"}
          {problems === 0 ? t(words.noProblem) : t(words.problems, { count: problems })}
          {item.signed && `，${t(queueWords.signedLine)}`}
          {item.isKey && <b className="queue-key">{t(words.key)}</b>}
        </span>
        <span className="queue-due">{going ? t(queueWords.held) : <DateTimeText at={item.dueAt} show="day" />}</span>
      </Link>
    </>
  );
}
