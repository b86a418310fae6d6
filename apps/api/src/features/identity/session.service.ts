import { APPS_OF, type App, type Role } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { Installation, type Profile } from "../../database/installation.entity.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Account } from "./identity.entity.js";
import { DEMO_PASSWORD } from "./passwords.js";
import type { AppointmentView, DemoAccount, SessionView, ViewerView } from "./session.types.js";
import { heldAppointments, type HeldAppointment } from "./viewers.js";

/** What a browser is told about itself. */
export class SessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profile: Profile,
  ) {}

  async session(viewer: Viewer | undefined): Promise<SessionView> {
    return {
      profile: this.profile,
      now: this.unitOfWork.now(),
      viewer: viewer ? await this.viewer(viewer) : null,
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
    const held = await this.unitOfWork.systemRead("session", ({ rows, now }) => heldAppointments(rows, accountId, now));
    const appointments = held.map(shown);
    const appointment = appointments.find(({ id }) => id === appointmentId);
    return appointment ? { accountId, name: accountName, login, districtName, appointment, appointments } : null;
  }
}

function shown(held: HeldAppointment): AppointmentView {
  return { ...held, apps: APPS_OF[held.role] };
}

function homeOf(role: Role): App {
  return APPS_OF[role][0] ?? "ADMIN";
}
