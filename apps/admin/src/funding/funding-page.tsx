import { useQuery } from "@apollo/client/react";
import { chinaDate, formatWanyuan, term, type DecisionState } from "@jianxiao/domain";
import { CountTabs, DownloadButton, Icon, useLocale, useNow, useSession } from "@jianxiao/ui";
import { Link } from "react-router";
import { useCycle } from "../cycle/use-cycle";
import { DecisionsView } from "./decisions-view";
import { FundingDecisionsDocument } from "./funding-document";
import { LedgerView } from "./ledger-view";
import { useFundingUrl } from "./use-funding-url";
import { words } from "./words";

const VIEWS = { PROPOSED: ["PROPOSED"], HEARD: ["HEARD"], APPROVED: ["APPROVED"], ENDED: ["REFUSED", "CANCELLED"] } as const satisfies Record<string, readonly DecisionState[]>;
type View = "LEDGER" | keyof typeof VIEWS;

/** 资金处置: the ledger and its headline as of any day, and what is under way by stage. */
export function FundingPage() {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const { cycles } = useCycle();
  const now = useNow();
  const { url, setUrl } = useFundingUrl();
  const { data } = useQuery(FundingDecisionsDocument, { variables: { filter: {}, limit: 1, offset: 0 }, fetchPolicy: "cache-and-network" });
  const states = data?.fundingDecisions.states ?? [];
  const of = (wanted: readonly DecisionState[]) => states.filter(({ state }) => wanted.includes(state)).reduce((sum, { count }) => sum + count, 0);
  const heard = states.find(({ state }) => state === "HEARD");
  const view: View = url.view in VIEWS ? (url.view as View) : "LEDGER";
  const today = chinaDate(new Date(now));
  const years = [...new Set(cycles.map(({ fiscalYear }) => fiscalYear))];
  const office = viewer.appointment.role === "PERFORMANCE_OFFICE" || viewer.appointment.role === "BUSINESS_OFFICE";
  const parameters = new URLSearchParams({ ...(url.year && { year: url.year }), ...(url.asOf && { asOf: url.asOf }), ...(url.department && { department: url.department }) }).toString();

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <span className="note">{t(words.unit)}</span>
        <span className="tools">
          {viewer.appointment.role === "BUREAU_LEADER" && heard && heard.count > 0 && view !== "HEARD" && (
            <button type="button" className="jx-button" onClick={() => setUrl({ view: "HEARD", page: "1" })}><Icon name="edit" size={14} />{t(words.waits, { count: heard.count, amount: formatWanyuan(heard.amountFen) })}</button>
          )}
          {view === "LEDGER" && (
            <>
              {years.length > 1 && (
                <select className="jx-button" aria-label={t(words.year)} value={url.year} onChange={(event) => setUrl({ year: event.target.value })}>
                  {years.map((year, at) => <option key={year} value={at === 0 ? "" : year}>{t(words.yearOf, { year })}</option>)}
                </select>
              )}
              <label className="as-of">{t(words.asOf)} <input type="date" value={url.asOf || today} onChange={(event) => setUrl({ asOf: event.target.value === today ? "" : event.target.value })} /></label>
              <DownloadButton href={`/export/funding-ledger.xlsx${parameters && `?${parameters}`}`}>{t(words.export)}</DownloadButton>
            </>
          )}
          {office && <Link className="jx-button primary" to="/funding/new"><Icon name="plus" size={14} />{t(words.propose)}</Link>}
        </span>
      </div>
      <CountTabs
        label={t(words.views)} active={view} onChange={(next) => setUrl({ view: next, page: "1" })}
        tabs={[
          { key: "LEDGER", label: t(words.ledger), count: of(["EXECUTED"]) },
          ...(["PROPOSED", "HEARD", "APPROVED"] as const).map((state) => ({ key: state, label: term("DecisionState", state, locale), count: of(VIEWS[state]), ...(state === "HEARD" && of(["HEARD"]) > 0 ? { tone: "amber" as const } : {}) })),
          { key: "ENDED", label: t(words.ended), count: of(VIEWS.ENDED) },
        ]}
      />
      {view === "LEDGER" ? <LedgerView url={url} setUrl={setUrl} /> : <DecisionsView url={url} setUrl={setUrl} states={VIEWS[view]} />}
    </div>
  );
}
