import { graphql } from "../gql";
import type { YearRollQuery } from "../gql/graphql";

export const YearRollDocument = graphql(`
  query YearRoll($fromYear: Int!) {
    yearRoll(fromYear: $fromYear) { ...YearRollParts }
  }

  fragment YearRollParts on YearRoll {
    fromYear toYear
    lines { projectId code name department { id name } successor { id name } adjustedFen balanceFen indicatorCount done against }
  }
`);

export const RollYearDocument = graphql(`
  mutation RollYear($input: RollYearInput!) {
    outcome: rollYear(input: $input) {
      __typename
      ... on YearRolled { made drafts already roll { ...YearRollParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type RollLine = NonNullable<YearRollQuery["yearRoll"]>["lines"][number];
