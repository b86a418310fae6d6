import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../../access/viewer.js";
import { useMonitored } from "../../../testing/monitored.js";
import { Filing } from "../../monitoring/index.js";
import { SpotCheck } from "./spot-check.entity.js";

const YEAR_END = { kind: "SELF_EVALUATION", cutOffMonth: 12, unitDueAt: "2027-01-20T09:30:00.000Z", departmentDueAt: "2027-01-26T09:30:00.000Z", reviewDueAt: "2027-02-20T09:30:00.000Z", key: "self-2026" };
const DRAW = `mutation ($input: DrawSpotChecksInput!) { drawSpotChecks(input: $input) { __typename ... on SpotChecksDrawn { spotChecks { draws { seed size population method } checks { id version projectName state selfScore } } } ... on Problem { code path } ... on NotAllowed { reasons { code } } } }`;
const DETAIL = `query ($id: ID!) { spotCheck(id: $id) { id version state score grade difference mayRecord items { item name weight selfPoints points reason } } }`;
const RECORD = `mutation ($input: RecordSpotCheckInput!) { recordSpotCheck(input: $input) { __typename ... on SpotCheckRecorded { spotCheck { score grade difference state items { item points } } } ... on Problem { code path } ... on NotAllowed { reasons { code } } } }`;
type Check = { id: string; version: number; projectName: string; state: string; selfScore: number };
type Drawn = { __typename: string; code?: string; path?: string; reasons?: { code: string }[]; spotChecks?: { draws: { seed: string; size: number; population: number }[]; checks: Check[] } };
type Item = { item: string; name: string; weight: number; selfPoints: number };

describe("a spot check of self-evaluations", () => {
  const { given, monitored } = useMonitored({ open: false });
  const draw = async (viewer: Viewer, changed: Record<string, unknown> = {}) => {
    const { data, errors } = await given.ask<{ drawSpotChecks: Drawn }>(viewer, DRAW, { input: { cycleId: monitored.cycleId, method: "AMOUNT", size: 5, seed: "2026-抽查", key: "draw", ...changed } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.drawSpotChecks;
  };
  const record = async (viewer: Viewer, input: Record<string, unknown>) => {
    const { data, errors } = await given.ask<{ recordSpotCheck: Drawn & { spotCheck?: { score: number; grade: string; difference: number } } }>(viewer, RECORD, { input: { opinion: "", ...input } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.recordSpotCheck;
  };
  const detail = async (viewer: Viewer, id: string) => (await given.ask<{ spotCheck: { version: number; mayRecord: boolean; items: Item[] } | null }>(viewer, DETAIL, { id })).data.spotCheck;
  const facts = async (viewer: Viewer) => (await given.ask<{ resultFacts: { nodes: { project: { name: string }; selfScore: number | null; selfGrade: string | null }[] } }>(viewer, `{ resultFacts(fiscalYear: 2026, limit: 50) { nodes { project { name } selfScore selfGrade } } }`)).data.resultFacts.nodes.find(({ project }) => project.name === "疫苗接种");
  const assessed = async () => (await given.ask<{ assessment: { departments: { department: { name: string }; items: { item: string; met: number; of: number }[] }[] } }>(given.as.performanceOffice, `{ assessment(fiscalYear: 2026) { departments { department { name } items { item met of } } } }`))
    .data.assessment.departments.find(({ department }) => department.name === "卫生健康局")?.items.find(({ item }) => item === "SELF_EVALUATION");
  let id = "";

  beforeAll(async () => {
    await monitored.openCycle(undefined, YEAR_END);
    const { healthFiller } = given.as;
    const filing = await monitored.filingOf(monitored.ledger.vaccines);
    const [done, satisfied] = monitored.ledger.vaccines.indicatorIds;
    await monitored.save(healthFiller, filing.id, [{ path: `indicators[${done}].actual`, was: null, now: "100" }, { path: `indicators[${satisfied}].actual`, was: null, now: "95" }]);
    await monitored.vaccinesIn("ACCEPTED");
  }, 60_000);

  test("is drawn by the performance office from what is filed and scored, by a seed that is written down; a repeat draws nothing more", async () => {
    for (const viewer of [given.as.socialReviewer, given.as.bureauLeader, given.as.healthDepartmentLeader]) expect(await draw(viewer)).toMatchObject({ __typename: "NotAllowed" });
    expect(await draw(given.as.performanceOffice, { colours: ["RED"], key: "none" })).toMatchObject({ __typename: "Invalid", code: "SPOT_NOBODY_LEFT", path: "colours" });
    const drawn = await draw(given.as.performanceOffice);
    expect(drawn).toMatchObject({ __typename: "SpotChecksDrawn", spotChecks: { draws: [{ seed: "2026-抽查", size: 1, population: 1 }], checks: [{ projectName: "疫苗接种", state: "OPEN", selfScore: 9_750 }] } });
    expect((await draw(given.as.performanceOffice)).spotChecks?.checks).toHaveLength(1);
    expect(await draw(given.as.performanceOffice, { key: "more" })).toMatchObject({ __typename: "Invalid", code: "SPOT_NOBODY_LEFT", path: "size" });
    id = drawn.spotChecks?.checks[0]?.id ?? "";
  });

  test("is of the frozen form; the department reads it and does not record it, others do not know of it", async () => {
    const [done] = monitored.ledger.vaccines.indicatorIds;
    expect(await detail(given.as.socialReviewer, id)).toMatchObject({ mayRecord: true, items: [{ item: "funds", weight: 1_000, selfPoints: 750 }, { item: done, weight: 4_500, selfPoints: 4_500 }, { weight: 4_500, selfPoints: 4_500 }] });
    expect(await detail(given.as.healthDepartmentLeader, id)).toMatchObject({ mayRecord: false });
    for (const viewer of [given.as.educationLeader, given.as.cultureReviewer, given.as.evaluator, given.as.foreignSubmitter]) expect(await detail(viewer, id)).toBeNull();
    expect(await record(given.as.healthDepartmentLeader, { id, version: 1, items: [] })).toMatchObject({ __typename: "NotAllowed" });
    expect(await record(given.as.cultureReviewer, { id, version: 1, items: [] })).toMatchObject({ __typename: "NotFound" });
  });

  test("refuses points beyond an item's own and other points without a reason, naming the item; then keeps score, grade and difference", async () => {
    const [done] = monitored.ledger.vaccines.indicatorIds as [string, string];
    const check = await detail(given.as.socialReviewer, id);
    const version = check?.version ?? 0;
    expect(await assessed()).toMatchObject({ of: 0 });
    expect(await record(given.as.socialReviewer, { id, version, items: [{ item: done, points: 4_501, reason: "多" }] })).toMatchObject({ __typename: "Invalid", code: "SPOT_POINTS_BEYOND", path: `items.${done}` });
    expect(await record(given.as.socialReviewer, { id, version, items: [{ item: done, points: 3_000, reason: " " }] })).toMatchObject({ __typename: "Invalid", code: "SPOT_REASON_MISSING" });
    expect(await facts(given.as.performanceOffice)).toMatchObject({ selfScore: 9_750, selfGrade: "EXCELLENT" });
    expect(await record(given.as.socialReviewer, { id, version, items: [{ item: done, points: 3_000, reason: "现场只见 67 个点" }], opinion: "名册与现场不符" })).toMatchObject({ __typename: "SpotCheckRecorded", spotCheck: { score: 8_250, grade: "GOOD", difference: -1_500, state: "DONE" } });
    expect(await record(given.as.socialReviewer, { id, version: version + 1, items: [] })).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "SPOT_DONE" }] });
    // The department's own score stays what it signed.
    expect((await monitored.filingOf(monitored.ledger.vaccines)).score).toBe(9_750);
  });

  test("is handed on: to next year's list as what was found, and to the department's assessment as not reliable", async () => {
    expect(await facts(given.as.performanceOffice)).toMatchObject({ selfScore: 8_250, selfGrade: "GOOD" });
    given.now = new Date("2027-02-01T02:00:00Z");
    expect(await assessed()).toMatchObject({ met: 0, of: 1 });
    await given.store(async ({ rows }) => {
      const [check] = await rows(SpotCheck).findMany({});
      await rows(SpotCheck).update({ id: check?.id ?? "" }, { difference: -500 });
      expect(await rows(Filing).count({ cycleId: monitored.cycleId })).toBe(4);
    });
    expect(await assessed()).toMatchObject({ met: 1, of: 1 });
  });
});
