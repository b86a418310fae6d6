import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Filing } from "../monitoring/index.js";
import { ProjectYear } from "../projects/index.js";
import { Correction, FindingRow, RectificationNotice } from "../results/index.js";

const PREVIEW = /* GraphQL */ `query ($input: BatchInput!) { previewBatch(input: $input) { projectName state reason { code } } }`;
const RUN = /* GraphQL */ `mutation ($input: RunBatchInput!) { runBatch(input: $input) { __typename ... on BatchRun { rows { filingId projectName state reason { code } path } } ... on NotAllowed { reasons { code } } ... on Problem { code path } } }`;
type Row = { filingId: string; projectName: string; state: string; reason: { code: string } | null; path: string | null };
type Answer = { __typename: string; code?: string; rows?: Row[] };

const { given, monitored } = useMonitored();
let filingIds: string[] = [];
let keys = 0;

beforeAll(async () => {
  const { vaccines, repair, laboratory } = monitored.ledger;
  filingIds = await Promise.all([vaccines, repair, laboratory].map(async (project) => (await monitored.filingOf(project)).id));
  // One of education's is still being written.
  await given.store(({ rows }) => rows(Filing).update({ id: filingIds.slice(0, 2) }, { revisionNo: 1 }));
}, 60_000);

const common = (act: string, ids: readonly string[] = filingIds) => ({ act, cycleId: monitored.cycleId, filingIds: ids });
const preview = async (viewer: Viewer, act: string, ids?: readonly string[]) => (await given.ask<{ previewBatch: Row[] }>(viewer, PREVIEW, { input: common(act, ids) })).data.previewBatch;
async function run(viewer: Viewer, act: string, extra: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await given.ask<{ runBatch: Answer }>(viewer, RUN, { input: { ...common(act), reason: "钱慢事也慢", key: `batch-${++keys}`, ...(act === "NOTICE" ? { requirement: "倒排工期，限期整改", dueAt: "2026-11-14T09:30:00.000Z" } : {}), ...extra } });
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data.runBatch;
}
const states = (rows: readonly Row[] = []) => rows.map(({ state, reason }) => [state, reason?.code ?? null]);

describe("notices to many projects at once", () => {
  test.each([
    ["without a requirement", "performanceOffice", { requirement: " " }, { code: "REQUIREMENT_MISSING" }],
    ["due in the past", "performanceOffice", { dueAt: "2020-01-01T00:00:00.000Z" }, { code: "DUE_IN_PAST" }],
    ["without saying what was found", "performanceOffice", { reason: " " }, { code: "BATCH_REASON_MISSING" }],
    ["to nobody", "performanceOffice", { filingIds: [] }, { code: "BATCH_EMPTY" }],
    ["in a cycle of nobody", "performanceOffice", { cycleId: "01HZZZZZZZZZZZZZZZZZZZZZZZ" }, { __typename: "NotFound" }],
    ["by an office", "socialReviewer", {}, { __typename: "NotAllowed" }],
    ["by a department", "healthSubmitter", {}, { __typename: "NotAllowed" }],
  ] as const)("%s: nothing is issued", async (_words, who, extra, answer) => {
    expect(await run(given.as[who], "NOTICE", extra)).toMatchObject(answer);
    expect(await given.store(({ rows }) => rows(FindingRow).count({}))).toBe(0);
  });

  test("the preview says row by row what would happen, and does nothing", async () => {
    expect(states(await preview(given.as.performanceOffice, "NOTICE"))).toEqual([["READY", null], ["READY", null], ["REFUSED", "NOT_SUBMITTED_YET"]]);
    expect(await preview(given.as.healthSubmitter, "NOTICE")).toEqual([]);
    expect(await given.store(({ rows }) => rows(FindingRow).count({}))).toBe(0);
  });

  test("one numbered notice per department, a finding and a case per project; the same click twice and another click change nothing", async () => {
    const key = "the-same-click";
    const [first, twin] = await Promise.all([run(given.as.performanceOffice, "NOTICE", { key }), run(given.as.performanceOffice, "NOTICE", { key })]);
    expect(first).toEqual(twin);
    expect(states(first?.rows)).toEqual([["DONE", null], ["DONE", null], ["REFUSED", "NOT_SUBMITTED_YET"]]);
    const notices = await given.store(({ rows }) => rows(RectificationNotice).findMany({}, { order: { docNo: "ASC" } }));
    expect(notices.map(({ docNo, subject }) => [docNo, subject])).toEqual([["财效整〔2026〕1号", "2026年1—9月绩效监控发现问题的整改"], ["财效整〔2026〕2号", "2026年1—9月绩效监控发现问题的整改"]]);
    expect(new Set(first?.rows?.flatMap(({ path }) => path ?? []))).toEqual(new Set(notices.map(({ id }) => `/corrections/notices/${id}`)));
    expect(states((await run(given.as.performanceOffice, "NOTICE")).rows)).toEqual([["ALREADY", "PROJECT_BEING_RECTIFIED"], ["ALREADY", "PROJECT_BEING_RECTIFIED"], ["REFUSED", "NOT_SUBMITTED_YET"]]);
    expect(await given.store(async ({ rows }) => [await rows(Correction).count({ state: "ISSUED" }), await rows(FindingRow).count({})])).toEqual([2, 2]);
    expect(await run(given.as.performanceOffice, "NOTICE", { key, reason: "另一个" })).toMatchObject({ code: "KEY_REUSED" });
  });
});

test("picked projects stand in the second round's list with why, whatever their figures; picking twice changes nothing", async () => {
  const FLAGGED = `query ($id: ID!) { flaggedProjects(cycleId: $id) { projectName causes } }`;
  const flagged = async () => (await given.ask<{ flaggedProjects: { projectName: string; causes: string[] }[] }>(given.as.performanceOffice, FLAGGED, { id: monitored.cycleId })).data.flaggedProjects;
  const before = await flagged();
  const { rows } = await run(given.as.performanceOffice, "SECOND_ROUND", { filingIds: [filingIds[2]] });
  expect(states(rows)).toEqual([["DONE", null]]);
  expect((await flagged()).filter(({ causes }) => causes.includes("PICKED"))).toEqual([{ projectName: "实验设备", causes: ["PICKED"] }]);
  expect((await flagged()).length).toBe(before.length + 1);
  expect(states((await run(given.as.performanceOffice, "SECOND_ROUND", { filingIds: [filingIds[2]] })).rows)).toEqual([["ALREADY", "IN_SECOND_ROUND"]]);
});

test("chosen projects are the year's key ones; of a foreign or missing form nothing is told but that it is missing", async () => {
  const { rows } = await run(given.as.performanceOffice, "KEY", { filingIds: [filingIds[0], filingIds[0], "01HZZZZZZZZZZZZZZZZZZZZZZZ"] });
  expect(states(rows)).toEqual([["DONE", null], ["REFUSED", "NOT_FOUND"]]);
  expect(await given.store(({ rows: of }) => of(ProjectYear).findMany({ projectId: monitored.ledger.vaccines.project.id }))).toMatchObject([{ isKey: true }]);
  expect(states(await preview(given.as.performanceOffice, "KEY", [filingIds[0] ?? ""]))).toEqual([["ALREADY", "IS_KEY_PROJECT"]]);
});

test("looking costs as many statements for three projects as for one", async () => {
  for (const act of ["NOTICE", "SECOND_ROUND", "KEY"]) {
    const one = await given.counting(() => preview(given.as.performanceOffice, act, filingIds.slice(0, 1)));
    const many = await given.counting(() => preview(given.as.performanceOffice, act));
    expect(many.length).toBe(one.length);
  }
});
