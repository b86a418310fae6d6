import { graphql } from "../gql";
import type { AccessRequestsQuery, AccountPartsFragment } from "../gql/graphql";

export const AccountsPageDocument = graphql(`
  query AccountsPage($search: String, $filter: AccountFilter, $limit: Int!, $offset: Int!) {
    accounts(search: $search, filter: $filter, limit: $limit, offset: $offset) { total nodes { ...AccountParts } }
  }

  fragment AccountParts on Account {
    id login name state disabledReason lockedUntil lastSeenAt dormancy hasPassword secondFactor secondFactorNeeded waiting
    posts { id role organisation departmentId from until deputyOf inForce ended }
    allowedActions { action allowed reasons { code params path } }
  }
`);

export const AccountDocument = graphql(`
  query Account($id: ID!) { account(id: $id) { ...AccountParts } }
`);

export const InvitePersonDocument = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on PersonInvited { link until waiting account { ...AccountParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export const IssuePasswordLinkDocument = graphql(`
  mutation IssuePasswordLink($input: PasswordLinkInput!) {
    issuePasswordLink(input: $input) {
      __typename
      ... on PasswordLinkIssued { link until account { ...AccountParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

/** Changes of posts answer alike: the account whole, and whether a second person must approve first. */
export const AppointDocument = graphql(`
  mutation Appoint($input: AppointInput!) { outcome: appoint(input: $input) { ...PostsOutcome } }

  fragment PostsOutcome on ChangePostsResult {
    __typename
    ... on PostsChanged { waiting account { ...AccountParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);
export const AppointDeputyDocument = graphql(`mutation AppointDeputy($input: AppointDeputyInput!) { outcome: appointDeputy(input: $input) { ...PostsOutcome } }`);
export const HandOverDocument = graphql(`mutation HandOver($input: HandOverInput!) { outcome: handOver(input: $input) { ...PostsOutcome } }`);
export const EndAppointmentDocument = graphql(`mutation EndAppointment($input: EndAppointmentInput!) { outcome: endAppointment(input: $input) { ...PostsOutcome } }`);
export const RequestSecondFactorResetDocument = graphql(`mutation RequestSecondFactorReset($input: AccountInput!) { outcome: requestSecondFactorReset(input: $input) { ...PostsOutcome } }`);

export const DisableAccountDocument = graphql(`
  mutation DisableAccount($input: AccountInput!) { outcome: disableAccount(input: $input) { ...AccountOutcome } }

  fragment AccountOutcome on ChangeAccountResult {
    __typename
    ... on AccountChanged { account { ...AccountParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);
export const CorrectNameDocument = graphql(`mutation CorrectName($input: CorrectNameInput!) { outcome: correctName(input: $input) { ...AccountOutcome } }`);
export const EnableAccountDocument = graphql(`mutation EnableAccount($input: AccountInput!) { outcome: enableAccount(input: $input) { ...AccountOutcome } }`);
export const UnlockAccountDocument = graphql(`mutation UnlockAccount($input: AccountInput!) { outcome: unlockAccount(input: $input) { ...AccountOutcome } }`);

export const AccessRequestsDocument = graphql(`
  query AccessRequests($state: AccessRequestState, $limit: Int!, $offset: Int!) {
    accessRequests(state: $state, limit: $limit, offset: $offset) { total nodes { ...AccessRequestParts } }
  }

  fragment AccessRequestParts on AccessRequest {
    id kind state accountId name role organisation from until inPlaceOf note proposedBy proposedAt decidedBy decidedAt opinion withdrawable
    undecidable { code params path }
  }
`);

export const ApproveAccessDocument = graphql(`
  mutation ApproveAccess($input: ApproveAccessInput!) { outcome: approveAccess(input: $input) { ...AccessOutcome } }

  fragment AccessOutcome on DecideAccessResult {
    __typename
    ... on AccessDecided { request { ...AccessRequestParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);
export const RefuseAccessDocument = graphql(`mutation RefuseAccess($input: RefuseAccessInput!) { outcome: refuseAccess(input: $input) { ...AccessOutcome } }`);
export const WithdrawAccessDocument = graphql(`mutation WithdrawAccess($id: ID!) { outcome: withdrawAccess(id: $id) { ...AccessOutcome } }`);

export const PlacesDocument = graphql(`
  query AccountPlaces($search: String) {
    departments(search: $search, limit: 100) { nodes { id code name units { id code name } } }
    offices { id name kind }
    appointableFirms { id name }
  }
`);

export const AccessReviewDocument = graphql(`
  query AccessReview { accessReview { ...AccessReviewParts } }

  fragment AccessReviewParts on AccessReview {
    year pending sha256 signable
    lines { accountId appointmentId login name role organisation from until deputyOf grantedBy approvedBy state secondFactor lastSeen pending }
    signed { year posts signedBy remark at sha256 }
  }
`);

export const SignAccessReviewDocument = graphql(`
  mutation SignAccessReview($input: SignAccessReviewInput!) {
    signAccessReview(input: $input) {
      __typename
      ... on AccessReviewDone { review { ...AccessReviewParts } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type AccountRow = AccountPartsFragment;
export type AccountPost = AccountRow["posts"][number];
export type RequestRow = AccessRequestsQuery["accessRequests"]["nodes"][number];
