import { allowedAccountActions, chinaDate, dormancyOf, type AccountStanding } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Profile } from "../../database/installation.entity.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import { Account, Appointment, mustHaveSecondFactor, policyOf } from "../identity/index.js";
import { AccessRequest } from "./access-request.entity.js";
import type { AccountPost, AccountView } from "./accounts.types.js";
import { actorOf, ownDepartment } from "./who.js";

/** Accounts as `viewer` sees them, in the order of the ids. System rows; a constant number of statements. */
export async function accountViews({ rows, now }: Reading, viewer: Viewer, profile: Profile, ids: readonly string[]): Promise<AccountView[]> {
  const accounts = new Map((await rows(Account).byIds(ids)).map((account) => [account.id, account]));
  const appointments = await rows(Appointment).findMany({ accountId: [...ids], districtId: viewer.districtId }, { order: { from: "DESC", id: "DESC" } });
  const principals = new Map((await rows(Appointment).byIds(appointments.flatMap(({ deputyOf }) => deputyOf ?? []))).map(({ id, holderName }) => [id, holderName]));
  const waiting = new Set((await rows(AccessRequest).findMany({ accountId: [...ids], districtId: viewer.districtId, state: "PENDING" })).map(({ accountId }) => accountId));
  const policy = await policyOf(rows, viewer.districtId);
  const today = chinaDate(now);
  const own = ownDepartment(viewer);

  return ids.flatMap((id) => {
    const account = accounts.get(id);
    if (!account) return [];
    const all = appointments.filter(({ accountId }) => accountId === id).map((appointment) => postOf(appointment, today, principals));
    const standing = standingOf(account, all, now);
    const { login, name, state, disabledReason, lockedUntil, lastSeenAt } = account;
    return [{
      id, login, name, state, disabledReason, lastSeenAt,
      lockedUntil: standing.locked ? lockedUntil : null,
      dormancy: state === "ACTIVE" ? dormancyOf(awakeSince(account), now, policy) : "AWAKE",
      hasPassword: account.passwordHash !== null,
      secondFactor: standing.secondFactor,
      secondFactorNeeded: mustHaveSecondFactor(profile, policy, all.filter(({ ended }) => !ended).map(({ role }) => role)),
      posts: own === undefined ? all : all.filter(({ departmentId }) => departmentId === own),
      waiting: waiting.has(id),
      allowedActions: allowedAccountActions(actorOf(viewer), standing).map(({ reasons, ...each }) => ({ ...each, reasons: reasons.map((reason) => new Reason(reason)) })),
    }];
  });
}

/** From when an account's idleness counts. */
export function awakeSince({ lastSeenAt, enabledAt, createdAt }: Account): Date {
  return [lastSeenAt, enabledAt, createdAt].reduce<Date>((latest, at) => (at !== null && at > latest ? at : latest), createdAt);
}

/** The account as the domain's rules see it; posts that have ended give nobody a say. */
export function standingOf(account: Account, posts: readonly Pick<AccountPost, "role" | "departmentId" | "ended">[], now: Date): AccountStanding {
  return {
    accountId: account.id,
    state: account.state,
    locked: account.lockedUntil !== null && account.lockedUntil > now,
    secondFactor: account.totpEnc !== null,
    posts: posts.filter(({ ended }) => !ended),
  };
}

export function postOf({ id, role, organisation, departmentId, from, until, deputyOf }: Appointment, today: string, principals: ReadonlyMap<string, string>): AccountPost {
  const ended = until !== null && until < today;
  return { id, role, organisation, departmentId, from, until, deputyOf: (deputyOf && principals.get(deputyOf)) ?? null, inForce: !ended && from <= today, ended };
}
