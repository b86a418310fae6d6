import { findingText, type CellPath, type CheckFinding } from "@jianxiao/domain";
import { CountTabs, FindingList, Money, Signal, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { words } from "../../words";
import { CompareTab } from "../comparison/compare-tab";
import { ChangedCells } from "../comparison/comparison-view";
import type { Comparison } from "../comparison/comparison";
import { isReturnable } from "../opinion/opinion";
import type { Filing } from "./desk-filing";
import { words as compareWords } from "../comparison/words";
import { CorrectionsTab } from "../corrections/corrections-tab";
import { words as correctionWords } from "../corrections/words";
import { EvidenceTab } from "./evidence-tab";
import { ProjectsTab } from "./projects-tab";
import { Decisions, History } from "./past-tabs";
import { words as deskWords } from "./words";

type Props = {
  filing: Filing;
  comparison: Comparison | undefined;
  onGoTo: (path: CellPath) => void;
  onPick: ((path: CellPath, reason: string) => void) | undefined;
  /** The cell that has the focus. */
  path: CellPath | null;
};

type Tab = "changes" | "findings" | "corrections" | "projects" | "payments" | "compare" | "evidence" | "decisions" | "history";

/** Under the form: what the checks found, what was returned, what the treasury paid, what came before. */
export function DeskTabs({ filing, comparison, onGoTo, onPick, path }: Props) {
  const { t, locale } = useLocale();
  const [shown, show] = useState<Tab>(comparison ? "changes" : filing.kind === "REPORT" ? "projects" : "findings");
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
          ...(filing.kind === "PROJECT" ? [{ key: "payments" as const, label: t(words.payments) }] : [{ key: "projects" as const, label: t(deskWords.projects) }]),
          { key: "corrections", label: t(correctionWords.tab) },
          { key: "compare", label: t(compareWords.tab) },
          { key: "evidence", label: t(deskWords.evidence) },
          { key: "decisions", label: t(deskWords.decisions) },
          { key: "history", label: t(words.history) },
        ]}
      />
      {open === "changes" && comparison && <ChangedCells filing={filing} comparison={comparison} onGoTo={onGoTo} />}
      {open === "findings" && (
        <FindingList
          findings={filing.findings as CheckFinding[]}
          facts={filing.facts}
          onGo={({ path }) => path && onGoTo(path)}
          actions={(finding) => (
            <>
              {finding.trial && <span className="jx-tag jx-tone-violet">{t(deskWords.trial)}</span>}
              {onPick && finding.path && isReturnable(filing.facts, finding.path) && <button type="button" className="jx-link" onClick={() => onPick(finding.path!, findingText(finding, filing.facts, locale))}>{t(words.returnThis)}</button>}
            </>
          )}
        />
      )}
      {open === "payments" && <Payments filing={filing} />}
      {open === "projects" && <ProjectsTab filing={filing} onGoTo={onGoTo} />}
      {open === "corrections" && <CorrectionsTab filing={filing} path={path} mayRaise={onPick !== undefined} />}
      {open === "compare" && <CompareTab filing={filing} onGoTo={onGoTo} />}
      {open === "evidence" && <EvidenceTab filing={filing} path={path} />}
      {open === "decisions" && <Decisions filing={filing} />}
      {open === "history" && <History filing={filing} />}
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
