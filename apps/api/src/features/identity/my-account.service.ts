import type { Viewer } from "../../access/viewer.js";
import { moreThan } from "../../access/where.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { NotFound } from "../../graphql/problems.js";
import { RecoveryCode, Session } from "./credential.entity.js";
import { Account } from "./identity.entity.js";
import { SessionEnded, type EndSessionResult, type MyAccount } from "./my-account.types.js";
import type { SecondFactorService } from "./second-factor.service.js";
import { secretHash } from "./secrets.js";
import { policyOf } from "./security-policy.js";

const MINUTE = 60_000;

/** What a person sees of their own account. */
export class MyAccountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secondFactor: SecondFactorService,
  ) {}

  async mine(viewer: Viewer, token: string): Promise<MyAccount> {
    return this.unitOfWork.systemRead("session", async (reading) => {
      const { rows, now } = reading;
      const { accountId, districtId } = viewer;
      const account = await rows(Account).find(accountId);
      const policy = await policyOf(rows, districtId);
      const idleSince = new Date(now.getTime() - policy.session.idleMinutes * MINUTE);
      const sessions = await rows(Session).findMany({ accountId, awaiting: null, endsAt: moreThan(now), seenAt: moreThan(idleSince) }, { order: { seenAt: "DESC", id: "DESC" }, limit: 100 });
      const current = secretHash(token);
      return {
        passwordSetAt: account?.passwordSetAt ?? null,
        passwordRules: policy.password,
        secondFactor: (account?.totpEnc ?? null) !== null,
        secondFactorNeeded: await this.secondFactor.isNeeded(reading, viewer),
        recoveryCodesLeft: await rows(RecoveryCode).count({ accountId, usedAt: null }),
        sessions: sessions.map(({ id, address, agent, createdAt, seenAt, idHash }) => ({ id, address, agent, startedAt: createdAt, seenAt, current: idHash === current })),
        sessionsAllowed: policy.session.concurrent,
      };
    });
  }

  /** Ends one of the person's own sessions, at once. */
  async endSession(viewer: Viewer, id: string): Promise<EndSessionResult> {
    return this.unitOfWork.system("session", async ({ rows, audit }) => {
      if ((await rows(Session).remove({ id, accountId: viewer.accountId })) === 0) return new NotFound("session");
      await audit("END_SESSION", { object: "account", objectId: viewer.accountId, by: viewer });
      return new SessionEnded(id);
    });
  }
}
