import { graphql } from "../gql";

export const RecordHistory = graphql(`
  query RecordHistory($input: RecordHistoryInput!) {
    recordHistory(input: $input) {
      id at who post organisation act params
      change { record recordId veiled fields { field path from to } }
    }
  }
`);
