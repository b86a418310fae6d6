import { graphql } from "../gql";

export const MatrixPageDocument = graphql(`
  query MatrixPage($cycleId: ID!) {
    matrix(cycleId: $cycleId) {
      cycle { id kind fiscalYear cutOffMonth cutOff round settings }
      points {
        filingId projectId projectCode projectName state isKey adjustedFen executedFen rateBp gapBp attainmentBp mismatchBp quadrant colour execColour perfColour
        department { id name } unit { id name }
      }
    }
  }
`);

export const MatrixTrailDocument = graphql(`
  query MatrixTrail($projectId: ID!, $fiscalYear: Int!) {
    matrixTrail(projectId: $projectId, fiscalYear: $fiscalYear) { filingId gapBp attainmentBp colour cycle { id kind fiscalYear cutOffMonth round state } }
  }
`);
