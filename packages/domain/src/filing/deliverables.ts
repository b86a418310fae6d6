import { DEFAULT_DEPARTMENT_FRAME } from "../department/frame.js";
import { FILING_KINDS, type FilingKind } from "./states.js";

/** What a cycle asks of each department. */
export type Deliverables = {
  /** Forms that must be filed; PROJECT always. */
  kinds: readonly FilingKind[];
  /** Code of the indicator frame of the overall table. */
  departmentFrame: string;
  /** Whether a scan of the signed and sealed print must be matched to what was submitted. */
  sealedScan: boolean;
};

/** What a cycle asked for before it could say so. */
export const PROJECT_FORMS_ALONE: Deliverables = { kinds: ["PROJECT"], departmentFrame: DEFAULT_DEPARTMENT_FRAME, sealedScan: false };

/** All three deliverables, the default frame, no paper. */
export const DEFAULT_DELIVERABLES: Deliverables = { kinds: FILING_KINDS, departmentFrame: DEFAULT_DEPARTMENT_FRAME, sealedScan: false };
