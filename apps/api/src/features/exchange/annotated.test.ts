import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readWorkbook } from "@jianxiao/forms";
import { ImportDesk } from "../../testing/import-desk.js";
import { paymentsWorkbook } from "../../testing/imports.js";
import { useScenario } from "../../testing/scenario.js";

const given = useScenario();
let desk: ImportDesk;
beforeAll(async () => void (desk = await ImportDesk.open(given)), 60_000);
afterAll(() => desk.close());

test("the workbook comes back with every fault listed and marked, to its sender alone", async () => {
  const { performanceOffice, schoolFiller } = given.as;
  const job = await desk.read(performanceOffice, "支付.xlsx", await paymentsWorkbook(["404-2026-404", "2026-03-05", "120", "", "V-1"]), { kind: "IMPORT_PAYMENTS" });
  expect(job.faults).toMatchObject([{ cell: "A4", code: "UNKNOWN_PROJECT" }]);

  const answer = await desk.get(performanceOffice, `/export/jobs/${job.id}.xlsx`);
  expect(answer.statusCode).toBe(200);
  const { sheets } = await readWorkbook(answer.rawPayload);
  expect(sheets[0]?.cells.map(({ text }) => text).join(" ")).toContain("404-2026-404");
  expect(sheets.flatMap(({ cells }) => cells).filter(({ text }) => text === "V-1")).toHaveLength(1);
  expect((await desk.get(schoolFiller, `/export/jobs/${job.id}.xlsx`)).statusCode).toBe(404);
});

test("a file that is no workbook has none to give back, and says why", async () => {
  const job = await desk.read(given.as.performanceOffice, "坏.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 5, 6]), { kind: "IMPORT_GOALS" });
  expect(job).toMatchObject({ state: "FAILED", problem: { code: "DAMAGED" } });

  const answer = await desk.get(given.as.performanceOffice, `/export/jobs/${job.id}.xlsx`);
  expect([answer.statusCode, answer.json()]).toEqual([422, { code: "DAMAGED", params: {} }]);
});
