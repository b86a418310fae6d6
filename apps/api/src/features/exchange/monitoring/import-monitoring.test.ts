import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cellAt, fen, type FilingFacts, filingForm, indicatorPath, monitoringForm, withCell } from "@jianxiao/domain";
import { writeForms } from "@jianxiao/forms";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Viewer } from "../../../access/viewer.js";
import { Installation } from "../../../database/installation.entity.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { seedDemonstration } from "../../../demo/index.js";
import { Imports } from "../../../testing/imports.js";
import { createTestDatabase, type TestDatabase } from "../../../testing/test-database.js";
import { Account, Appointment, viewerOfAppointment } from "../../identity/index.js";
import { CellChange, Cycle, factsOf, Filing, saveCellsIn, stampOf } from "../../monitoring/index.js";
import { Project } from "../../projects/index.js";
import { faultsOf, ImportsService } from "../imports.service.js";
import { Job, ImportRow } from "../job.entity.js";

const START = new Date("2026-11-24T01:00:00.000Z");

/** In the demonstration: its open cycle has filings in every state. */
describe("importing monitoring forms", () => {
  let database: TestDatabase;
  let unitOfWork: UnitOfWork;
  let directory: string;
  let imports: Imports;
  let service: ImportsService;
  let cycleId: string;
  let filler: Viewer;
  let now = START;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.migrate();
    unitOfWork = new UnitOfWork(database, { clock: () => now });
    await unitOfWork.system("installation", ({ rows }) => rows(Installation).add({ profile: "DEMONSTRATION", firstStartedAt: START }));
    await seedDemonstration({ unitOfWork });
    directory = mkdtempSync(join(tmpdir(), "jianxiao-data-"));
    imports = new Imports(unitOfWork, directory);
    service = new ImportsService(unitOfWork, () => undefined);
    filler = await person("filler");
    cycleId = (await unitOfWork.read(filler, ({ rows }) => rows(Cycle).findMany({ state: "OPEN" })))[0]?.id ?? "";
  }, 120_000);
  afterAll(async () => {
    await database.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  const person = async (login: string): Promise<Viewer> => {
    const id = await unitOfWork.systemRead("test", async ({ rows }) => {
      const [account] = await rows(Account).findMany({ login });
      return (await rows(Appointment).findMany({ accountId: account?.id ?? "" }))[0]?.id ?? "";
    });
    const viewer = await viewerOfAppointment(unitOfWork, id);
    if (!viewer) throw new Error(`Nobody is ${login}`);
    return viewer;
  };
  const filing = async (name: string) => {
    const [found] = await unitOfWork.systemRead("test", ({ rows }) =>
      rows(Filing).select("f").join(Project, "p", "p.id = f.projectId").where("p.name = :name AND f.cycleId = :cycleId", { name, cycleId }).columns({ id: "f.id", state: "f.state" }).all<{ id: string; state: string }>(),
    );
    if (!found) throw new Error(`No filing of ${name}`);
    const facts = (await unitOfWork.systemRead("test", ({ rows }) => factsOf(rows, [found.id]))).get(found.id);
    if (!facts) throw new Error(`No form of ${name}`);
    return { ...found, facts };
  };
  const looked = async (viewer: Viewer, ...forms: FilingFacts[]) => {
    const fileId = await imports.upload(viewer, await writeForms(forms.map((facts) => ({ layout: filingForm(facts), facts })), { fillable: true }));
    const started = await service.start(viewer, { kind: "IMPORT_MONITORING", fileId, cycleId });
    if (!("job" in started)) throw new Error(`Refused: ${started.code}`);
    await imports.work();
    return look(viewer, started.job.id);
  };
  const look = (viewer: Viewer, id: string) =>
    unitOfWork.read(viewer, async ({ rows }) => {
      const job = await rows(Job).find(id);
      const preview = (await rows(ImportRow).findMany({ jobId: id }, { order: { ord: "ASC" } })).flatMap((row) => row.preview);
      return { job, preview, faults: await faultsOf(rows, id) };
    });
  const HALF = "高标准农田建设项目";

  test("fills in what was typed offline, by the road of typing, and leaves blanks alone", async () => {
    const { id, facts } = await filing(HALF);
    const blank = facts.indicators.find(({ actual, target }) => actual === null && target.kind === "NUMBER");
    const typed = facts.indicators.find(({ actual }) => actual !== null);
    if (!blank || !typed) throw new Error("The story tells of a form half filled in");
    const path = indicatorPath(blank.id, "actual");
    const emptied = { ...facts, indicators: facts.indicators.map((one) => (one.id === typed.id ? { ...one, explanation: null, measure: null, actual: null } : one)) };

    const { job, preview, faults } = await looked(filler, withCell(withCell(emptied, path, "12"), indicatorPath(blank.id, "likelihood"), "CERTAIN"));

    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(job).toMatchObject({ state: "READY" });
    expect(preview.map(({ detail }) => [detail["path"], detail["was"], detail["now"]])).toEqual([[path, "", "12"], [indicatorPath(blank.id, "likelihood"), "", "CERTAIN"]]);
    expect(cellAt((await filing(HALF)).facts, path)?.text).toBeNull();

    await service.apply(filler, { jobId: job?.id ?? "", key: "offline" });
    await imports.work();

    expect((await look(filler, job?.id ?? "")).job).toMatchObject({ state: "DONE", result: { count: 1, cells: 2 } });
    const after = (await filing(HALF)).facts;
    expect(cellAt(after, path)?.text).toBe("12");
    expect(cellAt(after, indicatorPath(typed.id, "actual"))?.text).toBe(cellAt(facts, indicatorPath(typed.id, "actual"))?.text);
    const changes = await unitOfWork.systemRead("test", ({ rows }) => rows(CellChange).findMany({ filingId: id, path }));
    expect(changes).toMatchObject([{ was: null, now: "12", who: filler.accountName }]);
  });

  test("the same workbook again has nothing to change", async () => {
    const { facts } = await filing(HALF);
    const { preview, faults } = await looked(filler, facts);
    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    expect(preview.map(({ change }) => change)).toEqual(["UNCHANGED"]);
  });

  test("a changed target stops the import and names its cell", async () => {
    const { facts } = await filing(HALF);
    const [first, ...rest] = facts.indicators;
    if (!first) throw new Error("The form has no indicators");
    const easier = { ...facts, indicators: [{ ...first, target: { kind: "TEXT" as const, text: "尽量" } }, ...rest] };

    const { job, faults } = await looked(filler, easier);

    expect(faults).toContainEqual(expect.objectContaining({ code: "TARGET_CHANGED", severity: "BLOCK", sheet: HALF, params: expect.objectContaining({ name: first.name, found: "尽量" }) }));
    expect(await service.apply(filler, { jobId: job?.id ?? "", key: "easier" })).toMatchObject({ code: "JOB_HAS_FAULTS" });
  });

  test("cells that may not be typed in now are left as they are, and said so", async () => {
    const { facts, state } = await filing("畜禽粪污资源化利用");
    expect(state).toBe("PASSED");
    const [first] = facts.indicators;
    const path = indicatorPath(first?.id ?? "", "forecast");

    const { preview, faults } = await looked(filler, withCell(facts, path, "1"));

    expect(faults).toMatchObject([{ code: "CELL_LOCKED", severity: "WARN" }]);
    expect(preview.map(({ change }) => change)).toEqual(["UNCHANGED"]);
  });

  test("another unit's form is as unknown as a form of nobody's", async () => {
    const { facts } = await filing("病虫害统防统治");
    const { faults } = await looked(filler, facts);
    expect(faults).toMatchObject([{ code: "UNKNOWN_PROJECT", severity: "BLOCK", params: { projectCode: facts.project.code } }]);
  });

  test("what somebody typed in between is not overwritten", async () => {
    const { facts, id } = await filing("农村厕所改造奖补");
    const blank = facts.indicators.find(({ forecast }) => forecast === null);
    const path = indicatorPath(blank?.id ?? "", "forecast");
    const [mine, theirs] = blank?.target.kind === "NUMBER" ? ["5", "6"] : ["达成", "未达成"];
    const { job } = await looked(filler, withCell(facts, path, mine));
    now = new Date(now.getTime() + 60_000);
    await looked(filler, withCell(facts, path, theirs)).then(async (other) => {
      await service.apply(filler, { jobId: other.job?.id ?? "", key: "theirs" });
      await imports.work();
    });

    await service.apply(filler, { jobId: job?.id ?? "", key: "mine" });
    await imports.work();

    expect((await look(filler, job?.id ?? "")).job).toMatchObject({ state: "FAILED", problem: { code: "CHANGED_SINCE_PREVIEW" } });
    expect(cellAt((await unitOfWork.systemRead("test", ({ rows }) => factsOf(rows, [id]))).get(id) ?? facts, path)?.text).toBe(theirs);
  });

  test("a workbook that comes back late changes what it changed, and undoes nothing typed on screen meanwhile", async () => {
    const { facts, id } = await filing("农村厕所改造奖补");
    const [first, second, third] = facts.indicators.filter(({ target }) => target.kind === "NUMBER");
    const at = (indicator: typeof first, column: string) => indicatorPath(indicator?.id ?? "", column);
    now = new Date(now.getTime() + 60_000);
    const handedOut = now;
    const stamp = stampOf({ filingId: id, version: 1, at: handedOut });
    const typed = async (path: string, text: string) => {
      now = new Date(now.getTime() + 60_000);
      const was = cellAt((await filing("农村厕所改造奖补")).facts, path)?.text ?? null;
      await unitOfWork.run(filler, (work) => saveCellsIn(work, filler, id, [{ path, was, now: text }]));
    };
    // On screen: the first two. In the workbook: the second and the third; the first stands in it as it left.
    await typed(at(first, "forecast"), "11");
    await typed(at(second, "forecast"), "12");
    const back = withCell(withCell(facts, at(second, "forecast"), "99"), at(third, "forecast"), "13");
    const fileId = await imports.upload(filler, await writeForms([{ layout: monitoringForm(back), facts: back, stamp }], { fillable: true }));
    const started = await service.start(filler, { kind: "IMPORT_MONITORING", fileId, cycleId });
    if (!("job" in started)) throw new Error(`Refused: ${started.code}`);
    await imports.work();
    const { preview, faults } = await look(filler, started.job.id);

    expect(preview.map(({ detail }) => [detail["path"], detail["now"]])).toEqual([[at(third, "forecast"), "13"]]);
    expect(faults).toContainEqual(expect.objectContaining({ code: "CELL_NEWER", severity: "WARN", params: expect.objectContaining({ who: filler.accountName }) }));
    expect(faults).toContainEqual(expect.objectContaining({ code: "STAMP_STALE", severity: "INFO", params: expect.objectContaining({ count: 2 }) }));
    await service.apply(filler, { jobId: started.job.id, key: "late" });
    await imports.work();
    const after = (await filing("农村厕所改造奖补")).facts;
    expect([first, second, third].map((indicator) => cellAt(after, at(indicator, "forecast"))?.text)).toEqual(["11", "12", "13"]);
  });

  test("a department's overall table goes out and comes back: typed cells are taken over, computed ones are not", async () => {
    const submitter = await person("submitter");
    const [own] = await unitOfWork.read(submitter, ({ rows }) => rows(Filing).findMany({ cycleId, kind: "DEPARTMENT" }));
    const factsNow = async () => (await unitOfWork.read(submitter, ({ rows }) => factsOf(rows, [own!.id]))).get(own!.id)!;
    const facts = await factsNow();
    const typed: Record<string, string> = {
      "department.functions": "负责全区农业农村工作", "tasks[1].name": "高标准农田建设", "tasks[1].budget": "2400", "tasks[4].name": "防汛抗旱", "funds.basicStaff.expected": "812.5",
      "indicators[threePublic].actual": "61%", "indicators[threePublic].likelihood": "POSSIBLE", "indicators[threePublic].measure": "压减公务用车", "indicators[threePublic].measureDue": "2026-12-10",
      "indicators[task1].name": "春耕保障",
    };
    const paths = Object.keys(typed);
    const back = paths.reduce((form, path) => withCell(form, path, typed[path]!), facts);
    // Somebody also writes over what the system computes: it stays computed.
    const money = back.department!.money.map((row) => (row.row === "projects" ? { ...row, executedFen: fen(1) } : row));
    const { job, preview, faults } = await looked(submitter, { ...back, department: { ...back.department!, money } });

    expect(faults.filter(({ severity }) => severity === "BLOCK")).toEqual([]);
    const changed = Object.fromEntries(preview.map(({ detail }) => [detail["path"], detail["now"]]));
    expect(changed).toEqual(Object.fromEntries(paths.filter((path) => cellAt(facts, path)?.text !== typed[path]).map((path) => [path, typed[path]])));
    await service.apply(submitter, { jobId: job?.id ?? "", key: "overall" });
    await imports.work();
    const after = await factsNow();
    for (const path of paths) expect([path, cellAt(after, path)?.text]).toEqual([path, typed[path]]);
  });

  test("an overall table of another department is refused by name; a filler's is locked", async () => {
    const submitter = await person("submitter");
    const [own] = await unitOfWork.read(submitter, ({ rows }) => rows(Filing).findMany({ cycleId, kind: "DEPARTMENT" }));
    const facts = (await unitOfWork.read(submitter, ({ rows }) => factsOf(rows, [own!.id]))).get(own!.id)!;
    const other = { ...facts, project: { ...facts.project, departmentCode: "999" } };
    expect((await looked(submitter, other)).faults).toMatchObject([{ code: "UNKNOWN_DEPARTMENT", severity: "BLOCK", params: { text: "999" } }]);
    const { preview, faults } = await looked(filler, withCell(facts, "department.functions", "别人写的"));
    expect(faults).toMatchObject([{ code: "CELL_LOCKED", severity: "WARN" }]);
    expect(preview.map(({ change }) => change)).toEqual(["UNCHANGED"]);
  });
});
