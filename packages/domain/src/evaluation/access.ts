import type { DeclarationAnswer } from "./independence.js";

export const ENGAGEMENT_STATES = ["ACTIVE", "CLOSED", "TERMINATED"] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

export type AccessFacts = {
  state: EngagementState;
  from: Date;
  until: Date;
  members: readonly {
    accountId: string;
    /** The firm's person left the team. */
    removedAt: Date | null;
    undertakingAt: Date | null;
    declarations: readonly { projectId: string; departmentId: string; answer: DeclarationAnswer | null }[];
  }[];
};

export type WantedGrant = { accountId: string; projectId: string; departmentId: string; from: Date; until: Date };

/**
 * The grants that should stand: one for each person and project for which there is no tie, by their own word, and a signed undertaking.
 * The only rule that opens a project to an outsider. Whether a grant is in force now is asked in SQL, by the server's clock.
 */
export function wantedGrants({ state, from, until, members }: AccessFacts): WantedGrant[] {
  if (state !== "ACTIVE") return [];
  return members
    .filter(({ removedAt, undertakingAt }) => removedAt === null && undertakingAt !== null)
    .flatMap(({ accountId, declarations }) =>
      declarations.filter(({ answer }) => answer === "NO_TIE").map(({ projectId, departmentId }) => ({ accountId, projectId, departmentId, from, until })),
    );
}
