import { goalFaultText, type GoalFault } from "@jianxiao/domain";
import { SignalMark, severityWord, shapeOf, useLocale } from "@jianxiao/ui";
import { words } from "./words";

const RANK = { BLOCK: 0, WARN: 1, INFO: 2 } as const;

/** What is weak about the goal, worst first, each with the words that led to it. */
export function GoalLint({ faults }: { faults: readonly GoalFault[] }) {
  const { t, locale } = useLocale();
  if (faults.length === 0) return <p className="quiet"><SignalMark colour="GREEN" /> {t(words.lintNone)}</p>;
  return (
    <ul className="goal-lint">
      {[...faults].sort((one, other) => RANK[one.severity] - RANK[other.severity]).map((fault, at) => (
        <li key={at}><SignalMark colour={shapeOf(fault.severity)} label={t(severityWord(fault.severity))} /><span>{goalFaultText(fault, locale)}</span></li>
      ))}
    </ul>
  );
}
