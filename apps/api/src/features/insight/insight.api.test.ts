import { beforeAll, describe, expect, test } from "@jest/globals";
import { DEFAULT_SETTINGS, fen, FORM_VERSION, packageState, type FilingState } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { RowsOf } from "../../access/rows.js";
import { useScenario } from "../../testing/scenario.js";
import { Cycle, CycleProject, Filing, FilingMove, Package, ReturnItem, Revision } from "../monitoring/index.js";
import type { Department, Unit } from "../organisation/index.js";
import { GoalVersion, Project, ProjectYear } from "../projects/index.js";

const INBOX = /* GraphQL */ `
  { inbox { items { kind title detail quote quotedFrom count dueAt overdue app filingId packageId unitId departmentId cycleId } overdue returned review fill nextDueAt } }
`;
const PROGRESS = /* GraphQL */ `
  query ($id: ID!) {
    cycleProgress(cycleId: $id) {
      cycle { id cutOffMonth } projects exempt filed reviewed accepted red yellow green adjustedFen executedFen rateBp
      departments { department { name } packageState projects filled filed confirmed passed submitted returned accepted red adjustedFen executedFen rateBp late }
    }
  }
`;

type Line = { kind: string; title: string; quote: string | null; quotedFrom: string | null; count: number | null; overdue: boolean; app: string; detail: Record<string, string | number> };
type InboxAnswer = { inbox: { items: Line[]; overdue: number; returned: number; review: number; fill: number; nextDueAt: string | null } };
type Share = { department: { name: string }; projects: number; late: boolean };
type ProgressAnswer = { cycleProgress: { projects: number; departments: Share[] } & Record<string, unknown> };

const UNIT_DUE = new Date("2026-10-20T09:30:00.000Z");
const DEPARTMENT_DUE = new Date("2026-10-26T09:30:00.000Z");
const REVIEW_DUE = new Date("2026-11-10T09:30:00.000Z");

const given = useScenario();
let cycle: Cycle;

beforeAll(async () => {
  const { education, school, educationHome, health, healthHome, bureau, bureauHome, foreign, foreignHome } = given.at;
  cycle = await given.store(async ({ rows }) => {
    const open = await addCycle(rows, given.at.district.id, "OPEN", 9);
    const closed = await addCycle(rows, given.at.district.id, "CLOSED", 6);
    const elsewhere = await addCycle(rows, given.at.elsewhere.id, "OPEN", 9);
    await addPackage(rows, closed, education, [{ unit: school, name: "上一批次的项目", state: "SUBMITTED" }]);
    await addPackage(rows, open, education, [
      { unit: school, name: "校舍维修", state: "DRAFT" },
      { unit: school, name: "设备更新", state: "DRAFT", filledCells: 10, lastMove: "SEND_BACK" },
      { unit: school, name: "助学金", state: "CONFIRMED", filledCells: 10 },
      { unit: school, name: "营养餐", state: "RETURNED", filledCells: 10, revisionNo: 1, lastMove: "RETURN", openReturnItems: 1, returnDueAt: new Date("2026-10-18T09:30:00.000Z") },
      { unit: educationHome, name: "教师培训", state: "DRAFT" },
    ]);
    await addPackage(rows, open, health, [
      { unit: healthHome, name: "疫苗接种", state: "SUBMITTED", filledCells: 10, revisionNo: 2, colour: "RED" },
      { unit: healthHome, name: "公共卫生", state: "SUBMITTED", filledCells: 10, revisionNo: 1, filedBy: [given.as.socialReviewer.accountId] },
      { unit: healthHome, name: "乡村医生", state: "ACCEPTED", filledCells: 10, revisionNo: 1 },
    ], new Date("2026-10-14T02:00:00.000Z"));
    await addPackage(rows, open, bureau, [{ unit: bureauHome, name: "非税系统", state: "SUBMITTED", filledCells: 10, revisionNo: 1 }], new Date("2026-10-14T02:00:00.000Z"));
    await addPackage(rows, elsewhere, foreign, [{ unit: foreignHome, name: "外区项目", state: "SUBMITTED", revisionNo: 1 }]);
    await addMembership(rows, open, education, school, "免报项目", "EXEMPT");
    return open;
  });
}, 60_000);

const inbox = async (viewer: Viewer) => (await given.ask<InboxAnswer>(viewer, INBOX)).data.inbox;
const lines = async (viewer: Viewer) => (await inbox(viewer)).items.map(({ kind, title }) => `${kind} ${title}`);
const progress = async (viewer: Viewer) => (await given.ask<ProgressAnswer>(viewer, PROGRESS, { id: cycle.id })).data.cycleProgress;

describe("the inbox shows what waits for", () => {
  test.each([
    ["schoolFiller", ["RETURNED 营养餐", "SENT_BACK 设备更新", "FILL 校舍维修"]],
    ["educationHomeFiller", ["FILL 教师培训"]],
    ["schoolLeader", ["RETURNED 营养餐", "CONFIRM 设备更新"]],
    ["educationSubmitter", ["RETURNED 营养餐", "PASS 助学金"]],
    ["educationLeader", ["RETURNED 教育局"]],
    ["healthSubmitter", []],
    ["cultureReviewer", []],
    ["socialReviewer", ["REVIEW 卫生健康局"]],
    ["performanceOffice", ["REVIEW 财政局", "REVIEW 卫生健康局"]],
    ["bureauLeader", []],
    ["supervisor", []],
    ["evaluator", []],
    ["educationAccounts", []],
    ["systemAdmin", []],
    ["foreignSubmitter", []],
  ] as const)("%s", async (who, expected) => {
    expect((await lines(given.as[who])).sort()).toEqual([...expected].sort());
  });

  test("the filler, with the reviewer's own words and the office they came from", async () => {
    const { items, ...counters } = await inbox(given.as.schoolFiller);

    expect(items.find(({ kind }) => kind === "RETURNED")).toMatchObject({
      title: "营养餐", quote: "人数与学籍系统不一致", quotedFrom: "教科文股", count: 1, dueAt: "2026-10-18T09:30:00.000Z", overdue: false, detail: { count: 1, post: "BUSINESS_OFFICE" },
    });
    expect(items.find(({ kind }) => kind === "SENT_BACK")).toMatchObject({ quote: "请补充原因", quotedFrom: "教育局" });
    expect(counters).toEqual({ overdue: 0, returned: 2, review: 0, fill: 1, nextDueAt: "2026-10-18T09:30:00.000Z" });
  });

  test("a reviewer: neither what they had a hand in, nor the bureau's own department that their office holds", async () => {
    const [line] = (await inbox(given.as.socialReviewer)).items;
    expect(line).toMatchObject({ title: "卫生健康局", count: 1, app: "REVIEW", detail: { projects: 1, resubmitted: 1 }, dueAt: REVIEW_DUE.toISOString() });

    const atOffice = (await inbox(given.as.performanceOffice)).items.find(({ title }) => title === "卫生健康局");
    expect(atOffice).toMatchObject({ count: 2 });
  });

  test("those who only look: the next deadline of any side", async () => {
    expect((await inbox(given.as.supervisor)).nextDueAt).toBe(UNIT_DUE.toISOString());
    expect((await inbox(given.as.systemAdmin)).nextDueAt).toBeNull();
  });

  test("the department, once its units are late", async () => {
    const before = given.now;
    given.now = new Date("2026-10-21T01:00:00.000Z");
    const { items, overdue } = await inbox(given.as.educationSubmitter);
    given.now = before;

    expect(items.filter(({ kind }) => kind === "OVERDUE").map(({ title, count }) => [title, count])).toEqual([["第一中学", 2], ["教育局本级", 1]]);
    expect(overdue).toBe(3);
  });

  test("the performance office, when no cycle is open", async () => {
    await given.store(({ rows }) => rows(Cycle).update({ id: cycle.id }, { state: "CLOSED" }));
    const answers = await Promise.all([lines(given.as.performanceOffice), lines(given.as.socialReviewer), lines(given.as.schoolFiller)]);
    await given.store(({ rows }) => rows(Cycle).update({ id: cycle.id }, { state: "OPEN" }));

    expect(answers).toEqual([["OPEN_CYCLE 云溪区"], [], []]);
  });
});

describe("the progress of a cycle", () => {
  test("counts the whole district for those who see it, its rate from the sums", async () => {
    expect(await progress(given.as.performanceOffice)).toEqual({
      cycle: { id: cycle.id, cutOffMonth: 9 }, projects: 9, exempt: 1, filed: 5, reviewed: 2, accepted: 1, red: 1, yellow: 0, green: 8,
      adjustedFen: 900_000_000, executedFen: 450_000_000, rateBp: 5_000,
      departments: [
        share({ department: { name: "财政局" }, packageState: "SUBMITTED", projects: 1, filled: 1, filed: 1, submitted: 1 }),
        share({ department: { name: "教育局" }, packageState: "RETURNED", projects: 5, filled: 3, filed: 1, confirmed: 1, returned: 1 }),
        share({ department: { name: "卫生健康局" }, packageState: "SUBMITTED", projects: 3, filled: 3, filed: 3, submitted: 2, accepted: 1, red: 1 }),
      ],
    });
  });

  test.each([
    ["educationSubmitter", [["教育局", 5]]],
    ["schoolFiller", [["教育局", 4]]],
    ["socialReviewer", [["财政局", 1], ["卫生健康局", 3]]],
    ["evaluator", []],
  ] as const)("is %s's own share", async (who, expected) => {
    const { projects, departments } = await progress(given.as[who]);
    expect(departments.map((each) => [each.department.name, each.projects])).toEqual(expected);
    expect(projects).toBe(expected.reduce((sum, [, count]) => sum + count, 0));
  });

  test("marks who has not submitted in time, and nobody who has", async () => {
    const before = given.now;
    given.now = new Date("2026-10-27T01:00:00.000Z");
    const { departments } = await progress(given.as.supervisor);
    given.now = before;

    expect(departments.map(({ department, late }) => [department.name, late])).toEqual([["财政局", false], ["教育局", true], ["卫生健康局", false]]);
  });

  test("does not call late who submits again after a return, unless nothing stood by the deadline", async () => {
    const { health } = given.at;
    const late = async (viewer: Viewer) => (await progress(viewer)).departments.find(({ department }) => department.name === health.name)?.late;
    const both = () => Promise.all([late(given.as.performanceOffice), late(given.as.healthFiller)]);
    const resubmitted = (at: string) => given.store(({ rows }) => rows(Package).update({ cycleId: cycle.id, departmentId: health.id }, { submittedAt: new Date(at) }));
    await resubmitted("2026-10-28T01:00:00.000Z");

    const without = await both();
    const revision = await given.store(async ({ rows }) => {
      const [filing] = await rows(Filing).findMany({ cycleId: cycle.id, departmentId: health.id });
      if (!filing) throw new Error("There is no filing");
      return addRevision(rows, filing, new Date("2026-10-14T02:00:00.000Z"));
    });
    const returned = await both();
    await given.store(({ rows }) => rows(FilingMove).add({ ...movedBy(revision), action: "WITHDRAW", revisionId: revision.id, who: "高致远", post: "DEPARTMENT_LEADER", organisation: health.name }));
    const withdrawn = await both();
    await resubmitted("2026-10-14T02:00:00.000Z");

    expect({ without, returned, withdrawn }).toEqual({ without: [true, true], returned: [false, false], withdrawn: [true, true] });
  });

  test.each(["foreignSubmitter", "systemAdmin"] as const)("does not exist for %s", async (who) => {
    expect(await given.ask(given.as[who], PROGRESS, { id: cycle.id })).toEqual({ data: { cycleProgress: null } });
  });
});

test("both take as many statements for many filings as for few", async () => {
  const asked = () => given.counting(async () => {
    for (const viewer of [given.as.educationSubmitter, given.as.performanceOffice]) {
      await given.ask(viewer, INBOX);
      await given.ask(viewer, PROGRESS, { id: cycle.id });
    }
  });
  const few = await asked();
  await given.store(async ({ rows }) => {
    const [owner] = await rows(Package).findMany({ cycleId: cycle.id, departmentId: given.at.education.id });
    if (!owner) throw new Error("There is no package");
    for (let nth = 0; nth < 40; nth++) await addFiling(rows, cycle, owner, given.at.education, { unit: given.at.school, name: `新项目${nth}`, state: nth % 2 ? "CONFIRMED" : "RETURNED", lastMove: nth % 2 ? "CONFIRM" : "RETURN", revisionNo: 1 });
  });
  const many = await asked();

  expect(many.length).toBe(few.length);
  expect((await lines(given.as.educationSubmitter)).filter((line) => line.startsWith("PASS"))).toHaveLength(21);
});

function share(given: Partial<Record<string, unknown>> & { projects: number }) {
  const money = { adjustedFen: given.projects * 100_000_000, executedFen: given.projects * 50_000_000, rateBp: 5_000 };
  return { filled: 0, filed: 0, confirmed: 0, passed: 0, submitted: 0, returned: 0, accepted: 0, red: 0, late: false, ...money, ...given };
}

type Told = { unit: Unit; name: string; state: FilingState } & Partial<Pick<Filing, "filledCells" | "lastMove" | "revisionNo" | "openReturnItems" | "returnDueAt" | "filedBy" | "colour">>;

async function addCycle(rows: RowsOf, districtId: string, state: "OPEN" | "CLOSED", month: number): Promise<Cycle> {
  return rows(Cycle).add({
    kind: "MONITORING", districtId, fiscalYear: 2026, cutOffMonth: month, cutOff: `2026-0${month}-30`, round: 1, state, openedAt: new Date("2026-10-01T01:00:00.000Z"),
    unitDueAt: UNIT_DUE, departmentDueAt: DEPARTMENT_DUE, reviewDueAt: REVIEW_DUE, instructions: "", settings: DEFAULT_SETTINGS,
  });
}

async function addPackage(rows: RowsOf, of: Cycle, department: Department, filings: readonly Told[], submittedAt: Date | null = null): Promise<Package> {
  const state = packageState(filings.map((filing) => ({ state: filing.state, count: 1 })));
  const owner = await rows(Package).add({
    districtId: department.districtId, departmentId: department.id, cycleId: of.id, state, dueAt: DEPARTMENT_DUE, submittedAt, reviewStarted: false, revisionNo: submittedAt ? 1 : 0,
  });
  for (const filing of filings) await addFiling(rows, of, owner, department, filing);
  return owner;
}

let codes = 0;

async function addMembership(rows: RowsOf, of: Cycle, department: Department, unit: Unit, name: string, membership: "IN" | "EXEMPT") {
  const owner = { districtId: department.districtId, departmentId: department.id, unitId: unit.id };
  const money = { initialFen: fen(100_000_000), adjustedFen: fen(100_000_000), paidFen: fen(50_000_000) };
  const project = await rows(Project).add({ ...owner, code: `P${String(++codes).padStart(4, "0")}`, name, pinyin: "x", kind: "PROJECT", classified: false });
  const year = await rows(ProjectYear).add({ ...owner, ...money, projectId: project.id, fiscalYear: of.fiscalYear, frame: "POST_2021", curve: [], isKey: false });
  const goal = await rows(GoalVersion).add({ ...owner, projectId: project.id, projectYearId: year.id, no: 1, state: "APPROVED", frame: "POST_2021", text: "目标", indicatorCount: 0 });
  return rows(CycleProject).add({ ...owner, cycleId: of.id, projectId: project.id, projectYearId: year.id, goalVersionId: goal.id, budgetAsOf: of.cutOff, membership, reason: null });
}

async function addFiling(rows: RowsOf, of: Cycle, owner: Package, department: Department, { unit, name, ...told }: Told): Promise<void> {
  const { id: cycleProjectId, projectId } = await addMembership(rows, of, department, unit, name, "IN");
  const place = { districtId: department.districtId, departmentId: department.id, unitId: unit.id };
  const figures = { initialFen: fen(100_000_000), adjustedFen: fen(100_000_000), executedFen: fen(50_000_000), expectedFen: fen(90_000_000), rateBp: 5_000, attainmentBp: 9_500 };
  const colours = { execColour: "GREEN", perfColour: "GREEN", colour: "GREEN" } as const;
  const filing = await rows(Filing).add({
    ...place, packageId: owner.id, cycleId: of.id, kind: "PROJECT", cycleProjectId, projectId, subjectKey: cycleProjectId, formVersion: FORM_VERSION, lastMove: null,
    revisionNo: 0, filedBy: [], ...figures, ...colours, expectedProgressBp: 7_500, blocks: 0, warns: 0, filledCells: 2, requiredCells: 10, settingVersion: 1, openReturnItems: 0, ...told,
  });
  const said = movedBy({ filingId: filing.id, ...place });
  if (told.lastMove === "SEND_BACK") {
    await rows(FilingMove).add({ ...said, action: "SEND_BACK", who: "郑一帆", post: "DEPARTMENT_SUBMITTER", organisation: "教育局", opinion: "请补充原因" });
  }
  if (told.lastMove === "RETURN") {
    const revision = await addRevision(rows, filing, given.now);
    await rows(ReturnItem).add({
      ...place, filingId: filing.id, revisionId: revision.id, path: "project.goalText", reason: "人数与学籍系统不一致", dueAt: told.returnDueAt ?? DEPARTMENT_DUE, state: "OPEN",
      returnedBy: "江晓岚", returnedByPost: "BUSINESS_OFFICE", returnedAt: given.now,
    });
    await rows(FilingMove).add({ ...said, action: "RETURN", revisionId: revision.id, who: "江晓岚", post: "BUSINESS_OFFICE", organisation: "教科文股", opinion: null });
  }
}

type Placed = { filingId: string; districtId: string; departmentId: string; unitId: string };

/** A move of this filing, made by somebody or other. */
function movedBy({ filingId, districtId, departmentId, unitId }: Placed) {
  const { accountId, appointmentId } = given.as.cultureReviewer;
  return { filingId, districtId, departmentId, unitId, accountId, appointmentId, at: given.now };
}

function addRevision(rows: RowsOf, filing: Filing, frozenAt: Date): Promise<Revision> {
  const { id: filingId, districtId, departmentId, unitId, projectId, initialFen, adjustedFen, executedFen, expectedFen, rateBp } = filing;
  return rows(Revision).add({
    filingId, districtId, departmentId, unitId, projectId: projectId ?? "", no: 1, facts: "{}", formVersion: FORM_VERSION, sha256: "0".repeat(64), frozenAt, frozenBy: "许远山",
    initialFen, adjustedFen, executedFen, expectedFen, rateBp,
  });
}
