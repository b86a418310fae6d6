import { DISCREPANCIES, term, type DecisionState, type Reconciled } from "@jianxiao/domain";
import { Tag, useLocale, type IconName } from "@jianxiao/ui";

const LOOK: Record<DecisionState, { tone: "plain" | "blue" | "amber" | "green"; icon: IconName }> = {
  PROPOSED: { tone: "plain", icon: "person" },
  HEARD: { tone: "amber", icon: "edit" },
  APPROVED: { tone: "blue", icon: "tick" },
  EXECUTED: { tone: "green", icon: "tick" },
  REFUSED: { tone: "plain", icon: "cross" },
  CANCELLED: { tone: "plain", icon: "undo" },
};

/** Where a decision stands, in the trade's word. */
export function DecisionStateTag({ state }: { state: DecisionState }) {
  const { locale } = useLocale();
  return <Tag {...LOOK[state]}>{term("DecisionState", state, locale)}</Tag>;
}

/** How a line agrees with the treasury; what must be looked into stands out. */
export function ReconciledTag({ reconciled }: { reconciled: Reconciled }) {
  const { locale } = useLocale();
  const word = term("Reconciled", reconciled, locale);
  return DISCREPANCIES.includes(reconciled) ? <Tag tone="amber" icon="flag">{word}</Tag> : <span className="quiet">{word}</span>;
}
