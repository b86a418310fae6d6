import type { Reason } from "../filing/actor.js";
import type { ORGANISATION_PROBLEMS } from "../catalogue/problems/organisation.js";
import type { Role } from "../people/roles.js";

/** What the system administrator keeps: bodies with a code and a name that may change. */
export const BODY_KINDS = ["DEPARTMENT", "UNIT", "OFFICE"] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const OFFICE_KINDS = ["PERFORMANCE", "BUSINESS"] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Who keeps what. Which office looks after a department is also the performance office's to say. */
export const ORGANISATION_WHO = {
  KEEP_BODIES: ["SYSTEM_ADMIN"],
  ASSIGN_OFFICE: ["SYSTEM_ADMIN", "PERFORMANCE_OFFICE"],
  RECORD_SUCCESSION: ["SYSTEM_ADMIN", "PERFORMANCE_OFFICE"],
} as const satisfies Record<string, readonly Role[]>;
export type OrganisationAct = keyof typeof ORGANISATION_WHO;

type Fault = keyof typeof ORGANISATION_PROBLEMS;

/** Why this role may not do it; null when it may. */
export function mayNotKeep(role: Role, act: OrganisationAct): Reason | null {
  const who: readonly Role[] = ORGANISATION_WHO[act];
  return who.includes(role) ? null : { code: "WRONG_ROLE", params: { role: who[0] ?? "" } };
}

/** Letters, digits and hyphens, as budget codes are written. */
export function bodyCodeFault(code: string): Extract<Fault, "NOT_A_BODY_CODE"> | null {
  return /^[0-9A-Za-z][0-9A-Za-z-]{1,31}$/.test(code) ? null : "NOT_A_BODY_CODE";
}

/** What a body is, for the question whether it may be closed. */
export type BodyFacts = {
  kind: BodyKind;
  isBureau: boolean;
  isHeadquarters: boolean;
  officeKind: OfficeKind | null;
  closedOn: string | null;
  /** Departments an office looks after today. */
  departmentsHeld: number;
};

/** Why a body may not be closed now. Closing ends nothing by itself: filings and obligations go on, only nothing new begins. */
export function reasonsAgainstClosing(facts: BodyFacts): Reason[] {
  const reasons: Reason[] = [];
  const against = (code: Fault, params: Reason["params"] = {}) => reasons.push({ code, params });
  if (facts.closedOn !== null) against("BODY_CLOSED");
  if (facts.kind === "DEPARTMENT" && facts.isBureau) against("BUREAU_STAYS");
  if (facts.kind === "UNIT" && facts.isHeadquarters) against("HEADQUARTERS_STAYS");
  if (facts.kind === "OFFICE" && facts.officeKind === "PERFORMANCE") against("PERFORMANCE_OFFICE_STAYS");
  if (facts.kind === "OFFICE" && facts.departmentsHeld > 0) against("OFFICE_HOLDS_DEPARTMENTS", { count: facts.departmentsHeld });
  return reasons;
}

export const BODY_ACTIONS = ["RENAME", "CLOSE", "REOPEN", "ADD_UNIT", "ASSIGN_OFFICE"] as const;
export type BodyAction = (typeof BODY_ACTIONS)[number];
export type BodyAllowance = { action: BodyAction; allowed: boolean; reasons: Reason[] };

const ACTIONS_OF: Record<BodyKind, readonly BodyAction[]> = {
  DEPARTMENT: ["RENAME", "CLOSE", "REOPEN", "ADD_UNIT", "ASSIGN_OFFICE"],
  UNIT: ["RENAME", "CLOSE", "REOPEN"],
  OFFICE: ["RENAME", "CLOSE", "REOPEN"],
};

/** What this role may do to a body now. What is not its to do at all is left out; closing and reopening exclude each other. */
export function allowedBodyActions(role: Role, facts: BodyFacts): BodyAllowance[] {
  const closed = facts.closedOn !== null;
  return ACTIONS_OF[facts.kind]
    .filter((action) => mayNotKeep(role, action === "ASSIGN_OFFICE" ? "ASSIGN_OFFICE" : "KEEP_BODIES") === null && action !== (closed ? "CLOSE" : "REOPEN"))
    .map((action) => {
      const reasons = action === "CLOSE" ? reasonsAgainstClosing(facts) : closed && action !== "REOPEN" && action !== "RENAME" ? [{ code: "BODY_CLOSED", params: {} }] : [];
      return { action, allowed: reasons.length === 0, reasons };
    });
}

/** One name a body had, from a day on. */
export type NameFrom = { from: string; name: string };

/** The name a body had on a day: the latest that had begun, the earliest known before that. */
export function nameOn(names: readonly NameFrom[], day: string): string | undefined {
  const ordered = [...names].sort((one, other) => (one.from < other.from ? -1 : 1));
  return (ordered.findLast(({ from }) => from <= day) ?? ordered[0])?.name;
}
