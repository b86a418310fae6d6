import { graphql } from "../../gql";
import type { SiteVisitQuery } from "../../gql/graphql";

export const SiteVisitDocument = graphql(`
  query SiteVisit($id: ID!) {
    session { viewer { accountId name } }
    siteVisit(id: $id) { ...VisitParts }
  }

  fragment VisitParts on SiteVisit {
    id no paperNo place latMicro lonMicro plannedOn state startedAt closedAt unitAnswer unitReason unitPost signature unitAnsweredAt taskId
    task { id until firmName myPost project { name code departmentName unitName } findings { id no text visitId withdrawnAt } }
    checklist { key text answer note }
    values { id indicatorId name level1 level2 unitName targetText claimedText verifiedText basis difference { text bp needsBasis } }
    photos { id clientKey indicatorId receivedAt cameraAt distanceM latMicro accuracyM voidedAt voidReason sha256 }
    reused { photoId elsewhere }
  }

  fragment VisitOutcome on VisitResult {
    __typename
    ... on VisitChanged { visit { ...VisitParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);

export const SaveVisitDocument = graphql(`mutation SaveVisit($input: SaveVisitInput!) { saveVisit(input: $input) { ...VisitOutcome } }`);
export const ConfirmVisitDocument = graphql(`mutation ConfirmVisit($input: ConfirmVisitInput!) { confirmVisit(input: $input) { ...VisitOutcome } }`);
export const CloseVisitDocument = graphql(`mutation CloseVisit($id: ID!) { closeVisit(id: $id) { ...VisitOutcome } }`);
export const VoidPhotoDocument = graphql(`mutation VoidPhoto($input: VoidPhotoInput!) { voidPhoto(input: $input) { ...VisitOutcome } }`);
export const NoteFindingDocument = graphql(`
  mutation NoteFinding($input: SaveEvaluationFindingInput!) {
    saveEvaluationFinding(input: $input) { __typename ... on TaskChanged { task { id findings { id no text visitId withdrawnAt } } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export type Visit = NonNullable<SiteVisitQuery["siteVisit"]>;
