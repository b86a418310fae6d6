import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cellAt, type FilingFacts, indicatorPath, monitoringForm, withCell } from "@jianxiao/domain";
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
import { CellChange, Cycle, factsOf, Filing } from "../../monitoring/index.js";
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
    const fileId = await imports.upload(viewer, await writeForms(forms.map((facts) => ({ layout: monitoringForm(facts), facts })), { fillable: true }));
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
});
