import type { Actor, Reason } from "../filing/actor.js";
import { reason } from "../filing/who.js";

/** 绩效目标调整: written by the department, approved by 绩效股, which makes it the goal; sent back it is a draft again. */
export const ADJUSTMENT_STATES = ["DRAFT", "PENDING", "APPROVED", "DISCARDED"] as const;
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[number];

export const ADJUSTMENT_ACTIONS = ["SAVE", "SUBMIT", "SEND_BACK", "APPROVE", "DISCARD"] as const;
export type AdjustmentAction = (typeof ADJUSTMENT_ACTIONS)[number];

/** A missing cell is an illegal move. */
export const ADJUSTMENT_MOVES = {
  DRAFT: { SAVE: "DRAFT", SUBMIT: "PENDING", DISCARD: "DISCARDED" },
  PENDING: { SEND_BACK: "DRAFT", APPROVE: "APPROVED" },
  APPROVED: {},
  DISCARDED: {},
} as const satisfies Record<AdjustmentState, Partial<Record<AdjustmentAction, AdjustmentState>>>;

export function nextAdjustmentState(from: AdjustmentState, action: AdjustmentAction): AdjustmentState | undefined {
  const moves: Partial<Record<AdjustmentAction, AdjustmentState>> = ADJUSTMENT_MOVES[from];
  return moves[action];
}

export type AdjustmentStanding = { state: AdjustmentState; departmentId: string; unitId: string; blocks: number };
export type AdjustmentAllowance = { action: AdjustmentAction; allowed: boolean; reasons: Reason[] };

/** Whether this person may write adjustments of a unit's goals at all; null when they may. */
export function mayNotAdjust(actor: Actor, { departmentId, unitId }: Pick<AdjustmentStanding, "departmentId" | "unitId">): Reason | null {
  if (actor.role === "UNIT_FILLER") return actor.unitId === unitId ? null : reason("OTHER_UNIT");
  if (actor.role === "DEPARTMENT_SUBMITTER") return actor.departmentId === departmentId ? null : reason("OTHER_DEPARTMENT");
  return reason("WRONG_ROLE", { role: "DEPARTMENT_SUBMITTER" });
}

/** The moves this person's role makes on an adjustment, each with the reasons against it now. */
export function allowedAdjustmentActions(actor: Actor, standing: AdjustmentStanding): AdjustmentAllowance[] {
  return ADJUSTMENT_ACTIONS.filter((action) => nextAdjustmentState(standing.state, action) !== undefined).flatMap((action) => {
    const office = action === "APPROVE" || action === "SEND_BACK";
    if (office !== (actor.role === "PERFORMANCE_OFFICE")) return [];
    const who = office ? null : action === "SUBMIT" && actor.role !== "DEPARTMENT_SUBMITTER" ? reason("WRONG_ROLE", { role: "DEPARTMENT_SUBMITTER" }) : mayNotAdjust(actor, standing);
    const whether = (action === "SUBMIT" || action === "APPROVE") && standing.blocks > 0 ? reason("BLOCKING_FINDINGS", { count: standing.blocks }) : null;
    const reasons = [who, whether].filter((against) => against !== null);
    return [{ action, allowed: reasons.length === 0, reasons }];
  });
}
