import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { targetForm, type FilingFacts } from "@jianxiao/domain";
import { readWorkbook, writeForms } from "@jianxiao/forms";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { goalFacts, ImportDesk } from "../../testing/import-desk.js";
import { useScenario } from "../../testing/scenario.js";
import { BudgetLine, GoalVersion, Indicator, Project, ProjectYear } from "../projects/index.js";

const given = useScenario();
let desk: ImportDesk;
beforeAll(async () => void (desk = await ImportDesk.open(given)), 60_000);
afterAll(() => desk.close());

const goals = (...forms: FilingFacts[]) => writeForms(forms.map((facts) => ({ layout: targetForm(facts), facts })));
const GOALS = { kind: "IMPORT_GOALS", docNo: "云财绩〔2026〕3号" };
/** What is wrong with the file; how good the goals are is told beside it. */
const faultsOf = ({ faults }: { faults: readonly { code: string }[] }) => faults.filter(({ code }) => !code.startsWith("LINT_"));
const yearOf = (code: string) =>
  given.store(async ({ rows }) => {
    const [project] = await rows(Project).findMany({ code });
    const [year] = project ? await rows(ProjectYear).findMany({ projectId: project.id }) : [];
    return { project, year, goals: year ? await rows(GoalVersion).findMany({ projectYearId: year.id }, { order: { no: "ASC" } }) : [] };
  });

describe("goals over HTTP and GraphQL", () => {
  test("are uploaded, read, looked at and applied, and a code is generated beside those the same file brings", async () => {
    const { performanceOffice } = given.as;
    const job = await desk.read(performanceOffice, "2026目标.xlsx", await goals(goalFacts(), goalFacts({ code: "", name: "校舍修缮", unitName: "教育局本级" })), GOALS);
    expect(job).toMatchObject({ state: "READY", done: 2, total: 2 });
    expect(faultsOf(job)).toMatchObject([{ code: "PROJECT_CODE_MISSING", severity: "WARN" }]);
    expect(job.faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(job.preview.map(({ title, change }) => [title, change])).toEqual([["高标准农田建设", "ADD"], ["校舍修缮", "ADD"]]);
    expect((await yearOf("205-2026-001")).project).toBeUndefined();

    expect((await desk.apply(performanceOffice, job.id, "k1")).__typename).toBe("JobChanged");
    expect((await desk.settled(performanceOffice, job.id)).state).toBe("DONE");
    expect(await desk.apply(performanceOffice, job.id, "k1")).toMatchObject({ __typename: "JobChanged", job: { state: "DONE", result: { count: 2, added: 2, indicators: 4 } } });
    expect(await desk.apply(performanceOffice, job.id, "k2")).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "JOB_FINISHED" }] });

    const { project, year, goals: [goal, ...more] } = await yearOf("205-2026-001");
    expect(project).toMatchObject({ name: "高标准农田建设", pinyin: "gbzntjs", unitId: given.at.school.id, departmentId: given.at.education.id });
    expect(year).toMatchObject({ initialFen: 240_000_000, adjustedFen: 240_000_000, paidFen: 0 });
    expect([goal, more]).toMatchObject([{ no: 1, state: "APPROVED", approvedDocNo: "云财绩〔2026〕3号", indicatorCount: 2, text: "建成高标准农田。" }, []]);
    const { indicators, lines, acts, generated } = await given.store(async ({ rows }) => ({
      indicators: await rows(Indicator).findMany({ goalVersionId: goal?.id ?? "" }, { order: { ord: "ASC" } }),
      lines: await rows(BudgetLine).findMany({ projectYearId: year?.id ?? "" }),
      acts: await rows(AuditEvent).findMany({ act: "IMPORT_GOALS" }),
      generated: await rows(Project).findMany({ name: "校舍修缮" }),
    }));
    expect(indicators).toMatchObject([{ name: "新增高标准农田面积", operator: "GE", targetMicro: 16_000_000_000, unit: "亩", weightBp: 5_000 }, { name: "受益农户满意度", unit: "%" }]);
    expect(lines).toMatchObject([{ source: "generalPublicBudget", origin: "TYPED", initialFen: 240_000_000 }]);
    expect(acts).toMatchObject([{ who: "苏静言", objectId: job.id, params: { count: 2, fileName: "2026目标.xlsx" } }]);
    expect(generated).toMatchObject([{ code: "205-2026-002", unitId: given.at.educationHome.id }]);
  });

  test("an equal goal stays, a changed one becomes the next version under the old one's lineage", async () => {
    const { performanceOffice } = given.as;
    const changed = goalFacts({ code: "205-2026-010", name: "图书馆", goalText: "建成。" });
    await desk.import(performanceOffice, "一.xlsx", await goals(changed), GOALS);
    const again = await desk.import(performanceOffice, "二.xlsx", await goals(changed), GOALS);
    expect([again.preview[0]?.change, again.result]).toEqual(["UNCHANGED", expect.objectContaining({ added: 0, versions: 0, unchanged: 1 })]);

    const [first, second] = changed.indicators;
    await desk.import(performanceOffice, "三.xlsx", await goals({ ...changed, indicators: [first!, { ...second!, name: "师生满意度" }] }), GOALS);
    const { goals: versions } = await yearOf("205-2026-010");
    expect(versions.map(({ no, state, adjustmentOf }) => [no, state, adjustmentOf])).toEqual([[1, "SUPERSEDED", null], [2, "APPROVED", versions[0]?.id]]);
    const lineages = await given.store(({ rows }) => Promise.all(versions.map(async ({ id }) => (await rows(Indicator).findMany({ goalVersionId: id }, { order: { ord: "ASC" } })).map(({ lineageId }) => lineageId))));
    expect(lineages[1]?.[0]).toBe(lineages[0]?.[0]);
    expect(lineages[1]?.[1]).not.toBe(lineages[0]?.[1]);
  });

  test.each([
    ["a department that is not ours", { departmentCode: "999", departmentName: "外星局" }, { code: "UNKNOWN_DEPARTMENT", params: { text: "外星局" } }],
    ["a unit of another department", { unitName: "卫生健康局本级" }, { code: "UNKNOWN_UNIT", params: { text: "卫生健康局本级" } }],
    ["another department's code", { code: "210-1", name: "他人项目", departmentCode: "205" }, { code: "DUPLICATE_CODE" }],
  ])("%s blocks the whole file", async (_words, project, fault) => {
    const { performanceOffice } = given.as;
    await desk.import(performanceOffice, "卫健.xlsx", await goals(goalFacts({ code: "210-1", name: "防疫", departmentCode: "210", departmentName: "卫生健康局", unitName: "卫生健康局本级" })), GOALS);
    const job = await desk.read(performanceOffice, "错.xlsx", await goals(goalFacts({ code: "205-2026-900", name: "好的一张" }), goalFacts({ code: "205-2026-901", ...project })), GOALS);
    expect(job).toMatchObject({ state: "READY" });
    expect(faultsOf(job)).toMatchObject([{ severity: "BLOCK", ...fault }]);
    expect(await desk.apply(performanceOffice, job.id, "blocked")).toMatchObject({ reasons: [{ code: "JOB_HAS_FAULTS", params: { count: 1 } }] });
    expect((await yearOf("205-2026-900")).project).toBeUndefined();

    const annotated = await desk.get(performanceOffice, `/export/jobs/${job.id}.xlsx`);
    const { sheets } = await readWorkbook(annotated.rawPayload);
    expect([annotated.statusCode, annotated.headers["x-content-type-options"], sheets[0]?.name]).toEqual([200, "nosniff", "问题清单"]);
    expect((await desk.get(given.as.educationSubmitter, `/export/jobs/${job.id}.xlsx`)).statusCode).toBe(404);
  });

  test.each(["IMPORT_GOALS", "IMPORT_PAYMENTS"])("%s is the performance office's alone", async (kind) => {
    const { schoolFiller, educationSubmitter } = given.as;
    for (const viewer of [schoolFiller, educationSubmitter]) {
      const fileId = await desk.upload(viewer, "x.xlsx", await goals(goalFacts()));
      expect(await desk.start(viewer, { kind, fileId })).toMatchObject({ __typename: "NotAllowed", code: "WRONG_ROLE" });
    }
  });

  test("does not take a file of somebody else", async () => {
    const fileId = await desk.upload(given.as.schoolFiller, "x.xlsx", await goals(goalFacts()));
    expect(await desk.start(given.as.performanceOffice, { ...GOALS, fileId })).toMatchObject({ __typename: "NotFound", params: { what: "file" } });
  });
});
