import { useMutation, useQuery } from "@apollo/client/react";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { useLocale } from "../i18n/locale";
import { Pager } from "../lists/pager";
import { pageVariables, useUrlState } from "../lists/url-state";
import { useAct } from "../session/use-act";
import { Card, CountTabs } from "../show/card";
import { DateTimeText } from "../show/date-time";
import { Empty, Loaded } from "../show/loaded";
import { Tag } from "../show/state-tag";
import { AskedQuestionsQuery, PublishedAnswersQuery, WithdrawAnswerMutation } from "./operations";
import { PublishForm, type Draft } from "./publish-form";
import { words } from "./words";

const PAGE = 20;
const EVERYTHING = { search: null, limit: 1, offset: 0 };

type Props = {
  /** Where a question's form is, in this app. */
  filingLink: (filingId: string, path: string | null) => string;
};

/** 答疑: what the bureau published for every department, and the questions asked on the forms one sees. */
export function QuestionsPage({ filingLink }: Props) {
  const { t } = useLocale();
  const [url, setUrl] = useUrlState({ tab: "published", q: "", open: "", page: "1" });
  const tab = url.tab === "asked" ? "asked" : "published";
  const may = useQuery(PublishedAnswersQuery, { variables: EVERYTHING });
  const [draft, write] = useState<Draft>();
  const mayPublish = may.data?.publishedAnswers.mayPublish ?? false;
  return (
    <div className="jx-questions">
      <header>
        <h1>{t(words.title)}</h1>
        <CountTabs label={t(words.lists)} active={tab} onChange={(to) => setUrl({ tab: to, page: "1" })} tabs={[{ key: "published" as const, label: t(words.published), ...(may.data && { count: may.data.publishedAnswers.total }) }, { key: "asked" as const, label: t(words.asked) }]} />
        {mayPublish && !draft && <button type="button" className="jx-button" onClick={() => write({ commentId: null, question: "", answer: "" })}>{t(words.publishNew)}</button>}
      </header>
      <p className="quiet">{t(words.intro)}</p>
      {draft && <PublishForm key={draft.commentId} draft={draft} onClose={(done) => { write(undefined); if (done) setUrl({ tab: "published", page: "1" }); }} />}
      {tab === "published"
        ? <Published search={url.q} page={url.page} onSearch={(q) => setUrl({ q, page: "1" })} onPage={(page) => setUrl({ page })} />
        : <Asked open={url.open === "1"} page={url.page} onOpen={(open) => setUrl({ open: open ? "1" : "", page: "1" })} onPage={(page) => setUrl({ page })} filingLink={filingLink} onPublish={mayPublish ? write : undefined} />}
    </div>
  );
}

type PublishedProps = { search: string; page: string; onSearch: (search: string) => void; onPage: (page: string) => void };

function Published({ search, page, onSearch, onPage }: PublishedProps) {
  const { t } = useLocale();
  const result = useQuery(PublishedAnswersQuery, { variables: { search: search || null, ...pageVariables(page, PAGE) }, fetchPolicy: "cache-and-network" });
  const [withdraw] = useMutation(WithdrawAnswerMutation, { refetchQueries: [PublishedAnswersQuery] });
  const { act, busy, problem } = useAct(t(words.unreachable));
  const takeDown = (id: string) => void act(async () => (await withdraw({ variables: { id } })).data?.withdrawAnswer);
  return (
    <>
      <form className="find" onSubmit={(event) => { event.preventDefault(); onSearch(String(new FormData(event.currentTarget).get("q") ?? "").trim()); }}>
        <input type="search" name="q" maxLength={60} defaultValue={search} placeholder={t(words.search)} aria-label={t(words.search)} />
      </form>
      {problem && <p className="trouble" role="alert">{problem}</p>}
      <Loaded result={result}>
        {({ publishedAnswers: { nodes, total, mayPublish } }) => total === 0 ? <Empty title={t(search ? words.noneFound : words.nonePublished)} reason={search ? undefined : t(words.nonePublishedWhy)} /> : (
          <>
            <ol className="answers">
              {nodes.map(({ id, question, answer, organisation, publishedAt }) => (
                <li key={id}>
                  <Card title={question} {...(mayPublish && { extra: <button type="button" className="jx-link" disabled={busy} aria-label={`${t(words.withdraw)}：${question}`} onClick={() => takeDown(id)}>{t(words.withdraw)}</button> })}>
                    <p className="answer">{answer}</p>
                    <p className="quiet">{t(words.by, { organisation })} <DateTimeText at={publishedAt} show="day" /></p>
                  </Card>
                </li>
              ))}
            </ol>
            <Pager page={Number(page) || 1} size={PAGE} total={total} onPage={(to) => onPage(String(to))} />
          </>
        )}
      </Loaded>
    </>
  );
}

type AskedProps = Props & { open: boolean; page: string; onOpen: (open: boolean) => void; onPage: (page: string) => void; onPublish: ((draft: Draft) => void) | undefined };

function Asked({ open, page, onOpen, onPage, filingLink, onPublish }: AskedProps) {
  const { t } = useLocale();
  const result = useQuery(AskedQuestionsQuery, { variables: { unansweredOnly: open, ...pageVariables(page, PAGE) }, fetchPolicy: "cache-and-network" });
  const state = (answer: string | null | undefined, published: boolean): ReactNode =>
    published ? <Tag tone="green" icon="tick">{t(words.isPublic)}</Tag> : answer ? <Tag tone="blue">{t(words.answered)}</Tag> : <Tag tone="amber" icon="clock">{t(words.waits)}</Tag>;
  return (
    <>
      <label className="find"><input type="checkbox" checked={open} onChange={({ target }) => onOpen(target.checked)} /> {t(words.unanswered)}</label>
      <Loaded result={result}>
        {({ askedQuestions: { nodes, total } }) => total === 0 ? <Empty title={t(words.noneAsked)} reason={t(words.noneAskedWhy)} /> : (
          <>
            <ol className="answers">
              {nodes.map(({ id, filingId, projectName, departmentName, path, text, who, organisation, at, answer, published }) => (
                <li key={id}>
                  <Card title={text} extra={state(answer, published)}>
                    {answer && <p className="answer">{answer}</p>}
                    <p className="quiet">{departmentName}<i className="rule" />{projectName}<i className="rule" />{organisation} {who} <DateTimeText at={at} /></p>
                    <p className="acts">
                      <Link to={filingLink(filingId, path ?? null)}>{t(words.toForm)}</Link>
                      {onPublish && answer && !published && <button type="button" className="jx-button" onClick={() => onPublish({ commentId: id, question: text, answer })}>{t(words.publish)}</button>}
                    </p>
                  </Card>
                </li>
              ))}
            </ol>
            <Pager page={Number(page) || 1} size={PAGE} total={total} onPage={(to) => onPage(String(to))} />
          </>
        )}
      </Loaded>
    </>
  );
}
