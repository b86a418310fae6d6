import type { Role } from "../people/roles.js";

/** Who a comment is for. BUREAU: the bureau alone, never shown, printed or exported outside it. DEPARTMENT: the department and its unit too. PUBLIC_QA: a question and its answer, fit to be published. */
export const COMMENT_AUDIENCES = ["BUREAU", "DEPARTMENT", "PUBLIC_QA"] as const;
export type CommentAudience = (typeof COMMENT_AUDIENCES)[number];

const BUREAU: readonly Role[] = ["PERFORMANCE_OFFICE", "BUSINESS_OFFICE", "BUREAU_LEADER"];
const DEPARTMENT_SIDE: readonly Role[] = ["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER"];

/** The audiences this role may write for; none for those who only read. */
export function audiencesOf(role: Role): readonly CommentAudience[] {
  if (BUREAU.includes(role)) return COMMENT_AUDIENCES;
  return DEPARTMENT_SIDE.includes(role) ? ["DEPARTMENT", "PUBLIC_QA"] : [];
}
