import type { DocumentKind } from "../filing/facts.js";
import type { CheckCode, CheckGroup, CheckMoment, CheckObject, Severity } from "./finding.js";

export type CheckDefinition = {
  code: CheckCode;
  group: CheckGroup;
  object: CheckObject;
  /** When it runs. FILE: a workbook or JSON was read; ENTRY: as one types; SUBMIT: on confirming; REVIEW: on the bureau's desk. */
  moments: readonly CheckMoment[];
  /** Forms it reads; filings on screen are MONITORING. */
  documents: readonly DocumentKind[];
  /** Default; a check may lower it where the case is milder (C8 on bond forms, C22 on ledger figures). */
  severity: Severity;
};

const EVERY = ["FILE", "ENTRY", "SUBMIT", "REVIEW"] as const;
const ON_SCREEN = ["MONITORING"] as const;
const WITH_MONEY = ["MONITORING", "SELF_EVALUATION", "EVALUATION"] as const;
const WITH_RESULTS = ["MONITORING", "SELF_EVALUATION"] as const;
const WITH_GOALS = ["TARGET", "MONITORING", "SELF_EVALUATION"] as const;
const ANY = ["TARGET", "MONITORING", "SELF_EVALUATION", "EVALUATION"] as const;

/** The 25 checks (rules-and-forms §3.5). C6–C10, C14 and C25 exist for files only: on screen those cells are computed or approved. */
export const CHECKS: readonly CheckDefinition[] = [
  { code: "C1", group: "COMPLETE", object: "PACKAGE", moments: ["SUBMIT", "REVIEW"], documents: ON_SCREEN, severity: "BLOCK" },
  { code: "C2", group: "COMPLETE", object: "PACKAGE", moments: ["SUBMIT", "REVIEW"], documents: ON_SCREEN, severity: "BLOCK" },
  { code: "C3", group: "COMPLETE", object: "INDICATOR", moments: EVERY, documents: WITH_RESULTS, severity: "BLOCK" },
  { code: "C4", group: "COMPLETE", object: "FILING", moments: EVERY, documents: WITH_RESULTS, severity: "BLOCK" },
  { code: "C5", group: "COMPLETE", object: "INDICATOR", moments: EVERY, documents: WITH_RESULTS, severity: "BLOCK" },
  { code: "C6", group: "CONSISTENT", object: "FILING", moments: ["FILE"], documents: ANY, severity: "BLOCK" },
  { code: "C7", group: "CONSISTENT", object: "FILING", moments: ["FILE"], documents: WITH_MONEY, severity: "BLOCK" },
  { code: "C8", group: "CONSISTENT", object: "FILING", moments: ["FILE"], documents: WITH_MONEY, severity: "WARN" },
  { code: "C9", group: "CONSISTENT", object: "FILING", moments: ["FILE"], documents: WITH_MONEY, severity: "BLOCK" },
  { code: "C10", group: "CONSISTENT", object: "GOAL", moments: ["FILE"], documents: ["TARGET"], severity: "WARN" },
  { code: "C11", group: "CONSISTENT", object: "INDICATOR", moments: EVERY, documents: WITH_RESULTS, severity: "WARN" },
  { code: "C12", group: "CONSISTENT", object: "INDICATOR", moments: ["FILE"], documents: WITH_RESULTS, severity: "BLOCK" },
  { code: "C13", group: "CONSISTENT", object: "FILING", moments: ["FILE"], documents: WITH_MONEY, severity: "WARN" },
  { code: "C14", group: "CONSISTENT", object: "FILING", moments: ["FILE"], documents: ANY, severity: "BLOCK" },
  { code: "C15", group: "REASONABLE", object: "INDICATOR", moments: EVERY, documents: ON_SCREEN, severity: "BLOCK" },
  { code: "C16", group: "REASONABLE", object: "FILING", moments: EVERY, documents: ON_SCREEN, severity: "WARN" },
  { code: "C17", group: "REASONABLE", object: "FILING", moments: EVERY, documents: WITH_RESULTS, severity: "WARN" },
  { code: "C18", group: "REASONABLE", object: "GOAL", moments: ["FILE", "REVIEW"], documents: WITH_GOALS, severity: "INFO" },
  { code: "C19", group: "REASONABLE", object: "GOAL", moments: ["FILE", "REVIEW"], documents: WITH_GOALS, severity: "INFO" },
  { code: "C20", group: "RELEVANT", object: "GOAL", moments: ["FILE", "REVIEW"], documents: WITH_GOALS, severity: "INFO" },
  { code: "C21", group: "RELEVANT", object: "GOAL", moments: ["FILE", "REVIEW"], documents: WITH_GOALS, severity: "INFO" },
  { code: "C22", group: "COMPLIANT", object: "FILING", moments: EVERY, documents: WITH_MONEY, severity: "BLOCK" },
  { code: "C23", group: "TIMELY", object: "FILING", moments: EVERY, documents: WITH_MONEY, severity: "WARN" },
  { code: "C24", group: "SCORING", object: "SELF_EVALUATION", moments: EVERY, documents: ["SELF_EVALUATION"], severity: "WARN" },
  { code: "C25", group: "DISBURSEMENT", object: "FILING", moments: ["FILE"], documents: ["SELF_EVALUATION", "EVALUATION"], severity: "WARN" },
];
