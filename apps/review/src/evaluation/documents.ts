import { graphql } from "../gql";
import type { EvaluationTaskPageQuery } from "../gql/graphql";

export const MyEvaluationsDocument = graphql(`
  query MyEvaluations {
    myEngagements {
      member { id engagementNo commissionerName post until undertakingAt }
      declarations { id projectName departmentName answer tie answeredAt }
    }
    evaluationTasks(limit: 100) {
      total
      nodes {
        id firmName engagementNo until myPost
        project { id code name fiscalYear departmentName unitName adjustedFen paidFen }
        requests { id state dueAt }
        visits { id no state plannedOn }
        findings { id withdrawnAt }
        score { unscored grade score }
        report { state }
      }
    }
  }
`);

export const EvaluationTaskPageDocument = graphql(`
  query EvaluationTaskPage($id: ID!) {
    evaluationTask(id: $id) { ...TaskParts }
  }

  fragment TaskParts on EvaluationTask {
    id version engagementNo firmName commissionerName from until scope myPost
    project { id code name fiscalYear departmentName unitName adjustedFen paidFen }
    plan { purpose method limits }
    items { id part level2 name points rule score basis }
    startingFrame { part level2 name points rule }
    score { points score unscored grade parts { part points score } reasons { code params } }
    requests { id title detail dueAt state reply answeredAt askedAgain version }
    samples { id title method seed population { id label stratum drawn } }
    benchmarks { id axis count lowBp medianBp highBp }
    contacts { id name post phone }
    visits { id no paperNo place plannedOn state startedAt closedAt unitAnswer photos { id voidedAt } }
    questionnaires { id version no title intro itemId state until path count questions { key kind text required options count counts texts satisfaction { satisfied rateBp lowBp highBp meanHundredths } } }
    findings { id no visitId itemId severity text suggestion addressee dueOn withdrawnAt correctionId evidence { sort id } }
    report { id version state reply replyDueOn repliedAt score grade sha256 issuedAt sections { key paragraphs { id text findingIds } } issues { id no sha256 issuedAt score grade sections { key paragraphs { id text findingIds } } } steps { action who post organisation opinion at } allowedActions { action allowed reasons { code params path } } }
    team { post downloads }
    months { month amountFen cumulativeFen expectedFen }
    cycles { cutOffMonth rateBp attainmentBp colour }
    courses { indicatorId name targetText points { cutOffMonth text completionBp } }
  }

  fragment TaskOutcome on TaskResult {
    __typename
    ... on TaskChanged { task { ...TaskParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);

export const SignUndertakingDocument = graphql(`
  mutation SignUndertaking($input: SignUndertakingInput!) {
    signUndertaking(input: $input) { __typename ... on MyEngagementChanged { engagement { member { id undertakingAt } declarations { id answer tie answeredAt } } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);
export const DeclareTiesDocument = graphql(`
  mutation DeclareTies($input: DeclareTiesInput!) {
    declareTies(input: $input) { __typename ... on MyEngagementChanged { engagement { member { id undertakingAt } declarations { id answer tie answeredAt } } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);
export const SavePlanDocument = graphql(`mutation SaveEvaluationPlan($input: SavePlanInput!) { saveEvaluationPlan(input: $input) { ...TaskOutcome } }`);
export const ScoreDocument = graphql(`mutation ScoreEvaluation($input: ScoreEvaluationInput!) { scoreEvaluation(input: $input) { ...TaskOutcome } }`);
export const RequestDocumentDocument = graphql(`mutation RequestDocument($input: RequestDocumentInput!) { requestDocument(input: $input) { ...TaskOutcome } }`);
export const SettleRequestDocument = graphql(`mutation SettleDocumentRequest($input: SettleRequestInput!) { settleDocumentRequest(input: $input) { ...TaskOutcome } }`);
export const DrawSampleDocument = graphql(`mutation DrawSample($input: DrawSampleInput!) { drawSample(input: $input) { ...TaskOutcome } }`);
export const SaveFindingDocument = graphql(`mutation SaveEvaluationFinding($input: SaveEvaluationFindingInput!) { saveEvaluationFinding(input: $input) { ...TaskOutcome } }`);
export const SaveQuestionnaireDocument = graphql(`mutation SaveQuestionnaire($input: SaveQuestionnaireInput!) { saveQuestionnaire(input: $input) { ...TaskOutcome } }`);
export const MoveQuestionnaireDocument = graphql(`mutation MoveQuestionnaire($input: MoveQuestionnaireInput!) { moveQuestionnaire(input: $input) { ...TaskOutcome } }`);
export const DraftReportDocument = graphql(`mutation DraftEvaluationReport($taskId: ID!) { draftEvaluationReport(taskId: $taskId) { ...TaskOutcome } }`);
export const SaveReportDocument = graphql(`mutation SaveEvaluationReport($input: SaveReportInput!) { saveEvaluationReport(input: $input) { ...TaskOutcome } }`);
export const MoveReportDocument = graphql(`mutation MoveEvaluationReport($input: MoveReportInput!) { moveEvaluationReport(input: $input) { ...TaskOutcome } }`);
export const PlanVisitDocument = graphql(`
  mutation PlanVisit($input: PlanVisitInput!) {
    planVisit(input: $input) { __typename ... on VisitChanged { visit { id task { ...TaskParts } } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

export type Task = NonNullable<EvaluationTaskPageQuery["evaluationTask"]>;
