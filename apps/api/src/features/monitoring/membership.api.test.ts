import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { useMonitored } from "../../testing/monitored.js";
import { CycleProject } from "./cycle.entity.js";
import { Filing, FundEntry, IndicatorEntry } from "./filing.entity.js";
import { CheckResult } from "./revision.entity.js";

const { given, monitored } = useMonitored();
const CHANGE = /* GraphQL */ `
  mutation ($input: ChangeMembershipInput!) {
    changeMembership(input: $input) { __typename ... on MembershipChanged { member { membership reason allowedActions { action allowed } } } ... on Problem { code } ... on NotAllowed { reasons { code } } }
  }
`;
const ADD = /* GraphQL */ `mutation ($input: AddToCycleInput!) { addToCycle(input: $input) { __typename ... on MembershipChanged { member { projectCode membership filingState } } ... on Problem { code } ... on NotAllowed { reasons { code } } } }`;
const MEMBERS = /* GraphQL */ `query ($cycleId: ID!, $memberships: [Membership!]) { cycleMembers(cycleId: $cycleId, memberships: $memberships) { total nodes { id projectName membership reason filingState allowedActions { action allowed } } } }`;

type Changed = { __typename: string; code?: string; reasons?: { code: string }[]; member?: { membership: string; reason: string | null } };
type Members = { total: number; nodes: { id: string; projectName: string; membership: string; reason: string | null; filingState: string | null; allowedActions: { action: string }[] }[] };
const members = async (viewer: Viewer, memberships?: string[]) => (await given.ask<{ cycleMembers: Members }>(viewer, MEMBERS, { cycleId: monitored.cycleId, memberships: memberships ?? null })).data.cycleMembers;
const change = async (viewer: Viewer, id: string, action: string, reason = "机构合并，另行管理") => (await given.ask<{ changeMembership: Changed }>(viewer, CHANGE, { input: { id, action, reason } })).data.changeMembership;
const memberOf = async (name: string) => (await members(given.as.performanceOffice)).nodes.find(({ projectName }) => projectName === name)!;

describe("a project of a running cycle", () => {
  test("is exempted by the performance office alone, with a reason, and leaves lists, package and 汇总表", async () => {
    const { performanceOffice, healthSubmitter } = given.as;
    const { vaccines } = monitored.ledger;
    const { id } = await memberOf("疫苗接种");
    expect(await change(healthSubmitter, id, "EXEMPT")).toMatchObject({ __typename: "NotAllowed" });
    expect(await change(performanceOffice, id, "EXEMPT", "  ")).toMatchObject({ code: "MEMBERSHIP_REASON_MISSING" });
    expect(await change(performanceOffice, id, "EXEMPT")).toMatchObject({ member: { membership: "EXEMPT", reason: "机构合并，另行管理" } });

    const { data } = await given.ask<{ filings: { total: number } }>(healthSubmitter, `query ($id: ID!) { filings(filter: { cycleId: $id }) { total } }`, { id: monitored.cycleId });
    expect(data.filings.total).toBe(0);
    const { id: packageId } = await monitored.packageOf(vaccines);
    const { data: box } = await given.ask<{ package: { summary: { isTotal: boolean }[]; units: unknown[]; findings: { code: string }[] } }>(healthSubmitter, `query ($id: ID!) { package(id: $id) { summary { isTotal } units { projects } findings { code } } }`, { id: packageId });
    expect(box.package.summary.filter(({ isTotal }) => !isTotal)).toEqual([]);
    expect(box.package.findings.map(({ code }) => code)).not.toContain("C2");
    expect(await given.store(({ rows }) => rows(AuditEvent).findMany({ objectId: id }))).toMatchObject([{ act: "EXEMPT_PROJECT", who: performanceOffice.accountName, params: { reason: "机构合并，另行管理" } }]);
  });

  test("comes back with all that was typed", async () => {
    const { performanceOffice, healthFiller, healthSubmitter } = given.as;
    const { vaccines } = monitored.ledger;
    expect(await change(performanceOffice, (await memberOf("疫苗接种")).id, "RESTORE", "撤销合并")).toMatchObject({ member: { membership: "IN" } });
    await monitored.fill(healthFiller, vaccines);
    const { data } = await given.ask<{ filings: { total: number } }>(healthSubmitter, `query ($id: ID!) { filings(filter: { cycleId: $id }) { total } }`, { id: monitored.cycleId });
    expect(data.filings.total).toBe(1);
  });

  test("isn't taken out from under the bureau", async () => {
    const { healthLeader, healthSubmitter, healthDepartmentLeader } = given.as;
    const { vaccines } = monitored.ledger;
    await monitored.move(healthLeader, "confirmFiling", vaccines);
    await monitored.move(healthSubmitter, "passFiling", vaccines);
    expect((await monitored.submit(healthDepartmentLeader, vaccines)).__typename).toBe("PackageMoved");
    expect(await change(given.as.performanceOffice, (await memberOf("疫苗接种")).id, "CANCEL")).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "FORM_WITH_BUREAU" }] });
  });

  test("is not added twice, nor by anybody else", async () => {
    const { performanceOffice, healthSubmitter } = given.as;
    const listed = await given.store(({ rows }) => rows(CycleProject).findMany({ cycleId: monitored.cycleId, membership: "IN" }));
    const [already] = listed;
    const { data } = await given.ask<{ addToCycle: Changed }>(performanceOffice, ADD, { input: { cycleId: monitored.cycleId, projectYearId: already?.projectYearId, reason: "年中追加" } });
    expect(data.addToCycle).toMatchObject({ __typename: "NotFound" });
    const refused = await given.ask<{ addToCycle: Changed }>(healthSubmitter, ADD, { input: { cycleId: monitored.cycleId, projectYearId: already?.projectYearId, reason: "年中追加" } });
    expect(refused.data.addToCycle).toMatchObject({ __typename: "NotAllowed" });
  });

  test("approved after the cycle was opened is added, with its form", async () => {
    const { performanceOffice } = given.as;
    const target = (await members(performanceOffice)).nodes.find(({ projectName }) => projectName !== "疫苗接种")!;
    // As if it hadn't been there when the cycle was opened.
    const projectYearId = await given.store(async ({ rows }) => {
      const [member] = await rows(CycleProject).findMany({ id: target.id });
      const filings = (await rows(Filing).findMany({ cycleProjectId: target.id })).map(({ id }) => id);
      await rows(CheckResult).remove({ filingId: filings });
      await rows(FundEntry).remove({ filingId: filings });
      await rows(IndicatorEntry).remove({ filingId: filings });
      await rows(Filing).remove({ id: filings });
      await rows(CycleProject).remove({ id: target.id });
      return member?.projectYearId;
    });
    const { data } = await given.ask<{ addableProjects: { projectYearId: string; projectName: string }[] }>(performanceOffice, `query ($id: ID!) { addableProjects(cycleId: $id) { projectYearId projectName } }`, { id: monitored.cycleId });
    expect(data.addableProjects).toEqual([{ projectYearId, projectName: target.projectName }]);
    const added = await given.ask<{ addToCycle: Changed }>(performanceOffice, ADD, { input: { cycleId: monitored.cycleId, projectYearId, reason: "年中追加预算" } });
    expect(added.data.addToCycle).toMatchObject({ member: { membership: "ADDED", filingState: "DRAFT" } });
    const { data: seen } = await given.ask<{ filings: { nodes: { projectName: string; requiredCells: number }[] } }>(performanceOffice, `query ($id: ID!) { filings(filter: { cycleId: $id }) { nodes { projectName requiredCells } } }`, { id: monitored.cycleId });
    expect(seen.filings.nodes.find(({ projectName }) => projectName === target.projectName)?.requiredCells).toBeGreaterThan(0);
  });
});
