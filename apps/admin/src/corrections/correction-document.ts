import { graphql } from "../gql";
import type { CorrectionQuery, CorrectionsQuery, NoticesQuery } from "../gql/graphql";

export const CorrectionsDocument = graphql(`
  query Corrections($filter: CorrectionFilter, $limit: Int!, $offset: Int!) {
    corrections(filter: $filter, limit: $limit, offset: $offset) {
      total states { state count overdue }
      nodes { id state measure dueAt overdueDays escalated askedUntil respondedAt noticeDocNo reopenedFromId finding { id text projectId projectName department { id name } unit { id name } } }
    }
  }
`);

export const CorrectionDocument = graphql(`
  query Correction($id: ID!) {
    correction(id: $id) { ...CorrectionParts }
  }

  fragment CorrectionParts on Correction {
    id version state measure issuedAt issuedBy dueAt firstDueAt overdueDays escalated askedUntil askedReason response respondedAt respondedBy conclusion concludedAt concludedBy noticeId noticeDocNo reopenedFromId
    finding { id source text path cell { row column indicator } projectId projectName filingId raisedBy raisedByOrganisation raisedAt department { id name } unit { id name } corrections { id state dueAt } }
    allowedActions { action allowed reasons { code params path } }
    history { id at act who post params }
  }
`);

export const RespondCorrectionDocument = graphql(`mutation RespondCorrection($input: AnswerCorrectionInput!) { respondCorrection(input: $input) { __typename ... on CorrectionMoved { correction { ...CorrectionParts } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }`);
export const ConfirmCorrectionDocument = graphql(`mutation ConfirmCorrection($input: AnswerCorrectionInput!) { confirmCorrection(input: $input) { __typename ... on CorrectionMoved { correction { ...CorrectionParts } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }`);
export const RejectCorrectionDocument = graphql(`mutation RejectCorrection($input: AnswerCorrectionInput!) { rejectCorrection(input: $input) { __typename ... on CorrectionMoved { correction { ...CorrectionParts } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }`);
export const AskExtensionDocument = graphql(`mutation AskExtension($input: ExtendCorrectionInput!) { askCorrectionExtension(input: $input) { __typename ... on CorrectionMoved { correction { ...CorrectionParts } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }`);
export const ExtendCorrectionDocument = graphql(`mutation ExtendCorrection($input: ExtendCorrectionInput!) { extendCorrection(input: $input) { __typename ... on CorrectionMoved { correction { ...CorrectionParts } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }`);
export const ReopenCorrectionDocument = graphql(`mutation ReopenCorrection($input: ReopenCorrectionInput!) { reopenCorrection(input: $input) { __typename ... on CorrectionMoved { correction { ...CorrectionParts } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }`);

export const NoticesDocument = graphql(`
  query Notices($departmentId: ID, $search: String, $limit: Int!, $offset: Int!) {
    notices(departmentId: $departmentId, search: $search, limit: $limit, offset: $offset) { total nodes { id docNo subject issuedAt dueAt issues responded confirmed overdue department { id name } } }
  }
`);

export const NoticeDocument = graphql(`
  query Notice($id: ID!) {
    notice(id: $id) { id docNo subject requirement issuedAt issuedBy dueAt issues responded confirmed overdue department { id name } }
    corrections(filter: { noticeId: $id }, limit: 100) { nodes { id state measure dueAt overdueDays finding { text projectId projectName } } }
  }
`);

export const NoticeFindingsDocument = graphql(`query NoticeFindings($departmentId: ID!) { findings(filter: { departmentId: $departmentId }, limit: 100) { nodes { id text projectName raisedAt raisedByOrganisation corrections { id state noticeId } } } }`);
export const IssueNoticeDocument = graphql(`mutation IssueNotice($input: IssueNoticeInput!) { issueNotice(input: $input) { __typename ... on NoticeIssued { notice { id docNo } } ... on NotAllowed { reasons { code params path } } ... on Problem { code params path } } }`);

/** The scheme, its default time to answer, and the newest numbers. */
export const NoticeNumberingDocument = graphql(`query NoticeNumbering { setting(kind: NOTICE_NUMBERING) { version body } notices(limit: 100) { nodes { docNo } } }`);

export type CorrectionLine = CorrectionsQuery["corrections"]["nodes"][number];
export type CorrectionDetail = NonNullable<CorrectionQuery["correction"]>;
export type NoticeLine = NoticesQuery["notices"]["nodes"][number];
