import type { Reason } from "./actor.js";
import type { FilingStanding } from "./standing.js";
import type { FilingAction } from "./states.js";
import { reason } from "./who.js";

type Condition = (standing: FilingStanding) => Reason | null;

const cycleOpen: Condition = ({ cycleOpen: open }) => (open ? null : reason("CYCLE_CLOSED"));
const nothingBlocks: Condition = ({ blocks }) => (blocks === 0 ? null : reason("BLOCKING_FINDINGS", { count: blocks }));
const unchangedExplained: Condition = ({ unchangedReturnItems: count }) => (count === 0 ? null : reason("UNCHANGED_RETURN_ITEM", { count }));
const allAnswered: Condition = ({ unansweredReturnItems: count }) => (count === 0 ? null : reason("REPLY_MISSING", { count }));
const reviewNotStarted: Condition = ({ reviewStarted }) => (reviewStarted ? reason("REVIEW_STARTED") : null);
const beforeDeadline: Condition = ({ deadlinePassed }) => (deadlinePassed ? reason("DEADLINE_PASSED") : null);

/**
 * What must hold for a legal move to be made now. The deadline stops no filing (迟报 is a mark of its own), only withdrawing:
 * what was in time must not become late. An open cycle is needed everywhere: a closed one is history.
 */
export const filingConditions: Record<FilingAction, readonly Condition[]> = {
  CONFIRM: [cycleOpen, nothingBlocks, unchangedExplained, allAnswered],
  SEND_BACK: [cycleOpen],
  PASS: [cycleOpen, nothingBlocks],
  SUBMIT: [cycleOpen, nothingBlocks],
  WITHDRAW: [cycleOpen, reviewNotStarted, beforeDeadline],
  RETURN: [cycleOpen],
  ACCEPT: [cycleOpen],
  REOPEN: [cycleOpen],
};
