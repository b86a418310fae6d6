import type { TeamPost } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { EngagementMember } from "./commission/engagement.entity.js";

/** Which side of an evaluation somebody stands on. */
export type Side = "EVALUATOR" | "BUREAU" | "DEPARTMENT" | "NONE";

export function sideOf({ role }: Viewer): Side {
  switch (role) {
    case "EVALUATOR":
      return "EVALUATOR";
    case "PERFORMANCE_OFFICE":
    case "BUSINESS_OFFICE":
    case "BUREAU_LEADER":
    case "SUPERVISOR":
      return "BUREAU";
    case "UNIT_FILLER":
    case "UNIT_LEADER":
    case "DEPARTMENT_SUBMITTER":
    case "DEPARTMENT_LEADER":
      return "DEPARTMENT";
    case "DEPARTMENT_ACCOUNT_MANAGER":
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
    case "AUDIT_ADMIN":
      return "NONE";
  }
}

/** Plan, scores, visits, findings and drafts are the evaluators' and the bureau's; the evaluated side sees the report once it is sent to it. */
export function seesWorkingPapers(viewer: Viewer): boolean {
  const side = sideOf(viewer);
  return side === "EVALUATOR" || side === "BUREAU";
}

/** The viewer's post on the team of an engagement; null for everybody else. */
export async function postIn(rows: RowsOf, viewer: Viewer, engagementId: string): Promise<TeamPost | null> {
  if (viewer.role !== "EVALUATOR") return null;
  const [member] = await rows(EngagementMember).findMany({ engagementId, accountId: viewer.accountId, removedAt: null });
  return member?.post ?? null;
}
