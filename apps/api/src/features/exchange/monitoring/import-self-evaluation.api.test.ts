import { beforeAll, describe, expect, test } from "@jest/globals";
import { filingForm, monitoringForm, type FilingFacts, withCell } from "@jianxiao/domain";
import { writeForms } from "@jianxiao/forms";
import { Imports } from "../../../testing/imports.js";
import { Monitored, useMonitored } from "../../../testing/monitored.js";
import { CellChange } from "../../monitoring/index.js";

const YEAR_END = { kind: "SELF_EVALUATION", cutOffMonth: 12, unitDueAt: "2027-01-20T09:30:00.000Z", departmentDueAt: "2027-01-26T09:30:00.000Z", reviewDueAt: "2027-02-20T09:30:00.000Z", key: "self-2026" };

describe("self-evaluations filled in offline", () => {
  const { given, monitored } = useMonitored();
  const self = new Monitored(given);
  let imports: Imports;
  beforeAll(async () => {
    imports = new Imports(given.unitOfWork, given.deps.dataDirectory);
    self.ledger = monitored.ledger;
    await self.openCycle(undefined, YEAR_END);
  });

  const workbook = (...forms: FilingFacts[]) => writeForms(forms.map((facts) => ({ layout: filingForm(facts), facts })), { fillable: true });
  const formOf = async () => {
    const { id } = await self.filingOf(self.ledger.vaccines);
    return { id, facts: await self.facts(given.as.healthFiller, id) };
  };
  const filled = (facts: FilingFacts, cells: Record<string, string>) => Object.entries(cells).reduce((form, [path, text]) => withCell(form, path, text), facts);

  test("go into the filings cell by cell, results and what was reached, and nothing is scored by the file", async () => {
    const { id, facts } = await formOf();
    const [done, satisfied] = self.ledger.vaccines.indicatorIds as [string, string];
    const cells = { "project.goalResult": "完成接种 90 个点", [`indicators[${done}].actual`]: "90", [`indicators[${done}].explanation`]: "一个接种点停业", [`indicators[${done}].measure`]: "改由流动车接种", [`indicators[${satisfied}].actual`]: "92" };
    const { faults, preview, apply } = await imports.looked(given.as.healthFiller, "IMPORT_MONITORING", await workbook(filled(facts, cells)), { cycleId: self.cycleId });
    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(preview.map(({ detail }) => [detail["path"], detail["now"]])).toEqual(Object.entries(cells));
    expect((await apply()).job).toMatchObject({ state: "DONE", result: { count: 1, cells: 5 } });

    expect(await self.filingOf(self.ledger.vaccines)).toMatchObject({ goalResult: "完成接种 90 个点", score: 9_300 });
    expect(await given.store(({ rows }) => rows(CellChange).count({ filingId: id }))).toBe(5);
    const again = await imports.looked(given.as.healthFiller, "IMPORT_MONITORING", await workbook((await formOf()).facts), { cycleId: self.cycleId });
    expect(again.preview).toMatchObject([{ change: "UNCHANGED" }]);
  });

  test("monitoring and self-evaluation are not taken for each other", async () => {
    const { facts } = await formOf();
    const monitoringFacts = await monitored.facts(given.as.healthFiller, (await monitored.filingOf(monitored.ledger.vaccines)).id);
    const paper = await writeForms([{ layout: monitoringForm(monitoringFacts), facts: monitoringFacts }], { fillable: true });
    expect((await imports.looked(given.as.healthFiller, "IMPORT_MONITORING", paper, { cycleId: self.cycleId })).faults).toMatchObject([{ code: "NOT_SELF_EVALUATION", severity: "BLOCK" }]);
    expect((await imports.looked(given.as.healthFiller, "IMPORT_MONITORING", await workbook(facts), { cycleId: monitored.cycleId })).faults).toMatchObject([{ code: "NOT_MONITORING", severity: "BLOCK" }]);
  });
});
