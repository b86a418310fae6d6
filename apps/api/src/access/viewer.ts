import type { Role } from "@jianxiao/domain";

type Person = {
  readonly accountId: string;
  /** The person's name, as it stands in signatures and in the trail. */
  readonly accountName: string;
  readonly login: string;
  readonly appointmentId: string;
  readonly districtId: string;
  readonly districtName: string;
  /** Name of what the appointment is attached to: unit, department, office or district. */
  readonly organisation: string;
  /** When they last proved to be there, in this session; null in a job and until they have. */
  readonly provenAt: Date | null;
  /** Network address of the request; missing in a job. */
  readonly address?: string;
  /** For how many minutes such a proof holds, by the district's policy. */
  readonly proofMinutes: number;
};

/**
 * Who is asking: one appointment. Built once per request; everything below the resolver receives it explicitly. `history`: departments whose past has passed to this one, or to
 * those the office looks after (机构改革); it is read, never written.
 */
export type Viewer = Person &
  (
    | { readonly role: "UNIT_FILLER" | "UNIT_LEADER"; readonly departmentId: string; readonly unitId: string }
    | { readonly role: "DEPARTMENT_ACCOUNT_MANAGER"; readonly departmentId: string }
    | { readonly role: "DEPARTMENT_SUBMITTER" | "DEPARTMENT_LEADER"; readonly departmentId: string; readonly history?: readonly string[] }
    | { readonly role: "PERFORMANCE_OFFICE"; readonly officeId: string; readonly officeKind: "PERFORMANCE" }
    | { readonly role: "BUSINESS_OFFICE"; readonly officeId: string; readonly officeKind: "BUSINESS"; readonly departmentIds: readonly string[]; readonly history?: readonly string[] }
    | { readonly role: "BUREAU_LEADER" | "SUPERVISOR" }
    | { readonly role: "EVALUATOR" }
    | { readonly role: "SYSTEM_ADMIN" | "SECURITY_ADMIN" | "AUDIT_ADMIN" }
  );

type RolesOf<V> = V extends { role: infer R } ? R : never;
/** Every role is a viewer, and no other: does not compile when a role is added without one. */
export type ViewerRole = RolesOf<Viewer> extends Role ? (Role extends RolesOf<Viewer> ? Role : never) : never;

/** The same viewer without what only their predecessors' past lets them read: what is asked of them is never in it. */
export function withoutHistory(viewer: Viewer): Viewer {
  return "history" in viewer ? { ...viewer, history: [] } : viewer;
}
