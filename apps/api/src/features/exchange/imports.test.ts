import { beforeAll, describe, expect, test } from "@jest/globals";
import { type FilingFacts, micro, targetForm } from "@jianxiao/domain";
import { writeForms } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { goalForm, Imports, type PaymentLine, paymentsWorkbook } from "../../testing/imports.js";
import { useScenario } from "../../testing/scenario.js";
import { GoalVersion, Indicator, Payment, PaymentImport, Project, ProjectYear } from "../projects/index.js";
import { ImportRow, Job } from "./job.entity.js";

const JOB = "id state done total faultCount previewCount faults { sheet row column cell code severity params } preview { key title change detail } result problem { code params }";
const RESULT = `__typename ... on JobChanged { job { ${JOB} } } ... on NotAllowed { code params } ... on NotFound { code params }`;
const START = `mutation ($input: StartImportInput!) { outcome: startImport(input: $input) { ${RESULT} } }`;
const APPLY = `mutation ($input: ApplyImportInput!) { outcome: applyImport(input: $input) { ${RESULT} } }`;
const CANCEL = `mutation ($jobId: ID!) { outcome: cancelImport(jobId: $jobId) { ${RESULT} } }`;
const READ = `query ($id: ID!) { job(id: $id) { ${JOB} } }`;

type Fault = { sheet: string; row: number; column: string; cell: string; code: string; severity: string; params: Record<string, unknown> };
type JobAnswer = { id: string; state: string; done: number; total: number; faultCount: number; previewCount: number; faults: Fault[]; preview: { key: string; title: string; change: string; detail: Record<string, unknown> }[]; result: Record<string, number> | null; problem: { code: string } | null };
type Outcome = { outcome: { __typename: string; job?: JobAnswer; code?: string; params?: Record<string, unknown> } };

describe("imports", () => {
  const given = useScenario();
  let imports: Imports;
  let keys = 0;
  beforeAll(() => void (imports = new Imports(given.unitOfWork, given.deps.dataDirectory)));

  const office = () => given.as.performanceOffice;
  const forms = (...facts: FilingFacts[]) => writeForms(facts.map((one) => ({ layout: targetForm(one), facts: one })));
  const started = async (viewer: Viewer, kind: string, bytes: Uint8Array, more: Record<string, unknown> = {}) => {
    const fileId = await imports.upload(viewer, bytes);
    const { data } = await given.ask<Outcome>(viewer, START, { input: { kind, fileId, ...more } });
    return data.outcome;
  };
  const read = async (viewer: Viewer, id: string) => (await given.ask<{ job: JobAnswer | null }>(viewer, READ, { id })).data.job;
  /** Uploads, reads, and answers with the job as it waits to be looked at. */
  const looked = async (viewer: Viewer, kind: string, bytes: Uint8Array, more: Record<string, unknown> = {}): Promise<JobAnswer> => {
    const { job } = await started(viewer, kind, bytes, more);
    await imports.work();
    const now = await read(viewer, job?.id ?? "");
    if (!now) throw new Error("The job is gone");
    return now;
  };
  const apply = async (viewer: Viewer, jobId: string, key = `key-${++keys}`) => (await given.ask<Outcome>(viewer, APPLY, { input: { jobId, key } })).data.outcome;
  const applied = async (viewer: Viewer, kind: string, bytes: Uint8Array, more: Record<string, unknown> = {}): Promise<JobAnswer> => {
    const { id } = await looked(viewer, kind, bytes, more);
    await apply(viewer, id);
    await imports.work();
    const done = await read(viewer, id);
    if (!done) throw new Error("The job is gone");
    return done;
  };
  const projects = (code: string) => given.store(({ rows }) => rows(Project).findMany({ code }));

  describe("of goals", () => {
    test("a form is looked at first, then becomes a project with its year, budget and approved goal", async () => {
      const job = await looked(office(), "IMPORT_GOALS", await forms(goalForm({ code: "205-2026-101" })), { docNo: "云财绩〔2026〕3号" });
      expect(job).toMatchObject({ state: "READY", done: 1, total: 1, faultCount: 0, preview: [{ title: "教学楼改造", change: "ADD", detail: { unit: "第一中学", initialFen: 86_500_000, indicators: 4 } }] });
      expect(await projects("205-2026-101")).toEqual([]);

      expect((await apply(office(), job.id)).job?.state).toBe("APPLYING");
      await imports.work();

      expect(await read(office(), job.id)).toMatchObject({ state: "DONE", result: { count: 1, added: 1, indicators: 4 } });
      const [project] = await projects("205-2026-101");
      expect(project).toMatchObject({ name: "教学楼改造", pinyin: "jxlgz", unitId: given.at.school.id, departmentId: given.at.education.id });
      await given.store(async ({ rows }) => {
        const [year] = await rows(ProjectYear).findMany({ projectId: project?.id ?? "" });
        const [goal] = await rows(GoalVersion).findMany({ projectYearId: year?.id ?? "" });
        expect(year).toMatchObject({ fiscalYear: 2026, initialFen: 86_500_000, adjustedFen: 86_500_000, paidFen: 0 });
        expect(goal).toMatchObject({ no: 1, state: "APPROVED", approvedDocNo: "云财绩〔2026〕3号", approvedBy: office().appointmentId, text: "改造教室 24 间。" });
        expect(await rows(Indicator).findMany({ goalVersionId: goal?.id ?? "" }, { order: { ord: "ASC" } })).toMatchObject([{ name: "项目总成本" }, { name: "改造教室", targetMicro: 24_000_000, unit: "间" }, { targetText: "明显改善" }, { name: "师生满意度" }]);
        expect(await rows(AuditEvent).count({ act: "IMPORT_GOALS", objectId: job.id })).toBe(1);
      });
    });

    test("the same goal again changes nothing; a different one becomes a new version and the old one stays readable", async () => {
      const form = goalForm({ code: "205-2026-102" });
      await applied(office(), "IMPORT_GOALS", await forms(form));

      expect((await looked(office(), "IMPORT_GOALS", await forms(form))).preview).toMatchObject([{ change: "UNCHANGED" }]);
      const higher = { ...form, indicators: form.indicators.map((one) => (one.id === "i2" ? { ...one, target: { kind: "NUMBER" as const, operator: "GE" as const, micro: micro(30_000_000) } } : one)) };
      const job = await applied(office(), "IMPORT_GOALS", await forms(higher));

      expect(job).toMatchObject({ state: "DONE", result: { versions: 1, added: 0 } });
      await given.store(async ({ rows }) => {
        const [project] = await rows(Project).findMany({ code: "205-2026-102" });
        const versions = await rows(GoalVersion).findMany({ projectId: project?.id ?? "" }, { order: { no: "ASC" } });
        expect(versions.map(({ no, state }) => [no, state])).toEqual([[1, "SUPERSEDED"], [2, "APPROVED"]]);
        expect(versions[1]?.adjustmentOf).toBe(versions[0]?.id);
        const rooms = await rows(Indicator).findMany({ projectId: project?.id ?? "", name: "改造教室" }, { order: { targetMicro: "ASC" } });
        expect(rooms.map(({ targetMicro }) => targetMicro)).toEqual([24_000_000, 30_000_000]);
        expect(new Set(rooms.map(({ lineageId }) => lineageId)).size).toBe(1);
      });
    });

    test("a form without a code gets the next one of its department, and is known again by name", async () => {
      const form = goalForm({ code: "", name: "操场翻修" });
      await applied(office(), "IMPORT_GOALS", await forms(form));
      const again = await looked(office(), "IMPORT_GOALS", await forms(form));

      expect(again.preview).toMatchObject([{ change: "UNCHANGED", detail: { projectCode: expect.stringMatching(/^205-2026-\d{3}$/) } }]);
    });

    test("one wrong form of two stops both, and its fault names the sheet", async () => {
      const job = await looked(office(), "IMPORT_GOALS", await forms(goalForm({ code: "205-2026-150" }), goalForm({ code: "999-1", departmentCode: "999", departmentName: "外星事务局", name: "登月" })));

      expect(job.faults).toMatchObject([{ sheet: "登月", row: 1, code: "UNKNOWN_DEPARTMENT", severity: "BLOCK", params: { text: "外星事务局" } }]);
      expect(await apply(office(), job.id)).toMatchObject({ __typename: "NotAllowed", code: "JOB_HAS_FAULTS" });
      await imports.work();
      expect(await projects("205-2026-150")).toEqual([]);
    });

    test("a form of nobody's goes into the unit named for the import; a unit elsewhere is absent", async () => {
      const strange = await forms(goalForm({ code: "205-2026-104", departmentCode: "", departmentName: "池州市贵池区棠溪镇人民政府", unitName: "池州市贵池区棠溪镇人民政府" }));

      expect(await started(office(), "IMPORT_GOALS", strange, { unitId: given.at.foreignHome.id })).toMatchObject({ __typename: "NotFound" });
      expect(await applied(office(), "IMPORT_GOALS", strange, { unitId: given.at.school.id })).toMatchObject({ state: "DONE" });
      expect(await projects("205-2026-104")).toMatchObject([{ unitId: given.at.school.id }]);
    });

    test("what changed between looking and applying is found out, and nothing is applied", async () => {
      const job = await looked(office(), "IMPORT_GOALS", await forms(goalForm({ code: "210-2026-001" }), goalForm({ code: "205-2026-105" })));
      await applied(office(), "IMPORT_GOALS", await forms(goalForm({ code: "210-2026-001", departmentCode: "210", departmentName: "卫生健康局", unitName: "卫生健康局本级" })));

      await apply(office(), job.id);
      await imports.work();

      expect(await read(office(), job.id)).toMatchObject({ state: "FAILED", problem: { code: "CHANGED_SINCE_PREVIEW" } });
      expect(await projects("205-2026-105")).toEqual([]);
    });
  });

  describe("of payments", () => {
    let code: string;
    let numbers = 110;
    const project = async () => {
      code = `205-2026-${++numbers}`;
      await applied(office(), "IMPORT_GOALS", await forms(goalForm({ code })));
      return code;
    };
    const line = (voucher: string, more: Partial<{ code: string; on: string; yuan: string; source: string }> = {}): PaymentLine => [more.code ?? code, more.on ?? "2026-03-05", more.yuan ?? "120000.50", more.source ?? "", voucher];

    test("are kept with the file they came from, and the year's total follows", async () => {
      await project();
      const job = await applied(office(), "IMPORT_PAYMENTS", await paymentsWorkbook(line("V-1"), line("V-2", { on: "2026-09-30", yuan: "-500" })));

      expect(job).toMatchObject({ state: "DONE", result: { count: 2, projects: 1, sumFen: 11_950_050 } });
      await given.store(async ({ rows }) => {
        const [imported] = await rows(PaymentImport).findMany({ fileName: "导入.xlsx" }, { order: { id: "DESC" }, limit: 1 });
        expect(imported).toMatchObject({ rows: 2, totalFen: 11_950_050, asOf: "2026-09-30", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
        const [paid] = await rows(Project).findMany({ code });
        expect(await rows(ProjectYear).findMany({ projectId: paid?.id ?? "" })).toMatchObject([{ paidFen: 11_950_050 }]);
      });
    });

    test("faults are named by cell: unknown project, voucher known or twice, future, unknown source", async () => {
      await project();
      await applied(office(), "IMPORT_PAYMENTS", await paymentsWorkbook(line("V-10")));
      const job = await looked(
        office(), "IMPORT_PAYMENTS",
        await paymentsWorkbook(line("V-11", { code: "404-2026-404" }), line("V-10"), line("V-12"), line("V-12"), line("V-13", { on: "2026-12-31" }), line("V-14", { source: "政府性基金预算拨款" })),
      );

      const found = job.faults.map(({ cell, code: fault }) => `${cell} ${fault}`).sort();
      expect(found).toEqual(["A4 UNKNOWN_PROJECT", "B8 PAID_IN_FUTURE", "D9 SOURCE_UNKNOWN", "E5 DUPLICATE_VOUCHER", "E7 DUPLICATE_VOUCHER"]);
      expect(await apply(office(), job.id)).toMatchObject({ code: "JOB_HAS_FAULTS", params: { count: 5 } });
    });

    test("more than the budget is warned of, not refused", async () => {
      await project();
      const job = await looked(office(), "IMPORT_PAYMENTS", await paymentsWorkbook(line("V-20", { yuan: "500000" }), line("V-21", { yuan: "400000" })));

      expect(job.faults).toMatchObject([{ cell: "C5", code: "OVER_BUDGET", severity: "WARN" }]);
      await apply(office(), job.id);
      await imports.work();
      expect(await read(office(), job.id)).toMatchObject({ state: "DONE" });
    });

    test("the same file is not taken twice", async () => {
      await project();
      const bytes = await paymentsWorkbook(line("V-30"));
      await applied(office(), "IMPORT_PAYMENTS", bytes);

      expect(await started(office(), "IMPORT_PAYMENTS", bytes)).toMatchObject({ __typename: "NotAllowed", code: "FILE_ALREADY_IMPORTED" });
    });

    test("of two imports with one voucher, looked at both, only the first is applied", async () => {
      await project();
      const [first, second] = [await looked(office(), "IMPORT_PAYMENTS", await paymentsWorkbook(line("V-40"))), await looked(office(), "IMPORT_PAYMENTS", await paymentsWorkbook(line("V-41"), line("V-40")))];
      for (const { id } of [first, second]) await apply(office(), id);
      await imports.work();

      expect(await read(office(), second.id)).toMatchObject({ state: "FAILED", problem: { code: "CHANGED_SINCE_PREVIEW" } });
      expect(await given.store(({ rows }) => rows(Payment).count({ voucherKey: ["V-40", "V-41"] }))).toBe(1);
    });
  });

  describe("as work", () => {
    test("applying twice, with one key or with ten clicks, applies once", async () => {
      const job = await looked(office(), "IMPORT_GOALS", await forms(goalForm({ code: "205-2026-200" })));
      const answers = await Promise.all(Array.from({ length: 10 }, () => apply(office(), job.id, "same-key")));
      await imports.work();

      expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(["JobChanged"]));
      expect(await projects("205-2026-200")).toHaveLength(1);
      expect((await apply(office(), job.id, "same-key")).job).toMatchObject({ state: "DONE" });
      expect(await apply(office(), job.id, "another-key")).toMatchObject({ code: "JOB_FINISHED", params: { state: "DONE" } });
    });

    test("a cancelled import applies no more and leaves none of what it read", async () => {
      const job = await looked(office(), "IMPORT_GOALS", await forms(goalForm({ code: "205-2026-201" })));
      const { data } = await given.ask<Outcome>(office(), CANCEL, { jobId: job.id });

      expect(data.outcome.job).toMatchObject({ state: "CANCELLED", previewCount: 0 });
      expect(await apply(office(), job.id)).toMatchObject({ code: "JOB_FINISHED" });
      expect(await given.store(({ rows }) => rows(ImportRow).count({ jobId: job.id }))).toBe(0);
    });

    test("one found half-way after a crash is read again from the start", async () => {
      const { job } = await started(office(), "IMPORT_GOALS", await forms(goalForm({ code: "205-2026-202" })));
      const id = job?.id ?? "";
      await given.store(async ({ rows, now }) => {
        await rows(Job).update({ id }, { state: "READING", done: 1, total: 9, leaseOwner: "a server that died", leaseUntil: new Date(now.getTime() + 1_000) });
        await rows(ImportRow).add({ jobId: id, ord: 0, districtId: office().districtId, appointmentId: office().appointmentId, sheet: "旧", row: 0, content: null, faults: [], faultCount: 0, preview: [], previewCount: 0 });
      });
      await imports.work();
      expect(await read(office(), id)).toMatchObject({ state: "READING" });

      given.now = new Date(given.now.getTime() + 2_000);
      await imports.work();

      expect(await read(office(), id)).toMatchObject({ state: "READY", done: 1, total: 1, previewCount: 1 });
    });

    test("two servers do not read the same job", async () => {
      const { job } = await started(office(), "IMPORT_GOALS", await forms(goalForm({ code: "205-2026-203" })));
      await Promise.all([imports.work(imports.server()), imports.work(imports.server())]);

      expect(await read(office(), job?.id ?? "")).toMatchObject({ state: "READY", previewCount: 1 });
    });

    test("a file that is no workbook fails with what to do about it", async () => {
      const { job } = await started(office(), "IMPORT_GOALS", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
      await imports.work();

      expect(await read(office(), job?.id ?? "")).toMatchObject({ state: "FAILED", problem: { code: "DAMAGED" } });
    });
  });

  describe("of somebody else", () => {
    test("are absent: file, job, applying, cancelling", async () => {
      const job = await looked(office(), "IMPORT_GOALS", await forms(goalForm({ code: "205-2026-300" })));
      const stranger = given.as.schoolFiller;
      const fileId = await imports.upload(office(), await forms(goalForm({ code: "205-2026-301" })));

      expect(await read(stranger, job.id)).toBeNull();
      expect(await read(given.as.foreignSubmitter, job.id)).toBeNull();
      expect(await apply(stranger, job.id)).toMatchObject({ __typename: "NotFound" });
      expect((await given.ask<Outcome>(stranger, CANCEL, { jobId: job.id })).data.outcome).toMatchObject({ __typename: "NotFound" });
      expect((await given.ask<Outcome>(stranger, START, { input: { kind: "IMPORT_MONITORING", fileId, cycleId: "nowhere" } })).data.outcome).toMatchObject({ __typename: "NotFound" });
      expect(await imports.files.hand(stranger, fileId)).toBeUndefined();
      expect((await given.ask<{ jobs: { total: number } }>(stranger, "{ jobs { total } }")).data.jobs.total).toBe(0);
    });

    test.each(["schoolFiller", "educationLeader", "cultureReviewer", "bureauLeader", "evaluator", "supervisor", "systemAdmin", "auditAdmin"] as const)("%s imports no goals", async (who) => {
      const fileId = await imports.upload(office(), await forms(goalForm({ code: "205-2026-302" })));
      expect((await given.ask<Outcome>(given.as[who], START, { input: { kind: "IMPORT_GOALS", fileId } })).data.outcome).toMatchObject({ __typename: "NotAllowed", code: "WRONG_ROLE" });
    });
  });
});
