import type { Viewer } from "./viewer.js";

/** What exists for somebody. The switch has no default: a new role does not compile until its scope is decided. */
export type Scope = (
  | { readonly kind: "DISTRICT"; readonly districtId: string; readonly appointmentId: string; readonly readOnly?: true }
  | { readonly kind: "DEPARTMENTS"; readonly districtId: string; readonly appointmentId: string; readonly departmentIds: readonly string[]; /** Predecessors of these: read, never written. */ readonly history?: readonly string[] }
  | { readonly kind: "UNITS"; readonly districtId: string; readonly appointmentId: string; readonly departmentId: string; readonly unitIds: readonly string[] }
  | { readonly kind: "GRANTS"; readonly districtId: string; readonly appointmentId: string; readonly accountId: string; readonly now: Date }
  | { readonly kind: "NOTHING"; readonly districtId: string; readonly appointmentId: string }
  | { readonly kind: "SYSTEM"; readonly reason: SystemReason }
) & {
  /** Of the finance bureau: what it keeps to itself exists too. */
  readonly bureau?: true;
};

/** Work that no viewer asked for, or that must happen before there is one. Nothing else may see all rows. */
export const SYSTEM_REASONS = ["session", "sign-in", "reviewer's absence", "first run", "accounts", "installation", "job", "trail", "stranger", "engagement access", "questionnaire", "demonstration seed", "test"] as const;
export type SystemReason = (typeof SYSTEM_REASONS)[number];

/** The rows that exist for `viewer` at `now` (grants run between two moments). */
export function scopeOf(viewer: Viewer, now: Date): Scope {
  const { districtId, appointmentId } = viewer;
  switch (viewer.role) {
    case "UNIT_FILLER":
    case "UNIT_LEADER":
      return { kind: "UNITS", districtId, appointmentId, departmentId: viewer.departmentId, unitIds: [viewer.unitId] };
    case "DEPARTMENT_SUBMITTER":
    case "DEPARTMENT_LEADER":
      return { kind: "DEPARTMENTS", districtId, appointmentId, departmentIds: [viewer.departmentId], history: viewer.history ?? [] };
    case "DEPARTMENT_ACCOUNT_MANAGER":
      return { kind: "DEPARTMENTS", districtId, appointmentId, departmentIds: [viewer.departmentId] };
    case "BUSINESS_OFFICE":
      return { kind: "DEPARTMENTS", districtId, appointmentId, departmentIds: viewer.departmentIds, history: viewer.history ?? [], bureau: true };
    case "PERFORMANCE_OFFICE":
    case "BUREAU_LEADER":
      return { kind: "DISTRICT", districtId, appointmentId, bureau: true };
    case "SUPERVISOR":
      return { kind: "DISTRICT", districtId, appointmentId, readOnly: true };
    case "EVALUATOR":
      return { kind: "GRANTS", districtId, appointmentId, accountId: viewer.accountId, now };
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
    case "AUDIT_ADMIN":
      return { kind: "NOTHING", districtId, appointmentId };
  }
}
