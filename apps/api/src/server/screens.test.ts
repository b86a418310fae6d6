import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fastify from "fastify";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guardTheDoor } from "./headers.js";
import { serveScreens } from "./screens.js";

const built = mkdtempSync(join(tmpdir(), "jianxiao-screens-"));
const server = fastify();

beforeAll(async () => {
  mkdirSync(join(built, "admin/dist/assets"), { recursive: true });
  writeFileSync(join(built, "admin/dist/index.html"), "<title>page</title>");
  writeFileSync(join(built, "admin/dist/assets/x-1.js"), "1");
  writeFileSync(join(built, "admin/dist/assets/x-1.js.br"), "compressed");
  guardTheDoor(server, { secure: false });
  server.post("/act", () => ({ done: true }));
  await serveScreens(server, built);
});
afterAll(async () => {
  await server.close();
  rmSync(built, { recursive: true });
});

describe("an app", () => {
  test.each(["/admin/", "/admin/filings/01ABC", "/admin/filings?state=DRAFT"])("answers %s with its page, never from a cache", async (url) => {
    const { statusCode, body, headers } = await server.inject({ url });
    expect([statusCode, body, headers["cache-control"]]).toEqual([200, "<title>page</title>", "no-cache"]);
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
  });

  test("serves its compressed file for ever", async () => {
    const { body, headers } = await server.inject({ url: "/admin/assets/x-1.js", headers: { "accept-encoding": "br" } });
    expect([body, headers["content-encoding"], headers["cache-control"]]).toEqual(["compressed", "br", "public, max-age=31536000, immutable"]);
  });

  test.each(["/admin/assets/gone.js", "/elsewhere", "/admin/..%2f..%2fetc/passwd", "/review/"])("has nothing at %s", async (url) => {
    expect((await server.inject({ url })).statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe("a change", () => {
  test.each([
    ["from another site", { "sec-fetch-site": "cross-site" }, 403],
    ["with a foreign origin", { origin: "https://evil.example" }, 403],
    ["with an opaque origin", { origin: "null" }, 403],
    ["from our own page", { "sec-fetch-site": "same-origin", origin: "http://localhost:80", host: "localhost:80" }, 200],
    ["from a program", {}, 200],
  ])("%s", async (_words, headers, status) => {
    expect((await server.inject({ method: "POST", url: "/act", headers })).statusCode).toBe(status);
  });
});
