import { SEPARATED_ROLES, type Actor, type Role } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Duty } from "../identity/index.js";

/** The viewer as the domain's rules on accounts see them. */
export function actorOf(viewer: Viewer): Actor {
  const { role, accountId, districtId } = viewer;
  return { role, accountId, districtId, ...("departmentId" in viewer ? { departmentId: viewer.departmentId } : {}) };
}

/** The department whose accounts alone this viewer looks after; undefined for those of the whole district. */
export function ownDepartment(viewer: Viewer): string | undefined {
  return viewer.role === "DEPARTMENT_ACCOUNT_MANAGER" ? viewer.departmentId : undefined;
}

/** Whether this viewer sees accounts at all. */
export function seesAccounts({ role }: Viewer): boolean {
  return role === "DEPARTMENT_ACCOUNT_MANAGER" || (SEPARATED_ROLES as readonly Role[]).includes(role);
}

/** What an account with this role may ever be appointed to; the foreign key keeps it so. */
export function dutyOf(role: Role): Duty {
  return SEPARATED_ROLES.find((separated) => separated === role) ?? "BUSINESS";
}
