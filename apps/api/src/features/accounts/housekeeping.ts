import { dormancyOf } from "@jianxiao/domain";
import { lessThan } from "../../access/where.js";
import type { Profile } from "../../database/installation.entity.js";
import type { SystemWork, UnitOfWork } from "../../database/unit-of-work.js";
import { Account, anybodySignsIn, Appointment, policyOf, Session, sweepAttempts } from "../identity/index.js";
import { awakeSince } from "./account-view.js";
import { carryOverDue } from "./carry-over.js";

const HOUR = 3_600_000;

/** The hourly round: marks and disables accounts that lie idle, sweeps what has ended, and lets open work follow handovers whose day has come. Doing it twice does nothing more. */
export class Housekeeping {
  private doneAt = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
  ) {}

  /** For a `Runner`: one round an hour. False, since nothing is left for the moment. */
  async next(): Promise<boolean> {
    const now = this.unitOfWork.now().getTime();
    if (now - this.doneAt < HOUR) return false;
    this.doneAt = now;
    await this.round();
    return false;
  }

  async round(): Promise<void> {
    await this.unitOfWork.system("accounts", async (work) => {
      await work.rows(Session).remove({ endsAt: lessThan(work.now) });
      await sweepAttempts(work.rows, work.now);
      await carryOverDue(work);
      // The demonstration is open to anybody, for as long as it runs.
      if (!anybodySignsIn(this.profile)) await lookAtDormant(work);
    });
  }
}

async function lookAtDormant(work: SystemWork): Promise<void> {
  const { rows, now } = work;
  const accounts = await rows(Account).findMany({ state: "ACTIVE" });
  const districts = new Map((await rows(Appointment).findMany({})).map(({ accountId, districtId }) => [accountId, districtId]));
  const policies = new Map<string | undefined, Awaited<ReturnType<typeof policyOf>>>();
  for (const account of accounts) {
    const districtId = districts.get(account.id);
    const policy = policies.get(districtId) ?? (await policyOf(rows, districtId));
    policies.set(districtId, policy);
    const dormancy = dormancyOf(awakeSince(account), now, policy);
    if (dormancy === "DUE") await disableDormant(work, account, districtId);
    else if (dormancy === "WARNED" && account.dormantWarnedAt === null) await warn(work, account, districtId);
  }
}

async function warn({ rows, now, audit }: SystemWork, { id, name }: Account, districtId: string | undefined): Promise<void> {
  await rows(Account).update({ id }, { dormantWarnedAt: now });
  await audit("WARN_DORMANT", { object: "account", objectId: id, of: { districtId: districtId ?? null, departmentId: null }, params: { name } });
}

async function disableDormant({ rows, audit }: SystemWork, { id, name }: Account, districtId: string | undefined): Promise<void> {
  const reason = "久未登录";
  await rows(Account).update({ id }, { state: "DISABLED", disabledReason: reason });
  await rows(Session).remove({ accountId: id });
  await audit("DISABLE_ACCOUNT", { object: "account", objectId: id, of: { districtId: districtId ?? null, departmentId: null }, params: { name, reason } });
}
