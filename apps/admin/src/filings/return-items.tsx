import { cellAt, cellLabel, displayText, type CellPath, type FilingFacts } from "@jianxiao/domain";
import { DateTimeText, Due, Icon, Tag, useLocale } from "@jianxiao/ui";
import type { ReturnItem } from "./filing-document";
import type { Replies } from "./replies";
import type { ReplyState } from "./use-replies";
import { replyWords, words } from "./words";

type Props = {
  items: readonly ReturnItem[]; facts: FilingFacts; replies: Replies; states: Readonly<Record<string, ReplyState>>; onReply: (itemId: string, text: string) => void;
  /** False for those who only watch: they read the replies. */
  mayReply: boolean;
  focus: CellPath | null; onGo: (path: CellPath) => void;
};

/** What came back: each cell with its reason in the reviewer's words, its due date, whether it changed, and a place to reply. */
export function ReturnItems({ items, facts, replies, states, onReply, mayReply, focus, onGo }: Props) {
  const { t, locale } = useLocale();
  const open = items.filter(({ state }) => state !== "CLOSED");
  if (open.length === 0) return null;
  return (
    <section className="return-items" aria-label={t(words.returned, { count: open.length })}>
      <h2><Icon name="undo" size={14} />{t(words.returned, { count: open.length })}</h2>
      <ol>
        {open.map((item, at) => {
          const cell = cellAt(facts, item.path);
          const changed = (cell?.text ?? null) !== (item.valueWhenReturned ?? null);
          const was = cell && item.valueWhenReturned ? displayText({ ...cell, text: item.valueWhenReturned }, locale) : t(words.emptyValue);
          return (
            <li key={item.id} aria-current={focus === item.path || undefined}>
              <header>
                <span className="jx-pin jx-red">{at + 1}</span>
                <button type="button" className="jx-link" onClick={() => onGo(item.path)} aria-label={`${t(words.goCell)}：${cellLabel(item.path, facts)[locale]}`}>{cellLabel(item.path, facts)[locale]}</button>
                <Tag tone={changed ? "green" : "amber"}>{t(changed ? words.changed : words.unchanged)}</Tag>
                <Due at={item.dueAt} named settled={item.state === "ANSWERED"} />
              </header>
              <blockquote>{item.reason}</blockquote>
              <small className="quiet">{item.returnedBy}<i className="rule" /><DateTimeText at={item.returnedAt} /><i className="rule" />{t(words.whenReturned)}：{was}</small>
              {item.state === "ANSWERED" || !mayReply
                ? item.reply ? <p><b>{t(words.replied)}</b> {item.reply}</p> : item.state === "OPEN" && <small className="quiet">{t(words.replyElsewhere)}</small>
                : (
                  <label>
                    <span>{t(words.reply)}</span>
                    <textarea rows={2} maxLength={1000} value={replies[item.id] ?? item.reply ?? ""} placeholder={t(words.replyHint)} onChange={(event) => onReply(item.id, event.target.value)} />
                    {states[item.id] && <small role="status" className={states[item.id] === "SAVED" ? "done" : states[item.id] === "SAVING" ? "quiet" : "late"}>{t(replyWords[states[item.id] ?? "SAVED"])}</small>}
                  </label>
                )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
