import { describe, expect, test } from "@jest/globals";
import { readConfig } from "./config.js";

describe("the environment", () => {
  test("of a fresh machine is the demonstration on this machine only", () => {
    expect(readConfig({})).toMatchObject({ profile: "DEMONSTRATION", port: 4000, host: "127.0.0.1", databaseUrl: undefined, secureCookie: false, warnings: [] });
  });

  test("says all that is wrong at once", () => {
    expect(() => readConfig({ PORT: "70000", DATABASE_URL: "postgres://x" })).toThrow(/PORT[\s\S]*DATABASE_URL|DATABASE_URL[\s\S]*PORT/);
  });

  test("refuses to serve passwords in plain text", () => {
    expect(() => readConfig({ PROFILE: "production", HOST: "0.0.0.0" })).toThrow("BEHIND_TLS_PROXY");
  });

  test.each([
    ["on this machine", { PROFILE: "production" }, true],
    ["behind a TLS proxy", { PROFILE: "production", HOST: "0.0.0.0", BEHIND_TLS_PROXY: "1" }, true],
    ["in plain text, as asked", { PROFILE: "production", HOST: "0.0.0.0", ALLOW_PLAIN_HTTP: "1" }, false],
  ] as const)("in production %s: secure cookie %#", (_words, env, secure) => {
    expect(readConfig(env).secureCookie).toBe(secure);
  });

  test("an empty DATABASE_URL means the embedded database", () => {
    expect(readConfig({ DATABASE_URL: "" }).databaseUrl).toBeUndefined();
  });
});
