import type { Reason } from "../filing/actor.js";
import type { Placed, Tables } from "./three-tables.js";

export const CORRECTION_STATES = ["ISSUED", "RESPONDED", "REJECTED", "CONFIRMED", "REOPENED"] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

export const CORRECTION_ACTIONS = ["RESPOND", "ASK_EXTENSION", "EXTEND", "CONFIRM", "REJECT", "REOPEN"] as const;
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

/** What the rules ask about a 纠偏措施. */
export type CorrectionStanding = Placed & {
  state: CorrectionState;
  /** Who answered last; nobody confirms an answer of their own. */
  respondedByAccountId: string | null;
  /** The department has asked for more time and has not been answered. */
  extensionAsked: boolean;
};

const reason = (code: string): Reason => ({ code, params: {} });

/** The whole life of a correction. REOPENED is final: the case goes on as a new correction that names this one. Being overdue is computed, never a state. */
export const CORRECTION_TABLES: Tables<CorrectionState, CorrectionAction, CorrectionStanding> = {
  moves: {
    ISSUED: { RESPOND: "RESPONDED", ASK_EXTENSION: "ISSUED", EXTEND: "ISSUED" },
    RESPONDED: { CONFIRM: "CONFIRMED", REJECT: "REJECTED" },
    REJECTED: { RESPOND: "RESPONDED", ASK_EXTENSION: "REJECTED", EXTEND: "REJECTED" },
    CONFIRMED: { REOPEN: "REOPENED" },
    REOPENED: {},
  },
  who: {
    RESPOND: { DEPARTMENT_LEADER: "OWN_DEPARTMENT", DEPARTMENT_SUBMITTER: "OWN_DEPARTMENT", UNIT_LEADER: "OWN_UNIT" },
    ASK_EXTENSION: { DEPARTMENT_LEADER: "OWN_DEPARTMENT", DEPARTMENT_SUBMITTER: "OWN_DEPARTMENT", UNIT_LEADER: "OWN_UNIT" },
    EXTEND: { PERFORMANCE_OFFICE: "DISTRICT" },
    CONFIRM: { PERFORMANCE_OFFICE: "DISTRICT", BUSINESS_OFFICE: "HOLDING_OFFICE" },
    REJECT: { PERFORMANCE_OFFICE: "DISTRICT", BUSINESS_OFFICE: "HOLDING_OFFICE" },
    REOPEN: { PERFORMANCE_OFFICE: "DISTRICT", BUSINESS_OFFICE: "HOLDING_OFFICE" },
  },
  conditions: {
    RESPOND: [],
    ASK_EXTENSION: [({ extensionAsked }) => (extensionAsked ? reason("EXTENSION_ASKED") : null)],
    EXTEND: [],
    CONFIRM: [({ respondedByAccountId }, { accountId }) => (respondedByAccountId === accountId ? reason("OWN_RESPONSE") : null)],
    REJECT: [({ respondedByAccountId }, { accountId }) => (respondedByAccountId === accountId ? reason("OWN_RESPONSE") : null)],
    REOPEN: [],
  },
  illegal: "ILLEGAL_CORRECTION_MOVE",
};

/** States in which the department still owes an answer. */
export const OWED_CORRECTION_STATES: readonly CorrectionState[] = ["ISSUED", "REJECTED"];

/** Whole days by which an answer is late; 0 when it is not, or is no longer owed. A late answer is one the department owes past its due date. */
export function overdueDays({ state, dueAt }: { state: CorrectionState; dueAt: Date }, now: Date): number {
  if (!OWED_CORRECTION_STATES.includes(state) || now <= dueAt) return 0;
  return Math.max(1, Math.floor((now.getTime() - dueAt.getTime()) / 86_400_000));
}

/** Days past due after which a late correction is the leader's business: the escalation of a case nobody answers. */
export const ESCALATED_AFTER_DAYS = 5;
