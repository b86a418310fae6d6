import { describe, expect, test } from "@jest/globals";
import { cellAt, cellsOf, DEFAULT_SCORING, type FilingFacts } from "@jianxiao/domain";
import { Monitored, SUBMIT, useMonitored, type SubmitAnswer } from "../../testing/monitored.js";
import { wan } from "../../testing/ledger.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { Filing, FundEntry, Package, Revision } from "./index.js";

const YEAR_END = { kind: "SELF_EVALUATION", cutOffMonth: 12, unitDueAt: "2027-01-20T09:30:00.000Z", departmentDueAt: "2027-01-26T09:30:00.000Z", reviewDueAt: "2027-02-20T09:30:00.000Z", key: "self-2026" };

describe("the self-evaluation of a year", () => {
  const { given, monitored } = useMonitored();
  const self = new Monitored(given);
  const textOf = (facts: FilingFacts, path: string) => cellAt(facts, path)?.text ?? null;
  const typed = (cells: Record<string, string>, facts: FilingFacts) => Object.entries(cells).map(([path, now]) => ({ path, was: textOf(facts, path), now }));

  test("is opened for whole years only, once, by the performance office, beside a monitoring cycle of the same day", async () => {
    await monitored.vaccinesIn("ACCEPTED");
    self.ledger = monitored.ledger;
    expect(await self.openCycle(undefined, { ...YEAR_END, cutOffMonth: 9 })).toMatchObject({ __typename: "Invalid", code: "SELF_EVALUATION_OF_PART", path: "cutOffMonth" });
    expect(await self.openCycle(given.as.cultureReviewer, YEAR_END)).toMatchObject({ __typename: "NotAllowed" });
    expect(await monitored.openCycle(undefined, { ...YEAR_END, kind: "MONITORING", key: "monitoring-12" })).toMatchObject({ __typename: "CycleOpened" });
    const statements = await given.counting(async () => expect(await self.openCycle(undefined, YEAR_END)).toMatchObject({ __typename: "CycleOpened", cycle: { projectCount: 4 } }));
    expect(statements.length).toBeLessThanOrEqual(33);
    expect(await self.openCycle(undefined, { ...YEAR_END, key: "again" })).toMatchObject({ __typename: "Invalid", code: "SELF_EVALUATION_EXISTS", params: { fiscalYear: 2026 } });
  });

  test("begins with what monitoring says, each cell with where it is from; the ledger with the whole year", async () => {
    const [done, todo] = self.ledger.vaccines.indicatorIds as [string, string];
    const { id } = await self.filingOf(self.ledger.vaccines);
    const facts = await self.facts(given.as.healthFiller, id);
    expect(facts).toMatchObject({ document: "SELF_EVALUATION", formVersion: "MOF-10-2020", cutOffMonth: 12, selfEvaluation: { carried: { cutOffMonth: 9, revisionNo: 1 } } });
    expect([textOf(facts, `indicators[${done}].actual`), textOf(facts, `indicators[${todo}].actual`), textOf(facts, "funds.total.executed")]).toEqual(["80", "80", "45"]);
    expect(cellAt(facts, `indicators[${done}].actual`)?.source?.zh).toBe("沿用1—9月监控表（第1稿）");
    expect(cellsOf(facts).some(({ column }) => column === "likelihood" || column === "forecast")).toBe(false);
    // Not frozen in monitoring: nothing to begin with, and the payment of October counts.
    const repair = await self.filingOf(self.ledger.repair);
    expect(repair.carried).toBeNull();
    const funds = await given.store(({ rows }) => rows(FundEntry).findMany({ filingId: repair.id }, { order: { row: "ASC" } }));
    expect(funds).toMatchObject([{ row: "generalPublicBudget", executedFen: wan(49) }, { row: "other", executedFen: null }]);
  });

  test("is filled in, scored by the rule, confirmed, passed, signed, returned on its score and accepted like every filing", async () => {
    const { healthFiller, healthLeader, healthSubmitter, healthDepartmentLeader, socialReviewer } = given.as;
    const project = self.ledger.vaccines;
    const [done, satisfied] = project.indicatorIds as [string, string];
    const { id } = await self.filingOf(project);
    expect(await self.move(healthLeader, "confirmFiling", project)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "BLOCKING_FINDINGS" }] });

    const facts = await self.facts(healthFiller, id);
    const cells = { [`indicators[${done}].actual`]: "90", [`indicators[${done}].explanation`]: "一个接种点停业", [`indicators[${done}].measure`]: "改由流动车接种", [`indicators[${satisfied}].actual`]: "92", "project.goalResult": "完成接种 90 个点" };
    const saved = await self.save(healthFiller, id, [...typed(cells, facts), { path: `indicators[${done}].score`, was: null, now: "50" }]);
    expect(saved.cells.map(({ outcome, reason }) => [outcome, reason?.code ?? null])).toEqual([...Array.from({ length: 5 }, () => ["SAVED", null]), ["LOCKED", "DERIVED_CELL"]]);

    // 45 of 60 executed: 7.5 of 10; 90 of 100: 40.5 of 45; satisfaction 92 %: all 45. The goal weighs its two indicators 50 and 50; execution keeps its 10.
    const filing = await self.filingOf(project);
    expect(filing).toMatchObject({ score: 9_300, grade: "EXCELLENT", goalResult: "完成接种 90 个点", blocks: 0 });

    expect(await self.move(healthLeader, "confirmFiling", project)).toMatchObject({ filing: { state: "CONFIRMED" } });
    expect(await self.move(healthSubmitter, "passFiling", project)).toMatchObject({ filing: { state: "PASSED" } });
    const box = await self.packageOf(project);
    const { data } = await given.ask<{ submitPackage: SubmitAnswer }>(healthDepartmentLeader, SUBMIT, { input: { id: box.id, version: box.version, signature: healthDepartmentLeader.accountName, key: "self-submit" } });
    expect(data.submitPackage).toMatchObject({ package: { state: "SUBMITTED" } });
    const [revision] = await given.store(({ rows }) => rows(Revision).findMany({ filingId: id }));
    expect(revision).toMatchObject({ score: 9_300, grade: "EXCELLENT", formVersion: "MOF-10-2020" });

    const items = [{ path: `indicators[${done}].score`, reason: "接种点以卫健委名册为准", dueAt: "2027-02-10T09:30:00.000Z" }];
    expect(await self.move(socialReviewer, "returnFiling", project, { opinion: "核实数量", items })).toMatchObject({ filing: { state: "RETURNED" } });
    const changed = await self.save(healthFiller, id, [{ path: `indicators[${done}].actual`, was: "90", now: "88" }, { path: `indicators[${satisfied}].actual`, was: "92", now: "93" }]);
    expect(changed.cells.map(({ outcome }) => outcome)).toEqual(["SAVED", "LOCKED"]);
  });

  test("takes over the district's own scoring rules when they are applied: judged anew, and its next revision says by which", async () => {
    const { performanceOffice } = given.as;
    const save = `mutation ($input: SaveSettingInput!) { saveSetting(input: $input) { __typename ... on Problem { path } } }`;
    const apply = `mutation ($id: ID!) { applyCheckPack(cycleId: $id) { __typename } }`;
    const scoring = { ...DEFAULT_SCORING, passGateBp: 9_000 };
    expect((await given.ask(performanceOffice, save, { input: { kind: "SCORING", version: 0, body: { ...scoring, passGateBp: -1 } } })).data).toMatchObject({ saveSetting: { __typename: "Invalid", path: "body.passGateBp" } });
    expect((await given.ask(performanceOffice, save, { input: { kind: "SCORING", version: 0, body: scoring } })).data).toMatchObject({ saveSetting: { __typename: "SettingSaved" } });
    const { score, cycleId } = await self.filingOf(self.ledger.vaccines);
    expect((await given.ask(performanceOffice, apply, { id: cycleId })).data).toMatchObject({ applyCheckPack: { __typename: "CycleChanged" } });

    // 88 of 100 points of vaccination now lie under the gate: 39.6 of 45 are lost.
    const after = await self.filingOf(self.ledger.vaccines);
    expect((score ?? 0) - (after.score ?? 0)).toBe(3_960);
    expect((await self.facts(given.as.healthFiller, after.id)).selfEvaluation?.scoring).toEqual(scoring);
    const [revision] = await given.store(({ rows }) => rows(Revision).findMany({ filingId: after.id }));
    expect((JSON.parse(revision?.facts ?? "{}") as FilingFacts).selfEvaluation).not.toHaveProperty("scoring");
    expect(revision?.score).toBe(9_300);
    const trail = await given.store(({ rows }) => rows(AuditEvent).findMany({ act: "APPLY_CHECK_PACK" }));
    expect(trail.map(({ params }) => params)).toMatchObject([{ scoring: 1 }]);
    // Monitoring is not scored.
    expect((await given.ask(performanceOffice, apply, { id: monitored.cycleId })).data).toMatchObject({ applyCheckPack: { __typename: "CycleChanged" } });
    expect((await monitored.cycle()).settings.scoring).toBeUndefined();
  });

  test("is not monitoring: the trail, the list of projects and warnings leave it aside", async () => {
    const TRAIL = `query ($id: ID!) { matrixTrail(projectId: $id, fiscalYear: 2026) { cycle { kind cutOffMonth } } }`;
    const { data } = await given.ask<{ matrixTrail: { cycle: { kind: string } }[] }>(given.as.performanceOffice, TRAIL, { id: self.ledger.vaccines.project.id });
    expect(data.matrixTrail.map(({ cycle }) => cycle.kind)).toEqual(["MONITORING", "MONITORING"]);
    const packages = await given.store(({ rows }) => rows(Package).count({ cycleId: self.cycleId }));
    const forms = await given.store(({ rows }) => rows(Filing).count({ cycleId: self.cycleId, kind: "PROJECT" }));
    expect([packages, forms]).toEqual([3, 4]);
  });
});
