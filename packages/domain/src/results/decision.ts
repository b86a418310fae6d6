import type { Actor, Reason } from "../filing/actor.js";
import { type Fen, fen } from "../money/fen.js";
import type { Condition, Placed, Tables } from "./three-tables.js";

/** 资金处置: what is decided about a project's money, or about the project because of it. */
export const DECISION_KINDS = [
  "SUSPEND_PAYMENT", "STOP_PAYMENT", "RESUME_PAYMENT", "REDUCE_BUDGET", "RECOVER_FUNDS", "RECOVER_BALANCE", "SUSPEND_PROJECT", "TRANSFER_CASE",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Kinds whose executed amounts, less counter-decisions, are the headline 调减收回. */
export const HEADLINE_KINDS = ["REDUCE_BUDGET", "RECOVER_FUNDS", "RECOVER_BALANCE"] as const satisfies readonly DecisionKind[];
export type HeadlineKind = (typeof HEADLINE_KINDS)[number];
/** Kinds that stand beside the headline, never in it. */
export const PAYMENT_KINDS = ["SUSPEND_PAYMENT", "STOP_PAYMENT", "RESUME_PAYMENT"] as const satisfies readonly DecisionKind[];

/** Why: an objective cause (政策变化、突发情况), a serious problem, or money left over when the work was done. */
export const DECISION_CAUSES = ["OBJECTIVE", "SERIOUS", "SAVED"] as const;
export type DecisionCause = (typeof DECISION_CAUSES)[number];

export const DECISION_STATES = ["PROPOSED", "HEARD", "APPROVED", "EXECUTED", "REFUSED", "CANCELLED"] as const;
export type DecisionState = (typeof DECISION_STATES)[number];
/** States in which the amount is spoken for but not yet taken. */
export const OPEN_DECISION_STATES = ["PROPOSED", "HEARD", "APPROVED"] as const satisfies readonly DecisionState[];

export const DECISION_ACTIONS = ["STATE", "CLOSE_HEARING", "APPROVE", "REFUSE", "EXECUTE", "CANCEL", "COUNTER"] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

export function takesMoney(kind: DecisionKind): kind is HeadlineKind {
  return (HEADLINE_KINDS as readonly DecisionKind[]).includes(kind);
}

/** Whether the kind is about an amount at all: a project is suspended, and a case handed over, as a whole. */
export function hasAmount(kind: DecisionKind): boolean {
  return kind !== "SUSPEND_PROJECT" && kind !== "TRANSFER_CASE";
}

/** Whether execution needs a voucher of the treasury: only where money is taken back. */
export function needsVoucher(kind: DecisionKind): boolean {
  return kind === "RECOVER_FUNDS" || kind === "RECOVER_BALANCE";
}

/** The kind a counter-decision has: payments that were held back are resumed, everything else is taken back as itself. */
export function counterKind(kind: DecisionKind): DecisionKind {
  return kind === "SUSPEND_PAYMENT" || kind === "STOP_PAYMENT" ? "RESUME_PAYMENT" : kind;
}

/** Money of a project, or of one of its budget lines, as decisions need it. All in fen, none negative by nature. */
export type MoneyStanding = {
  /** Budget after all changes, executed cuts among them. */
  adjustedFen: Fen;
  paidFen: Fen;
  /** Executed recoveries, less what was given back. */
  recoveredFen: Fen;
  /** Cuts and recoveries proposed, heard or approved, not yet executed; counter-decisions aside. */
  openFen: Fen;
  /** Payments suspended or stopped, less resumed; open ones among them. */
  heldBackFen: Fen;
};

/** What a new cut or recovery may take: adjusted − paid − recovered − open. Never below zero. */
export function availableFen({ adjustedFen, paidFen, recoveredFen, openFen }: MoneyStanding): Fen {
  return fen(Math.max(0, adjustedFen - paidFen - recoveredFen - openFen));
}

/** The most a decision of this kind may be about. A counter-decision: what of the countered one has not been taken back yet. */
export function limitFen(kind: DecisionKind, money: MoneyStanding, countered?: { amountFen: Fen; takenBackFen: Fen }): Fen | null {
  if (!hasAmount(kind)) return null;
  if (countered) return fen(Math.max(0, countered.amountFen - countered.takenBackFen));
  if (takesMoney(kind)) return availableFen(money);
  return fen(Math.max(0, availableFen(money) - money.heldBackFen));
}

/** What the rules ask about a decision. */
export type DecisionStanding = Placed & {
  state: DecisionState;
  kind: DecisionKind;
  amountFen: Fen;
  /** What is there for it now, its own amount not counted as open; null where it has no amount. */
  limitFen: Fen | null;
  proposedByAccountId: string;
  /** The unit's time to be heard is over. */
  hearingOver: boolean;
  isCounter: boolean;
  /** Of an executed one: amount not yet countered. */
  counterableFen: Fen;
};

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params });

const stillThere: Condition<DecisionStanding> = ({ amountFen, limitFen: limit }) => (limit !== null && amountFen > limit ? reason("EXCEEDS_AVAILABLE", { amountFen, limitFen: limit }) : null);
const notOwnProposal: Condition<DecisionStanding> = ({ proposedByAccountId }, { accountId }: Actor) => (proposedByAccountId === accountId ? reason("OWN_PROPOSAL") : null);
const timeIsUp: Condition<DecisionStanding> = ({ hearingOver }) => (hearingOver ? null : reason("HEARING_RUNS"));
const countersNothing: Condition<DecisionStanding> = ({ isCounter }) => (isCounter ? reason("COUNTERS_A_COUNTER") : null);
const somethingLeft: Condition<DecisionStanding> = ({ kind, counterableFen }) => (hasAmount(kind) && counterableFen <= 0 ? reason("COUNTERED_ALREADY") : null);

/**
 * The whole life of a funding decision. The unit is heard before the leader decides (or lets its time run out); what is executed is history and is
 * taken back only by a decision of its own. COUNTER leaves the countered one as it is.
 */
export const DECISION_TABLES: Tables<DecisionState, DecisionAction, DecisionStanding> = {
  moves: {
    PROPOSED: { STATE: "HEARD", CLOSE_HEARING: "HEARD", CANCEL: "CANCELLED" },
    HEARD: { APPROVE: "APPROVED", REFUSE: "REFUSED", CANCEL: "CANCELLED" },
    APPROVED: { EXECUTE: "EXECUTED", CANCEL: "CANCELLED" },
    EXECUTED: { COUNTER: "EXECUTED" },
    REFUSED: {},
    CANCELLED: {},
  },
  who: {
    STATE: { DEPARTMENT_LEADER: "OWN_DEPARTMENT", DEPARTMENT_SUBMITTER: "OWN_DEPARTMENT", UNIT_LEADER: "OWN_UNIT" },
    CLOSE_HEARING: { PERFORMANCE_OFFICE: "DISTRICT", BUSINESS_OFFICE: "HOLDING_OFFICE" },
    APPROVE: { BUREAU_LEADER: "DISTRICT" },
    REFUSE: { BUREAU_LEADER: "DISTRICT" },
    EXECUTE: { PERFORMANCE_OFFICE: "DISTRICT", BUSINESS_OFFICE: "HOLDING_OFFICE" },
    CANCEL: { PERFORMANCE_OFFICE: "DISTRICT", BUSINESS_OFFICE: "HOLDING_OFFICE" },
    COUNTER: { PERFORMANCE_OFFICE: "DISTRICT", BUSINESS_OFFICE: "HOLDING_OFFICE" },
  },
  conditions: {
    STATE: [],
    CLOSE_HEARING: [timeIsUp],
    APPROVE: [notOwnProposal, stillThere],
    REFUSE: [],
    EXECUTE: [stillThere],
    CANCEL: [],
    COUNTER: [countersNothing, somethingLeft],
  },
  illegal: "ILLEGAL_DECISION_MOVE",
};

/** Roles that may propose a decision, for departments they see. */
export const PROPOSING_ROLES = ["PERFORMANCE_OFFICE", "BUSINESS_OFFICE"] as const;

/** Days a unit has to be heard before its time may be declared over. */
export const HEARING_DAYS = 5;
