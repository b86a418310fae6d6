import { COLOURS, term, type Colour } from "@jianxiao/domain";
import { Empty, Loaded, useLocale } from "@jianxiao/ui";
import { Input, Select } from "antd";
import { useEffect, useState } from "react";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { Desk, type DeskNote } from "../features/desk/desk";
import { QueueList, useQueue } from "../features/queue/queue";
import { afterDeciding, neighbour, queueLink, readQueueFilter, writeQueueFilter, type QueueFilter } from "../features/queue/queue-filter";
import { words } from "../words";

/** 审核台: the queue on the left, one record open beside it; deciding opens the next. */
export default function DeskPage() {
  const { t, locale } = useLocale();
  const { filingId } = useParams();
  const [params] = useSearchParams();
  const filter = readQueueFilter(params);
  const navigate = useNavigate();
  const [note, setNote] = useState<DeskNote>();
  const queue = useQueue(filter);
  const { items, data } = queue;
  const first = items[0]?.id;

  useEffect(() => {
    if (!filingId && first && window.matchMedia("(min-width: 768px)").matches) void navigate(queueLink(first, filter), { replace: true });
  });

  const setFilter = (change: QueueFilter) => void navigate(`/desk${filingId ? `/${filingId}` : ""}${writeQueueFilter({ ...filter, ...change })}`, { replace: true });

  async function decided(id: string) {
    const next = afterDeciding(items, id);
    await queue.refetch();
    void navigate(next ? queueLink(next.id, filter) : `/desk${writeQueueFilter(filter)}`);
  }

  const filtered = writeQueueFilter(filter) !== "";
  const counts = new Map(data?.everything.states.map(({ state, count }) => [state, count]));
  const accepted = counts.get("ACCEPTED") ?? 0;
  const returned = counts.get("RETURNED") ?? 0;
  const left = counts.get("SUBMITTED") ?? 0;

  return (
    <div className={`desk-page${filingId ? " open" : ""}`}>
      <nav className="queue" aria-label={t(words.queue)}>
        {note && <p className={`queue-note-line ${note.kind.toLowerCase()}`} role="status">{note.text}</p>}
        <header className="queue-head">
          <h2>{t(words.queue)}</h2>
          <span><b>{data?.filings.total ?? "—"}</b> / {accepted + returned + left}</span>
          <progress max={Math.max(1, accepted + returned + left)} value={accepted} aria-hidden />
          <p>{t(words.queueProgress, { accepted, returned, left })}</p>
          <div className="queue-filters">
            <Select
              size="small"
              value={(filter.colour ?? "") as Colour | ""}
              aria-label={t(words.colour)}
              onChange={(colour) => setFilter({ colour: colour || undefined })}
              options={[{ value: "" as Colour | "", label: t(words.allColours) }, ...COLOURS.map((value) => ({ value: value as Colour | "", label: term("Colour", value, locale) }))]}
            />
            <Select
              size="small"
              value={filter.again ? "again" : ""}
              aria-label={t(words.revision)}
              onChange={(again) => setFilter({ again: again === "again" || undefined })}
              options={[{ value: "", label: t(words.allFilings) }, { value: "again", label: t(words.resubmitted) }]}
            />
          </div>
          <Input.Search size="small" allowClear placeholder={t(words.search)} aria-label={t(words.search)} defaultValue={filter.search} onSearch={(search) => setFilter({ search: search || undefined })} />
        </header>
        <Loaded result={queue}>
          {({ filings }) =>
            filings.total === 0 ? (
              <Empty
                title={t(filtered ? words.emptyFiltered : words.emptyQueue)}
                reason={filtered ? undefined : t(words.emptyQueueWhy)}
                action={filtered ? <Link to="/desk">{t(words.clearFilters)}</Link> : <Link to="/filings?state=ACCEPTED">{t(words.seeResults)}</Link>}
              />
            ) : (
              <QueueList items={items} current={filingId} filter={filter} />
            )
          }
        </Loaded>
      </nav>
      {filingId ? (
        <Desk
          filingId={filingId}
          onMove={(step) => {
            const next = neighbour(items, filingId, step);
            if (next) void navigate(queueLink(next.id, filter));
          }}
          onDecided={(id) => void decided(id)}
          onNote={setNote}
        />
      ) : (
        <div className="desk-empty">{items.length > 0 && t(words.pick)}</div>
      )}
    </div>
  );
}
