import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { Account } from "../features/identity/index.js";
import { hashPassword } from "../features/identity/index.js";
import { useScenario } from "../testing/scenario.js";
import { readConfig } from "./config.js";
import { createHttp } from "./http.js";

const given = useScenario();
const logged: string[] = [];
let demonstration: FastifyInstance;
let production: FastifyInstance;

beforeAll(async () => {
  const { database, unitOfWork, identity, features } = given;
  const log = { info: () => undefined, error: (words: string, cause?: unknown) => void logged.push(`${words} ${String(cause)}`) };
  demonstration = await createHttp({ config: readConfig({}), database, unitOfWork, identity, features, log });
  production = await createHttp({ config: readConfig({ PROFILE: "production" }), database, unitOfWork, identity, features, log });
  const passwordHash = await hashPassword("Right-2026");
  await given.store(({ rows }) => rows(Account).update({ login: ["edu.leader", "bureau.culture"] }, { passwordHash }));
}, 60_000);
afterAll(() => Promise.all([demonstration.close(), production.close()]));

const post = (server: FastifyInstance, payload: unknown, headers: Record<string, string> = {}) =>
  server.inject({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", ...headers }, payload: typeof payload === "string" ? payload : JSON.stringify(payload) });
const signIn = (server: FastifyInstance, login: string) =>
  post(server, { query: "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }", variables: { input: { login, password: "Right-2026" } } });

describe("GraphQL over HTTP", () => {
  test("signs in by a strict cookie, and asks under it", async () => {
    const answer = await signIn(demonstration, "edu.leader");
    expect(answer.json()).toEqual({ data: { signIn: { __typename: "SignedIn" } } });
    const cookie = String(answer.headers["set-cookie"]);
    expect(cookie).toMatch(/^jx=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);

    const { data } = (await post(demonstration, { query: "{ departments { nodes { name units { name } offices posts { role name } } total } }" }, { cookie: cookie.split(";")[0] ?? "" })).json<{ data: unknown }>();
    expect(data).toMatchObject({ departments: { total: 1, nodes: [{ name: "教育局", units: [{ name: "教育局本级" }, { name: "第一中学" }], offices: ["教科文股"] }] } });
  });

  test("in production the cookie is bound to the host over TLS", async () => {
    expect(String((await signIn(production, "edu.leader")).headers["set-cookie"])).toMatch(/^__Host-jx=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  test("a stranger gets UNAUTHENTICATED and nothing else", async () => {
    expect((await post(demonstration, { query: "{ departments { total } }" })).json()).toMatchObject({ data: null, errors: [{ message: "Sign in first.", extensions: { code: "UNAUTHENTICATED" } }] });
  });

  test.each([
    ["a query in GET", { method: "GET", url: "/graphql?query={session{now}}" }, 404],
    ["a mutation in GET", { method: "GET", url: "/graphql?query=mutation{signOut}" }, 404],
    ["a form", { method: "POST", url: "/graphql", headers: { "content-type": "application/x-www-form-urlencoded" }, payload: "query={session{now}}" }, 415],
    ["broken JSON", { method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: '{"query": "secret-canary' }, 400],
    ["a foreign site", { method: "POST", url: "/graphql", headers: { "content-type": "application/json", origin: "https://evil.example" }, payload: '{"query":"{session{now}}"}' }, 403],
    ["two megabytes", { method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: JSON.stringify({ query: `{ session { now } } # ${"x".repeat(2_000_000)}` }) }, 413],
  ] as const)("refuses %s", async (_words, request, status) => {
    const answer = await demonstration.inject({ ...request });
    expect([answer.statusCode, answer.body.includes("canary")]).toEqual([status, false]);
    expect(logged.join()).not.toContain("canary");
  });

  test.each([
    ["a batch", [{ query: "{ session { now } }" }, { query: "{ session { now } }" }]],
    ["5,000 aliases", { query: `{ ${Array.from({ length: 5_000 }, (_, index) => `a${index}: session { now }`).join(" ")} }` }],
    ["16 sign-ins by alias", { query: `mutation { ${Array.from({ length: 16 }, (_, index) => `a${index}: signIn(input: {login: "x", password: "y"}) { __typename }`).join(" ")} }` }],
    ["a syntax error", { query: "{ session { now " }],
    ["an unknown field", { query: "{ session { nown } }" }],
    ["a list too long", { query: "{ departments(limit: 101) { total } }" }],
  ])("answers %s as the caller's fault, at once", async (_words, payload) => {
    const began = performance.now();
    const answer = await post(production, payload);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code).not.toBe("INTERNAL_SERVER_ERROR");
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("in production tells nothing about the schema", async () => {
    expect((await post(production, { query: "{ __schema { types { name } } }" })).body).not.toContain("SignInInput");
    expect((await post(production, { query: "{ session { nown } }" })).body).not.toContain("Did you mean");
  });

  test("shows our own faults as a reference that the log knows", async () => {
    const broken = { ...given.identity, viewer: () => Promise.resolve({ ...given.as.educationLeader, role: "NOBODY" } as never) };
    const server = await createHttp({ config: readConfig({}), database: given.database, unitOfWork: given.unitOfWork, identity: broken, features: given.features, log: { info: () => undefined, error: (words) => void logged.push(words) } });
    const [error] = (await post(server, { query: "{ departments { total } }" })).json<{ errors: { message: string; extensions: { reference: string } }[] }>().errors;
    await server.close();
    expect(error?.message).toBe("Something went wrong on our side.");
    expect(logged).toContain(`Reference ${error?.extensions.reference}`);
  });
});

test("health is what the database says", async () => {
  expect((await demonstration.inject("/healthz")).json()).toEqual({ ok: true });
});

test.each([
  ["edu.leader", "/admin/"],
  ["bureau.culture", "/review/"],
])("the front page leads %s to %s", async (login, home) => {
  const cookie = String((await signIn(demonstration, login)).headers["set-cookie"]).split(";")[0] ?? "";
  expect((await demonstration.inject({ url: "/", headers: { cookie } })).headers.location).toBe(home);
});
