import { useQuery } from "@apollo/client/react";
import { ACTS, actText, isAct, objectName, term, TRAIL_OBJECTS, type Role } from "@jianxiao/domain";
import { ChangeLines, DataTable, DateTimeText, DownloadButton, Empty, Loaded, Tag, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { graphql } from "../gql";
import type { TrailPageQuery } from "../gql/graphql";
import { words } from "./words";

const TrailPageDocument = graphql(`
  query TrailPage($filter: TrailFilter!, $after: String) {
    auditTrail(filter: $filter, after: $after) {
      after
      nodes { id at act params outcome who post organisation address object objectId hash changes { record recordId veiled fields { field path from to } } }
    }
  }
`);

type Entry = NonNullable<TrailPageQuery["auditTrail"]>["nodes"][number];

const NOTHING = { search: "", act: "", outcome: "", from: "", until: "", kind: "", object: "", after: "" };
const OUTCOMES = ["DONE", "REFUSED"] as const;
const DAY_MS = 86_400_000;

/** A day in China as the moment it begins, `later` days on. */
function beginOf(day: string, later = 0): string | null {
  const at = new Date(`${day}T00:00:00+08:00`).getTime();
  return Number.isNaN(at) ? null : new Date(at + later * DAY_MS).toISOString();
}

/** Who did what, when, from where, with what outcome: searched and read backwards from the newest. */
export function TrailPage() {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState(NOTHING);
  const outcome = OUTCOMES.find((known) => known === url.outcome) ?? null;
  const filter = { search: url.search || null, act: url.act || null, outcome, from: beginOf(url.from), until: beginOf(url.until, 1), object: url.kind || null, objectId: url.object || null };
  const result = useQuery(TrailPageDocument, { variables: { filter, after: url.after || null }, fetchPolicy: "cache-and-network" });
  const asked = new URLSearchParams(Object.entries(filter).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])));
  const set = (change: Partial<typeof NOTHING>) => setUrl({ after: "", ...change });

  const columns: Column<Entry>[] = [
    { key: "at", title: t(words.at), cell: ({ at }) => <DateTimeText at={at} /> },
    { key: "who", title: t(words.who), phone: "title", cell: ({ who, post, organisation }) => <span className="two-lines"><b>{who}</b><small>{postWord(post)}{organisation && `，${organisation}`}</small></span> },
    { key: "act", title: t(words.act), width: "34%", cell: ({ act, params, changes }) => <>{actText(act, params as Record<string, string | number>, locale)}{changes.map((change) => <ChangeLines key={change.recordId} change={change} />)}</> },
    { key: "outcome", title: t(words.outcome), cell: ({ outcome: its }) => (its === "REFUSED" ? <Tag tone="amber" icon="cross">{t(words.refused)}</Tag> : <span className="quiet">{t(words.done)}</span>) },
    { key: "address", title: t(words.address), cell: ({ address }) => address ?? "—" },
    { key: "object", title: t(words.object), cell: ({ object, objectId }) => <button type="button" className="jx-link" title={objectId} onClick={() => set({ object: objectId })}>{objectName(object, locale)}</button> },
    { key: "digest", title: t(words.digest), phone: "hide", cell: ({ hash }) => <code title={hash}>{hash.slice(0, 12)}</code> },
  ];

  function postWord(post: string): string {
    return post === "SYSTEM" ? post : term("Role", post as Role, locale);
  }

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <span className="note">{t(words.note)}</span>
      </div>
      <div className="filters">
        <label className="field"><span>{t(words.search)}</span><input type="search" defaultValue={url.search} key={`search ${url.search}`} onBlur={(event) => event.target.value !== url.search && set({ search: event.target.value })} onKeyDown={(event) => event.key === "Enter" && set({ search: event.currentTarget.value })} /></label>
        <label className="field"><span>{t(words.act)}</span><select value={url.act} onChange={(event) => set({ act: event.target.value })}>
          <option value="">{t(words.anyAct)}</option>
          {Object.keys(ACTS).filter(isAct).map((act) => <option key={act} value={act}>{actText(act, {}, locale)}</option>)}
        </select></label>
        <label className="field"><span>{t(words.outcome)}</span><select value={url.outcome} onChange={(event) => set({ outcome: event.target.value })}>
          <option value="">{t(words.anyOutcome)}</option>
          <option value="DONE">{t(words.done)}</option>
          <option value="REFUSED">{t(words.refused)}</option>
        </select></label>
        <label className="field"><span>{t(words.object)}</span><select value={url.kind} onChange={(event) => set({ kind: event.target.value })}>
          <option value="">{t(words.anyObject)}</option>
          {TRAIL_OBJECTS.map((kind) => <option key={kind} value={kind}>{objectName(kind, locale)}</option>)}
        </select></label>
        <label className="field"><span>{t(words.from)}</span><input type="date" value={url.from} onChange={(event) => set({ from: event.target.value })} /></label>
        <label className="field"><span>{t(words.until)}</span><input type="date" value={url.until} onChange={(event) => set({ until: event.target.value })} /></label>
        <span className="tools"><DownloadButton href={`/export/trail.xlsx?${asked}`}>{t(words.download)}</DownloadButton></span>
        {url.object && <button type="button" className="jx-button" onClick={() => set({ object: "" })}>{t(words.objectId)}: {url.object} ×</button>}
      </div>
      <Loaded result={result} lines={12}>
        {({ auditTrail }) => !auditTrail ? <Empty title={t(words.notYours)} /> : (
          <>
            <DataTable caption={t(words.title)} rows={auditTrail.nodes} columns={columns} rowKey={({ id }) => id} empty={<Empty title={t(words.none)} action={<button type="button" className="jx-button" onClick={() => setUrl(NOTHING)}>{t(words.clear)}</button>} />} />
            <div className="filters">
              {url.after && <button type="button" className="jx-button" onClick={() => set({})}>{t(words.newest)}</button>}
              {auditTrail.after && <button type="button" className="jx-button" onClick={() => setUrl({ after: auditTrail.after })}>{t(words.older)}</button>}
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}
