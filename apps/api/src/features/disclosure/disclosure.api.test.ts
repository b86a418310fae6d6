import "reflect-metadata";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { writeListSheets } from "@jianxiao/forms";
import fastify from "fastify";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { textOf } from "../../testing/fuzz/routes.js";
import { Filing, IndicatorEntry } from "../monitoring/index.js";
import { Project } from "../projects/index.js";
import { raiseCorrection, raiseFinding } from "../results/index.js";
import { Setting } from "../settings/index.js";
import { disclosureOf } from "./disclosure.js";
import { createDisclosure } from "./index.js";

const ASK = /* GraphQL */ `query ($id: ID!) { disclosure(cycleId: $id) { title intro exempt tables { title columns rows total } withheld { name departmentName reason } } }`;
type Answer = { disclosure: { title: string; intro: string; tables: { title: string; columns: string[]; rows: string[][] }[]; withheld: { name: string; reason: string }[] } | null };

/** In no text of the product. */
const MARK = "暗记";

const { given, monitored } = useMonitored();
const ask = async (viewer: Viewer) => (await given.ask<Answer>(viewer, ASK, { id: monitored.cycleId })).data.disclosure;

beforeAll(async () => {
  await monitored.vaccinesIn("ACCEPTED");
  const { districtId, departmentId, unitId, id: projectId } = monitored.ledger.vaccines.project;
  await given.store(async (work) => {
    const { rows } = work;
    // Marks wherever somebody may have written something, a person's name or a number.
    await rows(IndicatorEntry).update({ projectId }, { explanation: `${MARK}张三`, measure: `${MARK}13800001234`, actualText: MARK, forecastText: MARK });
    await rows(Project).update({ id: monitored.ledger.repair.project.id }, { name: `${MARK}校舍` });
    await rows(Filing).update({ projectId: monitored.ledger.repair.project.id }, { revisionNo: 1 });
    const finding = await raiseFinding(work, given.as.performanceOffice, { districtId, departmentId, unitId, projectId, cycleId: monitored.cycleId, source: "REVIEWER", severity: "WARN", text: `${MARK}问题` });
    await raiseCorrection(work, given.as.performanceOffice, finding, { measure: `${MARK}整改`, dueAt: new Date("2026-10-20T09:30:00.000Z") });
    await rows(Setting).add({ districtId, kind: "DISCLOSURE", version: 1, body: { parts: ["DEPARTMENTS", "PROJECTS", "MONEY", "CAUSES"], withheldWords: [MARK] }, appointmentId: given.as.performanceOffice.appointmentId, who: MARK, at: work.now });
  });
}, 60_000);

async function fetched(viewer: Viewer, path: string) {
  const server = fastify();
  await server.register(async (scope) => createDisclosure({ unitOfWork: given.unitOfWork } as never).routes?.(scope, { viewer: async () => ({ ...viewer, provenAt: given.now }) } as never));
  const answer = await server.inject({ url: path });
  await server.close();
  return { status: answer.statusCode, text: textOf(answer.rawPayload) };
}

describe("what is published of a cycle", () => {
  test("is what the bureau accepted, in the columns of the allow-list alone", async () => {
    const pack = await ask(given.as.performanceOffice);
    expect(pack?.tables.find(({ title }) => title === "项目监控结果")).toMatchObject({ columns: ["部门", "项目", "调整后预算", "执行数", "执行率", "绩效目标完成率"], rows: [[given.at.health.name, "疫苗接种", expect.any(String), expect.any(String), expect.any(String), expect.any(String)]] });
    expect(pack?.withheld.map(({ reason }) => reason).sort((one, other) => one.localeCompare(other))).toContain("WORD");
    expect(pack?.withheld.every(({ name }) => name !== "疫苗接种")).toBe(true);
  });

  test("holds no mark, person or number of anybody, on the page and in the workbook", async () => {
    const { status, text } = await fetched(given.as.performanceOffice, `/export/disclosure/${monitored.cycleId}.zip`);
    expect(status).toBe(200);
    expect(text).toContain("疫苗接种");
    expect(text).not.toContain(MARK);
    for (const { accountName } of Object.values(given.as)) expect(text).not.toContain(accountName);
    const found = await given.unitOfWork.read(given.as.performanceOffice, (reading) => disclosureOf(reading, given.as.performanceOffice, monitored.cycleId));
    const workbook = textOf(Buffer.from(await writeListSheets(found?.pack.tables ?? [])));
    expect(workbook).toContain("疫苗接种");
    expect(workbook).not.toContain(MARK);
    expect(text).not.toMatch(/\d{17}[\dX]|1\d{10}(?!\d)/u);
  });

  test("what is kept back is another file, with why", async () => {
    expect((await fetched(given.as.performanceOffice, `/export/disclosure-withheld/${monitored.cycleId}.xlsx`)).text).toContain(`${MARK}校舍`);
  });

  test.each([["bureauLeader", true], ["socialReviewer", false], ["healthDepartmentLeader", false], ["evaluator", false], ["foreignSubmitter", false]] as const)("%s looks at it: %s", async (who, seen) => {
    expect((await ask(given.as[who])) !== null).toBe(seen);
    expect((await fetched(given.as[who], `/export/disclosure/${monitored.cycleId}.zip`)).status).toBe(seen ? 200 : 404);
  });
});
