import type { FilingAction, FilingState } from "@jianxiao/domain";
import type { StepEntry } from "./filing-past.types.js";

export const STEPS = ["FILL", "CONFIRM", "PASS", "SUBMIT", "REVIEW", "COUNTERSIGN"] as const;
export type Step = (typeof STEPS)[number];

/** How many steps lie behind a filing in each state. */
const DONE: Record<FilingState, number> = { DRAFT: 0, RETURNED: 0, CONFIRMED: 2, PASSED: 3, SUBMITTED: 4, ACCEPTED: STEPS.length };

const MADE_BY: Record<Step, readonly FilingAction[]> = { FILL: ["CONFIRM"], CONFIRM: ["CONFIRM"], PASS: ["PASS"], SUBMIT: ["SUBMIT"], REVIEW: ["ACCEPT"], COUNTERSIGN: ["ACCEPT"] };
const CAME_BACK: readonly FilingAction[] = ["SEND_BACK", "RETURN", "REOPEN"];

export type Move = { action: FilingAction; who: string; post: string; at: Date; opinion: string | null };
export type Deadlines = Record<Exclude<Step, "COUNTERSIGN">, Date>;
/** `bothSign`: a second office signs after the first; `signed`: the first has. */
export type Signing = { bothSign: boolean; signed: boolean };
const ONE_OFFICE: Signing = { bothSign: false, signed: false };

/**
 * The approver strip. A step behind the filing carries who last made it; the one it waits at carries its deadline and, where the filing came
 * back to it, who sent it back and with what words. `moves` oldest first.
 */
export function stepsOf(state: FilingState, moves: readonly Move[], deadlines: Deadlines, now: Date, { bothSign, signed }: Signing = ONE_OFFICE): StepEntry[] {
  const done = DONE[state] + (state === "SUBMITTED" && signed ? 1 : 0);
  return STEPS.filter((step) => bothSign || step !== "COUNTERSIGN").map((step, index) => {
    const dueAt = deadlines[step === "COUNTERSIGN" ? "REVIEW" : step];
    if (index < done) return { step, state: "DONE", ...said(last(moves, step, bothSign)), dueAt: null };
    if (index > done) return { step, state: "WAITING", ...said(undefined), dueAt };
    const latest = moves[moves.length - 1];
    const back = latest && CAME_BACK.includes(latest.action) ? latest : undefined;
    return { step, state: back ? "RETURNED" : now > dueAt ? "OVERDUE" : "CURRENT", ...said(back), dueAt };
  });
}

/** Where two offices sign, both moves are acceptances: the business office's is the review, the other the countersignature. */
function last(moves: readonly Move[], step: Step, bothSign: boolean): Move | undefined {
  const first = step === "REVIEW" && bothSign;
  return moves.findLast(({ action, post }) => MADE_BY[step].includes(action) && (!first || post === "BUSINESS_OFFICE"));
}

function said(move: Move | undefined) {
  return { who: move?.who ?? null, post: move?.post ?? null, at: move?.at ?? null, opinion: move?.opinion ?? null };
}
