import { useQuery } from "@apollo/client/react";
import { fen, formatBp, formatWanyuan, ratioBp, term, type Fen } from "@jianxiao/domain";
import { Card, dayText, Empty, Icon, Loaded, Money, useLocale, useNow } from "@jianxiao/ui";
import { Link } from "react-router";
import { CockpitFundingDocument } from "./cockpit-document";
import { ExportCard } from "./export-card";
import { Stat } from "./stat";
import { words } from "./words";

const SHOWN = 6;

const ask = (fiscalYear: number) => ({ variables: { fiscalYear, limit: SHOWN }, fetchPolicy: "cache-and-network" as const });

/** 调减收回 in the strip on top. */
export function HeadlineStat({ fiscalYear }: { fiscalYear: number }) {
  const { t } = useLocale();
  const { data } = useQuery(CockpitFundingDocument, ask(fiscalYear));
  if (!data) return <Stat strong name={t(words.headline)} to="/funding" note=""><b>—</b></Stat>;
  const { totalFen, lines } = data.fundingLedger.headline;
  return <Stat strong name={t(words.headline)} to="/funding" note={t(words.headlineNote, { lines })}><b><Money fen={totalFen} /></b> {t(words.wanyuan)}</Stat>;
}

/** The headline and its proof: by kind, its largest lines, the rest in one, the sum; suspended and stopped payments beside it, never in it. */
export function HeadlineCard({ fiscalYear, cycleId }: { fiscalYear: number; cycleId: string }) {
  const { t, locale } = useLocale();
  const now = useNow();
  const result = useQuery(CockpitFundingDocument, ask(fiscalYear));
  return (
    <Card flush title={result.data ? t(words.headlineIs, { total: formatWanyuan(result.data.fundingLedger.headline.totalFen) }) : t(words.headlineTitle)} note={t(words.headlineRule)} extra={<><ExportCard cycleId={cycleId} part="funding" card={t(words.headline)} /><Link to="/funding">{t(words.toLedger)}<Icon name="chevronRight" size={12} /></Link></>}>
      <Loaded result={result}>
        {({ fundingLedger: { headline, nodes } }) => {
          if (headline.lines === 0) return <Empty title={t(words.noDecisions)} reason={t(words.noDecisionsWhy)} />;
          const shown = nodes.reduce((sum, { amountFen }) => sum + amountFen, 0);
          const share = (amount: Fen) => formatBp(ratioBp(amount, headline.totalFen));
          return (
            <>
              <div className="cockpit-kinds">
                <div className="headline-bar" aria-hidden="true">{headline.kinds.filter(({ amountFen }) => amountFen > 0).map(({ kind, amountFen }, at) => <span key={kind} className={`part${at}`} style={{ flexGrow: amountFen }}>{term("DecisionKind", kind, locale)} {share(amountFen)}</span>)}</div>
                <dl>
                  {headline.kinds.map(({ kind, amountFen, lines }, at) => (
                    <div key={kind}><dt><i className={`part${at}`} aria-hidden="true" />{term("DecisionKind", kind, locale)}</dt><dd><Link to={`/funding?kind=${kind}`}><Money fen={amountFen} strong /></Link> <small>{t(words.lines, { count: lines })}</small></dd></div>
                  ))}
                </dl>
              </div>
              <div className="scroll-x">
                <table className="figures headline-lines">
                  <thead><tr><th scope="col">{t(words.project)}</th><th scope="col">{t(words.department)}</th><th scope="col">{t(words.kind)}</th><th scope="col">{t(words.amount)}</th><th scope="col">{t(words.basis)}</th><th scope="col">{t(words.docNo)}</th><th scope="col">{t(words.executedOn)}</th></tr></thead>
                  <tbody>
                    {nodes.map((line) => (
                      <tr key={line.decisionId}>
                        <th scope="row"><Link to={`/funding/${line.decisionId}`}>{line.project.name}</Link></th>
                        <td>{line.department.name}</td><td>{term("DecisionKind", line.kind, locale)}</td><td><Money fen={line.amountFen} strong /></td>
                        <td className="basis">{line.basis}</td><td>{line.docNo}</td><td>{dayText(`${line.executedOn}T00:00:00+08:00`, now)}</td>
                      </tr>
                    ))}
                    {headline.lines > nodes.length && (
                      <tr><th scope="row" colSpan={3}>{t(words.otherLines, { count: headline.lines - nodes.length })} <Link className="in-text" to="/funding">{t(words.seeEach)}</Link></th><td><Money fen={fen(headline.totalFen - shown)} /></td><td colSpan={3}>{headline.counterLines > 0 && t(words.counters, { count: headline.counterLines })}</td></tr>
                    )}
                  </tbody>
                  <tfoot>
                    <tr><th scope="row" colSpan={3}>{t(words.total, { count: headline.lines })}</th><td><Money fen={headline.totalFen} /></td><td colSpan={3} className="beside">{t(words.beside)} {t(words.suspended, { count: headline.suspendedLines })} <Money fen={headline.suspendedFen} />，{t(words.stopped, { count: headline.stoppedLines })} <Money fen={headline.stoppedFen} /></td></tr>
                  </tfoot>
                </table>
              </div>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
