import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fastify, { type FastifyInstance } from "fastify";
import { existsSync } from "node:fs";
import type { Viewer } from "../../access/viewer.js";
import { createSchema } from "../../server/schema.js";
import { useMonitored } from "../../testing/monitored.js";
import { FileStore } from "../exchange/index.js";
import { createMonitoring } from "../monitoring/feature.js";
import { createEvidence } from "./index.js";

const { given, monitored } = useMonitored();
const server: FastifyInstance = fastify();
const PDF = Buffer.from("%PDF-1.7\n一份验收单");
let asking: Viewer | undefined;
let scanner: () => Promise<"CLEAN" | "INFECTED"> = () => Promise.resolve("CLEAN");
let filingId: string;
let stop: (() => Promise<void>) | undefined;

type Listed = { nodes: { id: string; name: string; path: string | null; scan: string; inline: boolean; removable: boolean; who: string }[]; mayAdd: boolean; reasons: { code: string }[] } | null;

beforeAll(async () => {
  const monitoring = createMonitoring(given.deps);
  const evidence = createEvidence(given.deps, [monitoring], () => scanner());
  given.schema = await createSchema([monitoring, evidence]);
  evidence.routes?.(server, {
    viewer: async (_request, reply) => {
      if (!asking) await reply.code(401).send({ code: "UNAUTHENTICATED", params: {} });
      return asking;
    },
  });
  evidence.start?.();
  stop = evidence.stop;
  filingId = (await monitored.filingOf(monitored.ledger.vaccines)).id;
}, 60_000);
afterAll(async () => {
  await stop?.();
  await server.close();
});

const send = (viewer: Viewer | undefined, name: string, bytes: Buffer, query = `object=FILING&id=${filingId}`) => {
  asking = viewer;
  return server.inject({ method: "POST", url: `/attachments?${query}`, headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) }, payload: bytes });
};
const get = (viewer: Viewer | undefined, id: string, query = "") => {
  asking = viewer;
  return server.inject({ url: `/attachments/${id}${query}` });
};
const list = async (viewer: Viewer, path?: string): Promise<Listed> => {
  const { data, errors } = await given.ask<{ attachments: Listed }>(
    viewer, `query ($id: ID!, $path: String) { attachments(object: FILING, id: $id, path: $path) { nodes { id name path scan inline removable who } mayAdd reasons { code } } }`, { id: filingId, path: path ?? null },
  );
  if (errors) throw errors[0];
  return data.attachments;
};
const remove = async (viewer: Viewer, id: string) =>
  (await given.ask<{ removeAttachment: { __typename: string; code?: string } }>(viewer, `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { __typename ... on Problem { code } } }`, { input: { id } })).data.removeAttachment;
const scanned = async (id: string) => {
  for (let turns = 0; turns < 300; turns++) {
    const found = (await list(given.as.healthFiller))?.nodes.find((node) => node.id === id);
    if (found && found.scan !== "WAITING") return found.scan;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return "WAITING";
};

test("a filler hangs a file on a cell; who may see the form gets it, safely, and nobody else knows of it", async () => {
  const { healthFiller, healthSubmitter, socialReviewer, schoolFiller, evaluator } = given.as;
  const sent = await send(healthFiller, "验收单 (终).pdf", PDF, `object=FILING&id=${filingId}&path=funds.other.executed`);
  const { id } = sent.json<{ id: string }>();
  expect([sent.statusCode, await scanned(id)]).toEqual([201, "CLEAN"]);

  expect((await list(healthFiller, "funds.other.executed"))?.nodes).toMatchObject([{ id, name: "验收单 (终).pdf", inline: true, removable: true, who: healthFiller.accountName }]);
  expect((await list(healthFiller, "funds.total.executed"))?.nodes).toEqual([]);
  for (const reader of [healthSubmitter, socialReviewer]) {
    const back = await get(reader, id);
    expect([back.statusCode, back.rawPayload.equals(PDF), back.headers["content-type"]]).toEqual([200, true, "application/octet-stream"]);
    expect(back.headers["content-disposition"]).toMatch(/^attachment; filename="download.pdf"; filename\*=UTF-8''%E9%AA%8C/);
  }
  expect((await get(healthFiller, id, "?inline")).headers).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff", "content-security-policy": expect.stringContaining("default-src 'none'") });
  for (const stranger of [schoolFiller, evaluator]) {
    expect([await list(stranger), (await get(stranger, id)).statusCode, (await send(stranger, "x.pdf", PDF)).statusCode]).toEqual([null, 404, 404]);
  }
  expect((await get(undefined, id)).statusCode).toBe(401);
});

test.each([
  ["a programme", "说明.pdf", Buffer.from("MZ"), "EVIDENCE_CONTENT"],
  ["a page", "说明.html", Buffer.from("<script>"), "EVIDENCE_TYPE"],
  ["nothing", "空.pdf", Buffer.alloc(0), "EMPTY_FILE"],
  ["a path", "../../etc/passwd.pdf", PDF, "EVIDENCE_NAME"],
])("%s is refused and leaves nothing behind", async (_words, name, bytes, code) => {
  const before = (await list(given.as.healthFiller))?.nodes.length;
  const answer = await send(given.as.healthFiller, name, bytes);
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, code]);
  expect((await list(given.as.healthFiller))?.nodes.length).toBe(before);
});

test("nothing leaves quarantine before a scanner has said so, nor after it has said no", async () => {
  scanner = () => Promise.reject(new Error("down"));
  const waiting = (await send(given.as.healthFiller, "a.pdf", PDF)).json<{ id: string }>().id;
  const held = await get(given.as.healthFiller, waiting);
  expect([held.statusCode, held.json<{ code: string }>().code]).toEqual([423, "EVIDENCE_WAITING"]);

  scanner = () => Promise.resolve("INFECTED");
  given.now = new Date(given.now.getTime() + 60_000);
  expect(await scanned(waiting)).toBe("INFECTED");
  const kept = await get(given.as.healthFiller, waiting);
  expect([kept.statusCode, kept.json<{ code: string }>().code]).toEqual([423, "EVIDENCE_INFECTED"]);
  scanner = () => Promise.resolve("CLEAN");
});

test("who only reads may not add; the uploader's side removes, and the bytes stay", async () => {
  const { healthFiller, healthSubmitter, performanceOffice } = given.as;
  expect(await list(performanceOffice)).toMatchObject({ mayAdd: false, reasons: [{ code: "WRONG_ROLE" }] });
  expect((await send(performanceOffice, "b.pdf", PDF)).json<{ code: string }>().code).toBe("WRONG_ROLE");
  const { id } = (await send(healthFiller, "b.pdf", PDF)).json<{ id: string }>();
  expect((await remove(performanceOffice, id)).__typename).toBe("NotAllowed");
  expect((await remove(healthFiller, id)).__typename).toBe("AttachmentRemoved");
  expect((await list(healthSubmitter))?.nodes.some((node) => node.id === id)).toBe(false);
  expect((await get(healthFiller, id)).statusCode).toBe(404);
  expect(existsSync(new FileStore(given.deps.dataDirectory).path({ districtId: given.at.district.id, id }))).toBe(true);
});

test("a submitted form takes no more files, and an evaluator sees those it was submitted with", async () => {
  const { healthFiller, evaluator } = given.as;
  const before = (await send(healthFiller, "before.pdf", PDF)).json<{ id: string }>().id;
  await scanned(before);
  given.now = new Date(given.now.getTime() + 60_000);
  await monitored.vaccinesIn("SUBMITTED");
  expect((await send(healthFiller, "after.pdf", PDF)).json<{ code: string }>().code).toBe("STATE_LOCKED");
  expect((await remove(healthFiller, before)).__typename).toBe("NotAllowed");

  await given.grant(evaluator, monitored.ledger.vaccines.project);
  expect((await list(evaluator))?.nodes.map(({ name }) => name)).toContain("before.pdf");
  expect((await get(evaluator, before)).statusCode).toBe(200);
});

test("a list costs the same however many files there are", async () => {
  const statements = () => given.counting(() => list(given.as.healthSubmitter));
  expect((await statements()).length).toBeLessThanOrEqual(2);
});
