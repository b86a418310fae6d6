import { graphql } from "../../gql";

export const Assignments = graphql(`
  query ReviewAssignments($id: ID!) {
    reviewAssignments(cycleId: $id) {
      editable
      departments { department { id code name } isBureau officeId office reviewerId reviewer filings waiting }
      reviewers { id name officeId office awayUntil deputy }
      absences { id absent deputy from until mayEnd }
    }
  }
`);

export const AssignReviewers = graphql(`
  mutation AssignReviewers($input: AssignReviewersInput!) {
    assignReviewers(input: $input) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export const DistributeReviewers = graphql(`
  mutation DistributeReviewers($cycleId: ID!, $officeId: ID!) {
    distributeReviewers(cycleId: $cycleId, officeId: $officeId) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export const EnterAbsence = graphql(`
  mutation EnterReviewerAbsence($input: ReviewerAbsenceInput!) {
    enterReviewerAbsence(input: $input) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export const EndAbsence = graphql(`
  mutation EndReviewerAbsence($id: ID!) {
    endReviewerAbsence(id: $id) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export const MoveDepartment = graphql(`
  mutation MoveDepartment($input: MoveDepartmentInput!) {
    moveDepartment(input: $input) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);
