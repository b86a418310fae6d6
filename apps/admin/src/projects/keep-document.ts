import { graphql } from "../gql";

export const MayKeepProjectsDocument = graphql(`query MayKeepProjects { mayKeepProjects }`);

export const CreateProjectDocument = graphql(`
  mutation CreateProject($input: CreateProjectInput!) {
    outcome: createProject(input: $input) { ...ProjectOutcome }
  }

  fragment ProjectOutcome on KeepProjectResult {
    __typename
    ... on ProjectKept { projectId }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);
export const EditProjectDocument = graphql(`mutation EditProject($input: EditProjectInput!) { outcome: editProject(input: $input) { ...ProjectOutcome } }`);
export const AddBudgetLineDocument = graphql(`mutation AddBudgetLine($input: AddBudgetLineInput!) { outcome: addBudgetLine(input: $input) { ...ProjectOutcome } }`);
export const ChangeBudgetDocument = graphql(`mutation ChangeBudget($input: ChangeBudgetInput!) { outcome: changeBudget(input: $input) { ...ProjectOutcome } }`);
