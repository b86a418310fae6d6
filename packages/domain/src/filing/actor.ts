import type { Role } from "../people/roles.js";

/** Who asks: one appointment with the places it is attached to. */
export type Actor = {
  role: Role;
  accountId: string;
  districtId: string;
  departmentId?: string;
  unitId?: string;
  officeId?: string;
  officeKind?: "PERFORMANCE" | "BUSINESS";
};

/** Why something may not be done; the catalogue has a sentence for each code. `path` names the cell it is about. */
export type Reason = { code: string; params: Record<string, string | number>; path?: string };
