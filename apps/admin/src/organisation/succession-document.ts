import { graphql } from "../gql";
import type { SuccessionsQuery } from "../gql/graphql";

export const SuccessionsDocument = graphql(`
  query Successions {
    mayRecordSuccession
    successions { ...SuccessionParts }
    departments(limit: 100) { nodes { id code name closedOn isBureau } }
  }

  fragment SuccessionParts on Succession {
    id kind on docNo who at cancellable fromName toName
  }
`);

export const RecordSuccessionDocument = graphql(`
  mutation RecordSuccession($input: RecordSuccessionInput!) {
    outcome: recordSuccession(input: $input) { ...SuccessionOutcome }
  }

  fragment SuccessionOutcome on SuccessionResult {
    __typename
    ... on SuccessionsChanged { successions { ...SuccessionParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);

export const CancelSuccessionDocument = graphql(`mutation CancelSuccession($id: ID!) { outcome: cancelSuccession(id: $id) { ...SuccessionOutcome } }`);

export type SuccessionLine = SuccessionsQuery["successions"][number];
export type Choice = SuccessionsQuery["departments"]["nodes"][number];
