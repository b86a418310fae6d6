import { useLocale } from "@jianxiao/ui";
import { shortDay } from "../cycle/china-time";
import { INBOX_GROUPS, groupOf, type InboxGroup, type InboxItem } from "./inbox";
import { groupHints, groupWords, words } from "./words";

type Props = { items: readonly InboxItem[]; counts: Record<InboxGroup, number>; filter: InboxGroup | null; onFilter: (group: InboxGroup | null) => void };

/** Four figures that are filters; each shows exactly the lines it counts. */
export function InboxCounters({ items, counts, filter, onFilter }: Props) {
  const { t } = useLocale();
  return (
    <div className="home-counters" role="group" aria-label={t(words.counters)}>
      {INBOX_GROUPS.map((group) => {
        const first = items.filter((item) => groupOf(item) === group && item.dueAt).map(({ dueAt }) => dueAt ?? "").sort()[0];
        const hint = counts[group] === 0 ? t(groupHints[group].none) : first ? t(groupHints[group].some, { date: shortDay(first) }) : " ";
        return (
          <button key={group} type="button" className={group.toLowerCase()} aria-pressed={filter === group} onClick={() => onFilter(filter === group ? null : group)}>
            <span><b>{counts[group]}</b> {t(groupWords[group])}</span>
            <small>{hint}</small>
          </button>
        );
      })}
    </div>
  );
}
