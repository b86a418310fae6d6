import type { CellPath } from "../cells/cell.js";

export const SEVERITIES = ["BLOCK", "WARN", "INFO"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CHECK_CODES = [
  "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13",
  "C14", "C15", "C16", "C17", "C18", "C19", "C20", "C21", "C22", "C23", "C24", "C25",
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** What a check looks at, and when it runs (design: model §11). */
export type CheckObject = "INDICATOR" | "FILING" | "GOAL" | "DEPARTMENT" | "PACKAGE" | "SELF_EVALUATION";
export type CheckMoment = "FILE" | "ENTRY" | "SUBMIT" | "REVIEW";

/** 完整性 一致性 合理性 相关性 合规性 及时性 打分 拨付口径. */
export type CheckGroup = "COMPLETE" | "CONSISTENT" | "REASONABLE" | "RELEVANT" | "COMPLIANT" | "TIMELY" | "SCORING" | "DISBURSEMENT";

/** One problem found by a check. `params` fill the catalogue's sentence; `variant` picks it where a check has several. */
export type CheckFinding = {
  code: CheckCode;
  variant?: string;
  severity: Severity;
  path: CellPath | null;
  params: Record<string, string | number>;
  /** The check is on trial: it stands in nobody's way and only the bureau sees it. */
  trial?: true;
};
