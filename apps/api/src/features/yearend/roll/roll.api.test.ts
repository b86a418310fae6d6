import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../../access/viewer.js";
import { useMonitored } from "../../../testing/monitored.js";
import { GoalRevision } from "../../goals/index.js";
import { Succession } from "../../organisation/index.js";
import { BudgetLine, GoalVersion, Indicator, Payment, Project, ProjectYear } from "../../projects/index.js";

const PREVIEW = `query { yearRoll(fromYear: 2026) { fromYear toYear lines { projectId name done against indicatorCount successor { name } } } }`;
const ROLL = `mutation ($input: RollYearInput!) { rollYear(input: $input) { __typename ... on YearRolled { made drafts already } ... on Problem { code path } ... on NotAllowed { reasons { code } } } }`;
type Line = { projectId: string; name: string; done: boolean; against: string | null; indicatorCount: number; successor: { name: string } | null };
type Rolled = { __typename: string; made?: number; drafts?: number; already?: number; code?: string; path?: string };

describe("opening the new year", () => {
  const { given, monitored } = useMonitored();
  const preview = async (viewer: Viewer = given.as.performanceOffice) => (await given.ask<{ yearRoll: { lines: Line[] } | null }>(viewer, PREVIEW)).data.yearRoll;
  const roll = async (projectIds: readonly string[], key: string, viewer: Viewer = given.as.performanceOffice) => {
    const { data, errors } = await given.ask<{ rollYear: Rolled }>(viewer, ROLL, { input: { fromYear: 2026, projectIds, key } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.rollYear;
  };
  /** Everything the old year holds. */
  const old = () => given.store(async ({ rows }) => {
    const years = await rows(ProjectYear).findMany({ fiscalYear: 2026 }, { order: { id: "ASC" } });
    const ids = years.map(({ id }) => id);
    return JSON.stringify([years, await rows(BudgetLine).findMany({ projectYearId: ids }, { order: { id: "ASC" } }), await rows(GoalVersion).findMany({ projectYearId: ids }, { order: { id: "ASC" } }), await rows(Payment).findMany({ projectYearId: ids }, { order: { id: "ASC" } })]);
  });

  test("is the performance office's alone, and is looked at first", async () => {
    for (const viewer of [given.as.cultureReviewer, given.as.bureauLeader, given.as.educationLeader, given.as.systemAdmin, given.as.evaluator]) {
      expect(await preview(viewer)).toBeNull();
      expect((await roll([monitored.ledger.repair.project.id], "no", viewer)).__typename).toBe("NotAllowed");
    }
    const lines = (await preview())?.lines ?? [];
    expect(lines.map(({ name, done, against, indicatorCount }) => [name, done, against, indicatorCount])).toEqual([
      ["非税系统", false, null, 2], ["校舍维修", false, null, 2], ["实验设备", false, null, 2], ["教师培训", false, null, 0], ["涉密项目", false, null, 2], ["疫苗接种", false, null, 2],
    ]);
    expect(await roll(["0".repeat(26)], "nothing")).toMatchObject({ __typename: "Invalid", code: "ROLL_OF_NOTHING", path: "projectIds" });
  });

  test("gives each its year and its goal as a draft along the same lineage, and touches nothing of the old one", async () => {
    const before = await old();
    const { repair, secret, draftOnly } = monitored.ledger;
    expect(await roll([repair, secret, draftOnly].map(({ project }) => project.id), "first")).toEqual({ __typename: "YearRolled", made: 3, drafts: 1, already: 0 });
    expect(await old()).toBe(before);
    await given.store(async ({ rows }) => {
      const [year] = await rows(ProjectYear).findMany({ projectId: repair.project.id, fiscalYear: 2027 });
      expect(year).toMatchObject({ continuedFromId: repair.yearId, initialFen: 0, adjustedFen: 0, paidFen: 0 });
      const [draft] = await rows(GoalRevision).findMany({ projectYearId: year?.id ?? "" });
      const lineage = (await rows(Indicator).findMany({ projectId: repair.project.id }, { order: { ord: "ASC" } })).map(({ lineageId }) => lineageId);
      expect(draft).toMatchObject({ state: "DRAFT", baseGoalId: null, draft: { text: "完成校舍维修年度任务" } });
      expect(draft?.draft.indicators.map(({ lineageId }) => lineageId)).toEqual(lineage);
      // What is secret has no content to carry.
      expect(await rows(GoalRevision).count({ projectId: secret.project.id })).toBe(0);
    });
  });

  test("again makes only what is missing; ten at once make it once", async () => {
    const { repair, laboratory } = monitored.ledger;
    expect(await roll([repair, laboratory].map(({ project }) => project.id), "second")).toMatchObject({ made: 1, already: 1 });
    expect(await roll([repair, laboratory].map(({ project }) => project.id), "second")).toMatchObject({ made: 1, already: 1 });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, click) => roll([monitored.ledger.system.project.id], `click-${click}`)));
    expect(answers.reduce((sum, { made = 0 }) => sum + made, 0)).toBe(1);
    expect(await given.store(({ rows }) => rows(ProjectYear).count({ fiscalYear: 2027 }))).toBe(5);
  });

  test("takes a project of a succeeded department on under the one that stands for it, as a new project that names what it continues", async () => {
    const { vaccines } = monitored.ledger;
    const { health, education } = given.at;
    await given.store(({ rows }) => rows(Succession).add({ districtId: health.districtId, fromDepartmentId: health.id, toDepartmentId: education.id, kind: "MERGED", on: "2026-10-01", docNo: "云编〔2026〕9号", fromName: health.name, toName: education.name, who: "测试", at: given.now }));
    expect((await preview())?.lines.find(({ projectId }) => projectId === vaccines.project.id)).toMatchObject({ successor: { name: "教育局" }, against: null });
    expect(await roll([vaccines.project.id], "moved")).toMatchObject({ made: 1, drafts: 1 });
    await given.store(async ({ rows }) => {
      const [year] = await rows(ProjectYear).findMany({ continuedFromId: vaccines.yearId });
      expect(year).toMatchObject({ departmentId: education.id, unitId: given.at.educationHome.id, fiscalYear: 2027 });
      expect(await rows(Project).find(year?.projectId ?? "")).toMatchObject({ departmentId: education.id, name: "疫苗接种", code: "205-2027-001" });
      expect(await rows(Project).find(vaccines.project.id)).toMatchObject({ departmentId: health.id, code: "210-001" });
    });
    expect(await roll([vaccines.project.id], "moved again")).toMatchObject({ made: 0, already: 1 });
  });

  test("keeps the old year to be read: a project is shown in any of its years", async () => {
    const { id } = monitored.ledger.repair.project;
    const { data } = await given.ask<{ now: { fiscalYear: number; fiscalYears: number[] }; then: { fiscalYear: number; budgetLines: { adjustedFen: number }[] } }>(given.as.schoolFiller, `query ($id: ID!) { now: project(id: $id) { fiscalYear fiscalYears } then: project(id: $id, fiscalYear: 2026) { fiscalYear budgetLines { adjustedFen } } }`, { id });
    expect(data.now).toEqual({ fiscalYear: 2027, fiscalYears: [2027, 2026] });
    expect(data.then).toMatchObject({ fiscalYear: 2026, budgetLines: [{ adjustedFen: 120_000_000 }, { adjustedFen: 50_000_000 }] });
  });
});
