import { beforeAll, describe, expect, test } from "@jest/globals";
import { asSelfEvaluation, type FilingFacts, micro, selfEvaluationForm } from "@jianxiao/domain";
import { writeForms } from "@jianxiao/forms";
import type { Viewer } from "../../../access/viewer.js";
import { Imports } from "../../../testing/imports.js";
import { useMonitored } from "../../../testing/monitored.js";
import { ImportsService } from "../imports.service.js";

const EARLIER = `query ($projectId: ID!) { earlierForms(projectId: $projectId) { facts source { fiscalYear cutOffMonth fileName who } } }`;
const FORM = `query ($id: ID!) { filing(id: $id) { earlierFacts earlierCycle { id } earlierSource { fiscalYear cutOffMonth fileName who } } goalWork(projectYearId: $yearId) { lastActuals { name actualMicro } } }`.replace("($id: ID!)", "($id: ID!, $yearId: ID!)");
type Source = { fiscalYear: number; cutOffMonth: number; fileName: string | null; who: string | null };

describe("results of earlier years from their workbooks", () => {
  const { given, monitored } = useMonitored();
  let imports: Imports;
  let service: ImportsService;
  let lastYear: FilingFacts;
  beforeAll(async () => {
    imports = new Imports(given.unitOfWork, given.deps.dataDirectory);
    service = new ImportsService(given.unitOfWork, () => undefined);
    const facts = await monitored.facts(given.as.healthFiller, (await monitored.filingOf(monitored.ledger.vaccines)).id);
    lastYear = asSelfEvaluation({ ...facts, fiscalYear: 2025, indicators: facts.indicators.map((row) => ({ ...row, actual: { kind: "NUMBER", micro: micro(120_000_000) } })) }, { goalResult: "全部完成" });
  });

  const looked = async (viewer: Viewer, facts: FilingFacts) => imports.looked(viewer, "IMPORT_EARLIER", await writeForms([{ layout: selfEvaluationForm(facts), facts }]));
  const earlierOf = async (viewer: Viewer) => (await given.ask<{ earlierForms: { facts: FilingFacts; source: Source }[] }>(viewer, EARLIER, { projectId: monitored.ledger.vaccines.project.id })).data.earlierForms;

  test("are looked at first, then stand beside this year's cells with where they came from", async () => {
    const { healthFiller } = given.as;
    const { faults, preview, apply } = await looked(healthFiller, lastYear);
    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(preview).toMatchObject([{ change: "EARLIER", title: "疫苗接种", detail: { projectCode: "210-001", fiscalYear: 2025, values: 2 } }]);
    expect(await earlierOf(healthFiller)).toEqual([]);
    expect((await apply()).job).toMatchObject({ state: "DONE", result: { count: 1, values: 2 } });

    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    const { data } = await given.ask<{ filing: { earlierFacts: FilingFacts; earlierCycle: null; earlierSource: Source }; goalWork: { lastActuals: object[] } }>(healthFiller, FORM, { id, yearId: monitored.ledger.vaccines.yearId });
    expect(data.filing.earlierSource).toEqual({ fiscalYear: 2025, cutOffMonth: 12, fileName: expect.stringMatching(/\.xlsx$/), who: healthFiller.accountName });
    expect(data.filing.earlierFacts.indicators.map(({ actual }) => actual)).toEqual(lastYear.indicators.map(({ actual }) => actual));
    expect(data.filing.earlierCycle).toBeNull();
    expect(data.goalWork.lastActuals).toEqual(lastYear.indicators.map(({ name }) => ({ name, actualMicro: 120_000_000 })));
  });

  test("again they change nothing; corrected they are a further reading, the latest counts", async () => {
    const { healthSubmitter } = given.as;
    expect((await looked(healthSubmitter, lastYear)).preview).toMatchObject([{ change: "UNCHANGED" }]);
    const corrected = { ...lastYear, indicators: lastYear.indicators.map((row) => ({ ...row, actual: { kind: "NUMBER" as const, micro: micro(99_000_000) } })) };
    const { preview, apply } = await looked(healthSubmitter, corrected);
    expect(preview).toMatchObject([{ change: "EARLIER_ANEW" }]);
    await apply();
    expect((await earlierOf(healthSubmitter)).map(({ facts }) => facts.indicators[0]?.actual)).toEqual([{ kind: "NUMBER", micro: 99_000_000 }]);
  });

  test.each<[string, "educationSubmitter" | "healthFiller", Partial<FilingFacts>, string]>([
    ["another department's project", "educationSubmitter", {}, "UNKNOWN_PROJECT"],
    ["this year's form", "healthFiller", { fiscalYear: 2026 }, "NOT_EARLIER"],
    ["a form without a result", "healthFiller", { indicators: [] }, "NO_INDICATORS"],
  ])("%s is refused, by its place", async (_words, who, changed, code) => {
    const { faults, preview } = await looked(given.as[who], { ...lastYear, ...changed });
    expect(faults).toContainEqual(expect.objectContaining({ code, severity: "BLOCK", sheet: "疫苗接种", cell: "A1" }));
    expect(preview).toEqual([]);
  });

  test("nobody else sees them, and evaluators read nobody's workbook in", async () => {
    for (const viewer of [given.as.educationSubmitter, given.as.evaluator, given.as.systemAdmin, given.as.foreignSubmitter]) expect(await earlierOf(viewer)).toEqual([]);
    expect((await earlierOf(given.as.performanceOffice)).length).toBe(1);
    expect(await service.start(given.as.socialReviewer, { kind: "IMPORT_EARLIER", fileId: "0".repeat(26) })).toMatchObject({ reasons: [{ code: "WRONG_ROLE" }] });
  });
});
