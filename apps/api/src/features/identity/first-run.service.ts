import { chinaDate, SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Installation } from "../../database/installation.entity.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { District } from "../organisation/index.js";
import { Account, Appointment } from "./identity.entity.js";
import { issuePasswordLink } from "./password.service.js";
import { newSecret, secretHash } from "./secrets.js";

export type AdministratorRole = (typeof SEPARATED_ROLES)[number];
export type FirstPersons = { districtCode: string; districtName: string; persons: readonly { role: AdministratorRole; login: string; name: string }[] };
export type PersonLink = { role: Role; name: string; login: string; token: string };
export type FirstRunFault = "SECRET_USED" | "INCOMPLETE" | "SAME_PERSON" | "NOT_A_CODE" | "NOT_A_LOGIN";

/** How production gets its first three persons. There is never a default account (SEC-D8). */
export class FirstRunService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A new one-time secret; an older one is void. Undefined when the three persons are there already. */
  async issueSecret(): Promise<string | undefined> {
    const secret = newSecret();
    return this.unitOfWork.system("first run", async ({ rows }) => {
      const installation = await theInstallation(rows);
      if (!installation || (await rows(Account).count({})) > 0) return undefined;
      installation.firstRun = { secretHash: secretHash(secret) };
      await rows(Installation).update({ id: installation.id }, { firstRun: installation.firstRun });
      return secret;
    });
  }

  /** Makes the district and its system, security and audit administrator: three persons, each with a link that sets a password. */
  async create(secret: string, { districtCode, districtName, persons }: FirstPersons): Promise<PersonLink[] | FirstRunFault> {
    if ([districtName, ...persons.map(({ name }) => name)].some((text) => text.trim() === "" || text.length > 100)) return "INCOMPLETE";
    if (!/^[0-9A-Za-z]{2,32}$/.test(districtCode)) return "NOT_A_CODE";
    if (persons.some(({ login }) => !/^[0-9A-Za-z._-]{3,64}$/.test(login))) return "NOT_A_LOGIN";
    const distinct = (key: "login" | "name" | "role") => new Set(persons.map((person) => person[key])).size === SEPARATED_ROLES.length;
    if (!distinct("login") || !distinct("name") || !distinct("role")) return "SAME_PERSON";

    return this.unitOfWork.system("first run", async ({ rows, now, audit }) => {
      const known = await theInstallation(rows);
      const installation = known && (await rows(Installation).findForUpdate(known.id));
      if (!installation?.firstRun || installation.firstRun.secretHash !== secretHash(secret)) return "SECRET_USED";
      await rows(Installation).update({ id: installation.id }, { firstRun: null });
      const district = await rows(District).add({ code: districtCode, name: districtName.trim() });
      await audit("CREATE_DISTRICT", { object: "district", objectId: district.id, of: { districtId: district.id }, params: { name: district.name } });

      const links: PersonLink[] = [];
      for (const { role, login, name } of persons) {
        const account = await rows(Account).add({ login, name: name.trim(), duty: role, state: "ACTIVE", failures: 0 });
        const { id } = await rows(Appointment).add({ districtId: district.id, accountId: account.id, duty: role, role, holderName: account.name, organisation: district.name, from: chinaDate(now) });
        await audit("GRANT_APPOINTMENT", { object: "appointment", objectId: id, of: { districtId: district.id }, params: { name: account.name, role } });
        const { token } = await issuePasswordLink({ rows, now }, account.id);
        links.push({ role, name: account.name, login, token });
      }
      return links;
    });
  }
}

async function theInstallation(rows: RowsOf): Promise<Installation | undefined> {
  return (await rows(Installation).findMany({}))[0];
}
