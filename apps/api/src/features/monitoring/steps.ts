import type { FilingAction, FilingState } from "@jianxiao/domain";
import type { StepEntry } from "./filing-past.types.js";

export const STEPS = ["FILL", "CONFIRM", "PASS", "SUBMIT", "REVIEW"] as const;
export type Step = (typeof STEPS)[number];

/** How many steps lie behind a filing in each state. */
const DONE: Record<FilingState, number> = { DRAFT: 0, RETURNED: 0, CONFIRMED: 2, PASSED: 3, SUBMITTED: 4, ACCEPTED: 5 };

const MADE_BY: Record<Step, readonly FilingAction[]> = { FILL: ["CONFIRM"], CONFIRM: ["CONFIRM"], PASS: ["PASS"], SUBMIT: ["SUBMIT"], REVIEW: ["ACCEPT"] };
const CAME_BACK: readonly FilingAction[] = ["SEND_BACK", "RETURN", "REOPEN"];

export type Move = { action: FilingAction; who: string; post: string; at: Date; opinion: string | null };
export type Deadlines = Record<Step, Date>;

/**
 * The approver strip. A step behind the filing carries who last made it; the one it waits at carries its deadline and, where the filing came
 * back to it, who sent it back and with what words. `moves` oldest first.
 */
export function stepsOf(state: FilingState, moves: readonly Move[], deadlines: Deadlines, now: Date): StepEntry[] {
  const done = DONE[state];
  return STEPS.map((step, index) => {
    if (index < done) return { step, state: "DONE", ...said(last(moves, MADE_BY[step])), dueAt: null };
    if (index > done) return { step, state: "WAITING", ...said(undefined), dueAt: deadlines[step] };
    const latest = moves[moves.length - 1];
    const back = latest && CAME_BACK.includes(latest.action) ? latest : undefined;
    const late = now > deadlines[step];
    return { step, state: back ? "RETURNED" : late ? "OVERDUE" : "CURRENT", ...said(back), dueAt: deadlines[step] };
  });
}

function last(moves: readonly Move[], actions: readonly FilingAction[]): Move | undefined {
  return moves.findLast(({ action }) => actions.includes(action));
}

function said(move: Move | undefined) {
  return { who: move?.who ?? null, post: move?.post ?? null, at: move?.at ?? null, opinion: move?.opinion ?? null };
}
