import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { viewerByAppointment } from "../identity/viewers.js";
import { useMonitored } from "../../testing/monitored.js";
import { Filing, Package, Revision } from "../monitoring/index.js";
import { Project } from "../projects/index.js";
import { Department, Unit } from "./organisation.entity.js";
import { Succession } from "./succession.entity.js";

const RECORD = `mutation ($input: RecordSuccessionInput!) { recordSuccession(input: $input) { __typename ... on SuccessionsChanged { successions { id kind on fromName toName cancellable } } ... on Problem { code path } ... on NotAllowed { reasons { code } } } }`;
const CANCEL = `mutation ($id: ID!) { cancelSuccession(id: $id) { __typename ... on NotAllowed { reasons { code } } ... on Problem { code } } }`;
const PROGRESS = `query ($id: ID!, $basis: Basis!) { cycleProgress(cycleId: $id, basis: $basis) { projects adjustedFen executedFen departments { department { name } standsFor { name } projects adjustedFen } } }`;
type Answer = { __typename: string; code?: string; path?: string; reasons?: { code: string }[]; successions?: { id: string; cancellable: boolean }[] };
type Progress = { projects: number; adjustedFen: number; executedFen: number; departments: { department: { name: string }; standsFor: { name: string }[]; projects: number; adjustedFen: number }[] };

describe("a department that stands in the place of another", () => {
  const { given, monitored } = useMonitored();
  const again = (viewer: Viewer) => given.unitOfWork.systemRead("test", async ({ rows, now }) => {
    const found = await viewerByAppointment(rows, viewer.appointmentId, now);
    if (!found) throw new Error("No such post");
    return found;
  });
  const record = async (viewer: Viewer, changed: Record<string, unknown> = {}) => {
    const input = { kind: "MERGED", fromIds: [given.at.health.id], toIds: [given.at.education.id], on: "2026-11-01", docNo: "云编〔2026〕9号", key: "succession", ...changed };
    const { data, errors } = await given.ask<{ recordSuccession: Answer }>(viewer, RECORD, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.recordSuccession;
  };
  const progress = async (basis: string) => (await given.ask<{ cycleProgress: Progress }>(given.as.performanceOffice, PROGRESS, { id: monitored.cycleId, basis })).data.cycleProgress;
  beforeAll(async () => monitored.vaccinesIn("SUBMITTED"));

  test("is recorded by the system administrator or the performance office alone, and only where it makes sense", async () => {
    for (const viewer of [given.as.educationLeader, given.as.cultureReviewer, given.as.securityAdmin, given.as.bureauLeader]) expect(await record(viewer)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    expect(await record(given.as.systemAdmin, { toIds: [given.at.health.id] })).toMatchObject({ __typename: "Invalid", code: "SUCCESSION_OF_SELF", path: "toIds" });
    expect(await record(given.as.systemAdmin, { kind: "SPLIT" })).toMatchObject({ __typename: "Invalid", code: "SPLIT_INTO_SEVERAL" });
    expect(await record(given.as.systemAdmin, { fromIds: [given.at.bureau.id] })).toMatchObject({ __typename: "Invalid", code: "BUREAU_STAYS", path: "fromIds" });
    expect(await record(given.as.systemAdmin, { toIds: [given.at.foreign.id] })).toMatchObject({ __typename: "NotFound" });
    expect(await record(given.as.systemAdmin, { docNo: " " })).toMatchObject({ __typename: "Invalid", code: "MISSING_FIELD", path: "docNo" });
  });

  test("moves no row, closes what it succeeds, and repeats harmlessly", async () => {
    const counted = () => given.store(async ({ rows }) => [await rows(Project).count({ departmentId: given.at.health.id }), await rows(Filing).count({ departmentId: given.at.health.id }), await rows(Revision).count({ departmentId: given.at.health.id })]);
    const before = await counted();
    given.now = new Date("2026-10-28T02:00:00Z");
    expect(await record(given.as.systemAdmin)).toMatchObject({ __typename: "SuccessionsChanged", successions: [{ kind: "MERGED", on: "2026-11-01", fromName: "卫生健康局", toName: "教育局", cancellable: true }] });
    expect(await record(given.as.systemAdmin)).toMatchObject({ __typename: "SuccessionsChanged" });
    expect(await counted()).toEqual(before);
    await given.store(async ({ rows }) => {
      expect(await rows(Succession).count({})).toBe(1);
      expect(await rows(Department).find(given.at.health.id)).toMatchObject({ closedOn: "2026-11-01" });
      expect(await rows(Unit).findMany({ departmentId: given.at.health.id })).toMatchObject([{ closedOn: "2026-11-01" }]);
    });
    expect(await record(given.as.systemAdmin, { toIds: [given.at.bureau.id], key: "twice" })).toMatchObject({ __typename: "Invalid", code: "SUCCEEDED_ALREADY", path: "fromIds" });
  });

  test("gives the successor's people, and no one else, the predecessor's history to read from that day on", async () => {
    const seen = async (viewer: Viewer) => (await given.ask<{ projects: { nodes: { name: string }[] } }>(viewer, `{ projects(limit: 50) { nodes { name } } }`)).data.projects.nodes.some(({ name }) => name === "疫苗接种");
    expect(await seen(await again(given.as.educationLeader))).toBe(false);
    given.now = new Date("2026-11-02T02:00:00Z");
    for (const viewer of [given.as.educationLeader, given.as.educationSubmitter, given.as.cultureReviewer]) expect(await seen(await again(viewer))).toBe(true);
    // Units see their own unit; the account manager people alone; the predecessor's people keep what is theirs and gain nothing.
    for (const viewer of [given.as.schoolFiller, given.as.educationHomeFiller, given.as.evaluator, given.as.foreignSubmitter, given.as.systemAdmin]) expect(await seen(await again(viewer))).toBe(false);
    const former = await again(given.as.healthSubmitter);
    const theirs = (await given.ask<{ projects: { nodes: { name: string }[] } }>(former, `{ projects(limit: 50) { nodes { name } } }`)).data.projects.nodes.map(({ name }) => name);
    expect(theirs).toEqual(["疫苗接种"]);
  });

  test("which they cannot change: in SQL nothing of a predecessor is written", async () => {
    const leader = await again(given.as.educationLeader);
    const { id, version, departmentId, cycleId, dueAt } = await monitored.packageOf(monitored.ledger.vaccines);
    const { data } = await given.ask<{ withdrawPackage: { __typename: string } }>(leader, `mutation ($input: MovePackageInput!) { withdrawPackage(input: $input) { __typename } }`, { input: { id, version, key: "withdraw" } });
    expect(["NotFound", "NotAllowed"]).toContain(data.withdrawPackage.__typename);
    await given.unitOfWork.run(leader, async ({ rows }) => {
      expect(await rows(Package).find(id)).toBeDefined();
      expect(await rows(Package).findForUpdate(id)).toBeUndefined();
      expect(await rows(Package).update({ id }, { reviewStarted: true })).toBe(0);
      expect(await rows(Package).remove({ id })).toBe(0);
      expect(await rows(Package).updateEach("id", [{ id, reviewStarted: true }], ["reviewStarted"])).toBe(0);
      await expect(rows(Package).add({ departmentId, cycleId, dueAt, state: "FILLING", reviewStarted: false, revisionNo: 0 })).rejects.toThrow("outside the viewer's scope");
    });
    expect((await monitored.packageOf(monitored.ledger.vaccines)).reviewStarted).toBe(false);
  });

  test("and nothing of a predecessor waits for them: it is finished where it was begun", async () => {
    const { vaccines } = monitored.ledger;
    const [{ id: indicator } = { id: "" }] = (await monitored.facts(given.as.healthSubmitter, (await monitored.filingOf(vaccines)).id)).indicators;
    await monitored.move(given.as.socialReviewer, "returnFiling", vaccines, { items: [{ path: `indicators[${indicator}].actual`, reason: "请核对", dueAt: "2026-11-05T09:30:00.000Z" }] });
    const waiting = async (viewer: Viewer) => (await given.ask<{ inbox: { items: { departmentId: string | null }[] } }>(viewer, "{ inbox { items { departmentId } } }")).data.inbox.items.filter(({ departmentId }) => departmentId === given.at.health.id).length;
    expect(await waiting(await again(given.as.healthSubmitter))).toBe(1);
    expect(await waiting(await again(given.as.educationSubmitter))).toBe(0);

    const packages = async (departmentId: string | null) => (await given.ask<{ packages: { nodes: { department: { id: string } }[] } }>(await again(given.as.educationLeader), "query ($departmentId: ID) { packages(departmentId: $departmentId, limit: 5) { nodes { department { id } } } }", { departmentId })).data.packages.nodes.map(({ department }) => department.id);
    expect(await packages(null)).toEqual([given.at.education.id, given.at.health.id]);
    expect(await packages(given.at.education.id)).toEqual([given.at.education.id]);
  });

  test("is counted with its predecessors as now, apart as then; the whole is the same", async () => {
    const then = await progress("AS_THEN");
    const now = await progress("AS_NOW");
    expect(then.departments.map(({ department, projects }) => [department.name, projects])).toEqual([["财政局", 1], ["教育局", 2], ["卫生健康局", 1]]);
    expect(now.departments.map(({ department, projects, standsFor }) => [department.name, projects, standsFor.map(({ name }) => name)])).toEqual([["财政局", 1, []], ["教育局", 3, ["卫生健康局"]]]);
    expect([now.projects, now.adjustedFen, now.executedFen]).toEqual([then.projects, then.adjustedFen, then.executedFen]);
    expect(now.departments.reduce((sum, { adjustedFen }) => sum + adjustedFen, 0)).toBe(then.adjustedFen);
  });

  test("stands once its day has passed; one still to come is taken back", async () => {
    const [standing] = await given.store(({ rows }) => rows(Succession).findMany({}));
    expect((await given.ask<{ cancelSuccession: Answer }>(given.as.systemAdmin, CANCEL, { id: standing?.id })).data.cancelSuccession).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "SUCCESSION_HAS_BEGUN" }] });
    const coming = await record(given.as.performanceOffice, { kind: "RENAMED", fromIds: [given.at.education.id], toIds: [given.at.bureau.id], on: "2027-01-01", key: "coming" });
    const id = coming.successions?.find(({ cancellable }) => cancellable)?.id;
    expect((await given.ask<{ cancelSuccession: Answer }>(given.as.educationLeader, CANCEL, { id })).data.cancelSuccession.__typename).toBe("NotAllowed");
    expect((await given.ask<{ cancelSuccession: Answer }>(given.as.performanceOffice, CANCEL, { id })).data.cancelSuccession.__typename).toBe("SuccessionsChanged");
    expect(await given.store(({ rows }) => rows(Department).find(given.at.education.id))).toMatchObject({ closedOn: null });
  });
});
