import type { Actor, Reason } from "../filing/actor.js";
import type { FilingState } from "../filing/states.js";
import { reason } from "../filing/who.js";

/** How a project stands in a cycle. IN from its opening, ADDED later; EXEMPT and CANCELLED ones are not filed and not counted. */
export const MEMBERSHIPS = ["IN", "EXEMPT", "ADDED", "CANCELLED"] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export const MEMBERSHIP_ACTIONS = ["EXEMPT", "CANCEL", "RESTORE"] as const;
export type MembershipAction = (typeof MEMBERSHIP_ACTIONS)[number];

/** Moves of a project in mid-cycle. A missing cell is an illegal move. */
export const MEMBERSHIP_MOVES = {
  IN: { EXEMPT: "EXEMPT", CANCEL: "CANCELLED" },
  ADDED: { EXEMPT: "EXEMPT", CANCEL: "CANCELLED" },
  EXEMPT: { RESTORE: "IN" },
  CANCELLED: { RESTORE: "IN" },
} as const satisfies Record<Membership, Partial<Record<MembershipAction, Membership>>>;

export function nextMembership(from: Membership, action: MembershipAction): Membership | undefined {
  const moves: Partial<Record<MembershipAction, Membership>> = MEMBERSHIP_MOVES[from];
  return moves[action];
}

export type MembershipStanding = {
  membership: Membership;
  cycleOpen: boolean;
  /** 涉密: exempt for good, it has no form. */
  classified: boolean;
  /** State of its form; null where it has none. */
  filing: FilingState | null;
};

export type MembershipAllowance = { action: MembershipAction; allowed: boolean; reasons: Reason[] };

/** States in which a form is with the bureau: taking its project out would change what was signed. */
const WITH_BUREAU: readonly (FilingState | null)[] = ["SUBMITTED", "ACCEPTED"];

/** What the performance office may do with a project of a cycle now, each with the reasons against it; nothing for others. */
export function allowedMembershipActions(actor: Pick<Actor, "role">, { membership, cycleOpen, classified, filing }: MembershipStanding): MembershipAllowance[] {
  if (actor.role !== "PERFORMANCE_OFFICE") return [];
  return MEMBERSHIP_ACTIONS.filter((action) => nextMembership(membership, action) !== undefined).map((action) => {
    const reasons = [
      cycleOpen ? null : reason("CYCLE_CLOSED"),
      classified ? reason("CLASSIFIED_PROJECT") : null,
      action !== "RESTORE" && WITH_BUREAU.includes(filing) ? reason("FORM_WITH_BUREAU") : null,
    ].filter((against) => against !== null);
    return { action, allowed: reasons.length === 0, reasons };
  });
}
