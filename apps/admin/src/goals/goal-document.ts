import { graphql } from "../gql";
import type { GoalPageQuery } from "../gql/graphql";

export const GoalProjectDocument = graphql(`
  query GoalProject($id: ID!) { project(id: $id) { id projectYearId } }
`);

export const GoalPageDocument = graphql(`
  query GoalPage($id: ID!) { goalWork(projectYearId: $id) { ...GoalWorkParts } }

  fragment GoalWorkParts on GoalWork {
    projectYearId projectName fiscalYear baseNo formsBehind
    base { frame text indicators { key lineageId level1 level2 name nature target unit weight libraryKey librarySince } }
    lastActuals { name actualMicro }
    against { code params path }
    decided { id decisionId changes { indicatorId name was target } }
    adjustment {
      id version state reason opinion docNo who decidedBy updatedAt
      draft { frame text indicators { key lineageId level1 level2 name nature target unit weight libraryKey librarySince } }
      allowedActions { action allowed reasons { code params path } }
    }
  }
`);

export const SaveGoalDocument = graphql(`
  mutation SaveGoal($input: SaveGoalRevisionInput!) {
    saveGoalRevision(input: $input) { __typename ... on GoalWorked { rebased work { ...GoalWorkParts } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export const MoveGoalDocument = graphql(`
  mutation MoveGoal($input: MoveGoalRevisionInput!) {
    moveGoalRevision(input: $input) { __typename ... on GoalWorked { rebased work { ...GoalWorkParts } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export const RebaseFormsDocument = graphql(`
  mutation RebaseForms($projectYearId: ID!) {
    rebaseForms(projectYearId: $projectYearId) { __typename ... on GoalWorked { rebased work { ...GoalWorkParts } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export type GoalWork = NonNullable<GoalPageQuery["goalWork"]>;
