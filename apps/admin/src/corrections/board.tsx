import { useQuery } from "@apollo/client/react";
import { term, type CorrectionState } from "@jianxiao/domain";
import { Due, Loaded, Tag, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import { CorrectionsDocument, type CorrectionLine } from "./correction-document";
import type { CorrectionsUrl } from "./corrections-page";
import { words } from "./words";

const LANES = ["ISSUED", "REJECTED", "RESPONDED", "CONFIRMED"] as const satisfies readonly CorrectionState[];
const SHOWN = 12;

/** Issued → responded → confirmed, a lane each; what is late stands first. */
export function Board({ url, setUrl }: CorrectionsUrl) {
  return <div className="board">{LANES.map((state) => <Lane key={state} state={state} url={url} setUrl={setUrl} />)}</div>;
}

function Lane({ state, url, setUrl }: CorrectionsUrl & { state: CorrectionState }) {
  const { t, locale } = useLocale();
  const result = useQuery(CorrectionsDocument, { variables: { filter: { states: [state], departmentId: url.department || null, search: url.search || null }, limit: SHOWN, offset: 0 }, fetchPolicy: "cache-and-network" });
  const total = result.data?.corrections.total ?? 0;
  return (
    <section className="lane" aria-label={term("CorrectionState", state, locale)}>
      <h2>{term("CorrectionState", state, locale)} <b>{total}</b></h2>
      <Loaded result={result} lines={4}>
        {({ corrections }) => corrections.nodes.length === 0 ? <p className="quiet">{t(words.boardNone)}</p> : (
          <ul>
            {corrections.nodes.map((row) => <CaseCard key={row.id} row={row} settled={state === "CONFIRMED" || state === "RESPONDED"} />)}
          </ul>
        )}
      </Loaded>
      {total > SHOWN && <button type="button" className="jx-link" onClick={() => setUrl({ view: "LIST", state, page: "1" })}>{t(words.more, { count: total - SHOWN })}</button>}
    </section>
  );
}

function CaseCard({ row, settled }: { row: CorrectionLine; settled: boolean }) {
  const { t } = useLocale();
  return (
    <li className={row.overdueDays > 0 ? "overdue" : undefined}>
      <Link to={`/corrections/${row.id}`}>{row.finding.projectName ?? t(words.wholeDepartment)}</Link>
      <small>{row.finding.department.name}{row.noticeDocNo && <><i className="rule" />{row.noticeDocNo}</>}</small>
      <p>{row.finding.text}</p>
      <span className="tags"><Due at={row.dueAt} named settled={settled} /><Marks row={row} /></span>
    </li>
  );
}

/** What sets a case apart from the others in its lane. */
export function Marks({ row }: { row: Pick<CorrectionLine, "escalated" | "askedUntil" | "reopenedFromId"> }) {
  const { t } = useLocale();
  return (
    <>
      {row.escalated && <Tag tone="amber" icon="flag">{t(words.escalated)}</Tag>}
      {row.askedUntil && <Tag icon="clock">{t(words.asked)}</Tag>}
      {row.reopenedFromId && <Tag tone="violet" icon="sync">{t(words.reopened)}</Tag>}
    </>
  );
}
