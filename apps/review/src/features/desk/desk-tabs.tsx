import { actText, cellAt, cellLabel, cellsOf, displayText, findingText, type CellPath, type CheckFinding } from "@jianxiao/domain";
import { CountTabs, DateTimeText, FindingList, Money, Signal, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { words } from "../../words";
import { ChangedCells } from "../comparison/comparison-view";
import type { Comparison } from "../comparison/comparison";
import { isReturnable } from "../opinion/opinion";
import type { Filing } from "./desk-filing";

type Props = {
  filing: Filing;
  comparison: Comparison | undefined;
  onGoTo: (path: CellPath) => void;
  onPick: ((path: CellPath, reason: string) => void) | undefined;
};

type Tab = "changes" | "findings" | "payments" | "earlier" | "history";

/** Under the form: what the checks found, what was returned, what the treasury paid, what came before. */
export function DeskTabs({ filing, comparison, onGoTo, onPick }: Props) {
  const { t, locale } = useLocale();
  const [shown, show] = useState<Tab>(comparison ? "changes" : "findings");
  const answered = filing.returnItems.filter(({ reply }) => reply).length;
  const open = shown === "changes" && !comparison ? "findings" : shown;

  return (
    <section className="desk-tabs">
      <CountTabs
        label={t(words.desk)}
        active={open}
        onChange={show}
        tabs={[
          ...(comparison ? [{ key: "changes" as const, label: t(words.returnedBefore, { count: comparison.asked + comparison.unchanged, answered }) }] : []),
          { key: "findings", label: t(words.findings), count: filing.findings.length },
          { key: "payments", label: t(words.payments) },
          { key: "earlier", label: t(words.earlier) },
          { key: "history", label: t(words.history) },
        ]}
      />
      {open === "changes" && comparison && <ChangedCells filing={filing} comparison={comparison} onGoTo={onGoTo} />}
      {open === "findings" && (
        <FindingList
          findings={filing.findings as CheckFinding[]}
          facts={filing.facts}
          onGo={({ path }) => path && onGoTo(path)}
          actions={onPick && ((finding) => finding.path && isReturnable(finding.path) && (
            <button type="button" className="jx-link" onClick={() => onPick(finding.path!, findingText(finding, filing.facts, locale))}>{t(words.returnThis)}</button>
          ))}
        />
      )}
      {open === "payments" && <Payments filing={filing} />}
      {open === "earlier" && <Earlier filing={filing} onGoTo={onGoTo} />}
      {open === "history" && (
        <ol className="history">
          {filing.history.map(({ id, at, act, who, post, params }) => (
            <li key={id}>
              <DateTimeText at={at} /> <b>{who}</b> <span className="muted">{post}</span> {actText(act, params, locale)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Payments({ filing }: { filing: Filing }) {
  const { t } = useLocale();
  return (
    <>
      <p>
        <Signal colour={filing.execColour} />{" "}
        {filing.ledgerMovedFen === 0 ? t(words.ledgerSame) : <LedgerMoved filing={filing} />}
      </p>
      <table className="lines numbers">
        <thead>
          <tr>
            <th scope="col">{t(words.month)}</th>
            <th scope="col">{t(words.paid)}</th>
            <th scope="col">{t(words.cumulative)}</th>
            <th scope="col">{t(words.expected)}</th>
          </tr>
        </thead>
        <tbody>
          {filing.months.slice(0, filing.cycle.cutOffMonth).map(({ month, amountFen, cumulativeFen, expectedFen }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td><Money fen={amountFen} /></td>
              <td><Money fen={cumulativeFen} /></td>
              <td><Money fen={expectedFen} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function LedgerMoved({ filing }: { filing: Filing }) {
  const { t } = useLocale();
  const [before, after] = t(words.ledgerMoved).split("{amount}");
  return <>{before}<Money fen={filing.ledgerMovedFen} />{after}</>;
}

/** The last accepted filing of an earlier cycle, cell beside cell. */
function Earlier({ filing, onGoTo }: { filing: Filing; onGoTo: (path: CellPath) => void }) {
  const { t, locale } = useLocale();
  const earlier = filing.earlierFacts;
  if (!earlier || !filing.earlierCycle) return <p className="muted">{t(words.noEarlier)}</p>;
  const compared = cellsOf(filing.facts).filter(({ column, section }) => (section === "FUNDS" && column === "executed") || column === "actual");
  return (
    <table className="lines numbers">
      <thead>
        <tr>
          <th scope="col">{t(words.cell)}</th>
          <th scope="col">1—{filing.earlierCycle.cutOffMonth}月</th>
          <th scope="col">1—{filing.cycle.cutOffMonth}月</th>
        </tr>
      </thead>
      <tbody>
        {compared.map((cell) => {
          const then = cellAt(earlier, cell.path);
          return (
            <tr key={cell.path}>
              <th scope="row">
                <button type="button" className="jx-link" onClick={() => onGoTo(cell.path)}>{cellLabel(cell.path, filing.facts)[locale]}</button>
              </th>
              <td>{then ? displayText(then, locale) : "—"}</td>
              <td>{displayText(cell, locale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
