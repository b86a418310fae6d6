import { term, type CorrectionState } from "@jianxiao/domain";
import { Tag, useLocale, type IconName } from "@jianxiao/ui";

const LOOK: Record<CorrectionState, { tone: "plain" | "blue" | "amber" | "green" | "violet"; icon: IconName }> = {
  ISSUED: { tone: "plain", icon: "edit" },
  RESPONDED: { tone: "blue", icon: "upload" },
  REJECTED: { tone: "amber", icon: "undo" },
  CONFIRMED: { tone: "green", icon: "tick" },
  REOPENED: { tone: "violet", icon: "sync" },
};

/** Where a case stands, in the trade's word. */
export function CorrectionTag({ state }: { state: CorrectionState }) {
  const { locale } = useLocale();
  return <Tag {...LOOK[state]}>{term("CorrectionState", state, locale)}</Tag>;
}
