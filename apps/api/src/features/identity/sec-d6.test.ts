import { describe, expect, test } from "@jest/globals";
import { type Browser, MINE, openDoor } from "../../testing/door.js";
import { Session } from "./index.js";

const { given, figures, person, does, enter, signedIn, later, decide } = openDoor();

describe("SEC-D5: a session's id", () => {
  test("is 256 random bits, kept as a digest, and new after each step and each sign-in", async () => {
    const { login, viewer } = await person();
    const browser = given.browser();
    browser.jar.token = "chosen-by-an-attacker";
    await enter(login, browser);
    const [first] = [browser.jar.token];
    expect(first).toMatch(/^[\w-]{43}$/);
    await enter(login, browser);
    expect(browser.jar.token).not.toBe(first);
    const sessions = await given.unitOfWork.systemRead("test", ({ rows }) => rows(Session).findMany({ accountId: viewer.accountId }));
    expect(JSON.stringify(sessions)).not.toContain(browser.jar.token);
  });
});

describe("SEC-D6: a session ends", () => {
  test("by the policy's idle and absolute limits", async () => {
    await decide({ session: { idleMinutes: 10, absoluteMinutes: 60, concurrent: 3 } });
    const { login } = await person();
    const browser = given.browser();
    await enter(login, browser);
    let served = 0;
    for (let minute = 9; minute < 60; minute += 9) {
      later(9);
      expect(await signedIn(browser)).toBe(true);
    }
    later(6);
    served += Number(await signedIn(browser));
    await enter(login, browser);
    later(10);
    served += Number(await signedIn(browser));
    figures["D6 served after end"] = served;
    expect(served).toBe(0);
    await decide({});
  });

  test("when a fourth begins: the least recently used of three", async () => {
    const { login } = await person();
    const browsers = [given.browser(), given.browser(), given.browser(), given.browser()];
    for (const browser of browsers) {
      await enter(login, browser);
      later(1);
    }
    expect(await Promise.all(browsers.map(signedIn))).toEqual([false, true, true, true]);
  });

  test("when the person ends it from another browser; nobody ends another's", async () => {
    const { login } = await person();
    const [here, there] = [given.browser("192.0.2.10"), given.browser("192.0.2.11")];
    await enter(login, here);
    await enter(login, there);
    const { myAccount } = (await here.ask<{ myAccount: { sessions: { id: string; address: string; current: boolean }[] } }>(MINE)).data;
    expect(new Set(myAccount.sessions.map(({ address, current }) => `${address} ${current}`))).toEqual(new Set(["192.0.2.10 true", "192.0.2.11 false"]));
    const other = given.browser();
    await enter((await person()).login, other);
    const end = (browser: Browser, id: string) => does(browser, "mutation ($id: ID!) { endSession(id: $id) { __typename } }", { id });
    const [id = ""] = myAccount.sessions.flatMap((session) => (session.current ? [] : session.id));
    expect((await end(other, id)).__typename).toBe("NotFound");
    expect(await signedIn(there)).toBe(true);
    expect((await end(here, id)).__typename).toBe("SessionEnded");
    expect(await signedIn(there)).toBe(false);
  });

  test("where the role may not work: other addresses and hours, from the next request on", async () => {
    const { login } = await person();
    const [office, home] = [given.browser("10.1.0.5"), given.browser("203.0.113.77")];
    await enter(login, home);
    await decide({ access: [{ role: "UNIT_FILLER", addresses: ["10.1.0.0/16"], hours: null }] });
    expect(await signedIn(home)).toBe(false);
    expect((await enter(login, home)).code).toBe("ADDRESS_NOT_ALLOWED");
    expect((await enter(login, office)).session?.viewer?.name).toBe("某人");
    await decide({ access: [{ role: "UNIT_FILLER", addresses: [], hours: { from: 0, until: 1, weekdays: [1] } }] });
    expect(await signedIn(office)).toBe(false);
    expect((await enter(login, office)).code).toBe("OUTSIDE_HOURS");
    await decide({});
  });
});
