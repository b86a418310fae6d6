import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { connect, type AddressInfo } from "node:net";
import { useScenario } from "../testing/scenario.js";
import { readConfig } from "./config.js";
import { createHttp } from "./http.js";

const given = useScenario();
const logged: string[] = [];
let server: FastifyInstance;

beforeAll(async () => {
  const { database, unitOfWork, identity, features } = given;
  const log = { info: () => undefined, error: (words: string, cause?: unknown) => void logged.push(`${words} ${String(cause)}`) };
  server = await createHttp({ config: readConfig({}), database, unitOfWork, identity, features, log, patience: { headers: 400, request: 800 } });
  await server.listen({ host: "127.0.0.1", port: 0 });
}, 60_000);
afterAll(() => server.close());

/** Writes these pieces, one every `pause` milliseconds, and gives what came back until the other side hung up. */
function talk(pieces: readonly string[], pause = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect((server.server.address() as AddressInfo).port, "127.0.0.1");
    const tooLong = setTimeout(() => reject(new Error(`The socket hangs after: ${heard}`)), 8_000);
    socket.on("data", (chunk: Buffer) => (heard += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(tooLong);
      resolve(heard);
    });
    void (async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return;
        socket.write(piece, "latin1");
        await new Promise((next) => setTimeout(next, pause));
      }
    })();
  });
}

const HEAD = "POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n";
const JSON_HEAD = `${HEAD}content-type: application/json\r\n`;
const status = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const body = JSON.stringify({ query: "{ session { now } }" });

test("a sound request over the same socket is answered", async () => {
  expect(status(await talk([`${JSON_HEAD}content-length: ${body.length}\r\n\r\n${body}`]))).toBe(200);
});

test.each([
  ["a body that comes a letter at a time", [`${JSON_HEAD}content-length: 500\r\n\r\n`, ..."x".repeat(60).split("")], 100],
  ["a body that never comes", [`${JSON_HEAD}content-length: 500\r\n\r\n`], 0],
  ["headers that never end", [HEAD, ...Array.from({ length: 60 }, (_, index) => `x-${index}: y\r\n`)], 100],
] as const)("%s: given up, not waited for", async (_words, pieces, pause) => {
  expect([408, 400, 0]).toContain(status(await talk(pieces, pause)));
}, 15_000);

test.each([
  ["no HTTP at all", "HELLO\r\n\r\n"],
  ["a header of a megabyte", `${HEAD}x-long: ${"y".repeat(1_000_000)}\r\n\r\n`],
  ["a body of two lengths", `${JSON_HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\n{}{}{}`],
  ["a length and chunks", `${JSON_HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
  ["broken chunks", `${JSON_HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`],
  ["TRACE", "TRACE / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"],
  ["PUT", `PUT /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`],
  ["compressed JSON", `${JSON_HEAD}content-encoding: gzip\r\ncontent-length: 4\r\n\r\n\x1f\x8b\x08\x00`],
  ["UTF-16", `${HEAD}content-type: application/json; charset=utf-16\r\ncontent-length: 4\r\n\r\n\xff\xfe{\x00`],
  ["XML", `${HEAD}content-type: text/xml\r\ncontent-length: 4\r\n\r\n<a/>`],
  ["a path out of the house", "GET /admin/../../../etc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"],
])("%s is the caller's fault", async (_words, request) => {
  const answer = await talk([request]);
  expect(status(answer) >= 400 && status(answer) < 500).toBe(true);
  expect(answer).not.toMatch(/root:|node_modules|at .*\.js/);
}, 15_000);

test("what callers got wrong filled no log", () => {
  expect(logged).toEqual([]);
});
