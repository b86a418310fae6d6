import { type Role } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import { NotAllowed } from "../../../graphql/problems.js";

/** Choosing, engaging and accepting is the performance office's; everybody else is told so. */
export function notTheOffice(viewer: Viewer): NotAllowed | undefined {
  return viewer.role === "PERFORMANCE_OFFICE" ? undefined : wrongRole("PERFORMANCE_OFFICE");
}

export function wrongRole(role: Role): NotAllowed {
  return new NotAllowed([{ code: "WRONG_ROLE", params: { role } }]);
}
