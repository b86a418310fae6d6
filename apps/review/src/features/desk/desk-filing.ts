import { graphql } from "../../gql";
import type { DeskFilingQuery } from "../../gql/graphql";

/** What the desk shows of one filing at once, in one small request; what stands behind a tab is asked for when it is opened. */
export const DeskFiling = graphql(`
  query DeskFiling($id: ID!) {
    filing(id: $id) {
      id
      version
      kind
      state
      isKey
      projectId
      signed
      reviewGrade
      department { id name }
      unit { id name }
      packageId
      cycle { id kind fiscalYear cutOffMonth round cutOff settings reviewDueAt }
      facts
      findings { code variant severity path params trial waiver { reason who post at } }
      allowedActions { action allowed reasons { code params path } }
      returnItems { id path reason dueAt state reply returnedBy returnedAt valueWhenReturned }
      previousRevision { no frozenAt facts }
      ledgerMovedFen
      months { month amountFen cumulativeFen expectedFen }
      steps { step state who post at opinion dueAt }
      comments { id path audience text replyToId closes who post organisation at }
      adjustedFen
      executedFen
      expectedFen
      execColour
      perfColour
      colour
      dueAt
    }
  }
`);

/** What lies further back. */
export const DeskPast = graphql(`
  query DeskPast($id: ID!) {
    filing(id: $id) {
      id
      history { id at act who post params }
      decisions { id revisionId outcome office opinion at verdicts { itemId verdict decidedBy note } }
    }
  }
`);

export type Filing = NonNullable<DeskFilingQuery["filing"]>;
