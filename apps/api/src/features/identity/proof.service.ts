import { MAX_PASSWORD } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Profile } from "../../database/installation.entity.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid } from "../../graphql/problems.js";
import { countAttempt, countFromAddress, forgetFailures, takeBackFromAddress } from "./attempts.js";
import { passwordFits } from "./passwords.js";
import { PresenceProven, type ProvePresenceInput, type ProvePresenceResult } from "./proof.types.js";
import type { SecondFactorService } from "./second-factor.service.js";
import { SignInRefused } from "./session.types.js";
import { markProven } from "./sessions.js";

const MINUTE = 60_000;

/** Proof that the person at the session is still the person who signed in. Counted and locked out like signing in. */
export class ProofService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
    private readonly secondFactor: SecondFactorService,
  ) {}

  /** Marks the session `token` stands for as proven, when the password is right and, where the account has a second factor, its code; in the demonstration the password is enough. */
  async prove(viewer: Viewer, token: string, { password, code }: ProvePresenceInput, address: string): Promise<ProvePresenceResult> {
    if (!password) return new Invalid("MISSING_FIELD", "password");
    if (password.length > MAX_PASSWORD) return new Invalid("TOO_LONG", "password", { max: MAX_PASSWORD });
    const attempt = await this.unitOfWork.system("sign-in", async ({ rows, now }) => {
      const delayed = await countFromAddress(rows, now, address);
      return delayed ? { delayed } : countAttempt(rows, now, viewer.accountId);
    });
    if (!attempt) return this.refuse(viewer, new SignInRefused("SIGN_IN_REFUSED"));
    if ("delayed" in attempt) return this.refuse(viewer, new SignInRefused("RATE_LIMITED", { until: attempt.delayed.toISOString() }));
    if (attempt.lockedUntil) return this.refuse(viewer, new SignInRefused("LOCKED_OUT", { until: attempt.lockedUntil.toISOString() }));
    const { account } = attempt;
    if (!(await passwordFits(account.passwordHash, password))) return this.refuse(viewer, new SignInRefused("SIGN_IN_REFUSED"));

    const wantsCode = account.totpEnc !== null && this.profile !== "DEMONSTRATION";
    const outcome = await this.unitOfWork.system("sign-in", async (work) => {
      const { rows, now, audit } = work;
      if (wantsCode && !(await this.secondFactor.take(work, account.id, code ?? ""))) return new SignInRefused("SECOND_FACTOR_WRONG");
      await forgetFailures(rows, viewer.accountId);
      await takeBackFromAddress(rows, address);
      if (!(await markProven(rows, now, token, viewer.accountId))) return new SignInRefused("SIGN_IN_REFUSED");
      await audit("PROVE_PRESENCE", { object: "account", objectId: viewer.accountId, by: viewer });
      return new PresenceProven(new Date(now.getTime() + viewer.proofMinutes * MINUTE));
    });
    return outcome instanceof SignInRefused ? this.refuse(viewer, outcome) : outcome;
  }

  private async refuse(viewer: Viewer, refusal: SignInRefused): Promise<SignInRefused> {
    await this.unitOfWork.system("sign-in", ({ audit }) => audit("PROVE_PRESENCE", { object: "account", objectId: viewer.accountId, outcome: "REFUSED", by: viewer }));
    return refusal;
  }
}
