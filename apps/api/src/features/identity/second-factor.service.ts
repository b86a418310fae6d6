import type { Viewer } from "../../access/viewer.js";
import type { Reading, SystemWork, UnitOfWork } from "../../database/unit-of-work.js";
import type { Profile } from "../../database/installation.entity.js";
import { Invalid, NotAllowed } from "../../graphql/problems.js";
import { requireProof } from "../../graphql/proof.js";
import { countAttempt, countFromAddress, takeBackFromAddress } from "./attempts.js";
import { RecoveryCode } from "./credential.entity.js";
import { Account } from "./identity.entity.js";
import type { SecretBox } from "./secret-box.js";
import { mustHaveSecondFactor, policyOf } from "./security-policy.js";
import type { Pending } from "./sessions.js";
import { SignInRefused } from "./session.types.js";
import { endStep } from "./steps.js";
import { newRecoveryCodes, newTotpSecret, recoveryCodeHash, totpStep, totpUri } from "./totp.js";
import { heldAppointments } from "./viewers.js";

const ISSUER = "监效 Jianxiao";

/** Who acts on their own second factor: signed in, or on the way there. */
export type Self = { readonly viewer: Viewer } | { readonly pending: Pending };

/** TOTP with recovery codes. A code counts as an attempt, is good once, and for one step either side of the clock. */
export class SecondFactorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
    private readonly box: SecretBox,
  ) {}

  /** A new secret to be put into an authenticator; it counts from the first right code on. */
  async begin(self: Self): Promise<{ secret: string; uri: string } | NotAllowed> {
    const unproven = "viewer" in self && requireProof(self.viewer, this.unitOfWork.now());
    if (unproven) return unproven;
    const accountId = accountOf(self);
    const secret = newTotpSecret();
    const login = await this.unitOfWork.system("sign-in", async ({ rows }) => {
      await rows(Account).update({ id: accountId }, { totpPendingEnc: this.box.seal(secret, accountId) });
      return (await rows(Account).find(accountId))?.login ?? "";
    });
    return { secret, uri: totpUri(secret, login, ISSUER) };
  }

  /** Takes the shown secret into use, with the code it gives. Recovery codes are told this once; on the way in, the step is done. */
  async confirm(self: Self, code: string): Promise<{ recoveryCodes: string[]; token?: string } | Invalid> {
    return this.unitOfWork.system("sign-in", async (work) => {
      const { rows, now, audit } = work;
      const accountId = accountOf(self);
      const account = await rows(Account).findForUpdate(accountId);
      if (!account || account.totpPendingEnc === null) return new Invalid("SECOND_FACTOR_NOT_BEGUN", "code");
      const step = totpStep(this.box.open(account.totpPendingEnc, accountId), code.trim(), now);
      if (step === undefined) return new Invalid("SECOND_FACTOR_WRONG", "code");
      await rows(Account).save(Object.assign(account, { totpEnc: account.totpPendingEnc, totpPendingEnc: null, totpStep: step }));
      const recoveryCodes = await storeRecoveryCodes(work, accountId);
      await audit("ENROL_SECOND_FACTOR", { object: "account", objectId: accountId, ...("viewer" in self ? { by: self.viewer } : {}) });
      const token = "pending" in self ? await endStep(work, this.profile, self.pending) : undefined;
      return { recoveryCodes, ...(token === undefined ? {} : { token }) };
    });
  }

  /** Gives the code the sign-in waits for. */
  async give(pending: Pending, code: string, address: string): Promise<{ token: string } | SignInRefused> {
    return this.unitOfWork.system("sign-in", async (work) => {
      const { rows, now, audit } = work;
      const delayed = await countFromAddress(rows, now, address);
      if (delayed) return new SignInRefused("RATE_LIMITED", { until: delayed.toISOString() });
      const attempt = await countAttempt(rows, now, pending.accountId);
      if (!attempt || attempt.lockedUntil) return new SignInRefused("LOCKED_OUT", attempt?.lockedUntil ? { until: attempt.lockedUntil.toISOString() } : {});
      const taken = pending.step === "SECOND_FACTOR" ? await this.take(work, pending.accountId, code) : undefined;
      const token = taken && (await endStep(work, this.profile, pending));
      if (!token) {
        await audit("SIGN_IN_REFUSED", { object: "account", objectId: pending.accountId, outcome: "REFUSED", address, params: { login: attempt.account.login } });
        return new SignInRefused("SECOND_FACTOR_WRONG");
      }
      await takeBackFromAddress(rows, address);
      if (taken === "RECOVERY") await audit("USE_RECOVERY_CODE", { object: "account", objectId: pending.accountId });
      return { token };
    });
  }

  /** Takes a code of the account, once: of the authenticator, or a recovery code. Undefined when it is neither. */
  async take({ rows, now }: SystemWork, accountId: string, given: string): Promise<"TOTP" | "RECOVERY" | undefined> {
    const account = await rows(Account).findForUpdate(accountId);
    if (!account || account.totpEnc === null) return undefined;
    const code = given.replaceAll(/\s/g, "");
    const step = totpStep(this.box.open(account.totpEnc, account.id), code, now);
    if (step !== undefined) {
      if (account.totpStep !== null && step <= account.totpStep) return undefined;
      await rows(Account).update({ id: account.id }, { totpStep: step });
      return "TOTP";
    }
    const used = await rows(RecoveryCode).update({ accountId: account.id, codeHash: recoveryCodeHash(account.id, code), usedAt: null }, { usedAt: now });
    return used === 1 ? "RECOVERY" : undefined;
  }

  /** Voids the old recovery codes and tells new ones. */
  async renewRecoveryCodes(viewer: Viewer): Promise<string[] | NotAllowed> {
    const unproven = requireProof(viewer, this.unitOfWork.now());
    if (unproven) return unproven;
    return this.unitOfWork.system("sign-in", async (work) => {
      const account = await work.rows(Account).find(viewer.accountId);
      if (!account?.totpEnc) return new NotAllowed([{ code: "NO_SECOND_FACTOR", params: {} }]);
      const codes = await storeRecoveryCodes(work, viewer.accountId);
      await work.audit("NEW_RECOVERY_CODES", { object: "account", objectId: viewer.accountId, by: viewer });
      return codes;
    });
  }

  /** Gives up the own second factor, where no post of the person needs one. */
  async remove(viewer: Viewer): Promise<NotAllowed | undefined> {
    const unproven = requireProof(viewer, this.unitOfWork.now());
    if (unproven) return unproven;
    return this.unitOfWork.system("sign-in", async (work) => {
      if (await this.isNeeded(work, viewer)) return new NotAllowed([{ code: "SECOND_FACTOR_KEPT", params: {} }]);
      await removeSecondFactor(work, viewer.accountId);
      await work.audit("REMOVE_SECOND_FACTOR", { object: "account", objectId: viewer.accountId, by: viewer, params: { name: viewer.accountName } });
      return undefined;
    });
  }

  /** Whether a post the person holds needs a second factor. System rows. */
  async isNeeded({ rows, now }: Reading, { accountId, districtId }: Viewer): Promise<boolean> {
    const held = await heldAppointments(rows, accountId, now);
    return mustHaveSecondFactor(this.profile, await policyOf(rows, districtId), held.map(({ role }) => role));
  }
}

/** Takes secret and recovery codes off an account; the next sign-in enrols anew where a second factor is needed. */
export async function removeSecondFactor({ rows }: SystemWork, accountId: string): Promise<void> {
  await rows(Account).update({ id: accountId }, { totpEnc: null, totpPendingEnc: null, totpStep: null });
  await rows(RecoveryCode).remove({ accountId });
}

async function storeRecoveryCodes({ rows }: SystemWork, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await rows(RecoveryCode).remove({ accountId });
  await rows(RecoveryCode).addAll(codes.map((code) => ({ accountId, codeHash: recoveryCodeHash(accountId, code) })));
  return codes;
}

function accountOf(self: Self): string {
  return "viewer" in self ? self.viewer.accountId : self.pending.accountId;
}
