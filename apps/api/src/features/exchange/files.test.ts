import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readPaymentsWorkbook, writePaymentsTemplate } from "@jianxiao/forms";
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ImportDesk } from "../../testing/import-desk.js";
import { useScenario } from "../../testing/scenario.js";
import { MAX_FILE_BYTES } from "./file-store.js";

const given = useScenario();
let desk: ImportDesk;
let workbook: Uint8Array;
beforeAll(async () => {
  desk = await ImportDesk.open(given);
  workbook = await writePaymentsTemplate();
}, 60_000);
afterAll(() => desk.close());

const lying = () =>
  readdirSync(given.deps.dataDirectory, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(given.deps.dataDirectory, path)).isFile());

test("comes in under a name of ours and goes out to whoever brought it, as a download", async () => {
  const { performanceOffice, schoolFiller, foreignSubmitter } = given.as;
  const sent = await desk.send(performanceOffice, "九月 (终稿)'s.xlsx", workbook);
  const { id, ...stored } = sent.json<{ id: string }>();
  expect([sent.statusCode, stored]).toEqual([201, { name: "九月 (终稿)'s.xlsx", bytes: workbook.length, sha256: createHash("sha256").update(workbook).digest("hex") }]);
  expect(lying()).toEqual([join("files", given.at.district.id, id)]);

  const back = await desk.get(performanceOffice, `/files/${id}`);
  expect([back.statusCode, back.rawPayload.equals(workbook)]).toEqual([200, true]);
  expect(back.headers).toMatchObject({
    "content-disposition": `attachment; filename="download.xlsx"; filename*=UTF-8''%E4%B9%9D%E6%9C%88%20%28%E7%BB%88%E7%A8%BF%29%27s.xlsx`, "x-content-type-options": "nosniff", "cache-control": "no-store",
  });
  for (const other of [schoolFiller, foreignSubmitter]) expect((await desk.get(other, `/files/${id}`)).statusCode).toBe(404);
  expect((await desk.get(undefined, `/files/${id}`)).statusCode).toBe(401);
});

test.each([
  ["nothing", "空.xlsx", new Uint8Array(), 400, "EMPTY_FILE"],
  ["no zip", "文字.xlsx", new TextEncoder().encode("just text"), 400, "NOT_A_WORKBOOK"],
  ["another kind", "宏.xlsm", new Uint8Array([0x50, 0x4b, 3, 4]), 400, "NOT_XLSX"],
  ["a path for a name", "../../etc/passwd.xlsx", new Uint8Array([0x50, 0x4b, 3, 4]), 400, "INVALID"],
  ["more than a file may hold", "大.xlsx", new Uint8Array(MAX_FILE_BYTES + 1), 413, "FILE_TOO_LARGE"],
] as const)("%s is refused and leaves nothing behind", async (_words, name, bytes, status, code) => {
  const before = lying();
  const answer = await desk.send(given.as.performanceOffice, name, bytes);
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  expect(lying()).toEqual(before);
});

test("a request without a body is an empty file", async () => {
  const answer = await desk.send(given.as.performanceOffice, "无.xlsx", undefined, {});
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, "EMPTY_FILE"]);
});

test.each(["bureauLeader", "supervisor", "evaluator", "securityAdmin"] as const)("%s brings none", async (who) => {
  expect((await desk.send(given.as[who], "x.xlsx", workbook)).statusCode).toBe(403);
});

test("the payments template is one the import reads", async () => {
  const answer = await desk.get(given.as.performanceOffice, "/export/templates/payments.xlsx");
  expect((await readPaymentsWorkbook(answer.rawPayload)).faults).toEqual([]);
});
