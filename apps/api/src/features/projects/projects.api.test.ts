import { beforeAll, describe, expect, test } from "@jest/globals";
import { CURVES, fen } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { useScenario } from "../../testing/scenario.js";
import type { Unit } from "../organisation/index.js";
import { BudgetChange, BudgetLine, GoalVersion, Indicator, Payment, PaymentImport, pinyinInitials, Project, ProjectYear } from "./index.js";

const LIST = `query ($filter: ProjectFilter, $sort: ProjectSort! = CODE, $direction: SortDirection! = ASC, $limit: Int! = 20, $offset: Int! = 0) {
  projects(filter: $filter, sort: $sort, direction: $direction, limit: $limit, offset: $offset) {
    total nodes { id code name kind fiscalYear department { code name } unit { name isHeadquarters } initialFen adjustedFen paidFen indicatorCount goalState isKey latestColour }
  }
}`;
const PAGE = `query ($id: ID!) { project(id: $id) {
  code name fiscalYear curve isKey unit { name }
  budgetLines { source initialFen adjustedFen paidFen changes { deltaFen effectiveOn docNo } }
  goals { no state text approvedDocNo indicators { ord level2 name targetText unit stagedText } }
  months { month amountFen cumulativeFen expectedFen }
  payments(limit: 1) { total sumFen nodes { paidOn amountFen voucherKey source fileName fileSha256 } }
  filings { id } history { act who post params }
} }`;

type Row = { code: string; name: string };
type Listed = { projects: { total: number; nodes: (Row & { id: string })[] } };
type Shown = { project: Record<string, never> | null };

describe("projects", () => {
  const given = useScenario();
  let ids: Record<string, string>;

  const project = (unit: Unit, code: string, name: string, wanyuan: number, isKey = false) =>
    given.store(async ({ rows, now }) => {
      const owner = { districtId: unit.districtId, departmentId: unit.departmentId, unitId: unit.id };
      const { id: projectId } = await rows(Project).add({ ...owner, code, name, pinyin: pinyinInitials(name), kind: "PROJECT", classified: false });
      const initialFen = fen(wanyuan * 1_000_000);
      const adjustedFen = fen(initialFen + 2_000_000);
      const { id: projectYearId } = await rows(ProjectYear).add({ ...owner, projectId, fiscalYear: 2026, frame: "POST_2021", curve: [...CURVES.EVEN], isKey, initialFen, adjustedFen, paidFen: fen(3_000_000) });
      const { id: budgetLineId } = await rows(BudgetLine).add({ ...owner, projectId, projectYearId, source: "generalPublicBudget", origin: "LEDGER", initialFen });
      await rows(BudgetChange).add({ ...owner, projectId, budgetLineId, deltaFen: fen(2_000_000), effectiveOn: "2026-05-20", docNo: "云财预〔2026〕9号" });
      const { id: goalVersionId } = await rows(GoalVersion).add({ ...owner, projectId, projectYearId, no: 1, state: "APPROVED", frame: "POST_2021", text: "目标", indicatorCount: 1, approvedBy: given.as.performanceOffice.appointmentId, approvedAt: now, approvedDocNo: "云财绩〔2026〕3号" });
      await rows(Indicator).add({
        ...owner, projectId, goalVersionId, lineageId: projectId, ord: 1, level1: "OUTPUT", level2: "QUANTITY", name: "改造教室", nature: "POSITIVE", operator: "GE", targetMicro: 16_000_000_000, unit: "间",
        staged: [null, null, null, null, null, 8_000_000_000],
      });
      const { id: importId } = await rows(PaymentImport).add({ districtId: unit.districtId, fileName: `${code}.xlsx`, sha256: code.padEnd(64, "0"), asOf: "2026-09-01", rows: 2, totalFen: fen(3_000_000), importedAt: now });
      const paid = { ...owner, importId, projectId, projectYearId, budgetLineId };
      await rows(Payment).addAll([{ ...paid, paidOn: "2026-02-05", amountFen: fen(4_000_000), voucherKey: `${code}-1` }, { ...paid, paidOn: "2026-09-01", amountFen: fen(-1_000_000), voucherKey: `${code}-2` }]);
      return projectId;
    });

  beforeAll(async () => {
    const { school, educationHome, healthHome, foreignHome } = given.at;
    ids = {
      school: await project(school, "205-2026-001", "高标准教室改造", 300, true),
      home: await project(educationHome, "205-2026-002", "教师培训", 20),
      health: await project(healthHome, "210-2026-001", "疫苗冷链", 50),
      foreign: await project(foreignHome, "205-2026-001", "外区项目", 70),
    };
  }, 60_000);

  const list = async (viewer: Viewer, variables: Record<string, unknown> = {}) => (await given.ask<Listed>(viewer, LIST, variables)).data.projects;
  const codes = async (viewer: Viewer, variables?: Record<string, unknown>) => (await list(viewer, variables)).nodes.map(({ code }) => code);
  const shown = async (viewer: Viewer, id: string) => (await given.ask<Shown>(viewer, PAGE, { id })).data.project;

  test.each([
    ["performanceOffice", ["205-2026-001", "205-2026-002", "210-2026-001"]],
    ["educationSubmitter", ["205-2026-001", "205-2026-002"]],
    ["schoolFiller", ["205-2026-001"]],
    ["cultureReviewer", ["205-2026-001", "205-2026-002"]],
    ["healthLeader", ["210-2026-001"]],
    ["foreignSubmitter", ["205-2026-001"]],
    ["evaluator", []],
    ["systemAdmin", []],
  ] as const)("%s sees %j", async (who, expected) => {
    expect(await codes(given.as[who])).toEqual(expected);
  });

  test("an evaluator sees a granted project, and its drafts and trail of filing not at all", async () => {
    await given.grant(given.as.evaluator, { id: ids["health"] ?? "", departmentId: given.at.health.id, districtId: given.at.district.id });

    expect(await codes(given.as.evaluator)).toEqual(["210-2026-001"]);
    expect(await shown(given.as.evaluator, ids["health"] ?? "")).toMatchObject({
      name: "疫苗冷链", filings: [], history: [{ act: "APPROVE_GOAL", who: "苏静言", post: "PERFORMANCE_OFFICE", params: { no: 1, docNo: "云财绩〔2026〕3号" } }],
    });
    expect(await shown(given.as.evaluator, ids["school"] ?? "")).toBeNull();
  });

  test.each([
    ["part of a name", "教室", ["205-2026-001"]],
    ["initials of the pinyin", "jspx", ["205-2026-002"]],
    ["initials in capitals", "GBZ", ["205-2026-001"]],
    ["part of a code", "210-", ["210-2026-001"]],
    ["a wildcard", "%", []],
    ["another district's", "外区", []],
  ] as const)("are found by %s", async (_words, search, expected) => {
    expect(await codes(given.as.performanceOffice, { filter: { search } })).toEqual(expected);
  });

  test("are filtered, sorted and paged, with the number of all", async () => {
    const office = given.as.performanceOffice;
    expect(await codes(office, { filter: { keyOnly: true } })).toEqual(["205-2026-001"]);
    expect(await codes(office, { filter: { departmentId: given.at.health.id } })).toEqual(["210-2026-001"]);
    expect(await codes(office, { filter: { unitId: given.at.school.id } })).toEqual(["205-2026-001"]);
    expect(await codes(office, { filter: { fiscalYear: 2025 } })).toEqual([]);
    expect(await codes(office, { filter: { colour: "RED" } })).toEqual([]);
    expect(await codes(office, { sort: "BUDGET", direction: "DESC" })).toEqual(["205-2026-001", "210-2026-001", "205-2026-002"]);
    expect(await codes(office, { sort: "DEPARTMENT", direction: "DESC" })).toEqual(["210-2026-001", "205-2026-001", "205-2026-002"]);
    expect(await list(office, { limit: 1, offset: 1 })).toMatchObject({ total: 3, nodes: [{ code: "205-2026-002" }] });
  });

  test("a row of the list carries money, goal and unit", async () => {
    const [first] = (await list(given.as.performanceOffice)).nodes;
    expect(first).toMatchObject({
      name: "高标准教室改造", kind: "PROJECT", fiscalYear: 2026, department: { code: "205", name: "教育局" }, unit: { name: "第一中学", isHeadquarters: false },
      initialFen: 300_000_000, adjustedFen: 302_000_000, paidFen: 3_000_000, indicatorCount: 1, goalState: "APPROVED", isKey: true, latestColour: null,
    });
  });

  test("the list costs as many statements for one row as for many", async () => {
    const one = await given.counting(() => list(given.as.performanceOffice, { limit: 1 }));
    const all = await given.counting(() => list(given.as.performanceOffice, { limit: 100 }));
    expect(all).toHaveLength(one.length);
    expect(all.length).toBeLessThanOrEqual(6);
  });

  test("a page shows lines with changes, goals, months against the curve, and payments with where they came from", async () => {
    const page = await shown(given.as.schoolFiller, ids["school"] ?? "");
    expect(page).toMatchObject({
      budgetLines: [{ source: "generalPublicBudget", initialFen: 300_000_000, adjustedFen: 302_000_000, paidFen: 3_000_000, changes: [{ deltaFen: 2_000_000, effectiveOn: "2026-05-20", docNo: "云财预〔2026〕9号" }] }],
      goals: [{ no: 1, state: "APPROVED", approvedDocNo: "云财绩〔2026〕3号", indicators: [{ ord: 1, level2: "QUANTITY", targetText: "≥16,000间", stagedText: ["", "", "", "", "", "8,000"] }] }],
      payments: { total: 2, sumFen: 3_000_000, nodes: [{ paidOn: "2026-09-01", amountFen: -1_000_000, source: "generalPublicBudget", fileName: "205-2026-001.xlsx" }] },
    });
    const months = (page as unknown as { months: { month: number; amountFen: number; cumulativeFen: number; expectedFen: number }[] }).months;
    expect(months).toHaveLength(12);
    expect(months[1]).toEqual({ month: 2, amountFen: 4_000_000, cumulativeFen: 4_000_000, expectedFen: 50_343_400 });
    expect(months[11]).toEqual({ month: 12, amountFen: 0, cumulativeFen: 3_000_000, expectedFen: 302_000_000 });
  });

  test("somebody else's project is absent, like one that never was", async () => {
    expect(await shown(given.as.schoolFiller, ids["health"] ?? "")).toBeNull();
    expect(await shown(given.as.schoolFiller, ids["home"] ?? "")).toBeNull();
    expect(await shown(given.as.foreignSubmitter, ids["school"] ?? "")).toBeNull();
    expect(await shown(given.as.performanceOffice, ids["foreign"] ?? "")).toBeNull();
    expect(await shown(given.as.performanceOffice, "01JZZZZZZZZZZZZZZZZZZZZZZZ")).toBeNull();
  });

  test("are counted by department as far as the viewer sees them; for an administrator, who sees none, there is no number", async () => {
    const counts = async (viewer: Viewer) => (await given.ask<{ departments: { nodes: { name: string; projectCount: number | null }[] } }>(viewer, "{ departments(limit: 100) { nodes { name projectCount } } }")).data.departments.nodes.map(({ projectCount }) => projectCount);
    expect((await counts(given.as.performanceOffice)).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(3);
    expect(new Set(await counts(given.as.systemAdmin))).toEqual(new Set([null]));
  });
});

test.each([
  ["高标准农田建设", "gbzntjs"],
  ["12345热线运行", "12345rxyx"],
  ["AI 辅助（二期）", "aifzeq"],
] as const)("%s is found by %s", (name, initials) => {
  expect(pinyinInitials(name)).toBe(initials);
});
