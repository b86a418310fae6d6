import { describe, expect, test } from "@jest/globals";
import { GIVE, type Outcome, openDoor } from "../../testing/door.js";
import { Account } from "./index.js";

const { given, figures, stranger, person, does, enter, later, enrolled } = openDoor();

describe("SEC-D3: of a thousand guesses", () => {
  const evaluated = (answers: readonly Outcome[]) => answers.filter(({ code }) => code === "SIGN_IN_REFUSED").length;

  test.each(["a known login", "an unknown login"])("at %s, in parallel from a hundred addresses, five are looked at", async (kind) => {
    const login = kind === "a known login" ? (await person()).login : stranger();
    const answers: Outcome[] = [];
    for (let batch = 0; batch < 10; batch++) answers.push(...(await Promise.all(Array.from({ length: 100 }, (_, n) => enter(login, given.browser(`198.51.${batch}.${n}`), `guess ${batch} ${n}`)))));
    figures[`D3 guesses evaluated of 1000, ${kind}`] = evaluated(answers);
    expect(evaluated(answers)).toBe(5);
  }, 120_000);

  test("by aliases of one request, each counts", async () => {
    const { login } = await person();
    const aliases = Array.from({ length: 100 }, (_, n) => `g${n}: signIn(input: { login: "${login}", password: "guess ${n}" }) { ... on Problem { code } }`).join(" ");
    const answers: Outcome[] = [];
    for (let request = 0; request < 10; request++) answers.push(...Object.values((await given.browser(`203.0.113.${request}`).ask<Record<string, Outcome>>(`mutation { ${aliases} }`)).data));
    figures["D3 guesses evaluated of 1000, by aliases"] = evaluated(answers);
    expect(answers).toHaveLength(1_000);
    expect(evaluated(answers)).toBe(5);
  }, 120_000);

  test("at a thousand logins from one address, fifty are looked at, and then ever fewer", async () => {
    const tryFrom = async (from: number, count: number) => evaluated(await Promise.all(Array.from({ length: count }, (_, n) => enter(`sprayed.${from + n}`, given.browser("192.0.2.200"), "Spring-2026"))));
    expect(await tryFrom(0, 500)).toBe(50);
    figures["D3 guesses evaluated of 1000, one password at many logins"] = 50 + (await tryFrom(500, 500));
    expect(figures["D3 guesses evaluated of 1000, one password at many logins"]).toBe(50);
    later(2);
    expect(await tryFrom(1_000, 20)).toBe(1);
    later(1);
    expect(await tryFrom(1_020, 20)).toBe(0);
    later(1);
    expect(await tryFrom(1_040, 20)).toBe(1);
  }, 120_000);

  test("of codes after the right password, five are looked at, and right passwords between them don't start the count anew", async () => {
    const { login, viewer } = await enrolled();
    const answers: Outcome[] = [];
    for (let round = 0; round < 5; round++) {
      const browser = given.browser(`192.0.3.${round}`);
      if ((await enter(login, browser)).__typename !== "SignedIn") break;
      for (let guess = 0; guess < 4; guess++) answers.push(await does(browser, GIVE, { code: String(100_000 + guess) }));
    }
    figures["D3 codes evaluated between right passwords"] = answers.filter(({ code }) => code === "SECOND_FACTOR_WRONG").length;
    expect(figures["D3 codes evaluated between right passwords"]).toBe(5);
    expect((await given.unitOfWork.systemRead("test", ({ rows }) => rows(Account).find(viewer.accountId)))?.lockedUntil).not.toBeNull();
  }, 60_000);
});
