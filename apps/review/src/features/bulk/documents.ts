import { graphql } from "../../gql";

export const BulkPreview = graphql(`
  query BulkPreview($ids: [ID!]!) {
    bulkAcceptPreview(ids: $ids) {
      outcomes { id done grade problem { code params path ... on NotAllowed { reasons { code params path } } } }
    }
  }
`);

export const BulkAccept = graphql(`
  mutation BulkAccept($input: BulkAcceptInput!) {
    acceptFilings(input: $input) {
      outcomes { id done grade problem { code params path ... on NotAllowed { reasons { code params path } } } }
    }
  }
`);

export const BulkReturn = graphql(`
  mutation BulkReturn($input: BulkReturnInput!) {
    returnFilings(input: $input) {
      outcomes { id done grade problem { code params path ... on NotAllowed { reasons { code params path } } } }
    }
  }
`);

/** The cells of several filings their findings are about: what a bulk return names. */
export const BulkFindings = graphql(`
  query BulkFindings($ids: [ID!]!) {
    filingFindings(ids: $ids) { id paths }
  }
`);
