import { describe, expect, test } from "@jest/globals";
import { fen } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { ALL_MET, useMonitored } from "../../testing/monitored.js";
import { CheckResult, Filing, ReviewerAssignment, Revision } from "../monitoring/index.js";
import { OfficeDepartment } from "../organisation/index.js";

const QUEUE = `query ($filter: FilingFilter!) { filings(filter: $filter, limit: 100) { total nodes { id projectName } departments { department { name } projects waiting signed accepted returned } } }`;
const ASSIGN = `mutation ($input: AssignReviewersInput!) { assignReviewers(input: $input) { __typename ... on ReviewersAssigned { assignments { departments { department { id } reviewer office filings } } } ... on Problem { code path } } }`;
const SPREAD = `mutation ($cycle: ID!, $office: ID!) { distributeReviewers(cycleId: $cycle, officeId: $office) { __typename ... on Problem { code path } } }`;
const AWAY = `mutation ($input: ReviewerAbsenceInput!) { enterReviewerAbsence(input: $input) { __typename ... on Problem { code path } } }`;
const MOVE = `mutation ($input: MoveDepartmentInput!) { moveDepartment(input: $input) { __typename ... on Problem { code path } } }`;
const PREVIEW = `query ($ids: [ID!]!) { bulkAcceptPreview(ids: $ids) { outcomes { id done problem { code } } } }`;
const ACCEPT = `mutation ($input: BulkAcceptInput!) { acceptFilings(input: $input) { outcomes { id done grade problem { code } } } }`;

type Page = { filings: { total: number; nodes: { id: string; projectName: string }[]; departments: { department: { name: string }; projects: number; waiting: number; accepted: number }[] } };

describe("the reviewers' queue", () => {
  const { given, monitored } = useMonitored();
  const queue = async (viewer: Viewer, filter: Record<string, unknown> = {}) => (await given.ask<Page>(viewer, QUEUE, { filter: { cycleId: monitored.cycleId, ...filter } })).data.filings;
  const names = async (viewer: Viewer, filter: Record<string, unknown>) => (await queue(viewer, filter)).nodes.map(({ projectName }) => projectName).sort();
  const ask = async (viewer: Viewer, source: string, variables: Record<string, unknown>) => Object.values((await given.ask<Record<string, { __typename: string; code?: string; path?: string }>>(viewer, source, variables)).data)[0];

  test("is narrowed by findings, money, deadline and importance, each count with it", async () => {
    const { performanceOffice } = given.as;
    expect(await names(performanceOffice, { keyOnly: true })).toEqual(["校舍维修"]);
    expect(await names(performanceOffice, { moneyFrom: fen(60_000_000), moneyTo: fen(80_000_000) })).toEqual(["实验设备", "疫苗接种"]);
    expect(await names(performanceOffice, { dueBy: "2026-10-19T00:00:00.000Z" })).toEqual([]);
    expect(await names(performanceOffice, { dueBy: "2026-10-20T09:30:00.000Z" })).toHaveLength(4);
    expect(await names(performanceOffice, { findings: "NONE" })).toEqual([]);
    await monitored.fill(given.as.healthFiller, monitored.ledger.vaccines);
    expect(await names(performanceOffice, { findings: "NONE" })).toEqual(["疫苗接种"]);
    const { total, nodes } = await queue(performanceOffice, { findings: "BLOCK" });
    expect([total, nodes.length]).toEqual([3, 3]);
  });

  test("costs the same statements however long it is; so does one record of the desk", async () => {
    const statements = async (viewer: Viewer, filter: Record<string, unknown>) => (await given.counting(() => queue(viewer, filter))).length;
    const one = await statements(given.as.performanceOffice, { search: "疫苗" });
    expect([one, await statements(given.as.performanceOffice, {})]).toEqual([one, one]);
    expect(one).toBeLessThanOrEqual(4);
    const DESK = `query ($id: ID!) { filing(id: $id) { facts findings { code } returnItems { id } previousRevision { no } ledgerMovedFen months { month } steps { step } comments { id } allowedActions { action } } }`;
    const { id } = await monitored.filingOf(monitored.ledger.repair);
    expect((await given.counting(() => given.ask(given.as.performanceOffice, DESK, { id }))).length).toBeLessThanOrEqual(22);
  });

  test("tells how far each department is, of what the viewer may see", async () => {
    expect((await queue(given.as.socialReviewer)).departments.map(({ department, projects }) => [department.name, projects])).toEqual([["财政局", 1], ["卫生健康局", 1]]);
    expect((await queue(given.as.performanceOffice)).departments.map(({ projects }) => projects)).toEqual([1, 2, 1]);
    expect((await given.ask<Page>(given.as.evaluator, QUEUE, { filter: {} })).data.filings.departments).toEqual([]);
  });

  test("is a reviewer's own by assignment; an office shares out what it holds, and nothing else", async () => {
    const assign = (viewer: Viewer, departmentId: string, appointmentId: string | null) => ask(viewer, ASSIGN, { input: { cycleId: monitored.cycleId, departments: [{ departmentId, appointmentId }] } });
    const { socialReviewer, cultureReviewer, performanceOffice, healthDepartmentLeader } = given.as;
    expect(await assign(socialReviewer, given.at.health.id, socialReviewer.appointmentId)).toMatchObject({ __typename: "ReviewersAssigned" });
    expect(await assign(socialReviewer, given.at.education.id, socialReviewer.appointmentId)).toMatchObject({ __typename: "NotFound" });
    expect(await assign(performanceOffice, given.at.education.id, socialReviewer.appointmentId)).toMatchObject({ __typename: "Invalid", code: "NOT_A_REVIEWER" });
    expect(await assign(performanceOffice, given.at.bureau.id, socialReviewer.appointmentId)).toMatchObject({ code: "NOT_A_REVIEWER" });
    expect(await assign(performanceOffice, given.at.bureau.id, performanceOffice.appointmentId)).toMatchObject({ __typename: "ReviewersAssigned" });
    expect(await assign(healthDepartmentLeader, given.at.health.id, null)).toMatchObject({ __typename: "NotAllowed", code: "WRONG_ROLE" });

    expect(await names(socialReviewer, { of: "MINE" })).toEqual(["疫苗接种"]);
    expect(await names(performanceOffice, { of: "MINE" })).toEqual(["非税系统"]);
    expect(await names(cultureReviewer, { of: "MINE" })).toEqual([]);
    expect(await names(performanceOffice, { of: "OFFICE" })).toEqual(["非税系统"]);
    expect(await given.unitOfWork.read(healthDepartmentLeader, ({ rows }) => rows(ReviewerAssignment).count({}))).toBe(0);
  });

  test("is shared out evenly among an office's people", async () => {
    expect(await ask(given.as.performanceOffice, SPREAD, { cycle: monitored.cycleId, office: given.at.cultureOffice.id })).toMatchObject({ __typename: "ReviewersAssigned" });
    expect(await names(given.as.cultureReviewer, { of: "MINE" })).toEqual(["实验设备", "校舍维修"]);
    expect(await ask(given.as.performanceOffice, SPREAD, { cycle: monitored.cycleId, office: "0".repeat(26) })).toMatchObject({ code: "NO_REVIEWER" });
  });

  test("goes to the deputy while its reviewer is away, and no longer", async () => {
    const away = (viewer: Viewer, from: string, until: string) => ask(viewer, AWAY, { input: { absentId: given.as.cultureReviewer.appointmentId, deputyId: given.as.performanceOffice.appointmentId, from, until } });
    expect(await away(given.as.socialReviewer, "2026-10-15", "2026-10-16")).toMatchObject({ code: "WRONG_ROLE" });
    expect(await away(given.as.performanceOffice, "2026-10-16", "2026-10-15")).toMatchObject({ code: "DUE_IN_PAST" });
    expect(await away(given.as.performanceOffice, "2026-10-15", "2026-10-16")).toMatchObject({ __typename: "AbsenceEntered" });
    expect(await names(given.as.performanceOffice, { of: "MINE" })).toEqual(["实验设备", "校舍维修", "非税系统"].sort());
    const before = given.now;
    given.now = new Date("2026-10-17T01:00:00.000Z");
    expect(await names(given.as.performanceOffice, { of: "MINE" })).toEqual(["非税系统"]);
    given.now = before;
  });

  test("a reviewer enters an absence of their own, nobody else's, and is back when they say so", async () => {
    const { cultureReviewer, socialReviewer, performanceOffice, healthSubmitter } = given.as;
    const away = (viewer: Viewer, absentId: string | null) => ask(viewer, AWAY, { input: { absentId, deputyId: performanceOffice.appointmentId, from: "2026-10-13", until: "2026-10-30" } });
    const absences = async () => (await given.ask<{ reviewAssignments: { absences: { id: string; absent: string; mayEnd: boolean }[] } }>(cultureReviewer, `query ($id: ID!) { reviewAssignments(cycleId: $id) { absences { id absent mayEnd } } }`, { id: monitored.cycleId })).data.reviewAssignments.absences;
    const before = await absences();
    given.now = new Date("2026-10-13T01:00:00.000Z");
    expect(await away(cultureReviewer, socialReviewer.appointmentId)).toMatchObject({ code: "WRONG_ROLE" });
    expect(await away(healthSubmitter, null)).toMatchObject({ code: "WRONG_ROLE" });
    expect(await away(cultureReviewer, null)).toMatchObject({ __typename: "AbsenceEntered" });
    expect(await names(performanceOffice, { of: "MINE" })).toContain("校舍维修");

    const [own] = (await absences()).filter(({ id }) => !before.some((each) => each.id === id));
    const end = (viewer: Viewer) => ask(viewer, `mutation ($id: ID!) { endReviewerAbsence(id: $id) { __typename ... on Problem { code } } }`, { id: own?.id });
    expect(own).toMatchObject({ absent: cultureReviewer.accountName, mayEnd: true });
    expect(await end(socialReviewer)).toMatchObject({ code: "WRONG_ROLE" });
    expect(await end(healthSubmitter)).toMatchObject({ code: "WRONG_ROLE" });
    expect(await end(cultureReviewer)).toMatchObject({ __typename: "AbsenceEnded" });
    expect(await end(cultureReviewer)).toMatchObject({ __typename: "NotFound" });
    expect(await names(performanceOffice, { of: "MINE" })).not.toContain("校舍维修");
  });

  test("follows a department to the office that holds it next", async () => {
    const move = (viewer: Viewer) => ask(viewer, MOVE, { input: { departmentId: given.at.education.id, officeId: given.at.socialOffice.id, from: "2026-10-20" } });
    expect(await move(given.as.socialReviewer)).toMatchObject({ code: "WRONG_ROLE" });
    expect(await move(given.as.performanceOffice)).toMatchObject({ __typename: "DepartmentMoved" });
    const terms = await given.store(({ rows }) => rows(OfficeDepartment).findMany({ departmentId: given.at.education.id }, { order: { from: "ASC" } }));
    expect(terms.map(({ officeId, until }) => [officeId, until])).toEqual([[given.at.cultureOffice.id, "2026-10-19"], [given.at.socialOffice.id, null]]);
    expect(await names(given.as.cultureReviewer, { of: "MINE" })).toEqual([]);
  });
});

describe("many filings at once", () => {
  const { given, monitored } = useMonitored();

  test("are accepted where nothing speaks against them, each with its own answer", async () => {
    const { vaccines, repair, system } = monitored.ledger;
    await monitored.vaccinesIn("SUBMITTED");
    const ids: string[] = [];
    for (const project of [vaccines, repair, system]) {
      const filing = await monitored.filingOf(project);
      ids.push(filing.id);
      if (project === vaccines) continue;
      const { districtId, departmentId, unitId, id: projectId } = project.project;
      const nothing = fen(0);
      await given.store(async ({ rows, now }) => {
        const frozen = await rows(Revision).add({ initialFen: nothing, adjustedFen: nothing, executedFen: nothing, expectedFen: nothing, districtId, departmentId, unitId, projectId, filingId: filing.id, no: 1, facts: "{}", formVersion: "MOF-136-2019", sha256: "0".repeat(64), frozenAt: now, frozenBy: "x" });
        await rows(Filing).update({ id: filing.id }, { state: "SUBMITTED", latestRevisionId: frozen.id, revisionNo: 1 });
        if (project === system) await rows(CheckResult).remove({ filingId: filing.id });
      });
    }
    const preview = async (viewer: Viewer) => (await given.ask<{ bulkAcceptPreview: { outcomes: { problem: { code: string } | null }[] } }>(viewer, PREVIEW, { ids })).data.bulkAcceptPreview.outcomes.map(({ problem }) => problem?.code ?? null);
    expect(await preview(given.as.performanceOffice)).toEqual([null, "ACCEPT_ONE_BY_ONE", null]);
    expect(await preview(given.as.socialReviewer)).toEqual([null, "NOT_FOUND", "OWN_DEPARTMENT_REVIEW"]);

    const filings = await Promise.all(ids.map(async (id) => ({ id, version: (await given.store(({ rows }) => rows(Filing).find(id)))?.version ?? 0 })));
    const accept = async (attested: boolean, list = filings) => (await given.ask<{ acceptFilings: { outcomes: { done: boolean; grade: string | null; problem: { code: string } | null }[] } }>(given.as.performanceOffice, ACCEPT, { input: { filings: list, attested } })).data.acceptFilings.outcomes;
    expect((await accept(false)).map(({ done, problem }) => [done, problem?.code])).toEqual([[false, "STANDARD_UNJUDGED"], [false, "ACCEPT_ONE_BY_ONE"], [false, "STANDARD_UNJUDGED"]]);
    expect((await accept(true)).map(({ done, grade }) => [done, grade])).toEqual([[true, "ACCEPTED"], [false, null], [true, "ACCEPTED"]]);
    expect((await accept(true)).map(({ problem }) => problem?.code)).toEqual(["ILLEGAL_MOVE", "ACCEPT_ONE_BY_ONE", "ILLEGAL_MOVE"]);
    expect(ALL_MET.length).toBeGreaterThan(0);
  });

  test("are looked at in the same number of statements, one or all", async () => {
    const all = (await given.store(({ rows }) => rows(Filing).findMany({ cycleId: monitored.cycleId }))).map(({ id }) => id);
    const count = async (ids: string[]) => (await given.counting(() => given.ask(given.as.performanceOffice, PREVIEW, { ids }))).length;
    expect(await count(all)).toBe(await count(all.slice(0, 1)));
  });
});
