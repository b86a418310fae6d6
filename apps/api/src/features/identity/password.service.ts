import { passwordFaults, type Reason, type SecurityPolicy } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { not } from "../../access/where.js";
import type { Profile } from "../../database/installation.entity.js";
import type { SystemWork, UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed } from "../../graphql/problems.js";
import { countAttempt, forgetFailures } from "./attempts.js";
import { PasswordHistory, PasswordLink, Session } from "./credential.entity.js";
import { Account } from "./identity.entity.js";
import { hashPassword, passwordFits } from "./passwords.js";
import type { Self } from "./second-factor.service.js";
import { newSecret, secretHash } from "./secrets.js";
import { policyOf } from "./security-policy.js";
import { SignInRefused } from "./session.types.js";
import { endStep } from "./steps.js";
import { heldAppointments, viewerByAppointment } from "./viewers.js";

const DAY = 86_400_000;
const LINK_DAYS = 7;

type Judged = { account: Account; policy: SecurityPolicy; words: readonly string[]; earlier: readonly string[] };

/** New passwords: chosen by the person, held to the policy, told to nobody. */
export class PasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
  ) {}

  /** Changes one's own password; other sessions end. On the way in, where the old one has aged, it was just given and isn't asked for again. */
  async change(self: Self, current: string | null, next: string, sessionHash: string): Promise<{ token?: string } | Invalid | NotAllowed | SignInRefused> {
    const accountId = "viewer" in self ? self.viewer.accountId : self.pending.accountId;
    const refused = "viewer" in self ? await this.confirmCurrent(accountId, current ?? "") : undefined;
    if (refused) return refused;
    const judged = await this.unitOfWork.systemRead("sign-in", ({ rows, now }) => judge(rows, accountId, now));
    const faults = judged ? await faultsOf(judged, next) : [];
    if (!judged || faults.length > 0) return new NotAllowed(faults);
    const passwordHash = await hashPassword(next);
    return this.unitOfWork.system("sign-in", async (work) => {
      await setPassword(work, judged, passwordHash);
      await work.rows(Session).remove({ accountId, idHash: not(sessionHash) });
      await work.audit("CHANGE_PASSWORD", { object: "account", objectId: accountId, ...("viewer" in self ? { by: self.viewer } : {}) });
      const token = "pending" in self ? await endStep(work, this.profile, self.pending) : undefined;
      return token === undefined ? {} : { token };
    });
  }

  /** Whose password a link would set; undefined when it was used or is too old. */
  async holder(token: string): Promise<{ login: string; name: string } | undefined> {
    return this.unitOfWork.systemRead("sign-in", async ({ rows, now }) => (await openLink(rows, token, now))?.account);
  }

  /** Sets the password and voids the link and every session of that person. What is wrong, if anything. */
  async setByLink(token: string, password: string): Promise<readonly Reason[]> {
    const ended: Reason[] = [{ code: "LINK_ENDED", params: {} }];
    const judged = await this.unitOfWork.systemRead("sign-in", async ({ rows, now }) => {
      const found = await openLink(rows, token, now);
      return found && judge(rows, found.account.id, now);
    });
    const faults = judged ? await faultsOf(judged, password) : ended;
    if (!judged || faults.length > 0) return faults;
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.system("sign-in", async (work) => {
      const found = await openLink(work.rows, token, work.now);
      if (!found) return ended;
      // Whoever marks it used has it: another may have read the same open link a moment ago.
      if ((await work.rows(PasswordLink).update({ id: found.link.id, usedAt: null }, { usedAt: work.now })) === 0) return ended;
      await setPassword(work, judged, passwordHash);
      await forgetFailures(work.rows, found.account.id);
      await work.rows(Session).remove({ accountId: found.account.id });
      await work.audit("SET_PASSWORD", { object: "account", objectId: found.account.id });
      return [];
    });
  }

  private async confirmCurrent(accountId: string, current: string): Promise<Invalid | SignInRefused | undefined> {
    const attempt = await this.unitOfWork.system("sign-in", ({ rows, now }) => countAttempt(rows, now, accountId));
    if (attempt?.lockedUntil) return new SignInRefused("LOCKED_OUT", { until: attempt.lockedUntil.toISOString() });
    if (!attempt || !(await passwordFits(attempt.account.passwordHash, current))) return new Invalid("PASSWORD_WRONG", "current");
    await this.unitOfWork.system("sign-in", ({ rows }) => forgetFailures(rows, accountId));
    return undefined;
  }
}

/** A one-time link by which a person sets a password; earlier ones are void. It is told once, to whoever asked for it. */
export async function issuePasswordLink({ rows, now }: Pick<SystemWork, "rows" | "now">, accountId: string): Promise<{ token: string; until: Date }> {
  const token = newSecret();
  const until = new Date(now.getTime() + LINK_DAYS * DAY);
  await rows(PasswordLink).update({ accountId, usedAt: null }, { usedAt: now });
  await rows(PasswordLink).add({ accountId, tokenHash: secretHash(token), until });
  return { token, until };
}

/** What the new password is held against. System rows. */
async function judge(rows: RowsOf, accountId: string, now: Date): Promise<Judged | undefined> {
  const account = await rows(Account).find(accountId);
  if (!account) return undefined;
  const held = await heldAppointments(rows, accountId, now);
  const viewer: Viewer | undefined = held[0] && (await viewerByAppointment(rows, held[0].id, now));
  const policy = await policyOf(rows, viewer?.districtId);
  const history = await rows(PasswordHistory).findMany({ accountId }, { order: { id: "DESC" }, limit: policy.password.history });
  const earlier = policy.password.history === 0 || account.passwordHash === null ? [] : [account.passwordHash, ...history.map(({ passwordHash }) => passwordHash)].slice(0, policy.password.history);
  return { account, policy, words: [account.name, ...held.map(({ organisation }) => organisation), ...(viewer ? [viewer.districtName] : [])], earlier };
}

async function faultsOf({ account, policy, words, earlier }: Judged, password: string): Promise<Reason[]> {
  const faults = passwordFaults(password, policy.password, { login: account.login, words });
  if (faults.length > 0) return faults;
  for (const hash of earlier) if (await passwordFits(hash, password)) return [{ code: "PASSWORD_REPEATED", params: { count: policy.password.history } }];
  return [];
}

async function setPassword({ rows, now }: SystemWork, { account, policy }: Judged, passwordHash: string): Promise<void> {
  if (account.passwordHash !== null) await rows(PasswordHistory).add({ accountId: account.id, passwordHash: account.passwordHash });
  const kept = await rows(PasswordHistory).findMany({ accountId: account.id }, { order: { id: "DESC" } });
  const forgotten = kept.slice(policy.password.history).map(({ id }) => id);
  if (forgotten.length > 0) await rows(PasswordHistory).remove({ id: forgotten });
  await rows(Account).update({ id: account.id }, { passwordHash, passwordSetAt: now });
}

async function openLink(rows: RowsOf, token: string, now: Date): Promise<{ link: PasswordLink; account: Account } | undefined> {
  const [link] = await rows(PasswordLink).findMany({ tokenHash: secretHash(token), usedAt: null });
  const account = link && link.until > now ? await rows(Account).find(link.accountId) : undefined;
  return link && account ? { link, account } : undefined;
}
