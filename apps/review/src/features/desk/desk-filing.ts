import { graphql } from "../../gql";
import type { DeskFilingQuery } from "../../gql/graphql";

/** All the desk shows of one filing, in one request. */
export const DeskFiling = graphql(`
  query DeskFiling($id: ID!) {
    filing(id: $id) {
      ...DeskFilingParts
    }
  }
`);

export const DeskFilingParts = graphql(`
  fragment DeskFilingParts on Filing {
    id
    version
    state
    isKey
    projectId
    department { id name }
    unit { id name }
    packageId
    cycle { id fiscalYear cutOffMonth cutOff settings reviewDueAt }
    facts
    findings { code variant severity path params }
    allowedActions { action allowed reasons { code params path } }
    returnItems { id path reason dueAt state reply returnedBy returnedAt valueWhenReturned }
    revisions { id no frozenAt sha256 frozenBy }
    previousRevision { no frozenAt facts }
    earlierFacts
    earlierCycle { id fiscalYear cutOffMonth }
    ledgerMovedFen
    months { month amountFen cumulativeFen expectedFen }
    steps { step state who post at opinion dueAt }
    history { id at act who post params }
    execColour
    perfColour
    colour
    dueAt
  }
`);

export type Filing = NonNullable<DeskFilingQuery["filing"]>;
