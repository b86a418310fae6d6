import { graphql } from "../gql";
import type { PreviewBatchQuery } from "../gql/graphql";

export const PreviewBatchDocument = graphql(`
  query PreviewBatch($input: BatchInput!) { previewBatch(input: $input) { filingId projectName departmentName state reason { code params path } path } }
`);
export const RunBatchDocument = graphql(`
  mutation RunBatch($input: RunBatchInput!) {
    runBatch(input: $input) { __typename ... on BatchRun { rows { filingId projectName departmentName state reason { code params path } path } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } }
  }
`);

export type BatchLine = PreviewBatchQuery["previewBatch"][number];
