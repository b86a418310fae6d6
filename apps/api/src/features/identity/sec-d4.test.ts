import { describe, expect, test } from "@jest/globals";
import { DEFAULT_SECURITY, needsSecondFactor, ROLES } from "@jianxiao/domain";
import { PROFILES } from "../../database/installation.entity.js";
import { BEGIN, CHANGE, CONFIRM, GIVE, MINE, PASSWORD, PROVE, openDoor } from "../../testing/door.js";
import { Account } from "./index.js";
import { mustHaveSecondFactor } from "./security-policy.js";
import { totpCode } from "./totp.js";

const { given, figures, person, does, enter, later, enrolled } = openDoor();

describe("SEC-D4: the second factor", () => {
  test.each(["SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "DEPARTMENT_ACCOUNT_MANAGER", "UNIT_LEADER", "DEPARTMENT_LEADER", "BUREAU_LEADER", "EVALUATOR"] as const)("%s enrols before anything else", async (role) => {
    const { login } = await person(role);
    const browser = given.browser();

    expect((await enter(login, browser)).session).toEqual({ viewer: null, step: { kind: "ENROLMENT", login } });

    expect((await browser.ask(MINE)).data).toBeNull();
    expect((await does(browser, GIVE, { code: "000000" })).code).toBe("SECOND_FACTOR_WRONG");
    expect((await does(browser, CHANGE, { input: { next: "Marsh-owl-8" } })).__typename).toBe("TURNED_AWAY");
    const { secret = "", uri } = await does(browser, BEGIN);
    expect(uri).toMatch(/^otpauth:\/\/totp\/.*secret=/);
    expect((await does(browser, CONFIRM, { code: "000000" })).code).toBe("SECOND_FACTOR_WRONG");
    const { recoveryCodes, session } = await does(browser, CONFIRM, { code: totpCode(secret, given.now) });
    expect([recoveryCodes?.length, session?.viewer?.appointment.role]).toEqual([10, role]);
  });

  test("is asked for from then on; the password alone opens nothing", async () => {
    const { login, secret } = await enrolled();
    const browser = given.browser();
    expect((await enter(login, browser)).session).toMatchObject({ viewer: null, step: { kind: "SECOND_FACTOR" } });
    const round = [[MINE, {}], [BEGIN, {}], [CONFIRM, { code: totpCode(secret, given.now) }], [CHANGE, { input: { next: "Marsh-owl-8" } }]] as const;
    const answers = await Promise.all(round.map(([ask, variables]) => browser.ask(ask, variables)));
    figures["D4 ways round the second factor that answered"] = answers.filter(({ data }) => data !== null).length;
    expect(figures["D4 ways round the second factor that answered"]).toBe(0);

    later(1);
    const before = browser.jar.token;
    expect((await does(browser, GIVE, { code: totpCode(secret, given.now) })).session?.viewer?.name).toBe("某人");
    expect(browser.jar.token).not.toBe(before);
  });

  test("takes a code of the step before, now and after, each once; ten minutes off it takes none", async () => {
    const { login, secret } = await enrolled();
    later(10);
    const tryCode = async (at: Date) => {
      const browser = given.browser();
      await enter(login, browser);
      return (await does(browser, GIVE, { code: totpCode(secret, at) })).__typename;
    };
    const step = (steps: number) => new Date(given.now.getTime() + steps * 30_000);
    const outcomes = [await tryCode(step(-2)), await tryCode(step(-1)), await tryCode(step(-1)), await tryCode(step(0)), await tryCode(step(1)), await tryCode(step(0))];
    expect(outcomes).toEqual(["SignInRefused", "SignedIn", "SignInRefused", "SignedIn", "SignedIn", "SignInRefused"]);
    expect(await tryCode(step(20))).toBe("SignInRefused");
  }, 30_000);

  test("takes one code once, though three browsers give it at the same moment", async () => {
    const { login, secret } = await enrolled();
    later(5);
    const browsers = await Promise.all(Array.from({ length: 3 }, async () => {
      const browser = given.browser();
      await enter(login, browser);
      return browser;
    }));
    const answers = await Promise.all(browsers.map((browser) => does(browser, GIVE, { code: totpCode(secret, given.now) })));
    expect(answers.filter(({ __typename }) => __typename === "SignedIn")).toHaveLength(1);
  }, 30_000);

  test("is replaced by a recovery code, once", async () => {
    const { login, recoveryCodes: [first = ""] } = await enrolled();
    const use = async () => {
      const browser = given.browser();
      await enter(login, browser);
      return (await does(browser, GIVE, { code: first.toUpperCase() })).__typename;
    };
    expect([await use(), await use()]).toEqual(["SignedIn", "SignInRefused"]);
  });

  test("lies encrypted and bound to its account; recovery codes only as digests", async () => {
    const { secret, viewer, recoveryCodes } = await enrolled();
    const account = await given.unitOfWork.systemRead("test", ({ rows }) => rows(Account).find(viewer.accountId));
    expect(account?.totpEnc).toMatch(/^aes-256-gcm:/);
    expect(JSON.stringify(account)).not.toContain(secret);
    const other = await enrolled();
    await given.store(({ rows }) => rows(Account).update({ id: other.viewer.accountId }, { totpEnc: account?.totpEnc ?? null }));
    const browser = given.browser();
    await enter(other.login, browser);
    expect((await browser.ask(GIVE, { code: totpCode(secret, given.now) })).data).toBeNull();
    expect(recoveryCodes[0]).toHaveLength(14);
  });

  test("is part of every proof of presence", async () => {
    const { browser, secret } = await enrolled();
    later(12);
    const prove = (input: object) => does(browser, PROVE, { input });
    expect((await prove({ password: PASSWORD })).code).toBe("SECOND_FACTOR_WRONG");
    expect((await prove({ password: "wrong", code: totpCode(secret, given.now) })).code).toBe("SIGN_IN_REFUSED");
    expect((await prove({ password: PASSWORD, code: totpCode(secret, given.now) })).__typename).toBe("PresenceProven");
  });
});

test("SEC-D4: no profile but the demonstration's lets anybody skip it", () => {
  const skips = PROFILES.filter((profile) => ROLES.some((role) => needsSecondFactor(role, DEFAULT_SECURITY) && !mustHaveSecondFactor(profile, DEFAULT_SECURITY, [role])));
  expect(skips).toEqual(["DEMONSTRATION"]);
});
