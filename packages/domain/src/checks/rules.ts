import type { CheckCode, CheckFinding, Severity } from "./finding.js";

/** ON counts; TRIAL runs and is seen by the bureau alone, so that it can be judged before it binds anybody; OFF doesn't run. */
export const CHECK_MODES = ["ON", "TRIAL", "OFF"] as const;
export type CheckMode = (typeof CHECK_MODES)[number];

export type CheckRule = { mode: CheckMode; severity: Severity };
/** What the district says of single checks; the others run as they are defined. */
export type CheckRules = Partial<Record<CheckCode, CheckRule>>;

const MILDER: Record<Severity, number> = { BLOCK: 0, WARN: 1, INFO: 2 };

/**
 * Puts the district's rule on a check's findings. A finding the check itself calls milder stays so (over-execution by the ledger's figures warns
 * even where a typed one blocks); a check on trial blocks nobody and says that it is on trial.
 */
export function ruled(found: readonly CheckFinding[], rule: CheckRule | undefined, defined: Severity): CheckFinding[] {
  if (rule === undefined) return [...found];
  if (rule.mode === "OFF") return [];
  return found.map((finding) => {
    const severity = finding.severity !== defined && MILDER[finding.severity] > MILDER[rule.severity] ? finding.severity : rule.severity;
    return { ...finding, severity, ...(rule.mode === "TRIAL" ? { trial: true as const } : {}) };
  });
}
