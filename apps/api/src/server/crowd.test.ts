import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fastify, { type FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import { turnAwayTheCrowd } from "./crowd.js";

let server: FastifyInstance;
let address: string;
let release: () => void;
const released = new Promise<void>((done) => (release = done));

beforeAll(async () => {
  server = fastify();
  turnAwayTheCrowd(server, { underWay: 3, inOneTurn: 100 });
  server.post("/graphql", () => released.then(() => "done"));
  server.get("/export/list.xlsx", () => "file");
  server.get("/healthz", () => "well");
  address = await server.listen({ port: 0 }).then(() => `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
});
afterAll(() => server.close());

const ask = (signal?: AbortSignal) => fetch(`${address}/graphql`, { method: "POST", ...(signal && { signal }) });

test("SEC-I5: what is beyond the crowd is sent away as BUSY at once, health is told, and whoever leaves makes room", async () => {
  const leaving = new AbortController();
  const left = ask(leaving.signal).catch(() => "left");
  const inside = [ask(), ask()];
  const seen = async () => (await fetch(`${address}/export/list.xlsx`)).status;
  while ((await seen()) !== 503) await new Promise((next) => setTimeout(next, 5));

  const refused = await ask();
  expect([refused.status, refused.headers.get("retry-after"), await refused.json()]).toEqual([503, "1", { errors: [{ message: "Nothing was done. Try again shortly.", extensions: { code: "BUSY" } }] }]);
  expect(await (await fetch(`${address}/healthz`)).text()).toBe("well");

  leaving.abort();
  expect(await left).toBe("left");
  while ((await seen()) === 503) await new Promise((next) => setTimeout(next, 5));

  release();
  expect(await Promise.all(inside.map(async (answer) => (await answer).text()))).toEqual(["done", "done"]);
  expect(await (await ask()).text()).toBe("done");
});

test("SEC-I5: of those who come in one turn of the loop only so many are begun; the next turn begins anew, and whoever was answered is inside no more", async () => {
  const quick = fastify();
  turnAwayTheCrowd(quick, { underWay: 8, inOneTurn: 5 });
  quick.post("/graphql", () => "done");
  const turn = async () => (await Promise.all(Array.from({ length: 20 }, () => quick.inject({ method: "POST", url: "/graphql" })))).filter(({ statusCode }) => statusCode === 200).length;
  for (let turns = 0; turns < 4; turns++) {
    expect(await turn()).toBe(5);
    await new Promise((next) => setImmediate(next));
  }
  await quick.close();
});
