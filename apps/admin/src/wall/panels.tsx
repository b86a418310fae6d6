import { formatBp, formatWanyuan, term } from "@jianxiao/domain";
import { Signal, useLocale } from "@jianxiao/ui";
import type { CockpitDeviationsQuery, CockpitFundingQuery, CockpitKeyProjectsQuery, CockpitProgressQuery, CockpitResultsQuery } from "../gql/graphql";
import { words } from "./words";

type Progress = NonNullable<CockpitProgressQuery["cycleProgress"]>;

const SHOWN = 8;

function Figure({ name, value, note, tone }: { name: string; value: string | number; note?: string; tone?: "red" | "yellow" | "green" }) {
  return <div className={`figure${tone ? ` ${tone}` : ""}`}><span>{name}</span><b>{value}</b>{note && <small>{note}</small>}</div>;
}

export function CoveragePanel({ progress: { projects, filed, accepted, red, yellow, green, rateBp, departments } }: { progress: Progress }) {
  const { t } = useLocale();
  return (
    <div className="figures-6">
      <Figure name={t(words.filed)} value={filed} note={`/ ${projects}`} />
      <Figure name={t(words.accepted)} value={accepted} note={`/ ${projects}`} />
      <Figure name={t(words.departments)} value={departments.filter(({ submittedAt }) => submittedAt !== null).length} note={`/ ${departments.length}`} />
      <Figure name={t(words.rate)} value={formatBp(rateBp ?? null)} />
      <Figure name={`${t(words.red)} / ${t(words.yellow)}`} value={`${red} / ${yellow}`} note={`${t(words.green)} ${green}`} tone="red" />
      <Figure name={t(words.late)} value={departments.filter(({ late }) => late).length} />
    </div>
  );
}

export function MoneyPanel({ funding: { fundingLedger: { headline } } }: { funding: CockpitFundingQuery }) {
  const { t, locale } = useLocale();
  return (
    <div className="sums">
      <p className="total"><b>{formatWanyuan(headline.totalFen)}</b> {t(words.wanyuan)} <small>{t(words.lines, { count: headline.lines })}</small></p>
      <div className="figures-3">
        {headline.kinds.map(({ kind, amountFen, lines }) => <Figure key={kind} name={term("DecisionKind", kind, locale)} value={formatWanyuan(amountFen)} note={t(words.lines, { count: lines })} />)}
      </div>
      <div className="figures-3 beside">
        <Figure name={t(words.suspended)} value={formatWanyuan(headline.suspendedFen)} note={t(words.lines, { count: headline.suspendedLines })} />
        <Figure name={t(words.stopped)} value={formatWanyuan(headline.stoppedFen)} note={t(words.lines, { count: headline.stoppedLines })} />
      </div>
    </div>
  );
}

export function SignalsPanel({ progress: { departments } }: { progress: Progress }) {
  const { t } = useLocale();
  const sorted = [...departments].sort((a, b) => b.red - a.red || b.yellow - a.yellow || a.department.code.localeCompare(b.department.code)).slice(0, SHOWN);
  return (
    <table>
      <thead><tr><th scope="col">{t(words.department)}</th><th scope="col">{t(words.red)}</th><th scope="col">{t(words.yellow)}</th><th scope="col">{t(words.green)}</th></tr></thead>
      <tbody>{sorted.map(({ department, red, yellow, green }) => <tr key={department.id}><th scope="row">{department.name}</th><td className="red">{red}</td><td className="yellow">{yellow}</td><td>{green}</td></tr>)}</tbody>
    </table>
  );
}

export function KeyProjectsPanel({ data: { filings } }: { data: CockpitKeyProjectsQuery }) {
  const { t } = useLocale();
  if (filings.nodes.length === 0) return <p className="total">{t(words.noKeyProjects)}</p>;
  return <table><tbody>{filings.nodes.slice(0, SHOWN).map(({ id, projectName, adjustedFen, colour }) => <tr key={id}><th scope="row">{projectName}</th><td>{formatWanyuan(adjustedFen)}</td><td><Signal colour={colour} /></td></tr>)}</tbody></table>;
}

export function CausesPanel({ deviations, results }: { deviations: CockpitDeviationsQuery; results: CockpitResultsQuery }) {
  const { t, locale } = useLocale();
  const states = results.corrections.states.filter(({ count }) => count > 0);
  return (
    <div className="halves">
      <section>
        <h3>{t(words.causes)}</h3>
        <table><tbody>{[...deviations.deviations.byCause].sort((a, b) => b.indicators - a.indicators).map(({ cause, indicators }) => <tr key={cause}><th scope="row">{term("Cause", cause, locale)}</th><td>{indicators}</td></tr>)}</tbody></table>
      </section>
      <section>
        <h3>{t(words.corrections)}</h3>
        <table><tbody>
          <tr><th scope="row">{t(words.overdue)}</th><td className="red">{states.reduce((sum, { overdue }) => sum + overdue, 0)}</td></tr>
          {states.map(({ state, count }) => <tr key={state}><th scope="row">{term("CorrectionState", state, locale)}</th><td>{count}</td></tr>)}
        </tbody></table>
      </section>
    </div>
  );
}
