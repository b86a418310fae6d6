import { beforeAll, describe, expect, test } from "@jest/globals";
import { cellAt, type FilingFacts } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import { useMonitored, MOVE, type MoveAnswer } from "../../../testing/monitored.js";
import { FilingMove } from "../filing-trail.entity.js";
import { ReturnItem, Revision } from "../revision.entity.js";

const { given, monitored } = useMonitored({ open: false });
const LIST = /* GraphQL */ `query ($cycleId: ID!, $kinds: [FilingKind!]) { filings(filter: { cycleId: $cycleId, kinds: $kinds }, sort: PROJECT_CODE) { total nodes { kind projectCode projectName projectId state allowedActions { action allowed } } } }`;
const PACKAGE = /* GraphQL */ `query ($id: ID!) { package(id: $id) { state allowedActions { action allowed reasons { code params } } findings { code params } units { projects } } }`;

type Listed = { total: number; nodes: { kind: string; projectCode: string; projectName: string; projectId: string | null; state: string; allowedActions: { action: string; allowed: boolean }[] }[] };
const listed = async (viewer: Viewer, kinds: string[] | null) => (await given.ask<{ filings: Listed }>(viewer, LIST, { cycleId: monitored.cycleId, kinds })).data.filings;
const factsOf = (viewer: Viewer, id: string): Promise<FilingFacts> => monitored.facts(viewer, id);

beforeAll(async () => void (await monitored.openCycle(undefined, { kinds: ["DEPARTMENT", "REPORT"], sealedScan: false })));

describe("a cycle that asks for all three deliverables", () => {
  test("gives every department its overall table and report, beside its project forms", async () => {
    const { healthSubmitter, performanceOffice } = given.as;
    const own = await listed(healthSubmitter, ["DEPARTMENT", "REPORT"]);
    expect(own.nodes.map(({ kind, projectName, projectId }) => [kind, projectName, projectId])).toEqual(expect.arrayContaining([["DEPARTMENT", "部门整体支出绩效监控表", null], ["REPORT", "部门绩效监控总结报告", null]]));
    expect(own.total).toBe(2);
    expect((await listed(healthSubmitter, null)).nodes.every(({ kind }) => kind === "PROJECT")).toBe(true);
    expect((await listed(performanceOffice, ["PROJECT", "DEPARTMENT", "REPORT"])).total).toBe((await listed(performanceOffice, null)).total + (await listed(performanceOffice, ["DEPARTMENT", "REPORT"])).total);
  });

  test("shows them to nobody who doesn't see the whole department", async () => {
    const { healthFiller, healthLeader, evaluator, educationSubmitter } = given.as;
    const { id } = await monitored.ownForm("DEPARTMENT", monitored.ledger.vaccines);
    for (const viewer of [healthFiller, healthLeader, evaluator, educationSubmitter]) {
      const { data } = await given.ask<{ filing: unknown }>(viewer, `query ($id: ID!) { filing(id: $id) { id } }`, { id });
      expect(data.filing).toBeNull();
    }
    expect((await listed(healthFiller, ["DEPARTMENT", "REPORT"])).total).toBe(0);
  });

  test("the department's submitter types into it; what the system knows is not typed", async () => {
    const { healthSubmitter } = given.as;
    const { id } = await monitored.ownForm("DEPARTMENT", monitored.ledger.vaccines);
    const { cells } = await monitored.save(healthSubmitter, id, [
      { path: "department.functions", now: "主管全区卫生健康工作" }, { path: "funds.basicStaff.adjusted", now: "700" }, { path: "funds.basicStaff.executed", now: "520.5" }, { path: "funds.basicStaff.expected", now: "700" },
      { path: "tasks[1].name", now: "疫苗接种" }, { path: "indicators[threePublic].actual", now: "62%" }, { path: "indicators[threePublic].causes", now: "FUNDING" },
      { path: "funds.projects.executed", now: "1" }, { path: "indicators[executionRate].actual", now: "1" }, { path: "sections[work].body", now: "x" },
    ]);
    expect(cells.map(({ outcome }) => outcome)).toEqual(["SAVED", "SAVED", "SAVED", "SAVED", "SAVED", "SAVED", "SAVED", "LOCKED", "LOCKED", "REFUSED"]);
    const facts = await factsOf(healthSubmitter, id);
    expect(cellAt(facts, "funds.basicStaff.rate")?.text).toBe("74.36");
    expect(cellAt(facts, "indicators[threePublic].target")?.text).toBe("≤100%");
    expect(cellAt(facts, "tasks[1].name")?.text).toBe("疫苗接种");
    expect(cellAt(facts, "indicators[threePublic].causes")?.text).toBe("FUNDING");
  });

  test("the project line follows the project forms", async () => {
    const { healthFiller, healthSubmitter } = given.as;
    const { vaccines } = monitored.ledger;
    const { id } = await monitored.ownForm("DEPARTMENT", vaccines);
    await monitored.fill(healthFiller, vaccines);
    const { executedFen } = await monitored.filingOf(vaccines);
    expect((await factsOf(healthSubmitter, id)).department?.money.find(({ row }) => row === "projects")?.executedFen).toBe(executedFen);
  });

  test("the package waits for them", async () => {
    const { healthDepartmentLeader, healthSubmitter, healthLeader } = given.as;
    const { vaccines } = monitored.ledger;
    await monitored.move(healthLeader, "confirmFiling", vaccines);
    await monitored.move(healthSubmitter, "passFiling", vaccines);
    const answer = await monitored.submit(healthDepartmentLeader, vaccines);
    expect(answer).toMatchObject({ __typename: "NotAllowed", reasons: expect.arrayContaining([{ code: "FILINGS_MISSING", params: { count: 2 } }]) });
  });

  test("its submitter confirms and passes in one act, recorded as two moves", async () => {
    const { healthSubmitter, healthLeader } = given.as;
    const { vaccines } = monitored.ledger;
    const { id, version } = await monitored.ownForm("DEPARTMENT", vaccines);
    const refused = await given.ask<{ confirmFiling: MoveAnswer }>(healthSubmitter, MOVE("confirmFiling", "ConfirmFilingInput"), { input: { id, version } });
    expect(refused.data.confirmFiling).toMatchObject({ __typename: "NotAllowed", reasons: [expect.objectContaining({ code: "BLOCKING_FINDINGS" })] });
    await monitored.ownFormPassed(healthSubmitter, "DEPARTMENT", vaccines);
    expect((await monitored.ownForm("DEPARTMENT", vaccines)).state).toBe("PASSED");
    const moves = await given.store(({ rows }) => rows(FilingMove).findMany({ filingId: id }, { order: { at: "ASC", id: "ASC" } }));
    expect(moves.map(({ action, accountId }) => [action, accountId])).toEqual([["CONFIRM", healthSubmitter.accountId], ["PASS", healthSubmitter.accountId]]);
    const asUnit = await given.ask<{ confirmFiling: MoveAnswer }>(healthLeader, MOVE("confirmFiling", "ConfirmFilingInput"), { input: { id, version: version + 1 } });
    expect(asUnit.data.confirmFiling.__typename).toBe("NotFound");
  });

  test("the report is drafted from the reviewed figures, and all three are frozen together", async () => {
    const { healthSubmitter, healthDepartmentLeader } = given.as;
    const { vaccines } = monitored.ledger;
    await monitored.ownFormPassed(healthSubmitter, "REPORT", vaccines);
    const { state } = await monitored.packageOf(vaccines);
    expect(state).toBe("READY");
    const submitted = await monitored.submit(healthDepartmentLeader, vaccines);
    expect(submitted.package).toMatchObject({ state: "SUBMITTED", revisions: [{ no: 1, filingCount: 3 }] });
    const report = await monitored.ownForm("REPORT", vaccines);
    const revision = await given.store(({ rows }) => rows(Revision).find(report.latestRevisionId ?? ""));
    const frozen = JSON.parse(revision?.facts ?? "{}") as FilingFacts;
    expect(frozen.report?.figures.find(({ name }) => name === "projects.count")?.text).toBe("1");
    expect(frozen.report?.sections.find(({ key }) => key === "execution")?.body).toContain("{{money.rate|");

    // They name the projects of all units: to a unit they are not there, as frozen forms no more than as they stand.
    const table = await monitored.ownForm("DEPARTMENT", vaccines);
    const read = async (viewer: Viewer, id: string | null) => (await given.ask<{ revision: { no: number } | null }>(viewer, `query ($id: ID!) { revision(id: $id) { no } }`, { id })).data.revision;
    for (const { latestRevisionId } of [report, table]) {
      for (const viewer of [given.as.healthFiller, given.as.healthLeader]) expect(await read(viewer, latestRevisionId)).toBeNull();
      expect(await read(healthSubmitter, latestRevisionId)).toEqual({ no: 1 });
    }
    expect(await read(given.as.healthFiller, (await monitored.filingOf(vaccines)).latestRevisionId)).toEqual({ no: 1 });
  });

  test("the bureau returns a cell of the overall table like any other", async () => {
    const { socialReviewer, healthSubmitter } = given.as;
    const { vaccines } = monitored.ledger;
    const { id, version } = await monitored.ownForm("DEPARTMENT", vaccines);
    const { data } = await given.ask<{ returnFiling: MoveAnswer }>(socialReviewer, MOVE("returnFiling", "GiveBackFilingInput"), { input: { id, version, items: [{ path: "funds.expenditure.rate", reason: "请核对人员经费", dueAt: "2026-11-05T09:30:00.000Z" }] } });
    expect(data.returnFiling.filing?.state).toBe("RETURNED");
    const { data: seen } = await given.ask<{ filing: { editRights: { scope: string; paths: string[] } } }>(healthSubmitter, `query ($id: ID!) { filing(id: $id) { editRights { scope paths } } }`, { id });
    expect(seen.filing.editRights).toEqual({ scope: "SOME", paths: ["funds.basicStaff.adjusted", "funds.basicStaff.executed", "funds.basicPublic.adjusted", "funds.basicPublic.executed"] });
    const { data: box } = await given.ask<{ package: { state: string; units: { projects: number }[] } }>(healthSubmitter, PACKAGE, { id: (await monitored.packageOf(vaccines)).id });
    expect(box.package).toMatchObject({ state: "RETURNED", units: [{ projects: 1 }] });
  });

  test("a project corrected after the report was accepted speaks against the report's figures once it is handed in again", async () => {
    const { socialReviewer, healthFiller, healthLeader, healthSubmitter, healthDepartmentLeader } = given.as;
    const { vaccines } = monitored.ledger;
    const act = async (viewer: Viewer, name: string, type: string, input: object) => (await given.ask<Record<string, MoveAnswer>>(viewer, MOVE(name, type), { input })).data[name];
    const answers = async (filingId: string) => (await given.store(({ rows }) => rows(ReturnItem).findMany({ filingId, state: "OPEN" }))).map(({ id }) => ({ returnItemId: id, reply: "已核对" }));
    const found = async () => (await given.ask<{ filing: { findings: { code: string; variant: string | null }[] } }>(socialReviewer, `query ($id: ID!) { filing(id: $id) { findings { code variant } } }`, { id: report.id })).data.filing.findings;

    const report = await monitored.ownForm("REPORT", vaccines);
    const { reviewStandards } = (await given.ask<{ reviewStandards: { report: { id: string; means: string }[] } }>(socialReviewer, `query ($id: ID!) { reviewStandards(cycleId: $id) { report { id means } } }`, { id: monitored.cycleId })).data;
    const verdicts = reviewStandards.report.filter(({ means }) => means !== "AUTOMATIC").map(({ id }) => ({ itemId: id, verdict: "OK" }));
    expect(await act(socialReviewer, "acceptFiling", "AcceptFilingInput", { id: report.id, version: report.version, verdicts })).toMatchObject({ filing: { state: "ACCEPTED" } });
    const path = "funds.generalPublicBudget.expected";
    expect(await monitored.move(socialReviewer, "returnFiling", vaccines, { items: [{ path, reason: "请核对", dueAt: "2026-11-05T09:30:00.000Z" }] })).toMatchObject({ filing: { state: "RETURNED" } });

    const { id } = await monitored.filingOf(vaccines);
    const was = cellAt(await factsOf(healthFiller, id), path)?.text ?? null;
    await monitored.save(healthFiller, id, [{ path, was, now: String(Number(was) - 1) }]);
    await monitored.move(healthLeader, "confirmFiling", vaccines, { replies: await answers(id) });
    await monitored.move(healthSubmitter, "passFiling", vaccines);
    const table = await monitored.ownForm("DEPARTMENT", vaccines);
    await monitored.save(healthSubmitter, table.id, [{ path: "funds.basicStaff.adjusted", was: "700", now: "701" }]);
    const { version } = await monitored.ownForm("DEPARTMENT", vaccines);
    await act(healthSubmitter, "confirmFiling", "ConfirmFilingInput", { id: table.id, version, replies: await answers(table.id) });
    expect(await found()).toEqual([]);
    expect((await monitored.submit(healthDepartmentLeader, vaccines)).package?.state).toBe("SUBMITTED");
    expect(await found()).toContainEqual({ code: "C13", variant: "STALE" });
    expect((await monitored.ownForm("REPORT", vaccines)).warns).toBeGreaterThan(0);
  });
});
