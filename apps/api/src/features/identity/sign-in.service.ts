import { accessRefused, MAX_PASSWORD, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Profile } from "../../database/installation.entity.js";
import type { SystemWork, UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid } from "../../graphql/problems.js";
import { countAttempt, countFromAddress, countUnknownLogin, forgetFailures, takeBackAttempt, takeBackFromAddress } from "./attempts.js";
import { Account } from "./identity.entity.js";
import { hashPassword, isWeaklyHashed, passwordFits } from "./passwords.js";
import { policyOf } from "./security-policy.js";
import { openSession, type Caller } from "./sessions.js";
import { SignInRefused } from "./session.types.js";
import { stepLeft } from "./steps.js";
import { heldAppointments, viewerByAppointment } from "./viewers.js";

type Attempt = { kind: "look"; account: Account | undefined } | { kind: "locked"; account: Account | undefined; until: Date } | { kind: "delayed"; until: Date };

/** Lets people in. An unknown login, a disabled account and a wrong password get one answer, after one time. */
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
  ) {}

  /** The token of a new session under the person's first appointment that may work from here; what is still to be done is in the session. */
  async signIn(login: string, password: string, caller: Caller): Promise<{ token: string } | SignInRefused | Invalid> {
    if (password.length > MAX_PASSWORD) return new Invalid("TOO_LONG", "password", { max: MAX_PASSWORD });
    const attempt = await this.count(login.trim(), caller.address);
    if (attempt.kind === "delayed") return new SignInRefused("RATE_LIMITED", { until: attempt.until.toISOString() });
    if (attempt.kind === "locked") {
      await this.record("SIGN_IN_REFUSED", attempt.account, login, caller);
      return new SignInRefused("LOCKED_OUT", { until: attempt.until.toISOString() });
    }
    const { account } = attempt;
    const fits = await passwordFits(account?.passwordHash ?? null, password);
    if (!account || !fits || account.state !== "ACTIVE") {
      await this.record(account?.lockedUntil ? "LOCK_OUT" : "SIGN_IN_REFUSED", account, login, caller);
      return new SignInRefused("SIGN_IN_REFUSED");
    }
    await this.rehash(account, password);
    return this.unitOfWork.system("sign-in", (work) => letIn(work, this.profile, account, caller));
  }

  /** Counts the attempt before the password is looked at, so that a thousand at once are five. */
  private async count(login: string, address: string): Promise<Attempt> {
    return this.unitOfWork.system("sign-in", async ({ rows, now }): Promise<Attempt> => {
      const delayed = await countFromAddress(rows, now, address);
      if (delayed) return { kind: "delayed", until: delayed };
      const [found] = await rows(Account).findMany({ login });
      const { account, lockedUntil: until } = (found && (await countAttempt(rows, now, found.id))) ?? { account: undefined, lockedUntil: (await countUnknownLogin(rows, now, login)) ?? undefined };
      return until ? { kind: "locked", account, until } : { kind: "look", account };
    });
  }

  private async record(act: "SIGN_IN_REFUSED" | "LOCK_OUT", account: Account | undefined, login: string, { address }: Caller): Promise<void> {
    await this.unitOfWork.system("sign-in", ({ audit }) =>
      audit(act, { object: "account", objectId: account?.id ?? "-", outcome: "REFUSED", address, params: { login: login.trim().slice(0, 64) } }),
    );
  }

  /** The cost of hashing rises with the years; a right password is the moment to follow (SEC-D1). */
  private async rehash({ id, passwordHash }: Account, password: string): Promise<void> {
    if (passwordHash === null || !isWeaklyHashed(passwordHash)) return;
    const stronger = await hashPassword(password);
    await this.unitOfWork.system("sign-in", ({ rows }) => rows(Account).update({ id, passwordHash }, { passwordHash: stronger }));
  }
}

async function letIn({ rows, now, audit }: SystemWork, profile: Profile, account: Account, caller: Caller): Promise<{ token: string } | SignInRefused> {
  const held = await heldAppointments(rows, account.id, now);
  const refusals: Reason[] = [];
  let begins: Viewer | undefined;
  for (const { id } of held) {
    const viewer = await viewerByAppointment(rows, id, now);
    const refused = viewer && accessRefused(viewer.role, caller.address, now, await policyOf(rows, viewer.districtId));
    if (refused) refusals.push(refused);
    else begins ??= viewer;
  }
  await takeBackFromAddress(rows, caller.address);
  if (!begins) {
    const [refusal = { code: "NO_APPOINTMENT", params: {} }] = refusals;
    await audit("SIGN_IN_REFUSED", { object: "account", objectId: account.id, outcome: "REFUSED", address: caller.address, params: { login: account.login } });
    return new SignInRefused(refusal.code, refusal.params);
  }
  const policy = await policyOf(rows, begins.districtId);
  const awaiting = stepLeft(profile, policy, account, held.map(({ role }) => role), now);
  if (awaiting === null) await forgetFailures(rows, account.id);
  else await takeBackAttempt(rows, now, account.id);
  const token = await openSession(rows, now, { accountId: account.id, appointmentId: begins.appointmentId, policy, caller, awaiting });
  if (awaiting === null) await audit("SIGN_IN", { object: "account", objectId: account.id, by: begins, address: caller.address });
  return { token };
}
