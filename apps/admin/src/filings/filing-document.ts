import { graphql } from "../gql";
import type { FilingPageQuery } from "../gql/graphql";

export const FilingPageDocument = graphql(`
  query FilingPage($id: ID!) {
    filing(id: $id) { ...FilingParts }
  }

  fragment FilingParts on Filing {
    id version kind state projectId isKey packageId
    department { id code name } unit { id code name isHeadquarters }
    cycle { id kind fiscalYear cutOffMonth round state instructions settings }
    facts findings { code variant severity path params trial waiver { reason who post at } }
    allowedActions { action allowed reasons { code params path } }
    editRights { scope paths since reasons { code params path } lifts { role action } }
    comments { id path audience text replyToId closes who post organisation at }
    disputes { id row ledgerFen claimedFen note open upheld who post at answer answeredBy answeredAt answerable }
    mayReply returnItems { id path reason dueAt state reply returnedBy returnedAt valueWhenReturned answeredAt }
    revisions { id no frozenAt sha256 frozenBy }
    earlierFacts earlierSource { fiscalYear cutOffMonth fileName who at } lastYearFacts lastYearSource { fiscalYear cutOffMonth fileName who }
    ledgerMovedFen
    months { month amountFen cumulativeFen expectedFen }
    steps { step state who post at opinion dueAt }
    initialFen adjustedFen executedFen expectedFen rateBp expectedProgressBp attainmentBp score grade execColour perfColour colour
    dueAt updatedAt lastSavedAt
  }
`);

export const FilingHistoryDocument = graphql(`
  query FilingHistory($id: ID!) {
    filing(id: $id) { id history { id at act who post params } }
  }
`);

export const CellHistoryDocument = graphql(`
  query CellHistory($id: ID!, $path: String!) {
    filing(id: $id) { id cellHistory(path: $path) { at who post was now } }
  }
`);

/** Neighbours in the same package, in the order of project codes. A package of more than 100 projects is walked in its first hundred. */
export const FilingNeighboursDocument = graphql(`
  query FilingNeighbours($packageId: ID!) {
    filings(filter: { packageId: $packageId }, sort: PROJECT_CODE, direction: ASC, limit: 100) { total nodes { id projectName state } }
  }
`);

export const ReplyReturnItemDocument = graphql(`
  mutation ReplyReturnItem($input: ReplyReturnItemInput!) {
    replyReturnItem(input: $input) {
      __typename
      ... on ReplySaved { item { id reply } }
      ... on Problem { code params path }
    }
  }
`);

export const ConfirmFilingDocument = graphql(`
  mutation ConfirmFiling($input: ConfirmFilingInput!) {
    confirmFiling(input: $input) {
      __typename
      ... on FilingMoved { nextFilingId filing { ...FilingParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const PassFilingDocument = graphql(`
  mutation PassFiling($input: MoveFilingInput!) {
    passFiling(input: $input) {
      __typename
      ... on FilingMoved { nextFilingId filing { ...FilingParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const SendBackFilingDocument = graphql(`
  mutation SendBackFiling($input: MoveFilingInput!) {
    sendBackFiling(input: $input) {
      __typename
      ... on FilingMoved { nextFilingId filing { ...FilingParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type FilingDetail = NonNullable<FilingPageQuery["filing"]>;
export type ReturnItem = FilingDetail["returnItems"][number];
