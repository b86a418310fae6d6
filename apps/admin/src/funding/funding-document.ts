import { graphql } from "../gql";
import type { FundingDecisionQuery, FundingDecisionsQuery, FundingLedgerQuery } from "../gql/graphql";

export const FundingLedgerDocument = graphql(`
  query FundingLedger($fiscalYear: Int, $asOf: LocalDate, $departmentId: ID, $kinds: [DecisionKind!], $reconciled: Reconciled, $search: String, $limit: Int!, $offset: Int!) {
    fundingLedger(fiscalYear: $fiscalYear, asOf: $asOf, departmentId: $departmentId, kinds: $kinds, reconciled: $reconciled, search: $search, limit: $limit, offset: $offset) {
      total sumFen reconciled { reconciled count }
      headline { fiscalYear asOf totalFen lines kinds { kind amountFen lines } counterLines counterFen suspendedFen suspendedLines stoppedFen stoppedLines }
      nodes { decisionId kind amountFen cause basis docNo executedOn voucherKey isCounter reconciled project { id code name } department { id name } }
    }
  }
`);

export const FundingDecisionsDocument = graphql(`
  query FundingDecisions($filter: DecisionFilter, $limit: Int!, $offset: Int!) {
    fundingDecisions(filter: $filter, limit: $limit, offset: $offset) {
      total states { state count amountFen }
      nodes { id version kind state amountFen limitFen cause basis docNo hearBy proposedAt unitAgrees project { id code name } department { id name } counters { id docNo } allowedActions { action allowed reasons { code params path } } }
    }
  }
`);

export const FundingDecisionDocument = graphql(`
  query FundingDecision($id: ID!) {
    fundingDecision(id: $id) {
      id version kind state amountFen limitFen cause basis source docNo executedOn voucherKey hearBy proposedAt statement unitAgrees fiscalYear
      project { id code name } department { id name } unit { id name }
      counters { id kind state amountFen docNo } counteredBy { id kind state amountFen docNo } pairedWith { id kind state amountFen docNo }
      finding { id text path cell { row column indicator } filingId cycleId fiscalYear cutOffMonth raisedBy raisedByOrganisation raisedAt corrections { id state } }
      steps { action who post organisation opinion provenAt at }
      allowedActions { action allowed reasons { code params path } }
      goalRevision { id state changes { indicatorId name was target } }
      history { id at act who post params }
    }
  }

  fragment MovedDecision on FundingDecision { id version state docNo executedOn statement unitAgrees limitFen allowedActions { action allowed reasons { code params path } } }
`);

export const ApproveDecisionDocument = graphql(`
  mutation ApproveDecision($input: MoveDecisionInput!) { approveDecision(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const RefuseDecisionDocument = graphql(`
  mutation RefuseDecision($input: MoveDecisionInput!) { refuseDecision(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const CancelDecisionDocument = graphql(`
  mutation CancelDecision($input: MoveDecisionInput!) { cancelDecision(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const CloseHearingDocument = graphql(`
  mutation CloseHearing($input: MoveDecisionInput!) { closeHearing(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const StateOnDecisionDocument = graphql(`
  mutation StateOnDecision($input: StateOnDecisionInput!) { stateOnDecision(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const ExecuteDecisionDocument = graphql(`
  mutation ExecuteDecision($input: ExecuteDecisionInput!) { executeDecision(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const CounterDecisionDocument = graphql(`
  mutation CounterDecision($input: CounterDecisionInput!) { counterDecision(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const ProposeDecisionDocument = graphql(`
  mutation ProposeDecision($input: ProposeDecisionInput!) { proposeDecision(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const DisposeFindingDocument = graphql(`
  mutation DisposeFinding($input: DisposeFindingInput!) { disposeFinding(input: $input) { __typename ... on DecisionMoved { decision { ...MovedDecision } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);
export const RaiseFindingDocument = graphql(`
  mutation RaiseFinding($input: RaiseFindingInput!) { raiseFinding(input: $input) { __typename ... on FindingRaised { finding { id text } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }
`);

/** What a proposal needs to know of a project: its findings and the money of its lines. */
export const ProposalDocument = graphql(`
  query Proposal($projectId: ID!) {
    project(id: $projectId) { id code name fiscalYear department { id name } unit { id name } goals { id state indicators { id name targetText } } }
    findings(filter: { projectId: $projectId }, limit: 100) { nodes { id text raisedAt raisedBy raisedByOrganisation source } }
    projectMoney(projectId: $projectId) { id source adjustedFen paidFen recoveredFen openFen heldBackFen availableFen }
  }
`);

export type LedgerData = FundingLedgerQuery["fundingLedger"];
export type LedgerLine = LedgerData["nodes"][number];
export type DecisionLine = FundingDecisionsQuery["fundingDecisions"]["nodes"][number];
export type DecisionDetail = NonNullable<FundingDecisionQuery["fundingDecision"]>;
