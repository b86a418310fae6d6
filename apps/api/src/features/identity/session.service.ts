import { APPS_OF, type App, type Role } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { Installation, type Profile } from "../../database/installation.entity.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Account, Appointment } from "./identity.entity.js";
import { DEMO_PASSWORD } from "./passwords.js";
import type { DemoAccount, SessionStep, SessionView, ViewerView } from "./session.types.js";
import type { Caller, Pending, Sessions } from "./sessions.js";
import { heldAppointments } from "./viewers.js";

/** What a browser is told about itself. */
export class SessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
    private readonly sessions: Sessions,
  ) {}

  /** What a token just given stands for. */
  async sessionOf(token: string, caller: Caller): Promise<SessionView> {
    const viewer = await this.sessions.viewer(token, caller);
    return this.session(viewer, viewer ? undefined : await this.sessions.pending(token));
  }

  async session(viewer: Viewer | undefined, pending?: Pending): Promise<SessionView> {
    return {
      profile: this.profile,
      now: this.unitOfWork.now(),
      viewer: viewer ? await this.viewer(viewer) : null,
      step: viewer || !pending ? null : await this.step(pending),
      demoAccounts: viewer || this.profile !== "DEMONSTRATION" ? [] : await this.demoAccounts(),
    };
  }

  /** Accounts the demonstration offers on its sign-in page; none in any other profile. */
  async demoAccounts(): Promise<DemoAccount[]> {
    if (this.profile !== "DEMONSTRATION") return [];
    return this.unitOfWork.systemRead("session", async ({ rows, now }) => {
      const [installation] = await rows(Installation).findMany({});
      const logins = installation?.demoLogins ?? [];
      const accounts = new Map((await rows(Account).findMany({ login: logins })).map((account) => [account.login, account]));
      const shown: DemoAccount[] = [];
      for (const login of logins) {
        const account = accounts.get(login);
        const [first] = account ? await heldAppointments(rows, account.id, now) : [];
        if (account && first) shown.push({ login, password: DEMO_PASSWORD, name: account.name, role: first.role, organisation: first.organisation, app: homeOf(first.role) });
      }
      return shown;
    });
  }

  private async viewer({ accountId, accountName, login, districtName, appointmentId }: Viewer): Promise<ViewerView | null> {
    return this.unitOfWork.systemRead("session", async ({ rows, now }) => {
      const held = await heldAppointments(rows, accountId, now);
      const principals = new Map((await rows(Appointment).byIds(held.flatMap(({ deputyOf }) => deputyOf ?? []))).map(({ id, holderName }) => [id, holderName]));
      const appointments = held.map((each) => ({ ...each, apps: APPS_OF[each.role], deputyOf: (each.deputyOf && principals.get(each.deputyOf)) ?? null }));
      const appointment = appointments.find(({ id }) => id === appointmentId);
      const secondFactor = this.profile !== "DEMONSTRATION" && (await rows(Account).find(accountId))?.totpEnc != null;
      return appointment ? { accountId, name: accountName, login, districtName, appointment, appointments, secondFactor } : null;
    });
  }

  private async step({ accountId, step: kind }: Pending): Promise<SessionStep | null> {
    const account = await this.unitOfWork.systemRead("session", ({ rows }) => rows(Account).find(accountId));
    return account ? { kind, login: account.login, name: account.name } : null;
  }
}

function homeOf(role: Role): App {
  return APPS_OF[role][0] ?? "ADMIN";
}
