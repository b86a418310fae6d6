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
};

/** Who is asking: one appointment. Built once per request; everything below the resolver receives it explicitly. */
export type Viewer = Person &
  (
    | { readonly role: "UNIT_FILLER" | "UNIT_LEADER"; readonly departmentId: string; readonly unitId: string }
    | { readonly role: "DEPARTMENT_SUBMITTER" | "DEPARTMENT_LEADER" | "DEPARTMENT_ACCOUNT_MANAGER"; readonly departmentId: string }
    | { readonly role: "PERFORMANCE_OFFICE"; readonly officeId: string; readonly officeKind: "PERFORMANCE" }
    | { readonly role: "BUSINESS_OFFICE"; readonly officeId: string; readonly officeKind: "BUSINESS"; readonly departmentIds: readonly string[] }
    | { readonly role: "BUREAU_LEADER" | "SUPERVISOR" }
    | { readonly role: "EVALUATOR" }
    | { readonly role: "SYSTEM_ADMIN" | "SECURITY_ADMIN" | "AUDIT_ADMIN" }
  );

type RolesOf<V> = V extends { role: infer R } ? R : never;
/** Every role is a viewer, and no other: does not compile when a role is added without one. */
export type ViewerRole = RolesOf<Viewer> extends Role ? (Role extends RolesOf<Viewer> ? Role : never) : never;
