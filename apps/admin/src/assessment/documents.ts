import { graphql } from "../gql";
import type { AssessmentQuery } from "../gql/graphql";

export const AssessmentDocument = graphql(`
  query Assessment {
    assessment { fiscalYear tableVersion markable departments { place score outOf percentBp department { id code name } items { item points met of score } } }
  }
`);
export const AssessmentEventsDocument = graphql(`
  query AssessmentEvents($fiscalYear: Int!, $departmentId: ID!, $item: AssessmentItem!) { assessmentEvents(fiscalYear: $fiscalYear, departmentId: $departmentId, item: $item) { id title met at dueAt lateReason path } }
`);
export const AssessmentMarksDocument = graphql(`
  query AssessmentMarks($fiscalYear: Int!, $departmentId: ID!, $item: AssessmentItem!) { assessmentMarks(fiscalYear: $fiscalYear, departmentId: $departmentId, item: $item) { id no score reason basis who at } }
`);
export const MarkAssessmentDocument = graphql(`
  mutation MarkAssessment($input: MarkAssessmentInput!) { markAssessment(input: $input) { __typename ... on AssessmentMarked { mark { id no } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const AssessmentTableDocument = graphql(`query AssessmentTable { setting(kind: ASSESSMENT) { version body editable } }`);
export const SaveAssessmentTableDocument = graphql(`mutation SaveAssessmentTable($input: SaveSettingInput!) { saveSetting(input: $input) { __typename ... on Problem { code params path } } }`);

export type Assessment = AssessmentQuery["assessment"];

/** Hundredths of a point as points. */
export const pointsOf = (hundredths: number | null | undefined): string => (hundredths === null || hundredths === undefined ? "—" : String(hundredths / 100));
