import { beforeAll, describe, expect, test } from "@jest/globals";
import { appoint } from "../../testing/people.js";
import { useScenario } from "../../testing/scenario.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { Account, Appointment, hashPassword } from "./index.js";

const SIGN_IN = /* GraphQL */ `
  mutation ($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn { session { viewer { name appointment { id role apps } appointments { id role } } } }
      ... on Problem { code params }
    }
  }
`;
const WHO = "{ session { profile viewer { name login appointment { role } } demoAccounts { login } } }";
const CHOOSE = "mutation ($id: ID!) { chooseAppointment(id: $id) { __typename ... on SignedIn { session { viewer { appointment { role } } } } } }";

type Outcome = { signIn: { __typename: string; code?: string; params?: { until?: string }; session?: { viewer: { appointment: { id: string }; appointments: { id: string; role: string }[] } } } };
type Who = { session: { viewer: { name: string; appointment: { role: string } } | null; demoAccounts: unknown[] } };

const PASSWORD = "Right-2026";

describe("signing in", () => {
  const given = useScenario();
  let people = 0;
  let passwordHash: string;
  beforeAll(async () => void (passwordHash = await hashPassword(PASSWORD)));

  const person = async () => {
    const login = `person.${++people}`;
    const viewer = await given.store(({ rows, now }) => appoint(rows, now, login, "某人", "UNIT_FILLER", { unit: given.at.school }, passwordHash));
    return { login, viewer };
  };
  const tryIn = async (login: string, password: string, browser = given.browser()) => (await browser.ask<Outcome>(SIGN_IN, { input: { login, password } })).data.signIn;
  const later = (minutes: number) => void (given.now = new Date(given.now.getTime() + minutes * 60_000));

  test("gives a cookie whose viewer is the person's appointment", async () => {
    const { login } = await person();
    const browser = given.browser();

    expect((await tryIn(login, PASSWORD, browser)).__typename).toBe("SignedIn");

    const { data } = await browser.ask<Who>(WHO);
    expect(data.session).toMatchObject({ viewer: { name: "某人", login, appointment: { role: "UNIT_FILLER" } } });
    expect(browser.jar.token).toHaveLength(43);
  });

  test("answers an unknown login, a wrong password and a disabled account alike", async () => {
    const { login } = await person();
    const disabled = await person();
    await given.store(({ rows }) => rows(Account).update({ login: disabled.login }, { state: "DISABLED" }));

    const answers = [await tryIn("nobody.at.all", PASSWORD), await tryIn(login, "wrong"), await tryIn(disabled.login, PASSWORD)];

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ __typename: "SignInRefused", code: "SIGN_IN_REFUSED", params: {} });
  });

  test.each(["a known login", "an unknown login"])("of twenty guesses at once at %s, five are looked at", async (kind) => {
    const login = kind === "a known login" ? (await person()).login : "nobody.either";

    const answers = await Promise.all(Array.from({ length: 20 }, () => tryIn(login, "wrong", given.browser(`198.51.100.${people}`))));

    expect(answers.filter(({ code }) => code === "SIGN_IN_REFUSED")).toHaveLength(5);
    expect(answers.filter(({ code }) => code === "LOCKED_OUT")).toHaveLength(15);
  });

  test("locks for five minutes, then twice as long; the right password does not open a lock", async () => {
    const { login } = await person();
    for (let attempt = 0; attempt < 5; attempt++) await tryIn(login, "wrong");

    expect((await tryIn(login, PASSWORD)).code).toBe("LOCKED_OUT");
    later(6);
    expect((await tryIn(login, "wrong")).code).toBe("SIGN_IN_REFUSED");
    later(6);
    expect((await tryIn(login, PASSWORD)).code).toBe("LOCKED_OUT");
    later(6);
    expect((await tryIn(login, PASSWORD)).__typename).toBe("SignedIn");
  });

  test("a session ends after 30 idle minutes, and after 12 hours in any case", async () => {
    const { login } = await person();
    const browser = given.browser();
    const signedIn = async () => (await browser.ask<Who>(WHO)).data.session.viewer !== null;

    await tryIn(login, PASSWORD, browser);
    later(29);
    expect(await signedIn()).toBe(true);
    later(29);
    expect(await signedIn()).toBe(true);
    later(31);
    expect(await signedIn()).toBe(false);

    await tryIn(login, PASSWORD, browser);
    for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
      later(20);
      expect(await signedIn()).toBe(true);
    }
    later(20);
    expect(await signedIn()).toBe(false);
  });

  test("disabling an account and ending a post hold from the next request on", async () => {
    const first = await person();
    const browser = given.browser();
    await tryIn(first.login, PASSWORD, browser);

    await given.store(({ rows }) => rows(Account).update({ login: first.login }, { state: "DISABLED" }));

    expect((await browser.ask<Who>(WHO)).data.session.viewer).toBeNull();
  });

  test("signing out ends the session on the server", async () => {
    const { login } = await person();
    const browser = given.browser();
    await tryIn(login, PASSWORD, browser);
    const { token } = browser.jar;

    await browser.ask("mutation { signOut }");
    browser.jar.token = token;

    expect((await browser.ask<Who>(WHO)).data.session.viewer).toBeNull();
  });

  test("a person changes between own posts, never to another's", async () => {
    const { login, viewer } = await person();
    const other = await person();
    const second = await given.store(({ rows }) =>
      rows(Appointment).add({ districtId: viewer.districtId, accountId: viewer.accountId, duty: "BUSINESS", role: "UNIT_LEADER", departmentId: given.at.education.id, unitId: given.at.school.id, holderName: "某人", organisation: "第一中学", from: "2026-01-01" }),
    );
    const browser = given.browser();
    await tryIn(login, PASSWORD, browser);

    expect((await browser.ask(CHOOSE, { id: other.viewer.appointmentId })).data).toEqual({ chooseAppointment: { __typename: "NotFound" } });
    expect((await browser.ask(CHOOSE, { id: second.id })).data).toEqual({ chooseAppointment: { __typename: "SignedIn", session: { viewer: { appointment: { role: "UNIT_LEADER" } } } } });
  });

  test("every attempt stands in the trail", async () => {
    const { login, viewer } = await person();

    await tryIn(login, "wrong");
    await tryIn(login, PASSWORD);

    const events = await given.unitOfWork.systemRead("test", ({ rows }) => rows(AuditEvent).findMany({ objectId: viewer.accountId }, { order: { at: "ASC", id: "ASC" } }));
    expect(events.map(({ act, outcome, who }) => [act, outcome, who])).toEqual([
      ["SIGN_IN_REFUSED", "REFUSED", "sign-in"],
      ["SIGN_IN", "DONE", "某人"],
    ]);
  });
});
