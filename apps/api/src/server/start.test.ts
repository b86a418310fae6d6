import { afterAll, describe, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "./config.js";
import { released } from "./released.js";
import { start } from "./start.js";

const directory = mkdtempSync(join(tmpdir(), "jianxiao-start-"));
const log = { info: () => undefined, error: () => undefined };
const config = (profile: string, dataDirectory = directory) => readConfig({ PROFILE: profile, PORT: "0", DATA_DIR: dataDirectory });

/** Starts a server and gives what it printed, too. */
async function started(profile: string, dataDirectory?: string) {
  const written: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string) => (written.push(String(chunk)), true)) as typeof process.stdout.write;
  try {
    return { ...(await start(config(profile, dataDirectory), log, SIGN_IN)), printed: written.join("") };
  } finally {
    process.stdout.write = write;
  }
}

/** All that this test asks, in place of the screens' documents. */
const SIGN_IN = released(["mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }"]);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const PERSONS = {
  districtCode: "350199",
  districtName: "云溪区",
  "SYSTEM_ADMIN-login": "sys", "SYSTEM_ADMIN-name": "孙立",
  "SECURITY_ADMIN-login": "sec", "SECURITY_ADMIN-name": "钱安",
  "AUDIT_ADMIN-login": "aud", "AUDIT_ADMIN-name": "周明",
};

describe("production's first run", () => {
  test("goes from an empty directory to three persons who sign in, and to no fourth", async () => {
    const { address, printed, stop } = await started("production");
    const secret = /secret=([\w-]{43})/.exec(printed)?.[1] ?? "";
    const send = (path: string, fields: Record<string, string>) => fetch(`${address}${path}`, { method: "POST", body: new URLSearchParams(fields) });
    const signIn = async (login: string, password: string) => {
      const body = JSON.stringify({ query: "mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }", variables: { i: { login, password } } });
      const answer = await fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
      return ((await answer.json()) as { data: { signIn: { __typename: string } } }).data.signIn.__typename;
    };
    try {
      expect((await send("/first-run", { ...PERSONS, secret: "wrong" })).status).toBe(422);
      expect(await (await send("/first-run", { ...PERSONS, secret, "AUDIT_ADMIN-name": "孙立" })).text()).toContain("三个不同的人");
      const hostile = await (await send("/first-run", { ...PERSONS, secret, districtName: '"><script>alert(1)</script>', "AUDIT_ADMIN-name": "" })).text();
      expect(hostile).not.toContain("<script>");

      const made = await (await send("/first-run", { ...PERSONS, secret })).text();
      const links = [...new Set(made.match(/token=[\w-]{43}/g))].map((link) => link.slice("token=".length));
      expect(links).toHaveLength(3);
      expect((await send("/first-run", { ...PERSONS, secret })).status).toBe(422);

      expect(await signIn("sys", "")).toBe("SignInRefused");
      const [first = ""] = links;
      expect((await send("/set-password", { token: first, password: "sys-12345A", again: "sys-12345A" })).status).toBe(422);
      expect((await send("/set-password", { token: first, password: "Quiet-2026", again: "Quiet-2026" })).status).toBe(200);
      expect((await send("/set-password", { token: first, password: "Other-2026", again: "Other-2026" })).status).toBe(410);
      expect(await signIn("sys", "Quiet-2026")).toBe("SignedIn");
      expect(await signIn("sec", "Quiet-2026")).toBe("SignInRefused");
    } finally {
      await stop();
    }
  }, 30_000);

  test("is over once there are persons; the data is kept", async () => {
    const { printed, stop } = await started("production");
    await stop();
    expect(printed).not.toContain("secret=");
  }, 30_000);
});

describe("a start is refused", () => {
  test("while another server runs on the same directory, and that one runs on", async () => {
    const { address, stop } = await started("production");
    await expect(start(config("production"), log, SIGN_IN)).rejects.toThrow("Another server");
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await stop();
  }, 30_000);

  test("when a demonstration would become production, or the other way round", async () => {
    await expect(start(config("demonstration"), log, undefined)).rejects.toThrow("in production");
  }, 30_000);
});
