import { formatBp, formatWanyuan, ratioBp, term } from "@jianxiao/domain";
import { Card, Empty, useLocale } from "@jianxiao/ui";
import type { LedgerData } from "./funding-document";
import { words } from "./words";

const WHY = { REDUCE_BUDGET: words.why_REDUCE_BUDGET, RECOVER_FUNDS: words.why_RECOVER_FUNDS, RECOVER_BALANCE: words.why_RECOVER_BALANCE } as const;

/** 调减收回 and its proof: the kinds it is made of, what was countered, what stands beside. */
export function HeadlineCard({ headline }: { headline: LedgerData["headline"] }) {
  const { t, locale } = useLocale();
  const { totalFen, kinds, counterLines, counterFen, suspendedFen, suspendedLines, stoppedFen, stoppedLines, lines } = headline;
  if (lines === 0 && suspendedLines === 0 && stoppedLines === 0) return <Card><Empty title={t(words.nothingYet)} reason={t(words.nothingYetWhy)} /></Card>;
  const shares = kinds.map((each) => ({ ...each, share: ratioBp(each.amountFen, totalFen) ?? 0 }));
  return (
    <Card title={t(words.howMade, { total: formatWanyuan(totalFen) })} note={t(words.onlyExecuted)}>
      <div className="headline-bar" aria-hidden="true">
        {shares.filter(({ share }) => share > 0).map(({ kind, share }, at) => <span key={kind} className={`part${at}`} style={{ flexGrow: share }}>{term("DecisionKind", kind, locale)} {formatBp(share)}</span>)}
      </div>
      <ul className="headline-kinds">
        {shares.map(({ kind, amountFen, lines: count }, at) => (
          <li key={kind}>
            <i className={`part${at}`} aria-hidden="true" />
            <span>{term("DecisionKind", kind, locale)}</span> <b>{formatWanyuan(amountFen)}</b> <small>{t(words.lines, { count })}</small>
            <small className="why">{kind in WHY ? t(WHY[kind as keyof typeof WHY]) : ""}</small>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t(words.beside, { suspendedLines, suspended: formatWanyuan(suspendedFen), stoppedLines, stopped: formatWanyuan(stoppedFen) })}
        {counterLines > 0 && <><i className="rule" />{t(words.countered, { count: counterLines, amount: formatWanyuan(counterFen) })}</>}
      </p>
    </Card>
  );
}
