import type { Viewer } from "../../access/viewer.js";
import type { TableShape } from "../../database/table-shape.js";
import type { RawRow } from "./raw-rows.js";

/** Whose a stored row is, read from its columns: the fuzzer's own reading, which asks nothing of `access/`. */
export type Owner = {
  readonly table: string;
  readonly districtId: string | null;
  readonly departmentId: string | null;
  readonly unitId: string | null;
  readonly projectId: string | null;
  /** Private to this appointment. */
  readonly appointmentId: string | null;
  /** The bureau's own: only those who see the whole district, and the evaluator it names. */
  readonly bureau: boolean;
  readonly personId: string | null;
  /** Names of organisation that administrators may see. */
  readonly organisation: boolean;
  /** Rows of the platform: nobody's. */
  readonly platform: boolean;
};

/** What an evaluator may see at the moment of the test. */
export type Granted = { readonly projects: ReadonlySet<string>; readonly departments: ReadonlySet<string> };

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

export function ownerOf(shape: TableShape, row: RawRow): Owner {
  const { owner, departmentKey = "departmentId", unitKey = "unitId", sharedWithUnits, organisation = false, grant } = shape.ownership;
  const unitCounts = owner === "DEPARTMENT" && sharedWithUnits !== true;
  const projectKey = typeof grant === "object" ? (grant.matches === "projectId" ? grant.column : undefined) : "projectId";
  return {
    table: shape.table,
    districtId: text(row["districtId"]),
    departmentId: owner === "DEPARTMENT" || shape.ownership.narrowed ? text(row[departmentKey]) : null,
    unitId: unitCounts ? text(row[unitKey]) : null,
    projectId: projectKey === undefined ? null : text(row[projectKey]),
    appointmentId: owner === "APPOINTMENT" ? text(row["appointmentId"]) : null,
    bureau: shape.ownership.bureau === true,
    personId: shape.ownership.person === undefined ? null : text(row[shape.ownership.person]),
    organisation,
    platform: owner === "PLATFORM",
  };
}

/** Whether the row exists for this viewer, by the product's words: the expectation the answers are held against. */
export function existsFor(viewer: Viewer | undefined, owner: Owner, granted: Granted | undefined): boolean {
  if (!viewer || owner.platform) return false;
  if (owner.districtId !== viewer.districtId) return false;
  if (owner.appointmentId !== null) return owner.appointmentId === viewer.appointmentId;
  if (owner.bureau) return ["PERFORMANCE_OFFICE", "BUREAU_LEADER", "SUPERVISOR"].includes(viewer.role) || (viewer.role === "EVALUATOR" && owner.personId === viewer.accountId);
  switch (viewer.role) {
    case "SYSTEM_ADMIN":
    case "SECURITY_ADMIN":
    case "AUDIT_ADMIN":
      return owner.organisation;
    case "PERFORMANCE_OFFICE":
    case "BUREAU_LEADER":
    case "SUPERVISOR":
      return true;
    case "BUSINESS_OFFICE":
      return owner.departmentId === null || viewer.departmentIds.includes(owner.departmentId) || (viewer.history ?? []).includes(owner.departmentId);
    case "DEPARTMENT_SUBMITTER":
    case "DEPARTMENT_LEADER":
      return owner.departmentId === null || owner.departmentId === viewer.departmentId || (viewer.history ?? []).includes(owner.departmentId);
    case "DEPARTMENT_ACCOUNT_MANAGER":
      return owner.departmentId === null || owner.departmentId === viewer.departmentId;
    case "UNIT_FILLER":
    case "UNIT_LEADER":
      return owner.departmentId === null || (owner.departmentId === viewer.departmentId && (owner.unitId === null || owner.unitId === viewer.unitId));
    case "EVALUATOR":
      if (owner.departmentId === null) return true;
      if (owner.organisation) return granted?.departments.has(owner.departmentId) === true;
      return owner.projectId !== null && granted?.projects.has(owner.projectId) === true;
  }
}
