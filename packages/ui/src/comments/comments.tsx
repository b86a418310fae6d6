import { useMutation } from "@apollo/client/react";
import { audiencesOf, cellLabel, term, type CellPath, type CommentAudience, type FilingFacts, type Role } from "@jianxiao/domain";
import { useEffect, useRef, useState } from "react";
import { useLocale } from "../i18n/locale";
import { useSession } from "../session/session-context";
import { DateTimeText } from "../show/date-time";
import { useProblemWords } from "../show/problem-words";
import { Tag } from "../show/state-tag";
import { AddComment } from "./operations";
import { threadsOf, type Comment } from "./threads";
import { words } from "./words";

export type CommentsProps = {
  filing: { id: string; facts: FilingFacts; comments: readonly Comment[] };
  /** The cell that has the focus. */
  path: CellPath | null;
  onGoTo: (path: CellPath) => void;
  /** Lets go of the cell: what is written next is about the form as a whole. */
  onWholeForm?: () => void;
  /** Rises each time the reader wants to write. */
  writing: number;
  /** Shows what is said about that cell and about the form as a whole, no more. */
  ofCell?: boolean;
};

/** Remarks and questions about the form and its cells, in threads; each says who can see it. */
export function Comments({ filing, path, onGoTo, onWholeForm, writing, ofCell = false }: CommentsProps) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const problemWords = useProblemWords();
  const audiences = audiencesOf(viewer.appointment.role as Role);
  const [audience, setAudience] = useState<CommentAudience>(audiences[0] ?? "DEPARTMENT");
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const [add, { loading }] = useMutation(AddComment);
  const composer = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (writing > 0) composer.current?.focus();
  }, [writing]);
  const threads = threadsOf(filing.comments).filter(({ first }) => !ofCell || first.path === null || first.path === path);

  async function send(input: { text: string; path?: CellPath | null; audience: CommentAudience; replyToId?: string; closes?: boolean }): Promise<boolean> {
    const { data } = await add({
      variables: { input: { filingId: filing.id, ...input } },
      update: (cache, { data: done }) => {
        if (done?.addComment.__typename !== "CommentAdded") return;
        const { comment } = done.addComment;
        const id = cache.identify({ __typename: "Filing", id: filing.id });
        if (id) cache.modify({ id, fields: { comments: (known, { toReference }) => [...(known as readonly object[]), toReference({ ...comment }, true)] } });
      },
    });
    const outcome = data?.addComment;
    if (outcome?.__typename === "CommentAdded") {
      setTrouble(undefined);
      return true;
    }
    if (outcome) setTrouble(t(words.failed, { why: problemWords(outcome) }));
    return false;
  }

  const cell = (at: string) => cellLabel(at, filing.facts)[locale];
  return (
    <div className="jx-comments">
      {threads.length === 0 && <p className="quiet">{t(ofCell && path ? words.noneHere : words.none)}</p>}
      <ol>
        {threads.map(({ first, replies, settled }) => (
          <li key={first.id} className={`thread ${first.audience.toLowerCase()}${settled ? " settled" : ""}`}>
            <header>
              <Tag tone={first.audience === "BUREAU" ? "amber" : "blue"}>{term("CommentAudience", first.audience, locale)}</Tag>
              {first.path && !ofCell && <button type="button" className="jx-link" onClick={() => onGoTo(first.path ?? "")}>{cell(first.path)}</button>}
              {first.path === null && ofCell && <span className="quiet">{t(words.aboutForm)}</span>}
              {settled && <Tag tone="green">{t(words.settled)}</Tag>}
            </header>
            {[first, ...replies].map((comment) => <Said key={comment.id} comment={comment} />)}
            {audiences.includes(first.audience) && <Reply onSend={(words_, closes) => send({ text: words_, audience: first.audience, replyToId: first.id, closes })} />}
          </li>
        ))}
      </ol>
      {audiences.length > 0 && (
        <form className="new" onSubmit={(event) => { event.preventDefault(); void send({ text, path, audience }).then((sent) => sent && setText("")); }}>
          <p className="quiet">{path ? t(words.about, { cell: cell(path) }) : t(words.aboutForm)} {path && onWholeForm && <button type="button" className="jx-link" onClick={onWholeForm}>{t(words.toWhole)}</button>}</p>
          <textarea ref={composer} rows={2} maxLength={1000} value={text} placeholder={t(words.write)} aria-label={t(words.write)} onChange={({ target }) => setText(target.value)} />
          <span className="send">
            <select value={audience} aria-label={t(words.audience)} onChange={({ target }) => setAudience(audiences.find((each) => each === target.value) ?? audience)}>
              {audiences.map((value) => <option key={value} value={value}>{term("CommentAudience", value, locale)}</option>)}
            </select>
            <button type="submit" className="jx-button" disabled={loading || text.trim() === ""}>{t(words.send)}</button>
          </span>
          {trouble && <p role="alert" className="trouble">{trouble}</p>}
        </form>
      )}
    </div>
  );
}

function Said({ comment: { who, organisation, at, text } }: { comment: Comment }) {
  return <p className="said"><b>{who}</b> <span className="quiet">{organisation} <DateTimeText at={at} /></span><br />{text}</p>;
}

function Reply({ onSend }: { onSend: (text: string, closes: boolean) => Promise<boolean> }) {
  const { t } = useLocale();
  const [text, setText] = useState("");
  const send = (closes: boolean) => void onSend(text, closes).then((sent) => sent && setText(""));
  return (
    <span className="reply">
      <input maxLength={1000} value={text} placeholder={t(words.reply)} aria-label={t(words.reply)} onChange={({ target }) => setText(target.value)} onKeyDown={({ key, nativeEvent }) => { if (key === "Enter" && !nativeEvent.isComposing && text.trim() !== "") send(false); }} />
      {text.trim() !== "" && <button type="button" className="jx-link" onClick={() => send(true)}>{t(words.settle)}</button>}
    </span>
  );
}
