import type { Actor, Reason } from "./actor.js";
import type { FilingState } from "./states.js";
import { reason } from "./who.js";

export const PACKAGE_STATES = ["FILLING", "READY", "SUBMITTED", "RETURNED", "ACCEPTED"] as const;
export type PackageState = (typeof PACKAGE_STATES)[number];

/** FILE_LATE is 补报: a first submission after the deadline, with its reason. */
export const PACKAGE_ACTIONS = ["SUBMIT", "FILE_LATE", "WITHDRAW"] as const;
export type PackageAction = (typeof PACKAGE_ACTIONS)[number];

/** The moves made on a package itself. Everything else follows from its filings (`packageState`). */
export const PACKAGE_MOVES = {
  FILLING: {},
  READY: { SUBMIT: "SUBMITTED", FILE_LATE: "SUBMITTED" },
  SUBMITTED: { WITHDRAW: "READY" },
  RETURNED: {},
  ACCEPTED: {},
} as const satisfies Record<PackageState, Partial<Record<PackageAction, PackageState>>>;

export type FilingCount = { state: FilingState; count: number };

/**
 * State of a department's package, computed from its filings (exempt projects aside) and stored as a column; nobody moves it by hand.
 * RETURNED lasts from the first returned cell until everything is passed again.
 */
export function packageState(counts: readonly FilingCount[]): PackageState {
  const held = new Set(counts.filter(({ count }) => count > 0).map(({ state }) => state));
  const only = (...states: FilingState[]) => held.size > 0 && [...held].every((state) => states.includes(state));
  if (only("ACCEPTED")) return "ACCEPTED";
  if (only("SUBMITTED", "ACCEPTED")) return "SUBMITTED";
  if (only("PASSED", "ACCEPTED")) return "READY";
  return held.has("SUBMITTED") || held.has("RETURNED") || held.has("ACCEPTED") ? "RETURNED" : "FILLING";
}

export type PackageStanding = {
  state: PackageState;
  departmentId: string;
  cycleOpen: boolean;
  deadlinePassed: boolean;
  /** What it submitted before stands; only withdrawing undoes that. */
  submitted: boolean;
  /** A reviewer has decided about some filing of the current package revision. */
  reviewStarted: boolean;
  filings: readonly FilingCount[];
  /** Blocking findings of the package. */
  blocks: number;
};

export type PackageAllowance = { action: PackageAction; allowed: boolean; reasons: Reason[] };

type Condition = (standing: PackageStanding) => Reason | null;

const countOf = ({ filings }: PackageStanding, ...states: FilingState[]) => filings.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);

const cycleOpen: Condition = (standing) => (standing.cycleOpen ? null : reason("CYCLE_CLOSED"));
const allPassed: Condition = (standing) => {
  const count = countOf(standing, "DRAFT", "CONFIRMED", "RETURNED");
  return count === 0 ? null : reason("FILINGS_MISSING", { count });
};
const noneUnderReview: Condition = (standing) => {
  const count = countOf(standing, "SUBMITTED");
  return count > 0 && countOf(standing, "PASSED") > 0 ? reason("FILINGS_UNDER_REVIEW", { count }) : null;
};
const somethingNew: Condition = (standing) => (countOf(standing, "PASSED", "DRAFT", "CONFIRMED", "RETURNED") > 0 ? null : reason("NOTHING_TO_SUBMIT"));
const nothingBlocks: Condition = ({ blocks }) => (blocks === 0 ? null : reason("BLOCKING_FINDINGS", { count: blocks }));
const submitted: Condition = ({ state }) => (state === "SUBMITTED" ? null : reason("ILLEGAL_PACKAGE_MOVE", { state, action: "WITHDRAW" }));
const reviewNotStarted: Condition = ({ reviewStarted }) => (reviewStarted ? reason("REVIEW_STARTED") : null);
const beforeDeadline: Condition = ({ deadlinePassed }) => (deadlinePassed ? reason("DEADLINE_PASSED") : null);

/** Nothing came by the deadline: what comes now is filed late, however the department calls it. */
const isLateFiling = ({ deadlinePassed, submitted: before }: PackageStanding) => deadlinePassed && !before;
const handsIn = [cycleOpen, allPassed, noneUnderReview, somethingNew, nothingBlocks];

/** What must hold: SUBMIT needs every filing PASSED or ACCEPTED and at least one to hand in; WITHDRAW ends with the first review step and with the deadline. */
export const packageConditions: Record<PackageAction, readonly Condition[]> = {
  SUBMIT: [...handsIn, (standing) => (isLateFiling(standing) ? reason("FILE_LATE_INSTEAD") : null)],
  FILE_LATE: [...handsIn, (standing) => (isLateFiling(standing) ? null : reason("NOT_LATE"))],
  WITHDRAW: [cycleOpen, submitted, reviewNotStarted, beforeDeadline],
};

/** The moves of a package for anybody who sees it — handing in, on time or late, and withdrawing: the leader signs, everybody else reads what is missing and who does it. */
export function allowedPackageActions(actor: Actor, standing: PackageStanding): PackageAllowance[] {
  return ([isLateFiling(standing) ? "FILE_LATE" : "SUBMIT", "WITHDRAW"] as const).map((action) => packageAllowance(actor, standing, action));
}

/** Whether this person may make this move now, with every reason against it. The one rule of screen and server. */
export function packageAllowance(actor: Actor, standing: PackageStanding, action: PackageAction): PackageAllowance {
  const who = actor.role !== "DEPARTMENT_LEADER" ? reason("WRONG_ROLE", { role: "DEPARTMENT_LEADER" }) : actor.departmentId === standing.departmentId ? null : reason("OTHER_DEPARTMENT");
  const reasons = [who, ...packageConditions[action].map((condition) => condition(standing))].filter((against) => against !== null);
  return { action, allowed: reasons.length === 0, reasons };
}
