import { expect, test } from "@jest/globals";
import fastify from "fastify";
import { newId } from "../database/new-id.js";
import { useScenario } from "../testing/scenario.js";

const given = useScenario();

/** What carries one record away, or nothing of anybody's: all other exports want proof of presence. */
const SINGLE = /^\/export\/(filings|revisions|packages|package-forms|package-revisions|notices|jobs|templates)\//;

test("whoever carries a whole list away has just proved to be there (SEC-D7)", async () => {
  const server = fastify();
  const lists: string[] = [];
  server.addHook("onRoute", ({ method, url }) => {
    if (method === "GET" && url.startsWith("/export/") && !SINGLE.test(url)) lists.push(url);
  });
  const asking = { viewer: { ...given.as.performanceOffice, provenAt: null } };
  for (const { routes } of given.features) if (routes) await server.register(async (scope) => routes(scope, { viewer: async () => asking.viewer }));
  await server.ready();
  expect(lists.length).toBeGreaterThan(7);

  for (const url of lists) {
    const answer = await server.inject({ url: url.replace(/:\w+(\([^)]*\))?/g, newId()) });
    const outcome = [url, answer.statusCode, (answer.json() as { code: string }).code];
    // The review of rights is the administrators': anybody else is refused before being asked.
    expect(outcome).toEqual([url, 403, url === "/export/access-review.xlsx" ? "WRONG_ROLE" : "PROOF_NEEDED"]);
  }
  await server.close();
});
