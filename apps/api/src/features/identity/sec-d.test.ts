import { describe, expect, test } from "@jest/globals";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { CHANGE, MINE, PASSWORD, openDoor } from "../../testing/door.js";
import { Account, hashPassword, issuePasswordLink, PasswordService } from "./index.js";
import { isWeaklyHashed } from "./passwords.js";

const { given, figures, person, does, enter, signedIn, later } = openDoor();

describe("SEC-D1: passwords are kept by argon2id", () => {
  test("of 19 MiB and two passes; weaker ones are hashed anew at the next right password, and no other", async () => {
    const weak = await hashPassword(PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    const old = await person("UNIT_FILLER", weak);
    await enter(old.login, given.browser(), "wrong");
    expect((await old.account()).passwordHash).toBe(weak);

    expect((await enter(old.login, given.browser())).__typename).toBe("SignedIn");

    const accounts = await given.unitOfWork.systemRead("test", ({ rows }) => rows(Account).findMany({}));
    const stored = accounts.flatMap(({ passwordHash: hash }) => hash ?? []);
    figures["D1 weak hashes"] = `${stored.filter((hash) => isWeaklyHashed(hash)).length} of ${stored.length}`;
    expect(stored.filter((hash) => isWeaklyHashed(hash))).toEqual([]);
    expect((await enter(old.login, given.browser())).__typename).toBe("SignedIn");
  });
});

describe("SEC-D2: a new password", () => {
  test("is held to policy, name and organisation, and to the last five", async () => {
    const { login, viewer } = await person();
    const browser = given.browser();
    await enter(login, browser);
    const change = (next: string, current = PASSWORD) => does(browser, CHANGE, { input: { current, next } });
    expect((await change("Caizheng@2026")).reasons).toEqual([{ code: "PASSWORD_COMMON" }]);
    expect((await change("第一中学-Aa-99")).reasons).toEqual([{ code: "PASSWORD_COMMON" }]);
    expect((await change(PASSWORD)).reasons).toEqual([{ code: "PASSWORD_REPEATED" }]);
    expect((await change("Marsh-owl-8", "wrong")).code).toBe("PASSWORD_WRONG");

    const chain = ["Marsh-owl-8", "Field-vole-9", "River-heron-3", "Hedge-wren-5", "Stone-hawk-2"];
    for (const [index, next] of chain.entries()) expect((await change(next, chain[index - 1] ?? PASSWORD)).__typename).toBe("PasswordChanged");
    expect((await change(chain[0]!, chain[4]!)).reasons).toEqual([{ code: "PASSWORD_REPEATED" }]);
    expect((await change(PASSWORD, chain[4]!)).__typename).toBe("PasswordChanged");
    expect((await given.unitOfWork.systemRead("test", ({ rows }) => rows(AuditEvent).count({ act: "CHANGE_PASSWORD", objectId: viewer.accountId })))).toBe(6);
  }, 30_000);

  test("ends the person's other sessions, not the one it was changed in", async () => {
    const { login } = await person();
    const [here, there] = [given.browser(), given.browser()];
    await enter(login, here);
    await enter(login, there);
    await does(here, CHANGE, { input: { current: PASSWORD, next: "Marsh-owl-8" } });
    expect([await signedIn(here), await signedIn(there)]).toEqual([true, false]);
  });

  test("is asked for, before anything else, when the old one is ninety days old; never under ASVS", async () => {
    const { login, viewer } = await person();
    await given.store(({ rows, now }) => rows(Account).update({ id: viewer.accountId }, { passwordSetAt: new Date(now.getTime() - 90 * 86_400_000) }));
    const browser = given.browser();
    expect((await enter(login, browser)).session).toMatchObject({ viewer: null, step: { kind: "NEW_PASSWORD" } });
    expect((await browser.ask(MINE)).data).toBeNull();

    expect((await does(browser, CHANGE, { input: { next: "Marsh-owl-8" } })).session?.viewer?.name).toBe("某人");
    expect(await signedIn(browser)).toBe(true);
  });

  test("by a one-time link is set once, whatever the link is tried with", async () => {
    const { viewer, login } = await person("UNIT_FILLER", null);
    const passwords = new PasswordService(given.unitOfWork, "PRODUCTION");
    const first = await given.store((work) => issuePasswordLink(work, viewer.accountId));
    const { token } = await given.store((work) => issuePasswordLink(work, viewer.accountId));
    expect((await passwords.setByLink(first.token, "Marsh-owl-8"))[0]?.code).toBe("LINK_ENDED");
    expect((await passwords.setByLink(token, "short"))[0]?.code).toBe("PASSWORD_TOO_SHORT");
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => passwords.setByLink(token, `Marsh-owl-${index}-x`)));
    expect(outcomes.filter((faults) => faults.length === 0)).toHaveLength(1);
    const winner = outcomes.findIndex((faults) => faults.length === 0);
    expect((await enter(login, given.browser(), `Marsh-owl-${winner}-x`)).__typename).toBe("SignedIn");
    later(8 * 24 * 60);
    const late = await given.store((work) => issuePasswordLink(work, viewer.accountId));
    later(7 * 24 * 60);
    expect((await passwords.setByLink(late.token, "Field-vole-9"))[0]?.code).toBe("LINK_ENDED");
  }, 30_000);
});

describe("SEC-D8: nothing can be guessed at the door", () => {
  test("an unknown login, a wrong password, a disabled account and one without a password get one answer", async () => {
    const [known, disabled, fresh] = [await person(), await person(), await person("UNIT_FILLER", null)];
    await given.store(({ rows }) => rows(Account).update({ login: disabled.login }, { state: "DISABLED" }));
    const answers = [await enter("nobody.at.all", given.browser()), await enter(known.login, given.browser(), "wrong"), await enter(disabled.login, given.browser()), await enter(fresh.login, given.browser(), "")];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});
