import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Package } from "../monitoring/index.js";
import { raiseCorrection, raiseFinding } from "../results/index.js";
import { AssessmentMark } from "./assessment-mark.entity.js";
import { assessmentSheets } from "./assessment-documents.js";

const ASSESSMENT = /* GraphQL */ `{ assessment(fiscalYear: 2026) { tableVersion departments { place score outOf percentBp department { name } items { item points met of score } } } }`;
const EVENTS = /* GraphQL */ `query ($departmentId: ID!, $item: AssessmentItem!) { assessmentEvents(fiscalYear: 2026, departmentId: $departmentId, item: $item) { title met path } }`;

type Item = { item: string; met: number | null; of: number | null; score: number | null };
type Answer = { assessment: { departments: { place: number | null; percentBp: number | null; outOf: number; department: { name: string }; items: Item[] }[] } };

const { given, monitored } = useMonitored();
const scores = async (viewer: Viewer) => (await given.ask<Answer>(viewer, ASSESSMENT)).data.assessment.departments;
const health = async (viewer: Viewer = given.as.performanceOffice) => (await scores(viewer)).find(({ department }) => department.name === given.at.health.name);
const item = async (name: string) => (await health())?.items.find((each) => each.item === name);

beforeAll(async () => {
  await monitored.vaccinesIn("ACCEPTED");
  const { districtId, departmentId, unitId, id: projectId } = monitored.ledger.vaccines.project;
  await given.store(async (work) => {
    const finding = await raiseFinding(work, given.as.performanceOffice, { districtId, departmentId, unitId, projectId, cycleId: monitored.cycleId, source: "REVIEWER", severity: "WARN", text: "慢" });
    await raiseCorrection(work, given.as.performanceOffice, finding, { measure: "改", dueAt: new Date("2026-10-20T09:30:00.000Z") });
  });
}, 60_000);

describe("a department's assessment", () => {
  test("counts what its own events say: in time, complete, right first time; nothing owed yet is not counted", async () => {
    expect(await item("ON_TIME")).toMatchObject({ met: 1, of: 1, score: 800 });
    expect(await item("FIRST_TIME")).toMatchObject({ met: 1, of: 1, score: 600 });
    expect(await item("GOALS")).toMatchObject({ met: 1, of: 1 });
    expect(await item("RECTIFIED")).toMatchObject({ of: 0, score: null });
    expect(await item("PRE_ASSESSMENT")).toMatchObject({ met: null, of: null, score: null });
  });

  test("a late package and a late answer cost points, and each point leads to its event", async () => {
    const { id } = await monitored.packageOf(monitored.ledger.vaccines);
    await given.store(({ rows }) => rows(Package).update({ id }, { extendedTo: new Date("2026-10-14T00:00:00.000Z") }));
    given.now = new Date("2026-10-25T00:00:00.000Z");
    expect(await item("ON_TIME")).toMatchObject({ met: 0, of: 1, score: 0 });
    expect(await item("RECTIFIED")).toMatchObject({ met: 0, of: 1, score: 0 });
    const { data } = await given.ask<{ assessmentEvents: object[] }>(given.as.healthDepartmentLeader, EVENTS, { departmentId: given.at.health.id, item: "RECTIFIED" });
    expect(data.assessmentEvents).toEqual([{ title: "疫苗接种", met: false, path: expect.stringMatching(/^\/corrections\/\w{26}$/) }]);
  });

  test.each([
    ["the bureau sees every department and its place", "bureauLeader", 1, true],
    ["a department sees itself, without a place", "healthDepartmentLeader", 1, false],
    ["a unit sees no score", "healthLeader", 0, false],
    ["an evaluator neither", "evaluator", 0, false],
  ] as const)("%s", async (_words, who, found, placed) => {
    const own = await health(given.as[who]);
    expect(own === undefined ? 0 : 1).toBe(found);
    expect(own?.place != null).toBe(placed);
  });

  test("costs as many statements for every department as for one", async () => {
    const all = await given.counting(() => scores(given.as.performanceOffice));
    expect(all.length).toBe((await given.counting(() => scores(given.as.healthDepartmentLeader))).length);
  });
});

describe("what no event tells of is marked by a person", () => {
  const MARK = /* GraphQL */ `mutation ($input: MarkAssessmentInput!) { markAssessment(input: $input) { __typename ... on AssessmentMarked { mark { no score who } } ... on NotAllowed { reasons { code } } ... on Problem { code path } } }`;
  const mark = async (viewer: Viewer, extra: Record<string, unknown> = {}) => {
    const input = { fiscalYear: 2026, departmentId: given.at.health.id, item: "PRE_ASSESSMENT", score: 850, reason: "两个新增项目都做了事前评估", basis: "云财绩〔2026〕7号", was: 0, ...extra };
    return (await given.ask<{ markAssessment: Record<string, unknown> }>(viewer, MARK, { input })).data.markAssessment;
  };

  test.each([
    ["an item the system counts", "performanceOffice", { item: "ON_TIME" }, { code: "ITEM_MEASURED", path: "item" }],
    ["more than the table gives", "performanceOffice", { score: 1_001 }, { code: "MARK_TOO_HIGH", path: "score" }],
    ["points without a reason", "performanceOffice", { reason: " " }, { code: "MARK_REASON_MISSING", path: "reason" }],
    ["points without a basis", "performanceOffice", { basis: " " }, { code: "MARK_BASIS_MISSING", path: "basis" }],
    ["another district's department", "performanceOffice", { departmentId: "01HZZZZZZZZZZZZZZZZZZZZZZZ" }, { __typename: "NotFound" }],
    ["a department's own marks", "healthDepartmentLeader", {}, { __typename: "NotAllowed" }],
    ["a mark by the leader", "bureauLeader", {}, { __typename: "NotAllowed" }],
  ] as const)("refused: %s", async (_words, who, extra, answer) => {
    expect(await mark(given.as[who], extra)).toMatchObject(answer);
    expect(await given.store(({ rows }) => rows(AssessmentMark).count({}))).toBe(0);
  });

  test("counts once it is marked; of two at once one stands; the department reads reason and basis", async () => {
    const before = await health();
    const answers = await Promise.all([mark(given.as.performanceOffice), mark(given.as.performanceOffice)]);
    expect(new Set(answers.map((answer) => answer["__typename"]))).toEqual(new Set(["AssessmentMarked", "StaleVersion"]));
    expect(await mark(given.as.performanceOffice, { score: 900, was: 1, reason: "补充材料后改评" })).toMatchObject({ mark: { no: 2, score: 900 } });
    expect(await item("PRE_ASSESSMENT")).toMatchObject({ met: null, of: null, score: 900 });
    expect((await health())?.outOf).toBe((before?.outOf ?? 0) + 1_000);
    const READ = /* GraphQL */ `query ($id: ID!) { assessmentMarks(fiscalYear: 2026, departmentId: $id, item: PRE_ASSESSMENT) { no score reason basis } }`;
    const read = async (viewer: Viewer) => (await given.ask<{ assessmentMarks: object[] }>(viewer, READ, { id: given.at.health.id })).data.assessmentMarks;
    expect(await read(given.as.healthDepartmentLeader)).toMatchObject([{ no: 2, reason: "补充材料后改评" }, { no: 1, basis: "云财绩〔2026〕7号" }]);
    for (const who of ["healthLeader", "educationLeader", "evaluator"] as const) expect(await read(given.as[who])).toEqual([]);
  });

  test("stands in the workbook with its reason, beside each event that cost points", async () => {
    const { sheets } = await given.unitOfWork.read(given.as.performanceOffice, (reading) => assessmentSheets(reading, given.as.performanceOffice, 2026));
    expect(sheets.map(({ title }) => title)).toEqual(["部门考核得分", "失分明细", "人工评分"]);
    expect(sheets[1]?.rows).toContainEqual([given.at.health.name, "按时整改", "疫苗接种", null, expect.any(Date)]);
    expect(sheets[2]?.rows).toMatchObject([[given.at.health.name, "事前评估", "9", "补充材料后改评", "云财绩〔2026〕7号", expect.any(String), expect.any(Date)]]);
  });
});
