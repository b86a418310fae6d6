import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, validate } from "graphql";
import { useScenario } from "../testing/scenario.js";
import { readConfig } from "./config.js";
import { createHttp } from "./http.js";
import { documentLimits } from "./limits.js";
import { released, releasedOperations } from "./released.js";

const given = useScenario();
const KNOWN = "query Now { session { now ...Who } } fragment Who on Session { viewer { name } }";
const HOUSE = resolve(import.meta.dirname, "../../../..");
const built = existsSync(join(HOUSE, "apps/admin/src/gql/persisted-documents.json"));
let server: FastifyInstance;

beforeAll(async () => {
  const { database, unitOfWork, identity, features } = given;
  server = await createHttp({ config: readConfig({ PROFILE: "production" }), database, unitOfWork, identity, features, released: released([KNOWN]), log: { info: () => undefined, error: () => undefined } });
}, 60_000);
afterAll(() => server.close());

const post = (body: unknown) => server.inject({ method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: JSON.stringify(body) });

describe("in production", () => {
  test.each([
    ["as released", KNOWN],
    ["with other white space, the client's type names and fragments first", "fragment Who on Session { viewer { __typename name } __typename }\nquery Now { session {\n now ...Who __typename } }"],
    ["as it was written, where the build lists fields by name", "query Now { session { ...Who now } } fragment Who on Session { viewer { name } }"],
  ])("a released document is answered: %s", async (_words, query) => {
    const answer = await post({ query });
    expect([answer.statusCode, answer.json<{ data: { session: { viewer: null } } }>().data.session.viewer]).toEqual([200, null]);
  });

  test.each([
    ["another field", "query Now { session { now profile } }"],
    ["another argument", "query Now { session { now ...Who } } fragment Who on Session { viewer { login } }"],
    ["more beside it", `${KNOWN} query More { offices { name } }`],
    ["introspection", "{ __schema { types { name } } }"],
    ["what is no GraphQL", "{ session { now "],
  ])("%s is refused before GraphQL sees it", async (_words, query) => {
    const answer = await post({ query });
    expect([answer.statusCode, answer.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code]).toEqual([400, "OPERATION_NOT_RELEASED"]);
  });

  test.each([[{}], [{ query: 1 }], [[{ query: KNOWN }, { query: KNOWN }]]])("a body of another shape is the caller's fault: %j", async (body) => {
    expect((await post(body)).statusCode).toBe(400);
  });
});

(built ? describe : describe.skip)("the built screens", () => {
  test("their documents are known, and each keeps to the limits", async () => {
    const isReleased = releasedOperations();
    const { default: admin } = (await import(join(HOUSE, "apps/admin/src/gql/persisted-documents.json"), { with: { type: "json" } })) as { default: Record<string, string> };
    expect(Object.keys(admin).length).toBeGreaterThan(20);
    for (const source of Object.values(admin)) {
      expect(isReleased(source)).toBe(true);
      expect(validate(given.schema, parse(source), [documentLimits])).toEqual([]);
    }
  });
});
