import type { Viewer } from "../access/viewer.js";
import type { Scenario } from "./scenario.js";

const PROBLEM = "... on Problem { code } ... on NotAllowed { reasons { code } }";
const CHANGED = `__typename ${PROBLEM} ... on PostsChanged { waiting account { id posts { id role organisation from until deputyOf inForce ended } } }`;
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename ${PROBLEM} ... on PersonInvited { link waiting account { id login posts { id role } } } } }`;
const APPOINT = `mutation ($input: AppointInput!) { appoint(input: $input) { ${CHANGED} } }`;
const DEPUTY = `mutation ($input: AppointDeputyInput!) { appointDeputy(input: $input) { ${CHANGED} } }`;
const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { ${CHANGED} } }`;
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { ${CHANGED} } }`;
const RESET = `mutation ($input: AccountInput!) { requestSecondFactorReset(input: $input) { ${CHANGED} } }`;
const REQUESTS = "query ($state: AccessRequestState) { accessRequests(state: $state, limit: 100) { total nodes { id kind state accountId name role organisation proposedBy inPlaceOf withdrawable undecidable { code } } } }";
const DECIDED = `{ __typename ${PROBLEM} ... on AccessDecided { request { id state decidedBy opinion } } }`;
const APPROVE = `mutation ($input: ApproveAccessInput!) { approveAccess(input: $input) ${DECIDED} }`;
const REFUSE = `mutation ($input: RefuseAccessInput!) { refuseAccess(input: $input) ${DECIDED} }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawAccess(id: $id) ${DECIDED} }`;
const ACT = (act: string) => `mutation ($input: AccountInput!) { ${act}(input: $input) { __typename ${PROBLEM} ... on AccountChanged { account { id state } } } }`;
const CORRECT = `mutation ($input: CorrectNameInput!) { correctName(input: $input) { __typename ${PROBLEM} ... on AccountChanged { account { id login } } } }`;
const LINK = `mutation ($input: PasswordLinkInput!) { issuePasswordLink(input: $input) { __typename ${PROBLEM} ... on PasswordLinkIssued { link } } }`;
const ACCOUNTS = "query ($search: String, $filter: AccountFilter) { accounts(search: $search, filter: $filter, limit: 100) { total nodes { id login name state dormancy waiting secondFactorNeeded posts { id role } allowedActions { action allowed } } } }";

type Post = { id: string; role: string; organisation: string; from: string; until: string | null; deputyOf: string | null; inForce: boolean; ended: boolean };
export type Outcome = {
  __typename: string; code?: string; reasons?: { code: string }[]; waiting?: boolean; link?: string;
  account?: { id: string; login: string; state: string; posts: Post[] };
  request?: { id: string; state: string; decidedBy: string; opinion: string | null };
};
type Requests = { total: number; nodes: { id: string; kind: string; state: string; accountId: string; name: string; role: string; organisation: string; proposedBy: string; inPlaceOf: string | null; withdrawable: boolean; undecidable: { code: string }[] }[] };
type Accounts = { total: number; nodes: { id: string; login: string; name: string; state: string; dormancy: string; waiting: boolean; secondFactorNeeded: boolean; posts: Post[]; allowedActions: { action: string; allowed: boolean }[] }[] };

/** Those who look after accounts, as the tests drive them. */
export class AccountDesk {
  constructor(private readonly given: Scenario) {}

  invite = (viewer: Viewer, login: string, post: object, name = "新同志") => this.ask(viewer, INVITE, { input: { login, name, post: { from: this.today(), ...post } } });
  appoint = (viewer: Viewer, accountId: string, post: object) => this.ask(viewer, APPOINT, { input: { accountId, post: { from: this.today(), ...post } } });
  deputy = (viewer: Viewer, input: object) => this.ask(viewer, DEPUTY, { input });
  handOver = (viewer: Viewer, input: object) => this.ask(viewer, HAND_OVER, { input });
  end = (viewer: Viewer, appointmentId: string, until = this.today()) => this.ask(viewer, END, { input: { appointmentId, until } });
  reset = (viewer: Viewer, id: string) => this.ask(viewer, RESET, { input: { id, reason: "手机丢失" } });
  approve = (viewer: Viewer, id: string) => this.ask(viewer, APPROVE, { input: { id } });
  refuse = (viewer: Viewer, id: string) => this.ask(viewer, REFUSE, { input: { id, opinion: "不符合规定" } });
  withdraw = (viewer: Viewer, id: string) => this.ask(viewer, WITHDRAW, { id });
  act = (viewer: Viewer, act: "disableAccount" | "enableAccount" | "unlockAccount", id: string) => this.ask(viewer, ACT(act), { input: { id, reason: "岗位调整" } });
  correctName = (viewer: Viewer, id: string, name: string) => this.ask(viewer, CORRECT, { input: { id, name, reason: "录入有误" } });
  link = (viewer: Viewer, id: string) => this.ask(viewer, LINK, { input: { id } });

  async requests(viewer: Viewer, state?: string): Promise<Requests> {
    return (await this.given.ask<{ accessRequests: Requests }>(viewer, REQUESTS, { state: state ?? null })).data.accessRequests;
  }

  /** What waits for a decision about this account. */
  async pending(viewer: Viewer, accountId: string): Promise<Requests["nodes"][number]> {
    const request = (await this.requests(viewer, "PENDING")).nodes.find((each) => each.accountId === accountId);
    if (!request) throw new Error("Nothing waits for this account");
    return request;
  }

  async accounts(viewer: Viewer, search?: string, filter?: string): Promise<Accounts> {
    return (await this.given.ask<{ accounts: Accounts }>(viewer, ACCOUNTS, { search: search ?? null, filter: filter ?? null })).data.accounts;
  }

  today(days = 0): string {
    return new Date(this.given.now.getTime() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  }

  private async ask(viewer: Viewer, source: string, variables: Record<string, unknown>): Promise<Outcome> {
    const { data, errors } = await this.given.ask<Record<string, Outcome> | null>(viewer, source, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  }
}
