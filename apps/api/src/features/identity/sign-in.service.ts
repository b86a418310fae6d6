import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid } from "../../graphql/problems.js";
import { Addresses, lockedUntil, UnknownLogins } from "./attempts.js";
import { Account } from "./identity.entity.js";
import { MAX_PASSWORD, passwordFits } from "./passwords.js";
import { Sessions } from "./sessions.js";
import { SignInRefused } from "./session.types.js";
import { heldAppointments, viewerByAppointment } from "./viewers.js";

type Attempt = { kind: "look"; account: Account | undefined } | { kind: "locked"; account: Account | undefined; until: Date };

/** Lets people in. An unknown login, a disabled account and a wrong password get one answer, after one time. */
export class SignInService {
  private readonly unknown = new UnknownLogins();
  private readonly addresses = new Addresses();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The token of a new session under the person's first appointment. */
  async signIn(login: string, password: string, address: string): Promise<{ token: string } | SignInRefused | Invalid> {
    if (password.length > MAX_PASSWORD) return new Invalid("TOO_LONG", "password", { max: MAX_PASSWORD });
    const now = this.unitOfWork.now();
    const refused = this.addresses.refusedUntil(address, now);
    if (refused) return new SignInRefused("RATE_LIMITED", { until: refused.toISOString() });

    const attempt = await this.count(login.trim());
    if (attempt.kind === "locked") {
      await this.record("SIGN_IN_REFUSED", attempt.account, login);
      return new SignInRefused("LOCKED_OUT", { until: attempt.until.toISOString() });
    }
    const { account } = attempt;
    const fits = await passwordFits(account?.passwordHash ?? null, password);
    if (account && fits && account.state === "ACTIVE") return this.letIn(account);

    this.addresses.failed(address, now);
    await this.record(account?.lockedUntil ? "LOCK_OUT" : "SIGN_IN_REFUSED", account, login);
    return new SignInRefused("SIGN_IN_REFUSED");
  }

  /** Counts the attempt before the password is looked at, so that a thousand at once are five. */
  private async count(login: string): Promise<Attempt> {
    return this.unitOfWork.system("sign-in", async ({ rows, now }): Promise<Attempt> => {
      const [found] = await rows(Account).findMany({ login });
      const account = found && (await rows(Account).findForUpdate(found.id));
      if (!account) {
        const until = this.unknown.attempt(login, now);
        return until ? { kind: "locked", account, until } : { kind: "look", account };
      }
      if (account.lockedUntil && account.lockedUntil > now) return { kind: "locked", account, until: account.lockedUntil };
      account.failures += 1;
      account.lockedUntil = lockedUntil(account.failures, now);
      return { kind: "look", account: await rows(Account).save(account) };
    });
  }

  private async record(act: "SIGN_IN_REFUSED" | "LOCK_OUT", account: Account | undefined, login: string): Promise<void> {
    await this.unitOfWork.system("sign-in", ({ audit }) =>
      audit(act, { object: "account", objectId: account?.id ?? "-", outcome: "REFUSED", params: { login: login.trim().slice(0, 64) } }),
    );
  }

  private async letIn(account: Account): Promise<{ token: string } | SignInRefused> {
    return this.unitOfWork.system("sign-in", async ({ rows, now, audit }) => {
      await rows(Account).update({ id: account.id }, { failures: 0, lockedUntil: null });
      const [first] = await heldAppointments(rows, account.id, now);
      const viewer = first && (await viewerByAppointment(rows, first.id, now));
      if (!viewer) {
        await audit("SIGN_IN_REFUSED", { object: "account", objectId: account.id, outcome: "REFUSED", params: { login: account.login } });
        return new SignInRefused("NO_APPOINTMENT");
      }
      const token = await Sessions.open(rows, now, account.id, viewer.appointmentId);
      await audit("SIGN_IN", { object: "account", objectId: account.id, by: viewer });
      return { token };
    });
  }
}
