import { allowedAccountActions, chinaDate, type AccountAction } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Profile } from "../../database/installation.entity.js";
import type { Reading, SystemWork, UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { requireProof } from "../../graphql/proof.js";
import { Account, Appointment, issuePasswordLink, policyOf, Session } from "../identity/index.js";
import { AccessRequest } from "./access-request.entity.js";
import { accountViews, postOf, standingOf } from "./account-view.js";
import { AccountChanged, PasswordLinkIssued, type AccountFilter, type AccountPage, type AccountView, type ChangeAccountResult, type PasswordLinkResult } from "./accounts.types.js";
import { actorOf, ownDepartment, seesAccounts } from "./who.js";

export type AccountQuery = { search: string | null; filter: AccountFilter | null; limit: number; offset: number };

const DAY = 86_400_000;

/** Accounts of a district, or of a department for its account manager. One outside is absent. */
export class AccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
  ) {}

  async accounts(viewer: Viewer, { search, filter, limit, offset }: AccountQuery): Promise<AccountPage> {
    if (!seesAccounts(viewer)) return { nodes: [], total: 0 };
    return this.unitOfWork.systemRead("accounts", async (reading) => {
      const found = inView(reading, viewer);
      const text = search?.trim().toLowerCase() ?? "";
      if (text !== "") found.where("INSTR(LOWER(a.login), :text) > 0 OR INSTR(LOWER(a.name), :text) > 0 OR INSTR(LOWER(p.organisation), :text) > 0 OR INSTR(LOWER(r.organisation), :text) > 0", { text });
      if (filter) await narrow(found, filter, reading, viewer);
      const total = await found.count();
      const ids = await found.columns({ id: "a.id" }).orderBy("a.login").limit(limit, offset).all<{ id: string }>();
      return { nodes: await accountViews(reading, viewer, this.profile, ids.map(({ id }) => id)), total };
    });
  }

  account(viewer: Viewer, id: string): Promise<AccountView | undefined> {
    return this.unitOfWork.systemRead("accounts", (reading) => visibleAccount(reading, viewer, this.profile, id));
  }

  /** A new one-time link that sets a password; earlier ones are void. A second factor stays, so that the link alone lets nobody in. */
  async issueLink(viewer: Viewer, id: string): Promise<PasswordLinkResult> {
    const outcome = await this.act(viewer, id, "ISSUE_LINK", async (work, account) => {
      const link = await issuePasswordLink(work, id);
      await work.audit("ISSUE_PASSWORD_LINK", { object: "account", objectId: id, by: viewer, of: { departmentId: null }, params: { name: account.name } });
      return link;
    });
    if (outcome instanceof NotFound || outcome instanceof NotAllowed) return outcome;
    const account = await this.account(viewer, id);
    return account ? new PasswordLinkIssued(account, outcome.token, outcome.until) : new NotFound("account");
  }

  /** The person's posts carry the new name, and whatever names a post; signatures, acts and the trail keep the one they were made under. */
  async correctName(viewer: Viewer, id: string, given: string, reason: string): Promise<ChangeAccountResult> {
    const name = given.trim();
    if (name === "") return new Invalid("MISSING_FIELD", "name");
    return this.change(viewer, id, "CORRECT_NAME", async ({ rows, audit }, { name: was }) => {
      if (name === was) return new Invalid("NAME_UNCHANGED", "name");
      await rows(Account).update({ id }, { name });
      await rows(Appointment).update({ accountId: id }, { holderName: name });
      await audit("CORRECT_NAME", { object: "account", objectId: id, by: viewer, of: { departmentId: null }, params: { was, name, reason } });
      return undefined;
    });
  }

  /** Ends every session at once; nobody signs in until it is enabled again. */
  disable(viewer: Viewer, id: string, reason: string): Promise<ChangeAccountResult> {
    return this.change(viewer, id, "DISABLE", async ({ rows, audit }, { name }) => {
      await rows(Account).update({ id }, { state: "DISABLED", disabledReason: reason });
      await rows(Session).remove({ accountId: id });
      await audit("DISABLE_ACCOUNT", { object: "account", objectId: id, by: viewer, of: { departmentId: null }, params: { name, reason } });
    });
  }

  enable(viewer: Viewer, id: string, reason: string): Promise<ChangeAccountResult> {
    return this.change(viewer, id, "ENABLE", async ({ rows, now, audit }, { name }) => {
      await rows(Account).update({ id }, { state: "ACTIVE", disabledReason: null, enabledAt: now, dormantWarnedAt: null, failures: 0, lockedUntil: null });
      await audit("ENABLE_ACCOUNT", { object: "account", objectId: id, by: viewer, of: { departmentId: null }, params: { name, reason } });
    });
  }

  unlock(viewer: Viewer, id: string, reason: string): Promise<ChangeAccountResult> {
    return this.change(viewer, id, "UNLOCK", async ({ rows, audit }, { name }) => {
      await rows(Account).update({ id }, { failures: 0, lockedUntil: null });
      await audit("UNLOCK_ACCOUNT", { object: "account", objectId: id, by: viewer, of: { departmentId: null }, params: { name, reason } });
    });
  }

  private async change(viewer: Viewer, id: string, action: AccountAction, act: (work: SystemWork, account: Account) => Promise<Invalid | void>): Promise<ChangeAccountResult> {
    const refused = await this.act(viewer, id, action, act);
    if (refused) return refused;
    const account = await this.account(viewer, id);
    return account ? new AccountChanged(account) : new NotFound("account");
  }

  /** Finds, asks who, asks whether, acts: in one transaction. */
  private async act<Result>(viewer: Viewer, id: string, action: AccountAction, act: (work: SystemWork, account: Account) => Promise<Result>): Promise<Result | NotFound | NotAllowed> {
    const unproven = requireProof(viewer, this.unitOfWork.now());
    return this.unitOfWork.system("accounts", async (work) => {
      const account = await heldAccount(work, viewer, id);
      if (!account) return new NotFound("account");
      const refused = await accountRefusal(work, viewer, account, action);
      return refused ?? unproven ?? act(work, account);
    });
  }
}

/** The accounts this viewer looks after, one group each. */
function inView({ rows }: Reading, viewer: Viewer) {
  const department = ownDepartment(viewer);
  const { districtId } = viewer;
  const within = (alias: string) => `${alias}.districtId = :districtId${department === undefined ? "" : ` AND ${alias}.departmentId = :department`}`;
  const params = { districtId, ...(department === undefined ? {} : { department }) };
  return rows(Account)
    .select("a")
    .leftJoin(Appointment, "p", `p.accountId = a.id AND ${within("p")}`, params)
    .leftJoin(AccessRequest, "r", `r.accountId = a.id AND ${within("r")}`, params)
    .where("p.id IS NOT NULL OR r.id IS NOT NULL")
    .groupBy("a.id", "a.login");
}

async function narrow(found: ReturnType<typeof inView>, filter: AccountFilter, { rows, now }: Reading, { districtId }: Viewer): Promise<void> {
  switch (filter) {
    case "ACTIVE":
    case "DISABLED":
      return void found.where("a.state = :filter", { filter });
    case "LOCKED":
      return void found.where("a.lockedUntil > :now", { now });
    case "NEVER_SIGNED_IN":
      return void found.where("a.lastSeenAt IS NULL");
    case "LONG_UNUSED": {
      const since = new Date(now.getTime() - (await policyOf(rows, districtId)).dormancy.warnDays * DAY);
      return void found.where("a.state = 'ACTIVE' AND COALESCE(a.lastSeenAt, a.enabledAt, a.createdAt) <= :since AND COALESCE(a.enabledAt, a.createdAt) <= :since", { since });
    }
  }
}

/** An account the viewer may see; undefined for one that is elsewhere or isn't. */
export async function visibleAccount(reading: Reading, viewer: Viewer, profile: Profile, id: string): Promise<AccountView | undefined> {
  if (!(await isVisible(reading, viewer, id))) return undefined;
  return (await accountViews(reading, viewer, profile, [id]))[0];
}

/** Of these accounts those the viewer looks after. */
export async function knownAccounts(reading: Reading, viewer: Viewer, ids: readonly string[]): Promise<string[]> {
  if (!seesAccounts(viewer) || ids.length === 0) return [];
  return (await inView(reading, viewer).where("a.id IN (:...ids)", { ids }).columns({ id: "a.id" }).all<{ id: string }>()).map(({ id }) => id);
}

/** Of these posts those of accounts the viewer looks after, within the viewer's own department where that is all they look after. */
export async function knownPosts({ rows }: Reading, viewer: Viewer, ids: readonly string[]): Promise<string[]> {
  if (!seesAccounts(viewer) || ids.length === 0) return [];
  const department = ownDepartment(viewer);
  return (await rows(Appointment).byIds(ids)).filter((post) => post.districtId === viewer.districtId && (department === undefined || post.departmentId === department)).map(({ id }) => id);
}

/** Reads and holds an account the viewer looks after. */
export async function heldAccount(work: SystemWork, viewer: Viewer, id: string): Promise<Account | undefined> {
  return (await isVisible(work, viewer, id)) ? work.rows(Account).findForUpdate(id) : undefined;
}

async function isVisible(reading: Reading, viewer: Viewer, id: string): Promise<boolean> {
  return seesAccounts(viewer) && (await inView(reading, viewer).where("a.id = :id", { id }).count()) > 0;
}

/** Why the viewer may not do this with the account now, or undefined. */
export async function accountRefusal({ rows, now }: Reading, viewer: Viewer, account: Account, action: AccountAction): Promise<NotAllowed | undefined> {
  const posts = (await rows(Appointment).findMany({ accountId: account.id })).map((appointment) => postOf(appointment, chinaDate(now), new Map()));
  const allowance = allowedAccountActions(actorOf(viewer), standingOf(account, posts, now)).find((each) => each.action === action);
  if (!allowance) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "SYSTEM_ADMIN" } }]);
  return allowance.allowed ? undefined : new NotAllowed(allowance.reasons);
}
