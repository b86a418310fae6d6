import type { Role } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { JOB_KINDS, type JobKind } from "./job.entity.js";

/** Who may import what. Which cells of which filings a monitoring workbook may change is the filings' own business. */
export const IMPORT_WHO: Record<JobKind, readonly Role[]> = {
  IMPORT_GOALS: ["PERFORMANCE_OFFICE"],
  IMPORT_PAYMENTS: ["PERFORMANCE_OFFICE"],
  IMPORT_MONITORING: ["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER"],
  IMPORT_EARLIER: ["UNIT_FILLER", "DEPARTMENT_SUBMITTER", "PERFORMANCE_OFFICE"],
  IMPORT_ORGANISATION: ["SYSTEM_ADMIN"],
  IMPORT_LIBRARY: ["PERFORMANCE_OFFICE"],
};

/** Whether the viewer may import anything at all, and so upload a workbook. */
export function mayImport({ role }: Viewer): boolean {
  return JOB_KINDS.some((kind) => IMPORT_WHO[kind].includes(role));
}
