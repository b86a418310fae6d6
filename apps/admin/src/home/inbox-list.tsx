import { Card, CountTabs, Due, Empty, Icon, useHotkeys, useLocale, type IconName } from "@jianxiao/ui";
import { Fragment, useRef, useState, type ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { INBOX_GROUPS, countInbox, groupInbox, targetOf, type InboxGroup, type InboxItem } from "./inbox";
import { detailText, titleText, verbText } from "./inbox-detail";
import { groupWords, words } from "./words";

const ICONS: Record<InboxGroup, IconName> = { OVERDUE: "clock", RETURNED: "undo", REVIEW: "eye", FILL: "edit" };

type Props = { items: readonly InboxItem[]; filter: InboxGroup | null; onFilter: (group: InboxGroup | null) => void; empty: ReactNode };

/** The work that waits, grouped: late, returned, to check, to fill in. `J` `K` move, `Enter` does, `1`–`4` filter. */
export function InboxList({ items, filter, onFilter, empty }: Props) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const groups = groupInbox(items, filter);
  const lines = groups.flatMap((group) => group.items);
  const counts = countInbox(items);
  const current = Math.min(at, Math.max(0, lines.length - 1));

  const open = (item: InboxItem) => {
    const { to, outside } = targetOf(item);
    if (outside) window.location.assign(to);
    else void navigate(to);
  };
  const move = (by: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, current + by));
    setAt(next);
    list.current?.querySelectorAll("[data-line]")[next]?.scrollIntoView({ block: "nearest" });
  };
  const toggle = (group: InboxGroup) => onFilter(filter === group ? null : group);

  useHotkeys([
    { keys: "J", label: t(words.keyNext), run: () => move(1) },
    { keys: "K", label: t(words.keyPrevious), run: () => move(-1) },
    { keys: "Enter", label: t(words.keyDo), run: () => lines[current] && open(lines[current]) },
    ...INBOX_GROUPS.map((group, index) => ({ keys: String(index + 1), label: t(groupWords[group]), run: () => toggle(group), hidden: true })),
  ]);

  return (
    <Card
      flush
      title={t(words.inbox)}
      extra={
        <CountTabs
          label={t(words.counters)}
          active={filter ?? "ALL"}
          onChange={(key) => onFilter(key === "ALL" ? null : key)}
          tabs={[
            { key: "ALL" as const, label: t(words.all), count: items.length },
            ...INBOX_GROUPS.map((group) => ({ key: group, label: t(groupWords[group]), count: counts[group] })),
          ]}
        />
      }
    >
      {lines.length === 0 && (items.length === 0 ? empty : (
        <Empty title={t(words.emptyFilter)} action={<button type="button" className="jx-button" onClick={() => onFilter(null)}>{t(words.showAll)}</button>} />
      ))}
      <div ref={list} className="inbox">
        {groups.map(({ group, items: members }) => (
          <section key={group} aria-label={t(groupWords[group])}>
            <h3 className="inbox-group"><Icon name={ICONS[group]} size={13} />{t(groupWords[group])} {members.length}</h3>
            <ul>
              {members.map((item) => (
                <InboxLine key={item.key} item={item} group={group} current={lines[current] === item} onEnter={() => setAt(lines.indexOf(item))} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}

function InboxLine({ item, group, current, onEnter }: { item: InboxItem; group: InboxGroup; current: boolean; onEnter: () => void }) {
  const { locale } = useLocale();
  const { to, outside } = targetOf(item);
  const verb = verbText(item, locale);
  const title = titleText(item, locale);
  const label = `${verb}：${title}`;
  const link = { className: `jx-button${current ? " primary" : ""}`, "aria-label": label, onFocus: onEnter, onMouseEnter: onEnter };
  const details = detailText(item, locale);
  return (
    <li data-line className={`inbox-line ${group.toLowerCase()}`} aria-current={current || undefined}>
      <span className="inbox-icon"><Icon name={ICONS[group]} size={14} /></span>
      <div className="inbox-words">
        <b>{title}</b>
        <span>
          {details.map((detail, at) => <Fragment key={detail}>{at > 0 && <i className="rule" />}{detail}</Fragment>)}
          {item.quote && <>{details.length > 0 && <i className="rule" />}{item.quotedFrom && <cite>{item.quotedFrom}：</cite>}<q>{item.quote}</q></>}
        </span>
      </div>
      <Due at={item.dueAt} stacked />
      {outside ? <a href={to} {...link}>{verb}</a> : <Link to={to} {...link}>{verb}</Link>}
    </li>
  );
}
