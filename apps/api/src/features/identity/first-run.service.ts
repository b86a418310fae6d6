import { chinaDate, SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Installation } from "../../database/installation.entity.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { District } from "../organisation/index.js";
import { Account, Appointment, PasswordLink, Session } from "./identity.entity.js";
import { hashPassword, passwordFault } from "./passwords.js";
import { newSecret, secretHash } from "./secrets.js";

const LINK_DAYS = 7;
const DAY = 86_400_000;

export type AdministratorRole = (typeof SEPARATED_ROLES)[number];
export type FirstPersons = { districtCode: string; districtName: string; persons: readonly { role: AdministratorRole; login: string; name: string }[] };
export type PersonLink = { role: Role; name: string; login: string; token: string };
export type FirstRunFault = "SECRET_USED" | "INCOMPLETE" | "SAME_PERSON" | "NOT_A_CODE" | "NOT_A_LOGIN";
export type PasswordLinkFault = "LINK_ENDED" | NonNullable<ReturnType<typeof passwordFault>>;

/** How production gets its first three persons, and a person a first password. There is never a default account (SEC-D8). */
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
        const token = newSecret();
        await rows(PasswordLink).add({ accountId: account.id, tokenHash: secretHash(token), until: new Date(now.getTime() + LINK_DAYS * DAY) });
        links.push({ role, name: account.name, login, token });
      }
      return links;
    });
  }

  /** Whose password a link would set; undefined when it was used or is too old. */
  async holder(token: string): Promise<{ login: string; name: string } | undefined> {
    return this.unitOfWork.systemRead("first run", async ({ rows, now }) => (await this.open(rows, token, now))?.account);
  }

  /** Sets the password and voids the link and every session of that person. */
  async setPassword(token: string, password: string): Promise<PasswordLinkFault | undefined> {
    const holder = await this.holder(token);
    if (!holder) return "LINK_ENDED";
    const fault = passwordFault(password, holder.login);
    if (fault) return fault;
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.system("first run", async ({ rows, now, audit }) => {
      const found = await this.open(rows, token, now);
      if (!found) return "LINK_ENDED";
      await rows(PasswordLink).update({ id: found.link.id }, { usedAt: now });
      await rows(Account).update({ id: found.account.id }, { passwordHash, failures: 0, lockedUntil: null });
      await rows(Session).remove({ accountId: found.account.id });
      await audit("SET_PASSWORD", { object: "account", objectId: found.account.id });
      return undefined;
    });
  }

  private async open(rows: RowsOf, token: string, now: Date): Promise<{ link: PasswordLink; account: Account } | undefined> {
    const [link] = await rows(PasswordLink).findMany({ tokenHash: secretHash(token), usedAt: null });
    const account = link && link.until > now ? await rows(Account).find(link.accountId) : undefined;
    return link && account ? { link, account } : undefined;
  }
}

async function theInstallation(rows: RowsOf): Promise<Installation | undefined> {
  return (await rows(Installation).findMany({}))[0];
}
