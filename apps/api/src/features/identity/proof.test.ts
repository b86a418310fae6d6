import { beforeAll, describe, expect, test } from "@jest/globals";
import { appoint } from "../../testing/people.js";
import { useScenario } from "../../testing/scenario.js";
import { Account, hashPassword, requireProof } from "./index.js";

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }";
const PROVE = "mutation ($input: ProvePresenceInput!) { provePresence(input: $input) { __typename ... on PresenceProven { until } ... on Problem { code path } } }";
const PASSWORD = "Right-2026";

describe("proof of presence (SEC-D7)", () => {
  const given = useScenario();
  let people = 0;
  let passwordHash: string;
  beforeAll(async () => void (passwordHash = await hashPassword(PASSWORD)));

  const signedIn = async () => {
    const login = `signer.${++people}`;
    await given.store(({ rows, now }) => appoint(rows, now, login, "某人", "DEPARTMENT_LEADER", { department: given.at.health }, passwordHash));
    const browser = given.browser();
    await browser.ask(SIGN_IN, { input: { login, password: PASSWORD } });
    const refusal = async () => requireProof((await given.identity.viewer(browser.jar.token, "192.0.2.2"))!, given.now)?.code;
    const prove = async (password: string | null) => (await browser.ask<{ provePresence: { __typename: string; code?: string; until?: string } }>(PROVE, { input: { password } })).data.provePresence;
    return { login, refusal, prove };
  };
  const later = (minutes: number) => void (given.now = new Date(given.now.getTime() + minutes * 60_000));

  test("signing in is one; it holds for ten minutes, and a new one for ten more", async () => {
    const { refusal, prove } = await signedIn();
    expect(await refusal()).toBeUndefined();
    later(10);
    expect(await refusal()).toBe("PROOF_NEEDED");

    expect((await prove(PASSWORD)).until).toBe(new Date(given.now.getTime() + 600_000).toISOString());

    expect(await refusal()).toBeUndefined();
    later(10);
    expect(await refusal()).toBe("PROOF_NEEDED");
  });

  test("a wrong password proves nothing, and five lock the account", async () => {
    const { login, refusal, prove } = await signedIn();
    later(11);
    for (let attempt = 0; attempt < 5; attempt++) expect((await prove("wrong")).code).toBe("SIGN_IN_REFUSED");

    expect((await prove(PASSWORD)).code).toBe("LOCKED_OUT");

    expect(await refusal()).toBe("PROOF_NEEDED");
    expect((await given.unitOfWork.systemRead("test", ({ rows }) => rows(Account).findMany({ login })))[0]?.failures).toBe(5);
  });

  test("none is given without a password, nor to a job", async () => {
    const { prove } = await signedIn();
    expect(await prove(null)).toMatchObject({ __typename: "Invalid", code: "MISSING_FIELD" });
    expect(requireProof({ ...given.as.healthDepartmentLeader, provenAt: null }, given.now)?.code).toBe("PROOF_NEEDED");
  });
});
