import { graphql } from "../gql";
import type { DeadlineRequestsQuery } from "../gql/graphql";

export const DeadlineRequestsDocument = graphql(`
  query DeadlineRequests($cycleId: ID!) {
    extensions(cycleId: $cycleId) { ...DeadlineParts }
  }

  fragment DeadlineParts on Extension {
    id departmentName unitName wantedUntil reason state who post organisation askedAt grantedUntil answer decidedBy decidedAt decidable
  }
`);

export const AskDeadlineDocument = graphql(`
  mutation AskDeadline($input: AskExtensionInput!) {
    askExtension(input: $input) {
      __typename
      ... on ExtensionSaved { extension { ...DeadlineParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const DecideDeadlineDocument = graphql(`
  mutation DecideDeadline($input: DecideExtensionInput!) {
    decideExtension(input: $input) {
      __typename
      ... on ExtensionSaved { extension { ...DeadlineParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type ExtensionLine = DeadlineRequestsQuery["extensions"][number];
