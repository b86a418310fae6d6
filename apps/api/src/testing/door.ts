import { afterAll, beforeAll } from "@jest/globals";
import { DEFAULT_SECURITY, type Role, type SecurityPolicy } from "@jianxiao/domain";
import { Account, hashPassword } from "../features/identity/index.js";
import { totpCode } from "../features/identity/totp.js";
import { Setting } from "../features/settings/index.js";
import { appoint } from "./people.js";
import { type Scenario, useScenario } from "./scenario.js";

const SESSION = "session { viewer { name appointment { id role } } step { kind login } }";
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { ${SESSION} } ... on Problem { code params } } }`;
export const BEGIN = "mutation { beginSecondFactor { __typename ... on SecondFactorBegun { secret uri } ... on Problem { code } } }";
export const CONFIRM = `mutation ($code: String!) { confirmSecondFactor(code: $code) { __typename ... on SecondFactorEnrolled { recoveryCodes ${SESSION} } ... on Problem { code } } }`;
export const GIVE = `mutation ($code: String!) { giveSecondFactor(code: $code) { __typename ... on SignedIn { ${SESSION} } ... on Problem { code } } }`;
export const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on PasswordChanged { ${SESSION} } ... on Problem { code } ... on NotAllowed { reasons { code } } } }`;
export const PROVE = "mutation ($input: ProvePresenceInput!) { provePresence(input: $input) { __typename ... on Problem { code } } }";
export const MINE = "{ myAccount { secondFactor secondFactorNeeded recoveryCodesLeft sessions { id address current } } }";
const WHO = "{ session { viewer { name } step { kind } } }";

type SessionAnswer = { viewer: { name: string; appointment: { id: string; role: string } } | null; step: { kind: string } | null };
export type Outcome = { __typename: string; code?: string; params?: { until?: string }; session?: SessionAnswer; secret?: string; uri?: string; recoveryCodes?: string[]; reasons?: { code: string }[] };

export const PASSWORD = "Kestrel-7-mills";
export type Browser = ReturnType<Scenario["browser"]>;

/** The door of a production installation as the tests on signing in go through it; figures are printed at the end of the file. */
export function openDoor() {
  const given = useScenario(undefined, "PRODUCTION");
  const figures: Record<string, unknown> = {};
  let people = 0;
  let passwordHash: string;
  beforeAll(async () => void (passwordHash = await hashPassword(PASSWORD)));
  afterAll(() => void (Object.keys(figures).length > 0 && process.stdout.write(`SEC-D figures: ${JSON.stringify(figures)}\n`)));

  /** A login nobody has. */
  const stranger = () => `nobody.${++people}`;
  const person = async (role: Role = "UNIT_FILLER", hash: string | null = passwordHash) => {
    const login = `person.${++people}`;
    const place = role === "UNIT_FILLER" || role === "UNIT_LEADER" ? { unit: given.at.school } : role.startsWith("DEPARTMENT") ? { department: given.at.education } : { district: given.at.district };
    const viewer = await given.store(async ({ rows, now }) => {
      const made = await appoint(rows, now, login, "某人", role, place, hash);
      await rows(Account).update({ id: made.accountId }, { passwordSetAt: now });
      return made;
    });
    return { login, viewer, account: () => given.unitOfWork.systemRead("test", async ({ rows }) => (await rows(Account).find(viewer.accountId))!) };
  };
  const does = async (browser: Browser, source: string, variables: Record<string, unknown> = {}): Promise<Outcome> => {
    const { data } = await browser.ask<Record<string, Outcome> | null>(source, variables);
    return data ? Object.values(data)[0]! : { __typename: "TURNED_AWAY" };
  };
  const enter = (login: string, browser: Browser, password = PASSWORD) => does(browser, SIGN_IN, { input: { login, password } });
  const signedIn = async (browser: Browser) => (await browser.ask<{ session: SessionAnswer }>(WHO)).data.session.viewer !== null;
  const later = (minutes: number) => void (given.now = new Date(given.now.getTime() + minutes * 60_000));
  const decide = async (changes: Partial<SecurityPolicy>) => {
    const version = (await given.unitOfWork.systemRead("test", ({ rows }) => rows(Setting).count({ kind: "SECURITY" }))) + 1;
    await given.store(({ rows, now }) => rows(Setting).add({ districtId: given.at.district.id, kind: "SECURITY", version, body: { ...DEFAULT_SECURITY, ...changes }, appointmentId: given.as.securityAdmin.appointmentId, who: "钱安", at: now }));
  };
  /** Signs a leader in and enrols; what they have then. */
  const enrolled = async (role: Role = "DEPARTMENT_LEADER") => {
    const leader = await person(role);
    const browser = given.browser();
    await enter(leader.login, browser);
    const { secret = "" } = await does(browser, BEGIN);
    const { recoveryCodes = [], session } = await does(browser, CONFIRM, { code: totpCode(secret, given.now) });
    return { ...leader, browser, secret, recoveryCodes, session };
  };
  return { given, figures, stranger, person, does, enter, signedIn, later, decide, enrolled };
}
