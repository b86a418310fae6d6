/** Where a department's package stands in the open cycle. */
export type PackagePlan = "ACCEPTED" | "REVIEWING" | "SUBMITTED" | "RETURNED" | "RESUBMITTED" | "READY" | "FILLING" | "LATE";

/** Departments with a part of their own in the open cycle, by code; the others follow `ORDER`. */
export const PLANNED: Readonly<Record<string, PackagePlan>> = {
  "301": "FILLING", "212": "RETURNED", "222": "SUBMITTED", "202": "RESUBMITTED", "205": "REVIEWING", "215": "REVIEWING", "210": "REVIEWING", "207": "SUBMITTED",
  "112": "LATE", "117": "LATE", "120": "LATE", "227": "LATE", "403": "LATE", "504": "LATE",
};

/** Given in turn to the departments that have no part of their own. */
export const ORDER: readonly PackagePlan[] = ["SUBMITTED", "FILLING", "REVIEWING", "ACCEPTED", "FILLING", "RETURNED", "SUBMITTED", "READY", "FILLING", "REVIEWING", "SUBMITTED", "ACCEPTED", "RESUBMITTED", "FILLING"];

/** Filings of 农业农村局 in the open cycle, in the order of its told projects. */
export const AGRICULTURE: readonly ("DRAFT" | "EMPTY" | "CONFIRMED" | "PASSED")[] = [
  "DRAFT", "PASSED", "DRAFT", "PASSED", "PASSED", "PASSED", "PASSED", "PASSED", "CONFIRMED", "CONFIRMED", "PASSED", "EMPTY", "DRAFT", "PASSED", "CONFIRMED", "PASSED",
];

/** Departments that were late in the closed cycle, and by how many days. */
export const WERE_LATE: Readonly<Record<string, number>> = { "112": 4, "403": 3, "227": 2, "117": 2, "224": 1, "503": 1 };
