import { ROLES, SEPARATED_ROLES, type Role } from "../people/roles.js";
import { SettingReader, type SettingRule } from "../settings/setting.js";
import { isAddressRange } from "./address-range.js";
import type { WorkingHours } from "./hours.js";

/** Whose rules for passwords hold; the two contradict each other (GB/T 22239: kinds and change; ASVS 6.2: length, neither kinds nor change). */
export const PASSWORD_BASES = ["DENGBAO", "ASVS"] as const;
export type PasswordBasis = (typeof PASSWORD_BASES)[number];

export type PasswordPolicy = {
  basis: PasswordBasis;
  minLength: number;
  /** How many of lower case, upper case, digits and others there must be. */
  kinds: number;
  /** Days after which a password must be changed; 0 is never. */
  maxAgeDays: number;
  /** How many earlier passwords may not come back. */
  history: number;
};

export type SessionPolicy = { idleMinutes: number; absoluteMinutes: number; /** Sessions one person may have at once. */ concurrent: number };

/** From where and when a role works; an empty list of ranges is from anywhere, no hours is at any time. */
export type RoleAccess = { role: Role; addresses: readonly string[]; hours: WorkingHours | null };

/** What a district's security administrator decides (SEC-D2, D4, D6). */
export type SecurityPolicy = {
  password: PasswordPolicy;
  session: SessionPolicy;
  /** For how long a proof of presence holds. */
  proofMinutes: number;
  /** Days without signing in after which an account is marked, and after which it is disabled. */
  dormancy: { warnDays: number; disableDays: number };
  /** Roles that need a second factor beyond those that always do. */
  secondFactor: readonly Role[];
  access: readonly RoleAccess[];
};

/** Administrators, leaders and evaluators: no policy can let them in with a password alone. */
export const ALWAYS_SECOND_FACTOR: readonly Role[] = [...SEPARATED_ROLES, "DEPARTMENT_ACCOUNT_MANAGER", "UNIT_LEADER", "DEPARTMENT_LEADER", "BUREAU_LEADER", "EVALUATOR"];

export const PASSWORD_DEFAULTS: Record<PasswordBasis, PasswordPolicy> = {
  DENGBAO: { basis: "DENGBAO", minLength: 8, kinds: 3, maxAgeDays: 90, history: 5 },
  ASVS: { basis: "ASVS", minLength: 12, kinds: 0, maxAgeDays: 0, history: 0 },
};

export const DEFAULT_SECURITY: SecurityPolicy = {
  password: PASSWORD_DEFAULTS.DENGBAO,
  session: { idleMinutes: 30, absoluteMinutes: 720, concurrent: 3 },
  proofMinutes: 10,
  dormancy: { warnDays: 60, disableDays: 90 },
  secondFactor: ["PERFORMANCE_OFFICE"],
  access: [],
};

/** Whether somebody in this role needs a second factor under this policy. */
export function needsSecondFactor(role: Role, { secondFactor }: Pick<SecurityPolicy, "secondFactor">): boolean {
  return ALWAYS_SECOND_FACTOR.includes(role) || secondFactor.includes(role);
}

/** The security administrator's setting; bounds keep a policy from being no policy. */
export const securityRule: SettingRule<SecurityPolicy> = {
  default: DEFAULT_SECURITY,
  savedBy: ["SECURITY_ADMIN"],
  readBy: SEPARATED_ROLES,
  needsProof: true,
  read: readPolicy,
};

function readPolicy(given: unknown): ReturnType<SettingRule<SecurityPolicy>["read"]> {
  const reader = new SettingReader();
  const body = reader.object(given, "");
  const session = reader.object(body["session"], "session");
  const dormancy = reader.object(body["dormancy"], "dormancy");
  const warnDays = reader.whole(dormancy["warnDays"], "dormancy.warnDays", 7, 365);
  const disableDays = reader.whole(dormancy["disableDays"], "dormancy.disableDays", 14, 730);
  reader.ordered(warnDays < disableDays, "dormancy.disableDays");
  const secondFactor = reader.list(body["secondFactor"], "secondFactor").map((role, index) => reader.choice(role, `secondFactor[${index}]`, ROLES));
  const access = reader.list(body["access"], "access").map((each, index) => readAccess(reader, each, `access[${index}]`));
  reader.unique(secondFactor, "secondFactor");
  reader.unique(access.map(({ role }) => role), "access");
  return reader.answer({
    password: readPassword(reader, body["password"]),
    session: {
      idleMinutes: reader.whole(session["idleMinutes"], "session.idleMinutes", 5, 120),
      absoluteMinutes: reader.whole(session["absoluteMinutes"], "session.absoluteMinutes", 60, 1_440),
      concurrent: reader.whole(session["concurrent"], "session.concurrent", 1, 10),
    },
    proofMinutes: reader.whole(body["proofMinutes"], "proofMinutes", 1, 60),
    dormancy: { warnDays, disableDays },
    secondFactor,
    access,
  });
}

function readPassword(reader: SettingReader, given: unknown): PasswordPolicy {
  const password = reader.object(given, "password");
  const basis = reader.choice(password["basis"], "password.basis", PASSWORD_BASES);
  const strict = basis === "DENGBAO";
  return {
    basis,
    minLength: reader.whole(password["minLength"], "password.minLength", PASSWORD_DEFAULTS[basis].minLength, 64),
    kinds: reader.whole(password["kinds"], "password.kinds", strict ? 3 : 0, strict ? 4 : 0),
    maxAgeDays: reader.whole(password["maxAgeDays"], "password.maxAgeDays", strict ? 30 : 0, strict ? 180 : 0),
    history: reader.whole(password["history"], "password.history", strict ? 3 : 0, 24),
  };
}

function readAccess(reader: SettingReader, given: unknown, path: string): RoleAccess {
  const access = reader.object(given, path);
  const addresses = reader.list(access["addresses"], `${path}.addresses`, 50).map((range, index) => reader.passing(range, `${path}.addresses[${index}]`, 64, isAddressRange));
  return { role: reader.choice(access["role"], `${path}.role`, ROLES), addresses, hours: access["hours"] === null ? null : readHours(reader, access["hours"], `${path}.hours`) };
}

function readHours(reader: SettingReader, given: unknown, path: string): WorkingHours {
  const hours = reader.object(given, path);
  const from = reader.whole(hours["from"], `${path}.from`, 0, 1_439);
  const until = reader.whole(hours["until"], `${path}.until`, 1, 1_440);
  reader.ordered(from < until, `${path}.until`);
  const weekdays = reader.list(hours["weekdays"], `${path}.weekdays`, 7).map((day, index) => reader.whole(day, `${path}.weekdays[${index}]`, 1, 7));
  reader.unique(weekdays.map(String), `${path}.weekdays`);
  return { from, until, weekdays };
}
