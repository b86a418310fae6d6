import { beforeAll, describe, expect, test } from "@jest/globals";
import { readMonitoringWorkbook, readWorkbook, writeForms } from "@jianxiao/forms";
import { fastify, type FastifyInstance } from "fastify";
import type { Viewer } from "../../access/viewer.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { useMonitored } from "../../testing/monitored.js";
import { exportRoutes } from "./export.routes.js";
import { PackageRevision } from "./package.entity.js";

describe("an official workbook is handed out", () => {
  const { given, monitored } = useMonitored();
  let server: FastifyInstance;
  let viewer: Viewer | undefined;
  beforeAll(async () => {
    server = fastify();
    exportRoutes(given.unitOfWork, writeForms)(server, {
      viewer: async (_request, reply) => {
        if (!viewer) await reply.code(401).send({ code: "UNAUTHENTICATED", params: {} });
        return viewer;
      },
    });
    await monitored.vaccinesIn("SUBMITTED");
  }, 60_000);
  const get = (who: Viewer | undefined, url: string) => {
    viewer = who;
    return server.inject({ method: "GET", url });
  };

  test("of one filing: named in Chinese, holding what is on screen, and written into the trail", async () => {
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    const answer = await get(given.as.healthSubmitter, `/export/filings/${id}.xlsx`);

    expect(answer.statusCode).toBe(200);
    const name = "210-001 疫苗接种 2026年1—9月监控表.xlsx";
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="download.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`);
    const { forms, faults } = await readMonitoringWorkbook(answer.rawPayload);
    expect(faults).toEqual([]);
    const facts = await monitored.facts(given.as.healthSubmitter, id);
    expect(forms[0]?.facts.indicators.map(({ id: indicator, actual, likelihood }) => ({ indicator, actual, likelihood }))).toEqual(facts.indicators.map(({ id: indicator, actual, likelihood }) => ({ indicator, actual, likelihood })));
    expect(await given.store(({ rows }) => rows(AuditEvent).findMany({ objectId: id, act: "EXPORT" }))).toMatchObject([{ params: { fileName: name }, who: given.as.healthSubmitter.accountName }]);
  });

  test("of a package's computed 汇总表, with number, digest and signature of what was submitted", async () => {
    const { id } = await monitored.packageOf(monitored.ledger.vaccines);
    const answer = await get(given.as.healthDepartmentLeader, `/export/packages/${id}.xlsx`);

    expect(answer.statusCode).toBe(200);
    const text = JSON.stringify((await readWorkbook(answer.rawPayload)).sheets);
    expect(text).toContain("疫苗接种");
    expect(text).toContain(given.as.healthDepartmentLeader.accountName);
  });

  test("of what was frozen: the form of a revision and the 汇总表 of a submission, as they were", async () => {
    const { latestRevisionId } = await monitored.filingOf(monitored.ledger.vaccines);
    const form = await get(given.as.healthSubmitter, `/export/revisions/${latestRevisionId}.xlsx`);
    expect(form.statusCode).toBe(200);
    expect(decodeURIComponent(String(form.headers["content-disposition"]))).toContain("（第1稿）.xlsx");
    expect(JSON.stringify((await readWorkbook(form.rawPayload)).sheets)).toContain("第 1 稿，摘要");
    const { id } = await monitored.packageOf(monitored.ledger.vaccines);
    const [signed] = await given.store(({ rows }) => rows(PackageRevision).findMany({ packageId: id }));
    const summary = await get(given.as.healthDepartmentLeader, `/export/package-revisions/${signed?.id}.xlsx`);
    expect(JSON.stringify((await readWorkbook(summary.rawPayload)).sheets)).toContain(`摘要 ${signed?.sha256.slice(0, 12)}`);
    expect((await get(given.as.educationSubmitter, `/export/package-revisions/${signed?.id}.xlsx`)).statusCode).toBe(404);
  });

  test("of all forms of a department, a sheet each, each knowing which filing and version it is", async () => {
    const { id } = await monitored.packageOf(monitored.ledger.vaccines);
    const answer = await get(given.as.healthSubmitter, `/export/package-forms/${id}.xlsx`);
    const filing = await monitored.filingOf(monitored.ledger.vaccines);
    const { forms, faults } = await readMonitoringWorkbook(answer.rawPayload);
    expect(faults).toEqual([]);
    expect(forms.map(({ key }) => key)).toEqual([expect.stringContaining(`${filing.id}@${filing.version}`)]);
  });

  test("to nobody else: a foreign one and a missing one answer alike", async () => {
    const filing = await monitored.filingOf(monitored.ledger.vaccines);
    const missing = await get(given.as.educationSubmitter, `/export/filings/${"0".repeat(26)}.xlsx`);
    for (const url of [`/export/filings/${filing.id}.xlsx`, `/export/packages/${filing.packageId}.xlsx`]) {
      for (const stranger of [given.as.educationSubmitter, given.as.cultureReviewer, given.as.evaluator, given.as.systemAdmin]) {
        const answer = await get(stranger, url);
        expect([stranger.role, answer.statusCode, answer.body]).toEqual([stranger.role, 404, missing.body]);
      }
    }
    expect((await get(undefined, `/export/filings/${filing.id}.xlsx`)).statusCode).toBe(401);
  });
});
