import { graphql } from "../gql";
import type { EvaluationEngagementPageQuery, EvaluationTaskScreenQuery } from "../gql/graphql";

export const EvaluationTasksDocument = graphql(`
  query EvaluationTasks {
    evaluationTasks(limit: 100) {
      total
      nodes {
        id engagementNo firmName from until
        project { id name code departmentName unitName adjustedFen }
        requests { id state dueAt }
        visits { id state }
        findings { id withdrawnAt }
        report { state grade score }
      }
    }
  }
`);

export const EngagementsDocument = graphql(`
  query EvaluationEngagements {
    engagements(limit: 100) { total nodes { id no firmName from until feeFen state tasks { id project { name } report { state } } members { id removedAt undertakingAt } declarations { id answer } } }
  }
`);

export const EngagementPageDocument = graphql(`
  query EvaluationEngagementPage($id: ID!) {
    engagement(id: $id) { ...EngagementParts }
  }
  fragment EngagementParts on Engagement {
    id version no firmName commissionerName from until feeFen scope state endedReason
    members { id name post undertakingAt removedAt removedReason }
    declarations { id memberId projectName departmentName answer tie answeredAt }
    tasks { id project { name departmentName } report { state } team { post name downloads } }
  }
`);

export const FirmsDocument = graphql(`
  query EvaluationFirms {
    firms(limit: 100) { total nodes { id name registrationNo kind blocked creditRecord services { id departmentId what until } people { id name title expert servedDepartmentId } ratings { id projectName timeliness quality remark ratedBy } } }
    evaluatorPosts { appointmentId name organisation }
  }
`);

export const KeyCandidatesDocument = graphql(`
  query KeyCandidates($fiscalYear: Int!, $criteria: KeyCriteriaInput!) {
    keyCandidates(fiscalYear: $fiscalYear, criteria: $criteria) { projectId code name departmentName adjustedFen colour redCycles isKey grounds words }
    keyChoices(fiscalYear: $fiscalYear) { id seed decidedBy decidedAt decisions { projectId projectName grounds chosen reason } }
  }
`);

export const EvaluationTaskScreenDocument = graphql(`
  query EvaluationTaskScreen($id: ID!) {
    evaluationTask(id: $id) { ...TaskScreen }
  }
  fragment TaskScreen on EvaluationTask {
    id engagementNo firmName commissionerName from until scope
    project { id name code departmentName unitName adjustedFen paidFen }
    requests { id title detail dueAt state reply answeredAt askedAgain version }
    score { points score unscored grade parts { part points score } }
    visits { id no paperNo place plannedOn state unitAnswer }
    questionnaires { id title state until count questions { key kind text options count counts texts satisfaction { satisfied rateBp lowBp highBp meanHundredths } } }
    findings { id no severity text suggestion addressee dueOn withdrawnAt correctionId }
    benchmarks { id axis count lowBp medianBp highBp }
    contacts { id name post phone }
    team { post name downloads }
    report { id version state reply replyDueOn repliedAt score grade sha256 issuedAt sections { key paragraphs { id text findingIds } } issues { id no sha256 issuedAt score grade sections { key paragraphs { id text findingIds } } } steps { action who post organisation opinion at } allowedActions { action allowed reasons { code params path } } }
  }
  fragment TaskScreenOutcome on TaskResult {
    __typename
    ... on TaskChanged { task { ...TaskScreen } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
  fragment EngagementOutcome on EngagementResult {
    __typename
    ... on EngagementChanged { engagement { ...EngagementParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);

export const AnswerRequestDocument = graphql(`mutation AnswerDocumentRequest($input: AnswerRequestInput!) { answerDocumentRequest(input: $input) { ...TaskScreenOutcome } }`);
export const MoveReportDocument = graphql(`mutation MoveEvaluationReport($input: MoveReportInput!) { moveEvaluationReport(input: $input) { ...TaskScreenOutcome } }`);
export const ReleaseBenchmarkDocument = graphql(`mutation ReleaseBenchmark($input: ReleaseBenchmarkInput!) { releaseBenchmark(input: $input) { ...TaskScreenOutcome } }`);
export const ReleaseContactDocument = graphql(`mutation ReleaseContact($input: ReleaseContactInput!) { releaseContact(input: $input) { ...TaskScreenOutcome } }`);
export const OpenEngagementDocument = graphql(`mutation OpenEngagement($input: OpenEngagementInput!) { openEngagement(input: $input) { ...EngagementOutcome } }`);
export const EndEngagementDocument = graphql(`mutation EndEngagement($input: EndEngagementInput!) { endEngagement(input: $input) { ...EngagementOutcome } }`);
export const RemoveMemberDocument = graphql(`mutation RemoveMember($input: RemoveMemberInput!) { removeMember(input: $input) { ...EngagementOutcome } }`);
export const SaveFirmDocument = graphql(`
  mutation SaveFirm($input: SaveFirmInput!) { saveFirm(input: $input) { __typename ... on FirmSaved { firm { id } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } } }
`);
export const AddFirmPersonDocument = graphql(`
  mutation AddFirmPerson($input: AddFirmPersonInput!) { addFirmPerson(input: $input) { __typename ... on FirmPersonAdded { person { id } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } } }
`);
export const ChooseKeyProjectsDocument = graphql(`
  mutation ChooseKeyProjects($input: ChooseKeyProjectsInput!) { chooseKeyProjects(input: $input) { __typename ... on KeyProjectsChosen { choice { id } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } } }
`);

export type TaskScreen = NonNullable<EvaluationTaskScreenQuery["evaluationTask"]>;
export type EngagementScreen = NonNullable<EvaluationEngagementPageQuery["engagement"]>;
