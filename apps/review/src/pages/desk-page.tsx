import { cycleTitle } from "@jianxiao/domain";
import { Empty, Icon, Loaded, problemWords, useLocale, useSession } from "@jianxiao/ui";
import { Select } from "antd";
import { useEffect, useState } from "react";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { BulkBar } from "../features/bulk/bulk-bar";
import type { Decision } from "../features/decisions/held-decisions";
import { HeldLine } from "../features/decisions/held-line";
import type { DecisionOutcome } from "../features/decisions/send-decision";
import { useHeldDecisions } from "../features/decisions/use-held-decisions";
import { Desk } from "../features/desk/desk";
import { useQueueKeys } from "../features/desk/use-desk-keys";
import { words as deskWords } from "../features/desk/words";
import { keepOpinion } from "../features/opinion/use-opinion";
import { opinionKey } from "../features/opinion/opinion";
import { QueueList } from "../features/queue/queue";
import { afterDeciding, neighbour, queueLink, readQueueFilter, writeQueueFilter, type QueueFilter } from "../features/queue/queue-filter";
import { QueueFilters } from "../features/queue/queue-filters";
import { QueueProgress } from "../features/queue/queue-progress";
import { useQueue, useReviewCycles } from "../features/queue/use-queue";
import { words as queueWords } from "../features/queue/words";
import { words } from "../words";

type Note = { kind: "DONE" | "PROBLEM"; text: string };

/** Rows from the end of what is loaded at which more is loaded. */
const NEAR_THE_END = 10;

/** 审核台: the queue on the left, one record open beside it; deciding opens the next. */
export default function DeskPage() {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const { filingId } = useParams();
  const [params] = useSearchParams();
  const filter = readQueueFilter(params);
  const navigate = useNavigate();
  const [note, setNote] = useState<Note>();
  const [chosen, choose] = useState<ReadonlySet<string>>();
  const { cycles, current, ready } = useReviewCycles();
  // A search looks everywhere unless a cycle was chosen.
  const cycleId = filter.cycle ?? (filter.search ? undefined : current?.id);
  const { result, counts, items, total, more, left } = useQueue(filter, cycleId, ready);
  const { held, hold, undo, flush } = useHeldDecisions({ onSent, onFailed });
  const going = new Set(held.map((decision) => decision.filingId));
  const first = items.find(({ id }) => !going.has(id))?.id;
  const at = items.findIndex(({ id }) => id === filingId);
  const next = filingId ? afterDeciding(items, filingId, going) : undefined;

  useEffect(() => {
    if (!filingId && first && window.matchMedia("(min-width: 768px)").matches) void navigate(queueLink(first, filter), { replace: true });
  });
  useEffect(() => {
    if (at >= 0 && at >= items.length - NEAR_THE_END) void more();
  });

  const setFilter = (change: { [Name in keyof QueueFilter]?: QueueFilter[Name] | undefined }) => {
    const changed = Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined)) as QueueFilter;
    void navigate(`/desk${writeQueueFilter(changed)}`, { replace: true });
  };
  const open = (id: string | undefined) => void navigate(id ? queueLink(id, filter) : `/desk${writeQueueFilter(filter)}`);

  function decide(decision: Decision) {
    hold(decision);
    setNote(undefined);
    open(next?.id);
  }

  function takeBack() {
    const decision = undo();
    if (!decision) return;
    setNote({ kind: "DONE", text: t(deskWords.undone, { name: decision.name }) });
    open(decision.filingId);
  }

  function onSent({ filingId: id, version, name, kind, opinion }: Decision, outcome: DecisionOutcome) {
    if (outcome.__typename === "FilingMoved") {
      keepOpinion(opinionKey(viewer.accountId, id, version), undefined);
      const signed = outcome.filing.state === "SUBMITTED";
      setNote({ kind: "DONE", text: kind !== "ACCEPT" ? t(words.returned, { name, count: opinion.cells.length }) : signed ? t(deskWords.signed, { name }) : t(words.accepted, { name }) });
      left([id]);
      return;
    }
    const reasons = outcome.__typename === "NotAllowed" ? outcome.reasons.map((reason) => problemWords(reason, locale)) : [problemWords(outcome, locale)];
    setNote({ kind: "PROBLEM", text: outcome.__typename === "StaleVersion" ? t(deskWords.staleOne, { name }) : `${name}：${reasons.join("")}` });
    void result.refetch();
  }

  function onFailed({ name }: Decision) {
    setNote({ kind: "PROBLEM", text: t(deskWords.failed, { name }) });
  }

  useQueueKeys({
    move: (step) => {
      const to = filingId && neighbour(items, filingId, step);
      if (to) open(to.id);
    },
    undo: takeBack,
  });

  const states = new Map(counts?.shown.states.map(({ state, count }) => [state, count]));
  const [accepted, returned, waiting] = [states.get("ACCEPTED") ?? 0, states.get("RETURNED") ?? 0, states.get("SUBMITTED") ?? 0];
  const filtered = writeQueueFilter(filter) !== "";
  const own = viewer.appointment.role === "BUSINESS_OFFICE" || viewer.appointment.role === "PERFORMANCE_OFFICE";

  return (
    <div className={`desk-page${filingId ? " open" : ""}`}>
      <nav className="queue" aria-label={t(words.queue)}>
        <HeldLine held={held} onUndo={takeBack} onSendNow={() => void flush()} />
        {note && <p className={`queue-note-line ${note.kind.toLowerCase()}`} role="status">{note.text}</p>}
        <header className="queue-head">
          <h2>{t(words.queue)}</h2>
          <span><b>{waiting}</b> / {accepted + returned + waiting}</span>
          <progress max={Math.max(1, accepted + returned + waiting)} value={accepted + returned} aria-hidden />
          <p title={t(queueWords.ownForms)}>{t(words.queueProgress, { accepted, returned, left: waiting })}</p>
          <Select
            className="queue-cycle" size="small" value={cycleId ?? ""} aria-label={t(queueWords.cycle)} onChange={(cycle) => setFilter({ cycle })}
            options={[...(cycleId ? [] : [{ value: "", label: t(queueWords.allCycles) }]), ...cycles.map((cycle) => ({ value: cycle.id, label: cycleTitle(cycle)[locale] }))]}
          />
          <QueueFilters key={filter.search ?? ""} filter={filter} onFilter={setFilter} counts={counts} own={own} />
          <details className="queue-departments">
            <summary>{t(queueWords.department)} {counts?.shown.departments.length ?? 0}</summary>
            <QueueProgress departments={counts?.shown.departments ?? []} onDepartment={(department) => setFilter({ department })} />
          </details>
          {own && <BulkBar items={items.filter(({ id }) => !going.has(id))} chosen={chosen} onChosen={choose} onDone={left} />}
        </header>
        <Loaded result={result}>
          {({ filings }) =>
            filings.total === 0 ? (
              <Empty
                title={t(filter.of === "MINE" ? queueWords.emptyMine : filtered ? words.emptyFiltered : words.emptyQueue)}
                reason={filter.of === "MINE" ? t(queueWords.emptyMineWhy) : filtered ? undefined : t(words.emptyQueueWhy)}
                action={filtered ? <Link to="/desk">{t(filter.of === "MINE" ? queueWords.seeAll : words.clearFilters)}</Link> : <Link to="/filings?state=ACCEPTED">{t(words.seeResults)}</Link>}
              />
            ) : (
              <>
                <QueueList items={items} current={filingId} filter={filter} held={held} chosen={chosen} onChoose={(id) => choose((was = new Set()) => (was.has(id) ? new Set([...was].filter((each) => each !== id)) : new Set([...was, id])))} />
                <p className="queue-rest">
                  {t(queueWords.countOf, { shown: items.length, total })}
                  {items.length < total && <button type="button" className="jx-link" onClick={() => void more()}>{t(queueWords.loadMore)}</button>}
                </p>
              </>
            )
          }
        </Loaded>
      </nav>
      {filingId ? (
        <Desk
          beside={
            <nav className="desk-beside" aria-label={t(words.queue)}>
              <Link to={`/desk${writeQueueFilter(filter)}`}><Icon name="chevronLeft" size={14} />{t(words.queue)}</Link>
              {at >= 0 && <span>{at + 1} / {total}</span>}
              <button type="button" className="jx-button" disabled={at <= 0} onClick={() => open(items[at - 1]?.id)}>{t(words.keyPrevious)}</button>
              <button type="button" className="jx-button" disabled={at < 0 || at >= items.length - 1} onClick={() => open(items[at + 1]?.id)}>{t(words.keyNext)}</button>
            </nav>
          }
          filingId={filingId}
          version={items[at]?.version}
          nextId={next?.id}
          onDecide={decide}
        />
      ) : (
        <div className="desk-empty">{items.length > 0 && t(words.pick)}</div>
      )}
    </div>
  );
}
