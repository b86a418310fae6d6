import type { GoalFaultCode } from "../goals/fault-words.js";
import type { Severity } from "../checks/finding.js";
import type { CellProblemCode } from "./cell.js";

/** Why a workbook as a whole was not read. Each sentence of the catalogue says what to do about it. */
export const WORKBOOK_REFUSALS = [
  "EMPTY_FILE", "NOT_A_WORKBOOK", "NOT_XLSX", "ENCRYPTED", "MACROS", "DAMAGED",
  "TOO_MANY_ENTRIES", "TOO_LARGE", "TOO_COMPRESSED", "UNSAFE_PATH", "UNSAFE_LINK", "UNSAFE_XML", "TOO_MANY_CELLS",
] as const;
export type WorkbookRefusal = (typeof WORKBOOK_REFUSALS)[number];

/** What a reader of official workbooks finds wrong beyond what `parseCell` refuses. */
export const FORM_FAULTS = [
  "NO_FORM", "NO_PAYMENTS", "NO_ORGANISATION", "NO_INDICATORS", "HEADING_MISSING", "YEAR_MISSING", "PROJECT_NAME_MISSING", "PROJECT_CODE_MISSING",
  "DUPLICATE_PROJECT", "DUPLICATE_VOUCHER", "FUND_ROW_UNKNOWN", "TOTAL_MISMATCH", "LEVEL1_UNKNOWN", "LEVEL2_UNKNOWN", "LEVEL2_MISSING",
  "INDICATOR_NAME_MISSING", "DUPLICATE_INDICATOR", "INDICATOR_BROKEN", "TARGET_MISSING", "REQUIRED", "ZERO_AMOUNT", "TOO_MANY_ROWS", "TOO_MANY_TICKS", "CELL_ERROR",
] as const;
export type FormFaultCode = (typeof FORM_FAULTS)[number];

/** What only the server can see: how a workbook fits what is already there. */
export const LEDGER_FAULTS = [
  "UNKNOWN_PROJECT", "UNKNOWN_DEPARTMENT", "UNKNOWN_UNIT", "AMBIGUOUS_UNIT", "DUPLICATE_CODE", "NO_APPROVED_GOAL", "WRONG_YEAR", "WRONG_CUT_OFF", "NOT_IN_CYCLE", "NOT_EARLIER", "NOT_SELF_EVALUATION", "NOT_MONITORING", "TARGET_CHANGED",
  "INDICATOR_UNKNOWN", "INDICATOR_MISSING", "BUDGET_MISMATCH", "OVER_BUDGET", "SOURCE_UNKNOWN", "PAID_IN_FUTURE", "CELL_LOCKED", "CELL_NEWER", "INDICATOR_EXISTS", "LIBRARY_FULL", "STAMP_STALE", "STAMP_OTHER", "NOTHING_TO_IMPORT",
  "UNKNOWN_OFFICE", "NOT_A_BODY_CODE", "BODY_CLOSED", "NAMED_DIFFERENTLY", "NOT_A_BUSINESS_OFFICE", "HEADQUARTERS_EXISTS", "OTHER_DEPARTMENT_S_UNIT",
] as const;
export type LedgerFaultCode = (typeof LEDGER_FAULTS)[number];

export type ImportFaultCode = CellProblemCode | FormFaultCode | LedgerFaultCode | `LINT_${GoalFaultCode}`;

/** One thing wrong in an imported workbook, named by place. `column` is a letter, `cell` its address ("C12"). BLOCK stops the import. */
export type ImportFault = {
  sheet: string;
  row: number;
  column: string;
  cell: string;
  code: ImportFaultCode;
  params: Record<string, string | number>;
  severity: Severity;
};
