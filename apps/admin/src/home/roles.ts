import type { Role } from "@jianxiao/domain";

/** What stands beside the inbox: the department's package, the district's progress, or no inbox at all because no business data is theirs. */
const HOMES = {
  UNIT_FILLER: "PACKAGE",
  UNIT_LEADER: "PACKAGE",
  DEPARTMENT_SUBMITTER: "PACKAGE",
  DEPARTMENT_LEADER: "PACKAGE",
  DEPARTMENT_ACCOUNT_MANAGER: "NONE",
  PERFORMANCE_OFFICE: "DISTRICT",
  BUSINESS_OFFICE: "DISTRICT",
  BUREAU_LEADER: "DISTRICT",
  EVALUATOR: "NONE",
  SUPERVISOR: "DISTRICT",
  SYSTEM_ADMIN: "NONE",
  SECURITY_ADMIN: "NONE",
  AUDIT_ADMIN: "NONE",
} as const satisfies Record<Role, "PACKAGE" | "DISTRICT" | "NONE">;

export const homeOf = (role: Role): "PACKAGE" | "DISTRICT" | "NONE" => HOMES[role];
