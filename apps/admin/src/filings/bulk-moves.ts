import type { Role } from "@jianxiao/domain";
import { graphql } from "../gql";
import type { BulkMove, MoveFilingsPreviewQuery } from "../gql/graphql";

export const MoveFilingsPreviewDocument = graphql(`
  query MoveFilingsPreview($action: BulkMove!, $ids: [ID!]!) {
    moveFilingsPreview(action: $action, ids: $ids) {
      outcomes { id done problem { code params path ... on NotAllowed { reasons { code params path } } } }
    }
  }
`);

export const MoveFilingsDocument = graphql(`
  mutation MoveFilings($input: MoveFilingsInput!) {
    moveFilings(input: $input) {
      outcomes { id done problem { code params path ... on NotAllowed { reasons { code params path } } } }
    }
  }
`);

export type BulkOutcome = MoveFilingsPreviewQuery["moveFilingsPreview"]["outcomes"][number];

/** As much of a form as a bulk move needs. */
export type Movable = { readonly id: string; readonly version: number; readonly name: string; readonly note?: string };

/** Rows one bulk move takes, as the API does. */
export const MOST = 100;

/** The move this post makes on many forms at once, if any. */
export function bulkMoveOf(role: Role): BulkMove | undefined {
  return role === "UNIT_LEADER" ? "CONFIRM" : role === "DEPARTMENT_SUBMITTER" ? "PASS" : undefined;
}

type Allowance = { readonly action: string; readonly reasons: readonly { readonly code: string }[] };

/** Whether the form stands where the move begins; whether it may be made now, the preview says. */
export function isOffered({ allowedActions }: { readonly allowedActions: readonly Allowance[] }, move: BulkMove): boolean {
  return allowedActions.some(({ action, reasons }) => action === move && !reasons.some(({ code }) => code === "ILLEGAL_MOVE"));
}
