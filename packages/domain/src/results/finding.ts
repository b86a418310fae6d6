/** Where a finding comes from: an automatic check, a reviewer of the bureau, an evaluator on the spot, a warning rule, outside supervision. */
export const FINDING_SOURCES = ["CHECK", "REVIEWER", "EVALUATOR", "WARNING", "AUDIT"] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];
