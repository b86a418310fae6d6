import { graphql } from "../gql";
import type { SpotCheckQuery, SpotChecksQuery } from "../gql/graphql";

export const SpotChecksDocument = graphql(`
  query SpotChecks($cycleId: ID!) {
    cycle(id: $cycleId) { id kind fiscalYear cutOffMonth round state }
    spotChecks(cycleId: $cycleId) { ...SpotChecksParts }
  }

  fragment SpotChecksParts on SpotChecks {
    mayDraw
    draws { id method seed size population colours who at }
    checks { id version filingId projectCode projectName department { id name } adjustedFen colour state selfScore selfGrade score grade difference who at }
  }
`);

export const DrawSpotChecksDocument = graphql(`
  mutation DrawSpotChecks($input: DrawSpotChecksInput!) {
    outcome: drawSpotChecks(input: $input) {
      __typename
      ... on SpotChecksDrawn { spotChecks { ...SpotChecksParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const SpotCheckDocument = graphql(`
  query SpotCheck($id: ID!) {
    spotCheck(id: $id) { ...SpotCheckParts }
  }

  fragment SpotCheckParts on SpotCheckDetail {
    id version cycleId filingId projectCode projectName department { id name } state selfScore selfGrade score grade difference opinion who at mayRecord facts
    items { item name weight selfPoints points reason }
  }
`);

export const RecordSpotCheckDocument = graphql(`
  mutation RecordSpotCheck($input: RecordSpotCheckInput!) {
    outcome: recordSpotCheck(input: $input) {
      __typename
      ... on SpotCheckRecorded { spotCheck { ...SpotCheckParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type SpotLine = NonNullable<SpotChecksQuery["spotChecks"]>["checks"][number];
export type SpotDetail = NonNullable<SpotCheckQuery["spotCheck"]>;
