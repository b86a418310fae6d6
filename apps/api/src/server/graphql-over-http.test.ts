import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { serverAudits } from "graphql-http";
import type { AddressInfo } from "node:net";
import { useScenario } from "../testing/scenario.js";
import { readConfig } from "./config.js";
import { createHttp } from "./http.js";

const given = useScenario();
let server: FastifyInstance;

beforeAll(async () => {
  const { database, unitOfWork, identity, features } = given;
  server = await createHttp({ config: readConfig({}), database, unitOfWork, identity, features, audited: true, log: { info: () => undefined, error: () => undefined } });
  await server.listen({ host: "127.0.0.1", port: 0 });
}, 60_000);
afterAll(() => server.close());

test("GraphQL over HTTP: all 61 audits are met in the audit profile", async () => {
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql`;
  const fetchFn = (address: string, init: RequestInit = {}) => fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), "apollo-require-preflight": "1" } });
  const audits = serverAudits({ url, fetchFn });
  const outcomes = await Promise.all(audits.map(async ({ name, fn }) => ({ ...(await fn()), name })));
  expect(outcomes.filter(({ status }) => status !== "ok").map(({ name, status }) => `${status}: ${name}`)).toEqual([]);
  expect(outcomes).toHaveLength(61);
}, 30_000);
