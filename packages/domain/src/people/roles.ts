/** Every appointment has exactly one of these roles (design: product "People and rights"). */
export const ROLES = [
  "UNIT_FILLER",
  "UNIT_LEADER",
  "DEPARTMENT_SUBMITTER",
  "DEPARTMENT_LEADER",
  "DEPARTMENT_ACCOUNT_MANAGER",
  "PERFORMANCE_OFFICE",
  "BUSINESS_OFFICE",
  "BUREAU_LEADER",
  "EVALUATOR",
  "SUPERVISOR",
  "SYSTEM_ADMIN",
  "SECURITY_ADMIN",
  "AUDIT_ADMIN",
] as const;
export type Role = (typeof ROLES)[number];

/** 三员: exclusive of each other and of every business role (GB/T 22239 8.1.4.2). */
export const SEPARATED_ROLES = ["SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"] as const satisfies readonly Role[];

export const APPS = ["ADMIN", "REVIEW"] as const;
export type App = (typeof APPS)[number];

/** Where each role works; the first app is its home. */
export const APPS_OF: Record<Role, readonly App[]> = {
  UNIT_FILLER: ["ADMIN"],
  UNIT_LEADER: ["ADMIN"],
  DEPARTMENT_SUBMITTER: ["ADMIN"],
  DEPARTMENT_LEADER: ["ADMIN"],
  DEPARTMENT_ACCOUNT_MANAGER: ["ADMIN"],
  PERFORMANCE_OFFICE: ["ADMIN", "REVIEW"],
  BUSINESS_OFFICE: ["REVIEW", "ADMIN"],
  BUREAU_LEADER: ["ADMIN"],
  EVALUATOR: ["REVIEW"],
  SUPERVISOR: ["ADMIN"],
  SYSTEM_ADMIN: ["ADMIN"],
  SECURITY_ADMIN: ["ADMIN"],
  AUDIT_ADMIN: ["ADMIN"],
};

/** Roles of people who belong neither to the bureau nor to a department: what they read leaves an entry in the trail. */
export function isOutsider(role: Role): boolean {
  return role === "EVALUATOR" || role === "SUPERVISOR";
}

export type OrganisationKind = "DISTRICT" | "OFFICE" | "DEPARTMENT" | "UNIT" | "FIRM";

/** What an appointment in this role is attached to. */
export const ATTACHED_TO: Record<Role, OrganisationKind> = {
  UNIT_FILLER: "UNIT",
  UNIT_LEADER: "UNIT",
  DEPARTMENT_SUBMITTER: "DEPARTMENT",
  DEPARTMENT_LEADER: "DEPARTMENT",
  DEPARTMENT_ACCOUNT_MANAGER: "DEPARTMENT",
  PERFORMANCE_OFFICE: "OFFICE",
  BUSINESS_OFFICE: "OFFICE",
  BUREAU_LEADER: "DISTRICT",
  EVALUATOR: "FIRM",
  SUPERVISOR: "DISTRICT",
  SYSTEM_ADMIN: "DISTRICT",
  SECURITY_ADMIN: "DISTRICT",
  AUDIT_ADMIN: "DISTRICT",
};
