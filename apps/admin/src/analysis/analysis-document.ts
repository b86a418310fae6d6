import { graphql } from "../gql";

export const AnalysisPageDocument = graphql(`
  query AnalysisPage($cycleId: ID!) {
    analysis(cycleId: $cycleId) { editable report cycle { id kind fiscalYear cutOffMonth round } }
  }
`);

export const SaveAnalysisDocument = graphql(`
  mutation SaveAnalysis($input: SaveAnalysisInput!) {
    saveAnalysis(input: $input) {
      __typename
      ... on AnalysisSaved { analysis { editable report cycle { id kind fiscalYear cutOffMonth round } } }
      ... on NotAllowed { reasons { code params path } }
      ... on Problem { code params path }
    }
  }
`);
