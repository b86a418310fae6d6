import { beforeEach, describe, expect, test } from "@jest/globals";
import { faultOf } from "../database/faults.js";
import { newId } from "../database/new-id.js";
import { Account, Grant } from "../features/identity/index.js";
import { Unit } from "../features/organisation/index.js";
import { Project } from "../features/projects/index.js";
import { Draft, Invitation, Notice, Paper, PaperPage, Remark, Stamp, WITH_PAPERS } from "../testing/papers.js";
import type { People } from "../testing/people.js";
import { useScenario } from "../testing/scenario.js";
import type { Rows, RowsOf } from "./rows.js";
import type { Viewer } from "./viewer.js";

const given = useScenario(WITH_PAPERS);

type Place = "school" | "educationHome" | "healthHome" | "foreignHome";
const PLACES: readonly Place[] = ["school", "educationHome", "healthHome", "foreignHome"];
const papers = {} as Record<Place, Paper>;

beforeEach(async () => {
  await given.store(async ({ rows }) => {
    for (const entity of [PaperPage, Paper, Notice, Draft, Grant]) await rows<object>(entity).remove({});
    for (const place of PLACES) {
      const { id: unitId, departmentId, districtId } = given.at[place];
      papers[place] = await rows(Paper).add({ districtId, departmentId, unitId, projectId: newId(), title: place, amountFen: 100, urgent: false });
    }
  });
});

const SEEN: readonly [keyof People, readonly Place[]][] = [
  ["schoolFiller", ["school"]],
  ["educationHomeFiller", ["educationHome"]],
  ["educationSubmitter", ["school", "educationHome"]],
  ["educationLeader", ["school", "educationHome"]],
  ["cultureReviewer", ["school", "educationHome"]],
  ["socialReviewer", ["healthHome"]],
  ["performanceOffice", ["school", "educationHome", "healthHome"]],
  ["bureauLeader", ["school", "educationHome", "healthHome"]],
  ["supervisor", ["school", "educationHome", "healthHome"]],
  ["evaluator", []],
  ["systemAdmin", []],
  ["securityAdmin", []],
  ["auditAdmin", []],
  ["foreignSubmitter", ["foreignHome"]],
];

/** Every way to read, each answering with the titles it saw of all four papers. */
const titles = (found: readonly (Paper | undefined)[]) => found.flatMap((paper) => paper?.title ?? []);
const READS: Record<string, (rows: Rows<Paper>, ids: string[], all: RowsOf) => Promise<string[]>> = {
  find: async (rows, ids) => titles(await Promise.all(ids.map((id) => rows.find(id)))),
  findMany: async (rows) => titles(await rows.findMany({})),
  "findMany by a foreign owner": async (rows) => titles(await rows.findMany({ departmentId: PLACES.map((place) => given.at[place].departmentId) })),
  byIds: async (rows, ids) => titles(await rows.byIds(ids)),
  page: async (rows) => titles((await rows.page({}, { limit: 50 })).nodes),
  select: async (rows) => (await rows.select("p").columns({ title: "p.title" }).all<{ title: string }>()).map(({ title }) => title),
  "select with OR": async (rows) => (await rows.select("p").where("p.urgent = :no OR 1 = 1", { no: false }).columns({ title: "p.title" }).all<{ title: string }>()).map(({ title }) => title),
  join: async (_rows, _ids, all) => (await all(Paper).select("a").join(Paper, "b", "1 = 1").columns({ title: "b.title" }).groupBy("b.title").all<{ title: string }>()).map(({ title }) => title),
  "left join": async (_rows, _ids, all) =>
    (await all(Paper).select("a").leftJoin(Paper, "b", "1 = 1").columns({ title: "b.title" }).groupBy("b.title").all<{ title: string | null }>()).flatMap(({ title }) => title ?? []),
  "where exists": async (_rows, _ids, all) =>
    (await all(Paper).select("a").whereExists(Paper, "b", "b.id = a.id").columns({ title: "a.title" }).all<{ title: string }>()).map(({ title }) => title),
};

describe.each(SEEN)("%s", (who, seen) => {
  const viewer = () => given.as[who];
  const ids = () => PLACES.map((place) => papers[place].id);

  test.each(Object.keys(READS))("sees its own papers and no other by %s", async (read) => {
    const found = await given.unitOfWork.read(viewer(), ({ rows }) => READS[read]?.(rows(Paper), ids(), rows) ?? Promise.resolve(["-"]));
    expect(found.sort()).toEqual([...seen].sort());
  });

  test("holds no other by findForUpdate", async () => {
    const found = await given.unitOfWork.run(viewer(), ({ rows }) => Promise.all(ids().map((id) => rows(Paper).findForUpdate(id))));
    expect(titles(found).sort()).toEqual([...seen].sort());
  });

  test("counts and sums no other", async () => {
    const figures = await given.unitOfWork.read(viewer(), async ({ rows }) => [
      await rows(Paper).count({}),
      (await rows(Paper).page({}, { limit: 1 })).total,
      await rows(Paper).select("p").count(),
      (await rows(Paper).select("p").columns({ sum: "SUM(p.amountFen)" }).one<{ sum: number | null }>())?.sum ?? 0,
    ]);
    expect(figures).toEqual([seen.length, seen.length, seen.length, seen.length * 100]);
  });

  const foreign = PLACES.filter((place) => !seen.includes(place));
  const WRITES: Record<string, (rows: Rows<Paper>, paper: Paper) => Promise<unknown>> = {
    add: (rows, paper) => rows.add(Object.assign({}, paper, { id: newId(), title: "taken" })),
    save: (rows, paper) => rows.save(Object.assign(Object.create(paper) as Paper, paper, { title: "taken" })),
    update: (rows, { id }) => rows.update({ id }, { title: "taken" }),
    updateEach: (rows, { id }) => rows.updateEach("id", [{ id, title: "taken" }], ["title"]),
    remove: (rows, { id }) => rows.remove({ id }),
  };
  test.each(Object.keys(WRITES))("changes no other by %s", async (write) => {
    for (const place of foreign) {
      const outcome = await given.unitOfWork.run(viewer(), ({ rows }) => WRITES[write]?.(rows(Paper), papers[place]) ?? Promise.resolve("-")).catch((error: Error) => error.name);
      expect([0, "ScopeError", "StaleRow"]).toContain(outcome);
    }
    const left = await given.store(({ rows }) => rows(Paper).findMany({}));
    expect(titles(left).sort()).toEqual([...PLACES].sort());
  });
});

describe("an evaluator", () => {
  const seenNow = async () => titles(await given.unitOfWork.read(given.as.evaluator, ({ rows }) => rows(Paper).findMany({})));
  const projectOf = (paper: Paper) => ({ id: paper.projectId, departmentId: paper.departmentId, districtId: paper.districtId });

  test("sees the granted project and its department's name, until the grant ends or is revoked", async () => {
    const began = given.now;
    const grant = await given.grant(given.as.evaluator, projectOf(papers.school), new Date(began.getTime() + 60_000));
    expect(await seenNow()).toEqual(["school"]);
    expect(await given.unitOfWork.read(given.as.evaluator, ({ rows }) => rows(Unit).count({}))).toBe(2);

    given.now = new Date(began.getTime() + 60_000);
    expect(await seenNow()).toEqual([]);
    given.now = began;
    await given.store(({ rows, now }) => rows(Grant).update({ id: grant.id }, { revokedAt: now }));
    expect(await seenNow()).toEqual([]);
  });

  test("changes nothing of it", async () => {
    await given.grant(given.as.evaluator, projectOf(papers.school));
    await expect(given.unitOfWork.run(given.as.evaluator, ({ rows }) => rows(Paper).update({}, { title: "taken" }))).rejects.toThrow("not written in scope GRANTS");
  });
});

describe("what evaluators write", () => {
  const remark = (viewer: Viewer, of: Paper, words = "seen") =>
    given.unitOfWork.run(viewer, ({ rows }) => rows(Remark).add({ departmentId: of.departmentId, unitId: of.unitId, projectId: of.projectId, words }));
  const granted = async () => {
    const { id: unitId, departmentId, districtId } = given.at.school;
    const project = await given.store(({ rows }) => rows(Project).add({ districtId, departmentId, unitId, code: newId(), name: "校舍", pinyin: "xs", kind: "PROJECT", classified: false }));
    const grant = await given.grant(given.as.evaluator, project);
    return { grant, of: Object.assign(Object.create(papers.school) as Paper, papers.school, { projectId: project.id }) };
  };

  test("belongs to a project granted to them, while it is granted, and nowhere else", async () => {
    const { grant, of } = await granted();
    await remark(given.as.evaluator, of);
    const elsewhere = Object.assign(Object.create(of) as Paper, of, { departmentId: given.at.health.id, unitId: given.at.healthHome.id });
    await expect(remark(given.as.evaluator, elsewhere)).rejects.toThrow("outside the viewer's scope");
    await expect(remark(given.as.evaluator, papers.healthHome)).rejects.toThrow("outside the viewer's scope");
    await given.store(({ rows, now }) => rows(Grant).update({ id: grant.id }, { revokedAt: now }));
    await expect(remark(given.as.evaluator, of)).rejects.toThrow("outside the viewer's scope");
    expect(await given.unitOfWork.run(given.as.evaluator, ({ rows }) => rows(Remark).update({}, { words: "changed" }))).toBe(0);
    expect((await given.store(({ rows }) => rows(Remark).findMany({}))).map(({ words }) => words)).toEqual(["seen"]);
  });

  test("rows of the bureau's own are absent for all others, but for the evaluator they name", async () => {
    const { accountId } = given.as.evaluator;
    await given.unitOfWork.run(given.as.performanceOffice, ({ rows }) => rows(Invitation).addAll([{ accountId }, { accountId: newId() }]));
    const seen = (viewer: Viewer) => given.unitOfWork.read(viewer, ({ rows }) => rows(Invitation).count({}));
    for (const [who, count] of [["evaluator", 1], ["bureauLeader", 2], ["educationLeader", 0], ["schoolFiller", 0], ["cultureReviewer", 0], ["systemAdmin", 0], ["foreignSubmitter", 0]] as const) expect([who, await seen(given.as[who])]).toEqual([who, count]);
    await expect(given.unitOfWork.run(given.as.evaluator, ({ rows }) => rows(Invitation).add({ accountId }))).rejects.toThrow("not written in scope GRANTS");
  });
});

describe("owners", () => {
  const run = <Result>(viewer: Viewer, work: (rows: RowsOf) => Promise<Result>) => given.unitOfWork.run(viewer, ({ rows }) => work(rows));

  test("never change, by save or by update", async () => {
    const paper = papers.school;
    const moved = Object.assign(Object.create(Paper.prototype) as Paper, paper, { departmentId: given.at.health.id });
    await expect(run(given.as.performanceOffice, (rows) => rows(Paper).save(moved))).rejects.toThrow("changed by somebody else");
    await expect(run(given.as.performanceOffice, (rows) => rows(Paper).update({ id: paper.id }, { departmentId: given.at.health.id } as Partial<Paper>))).rejects.toThrow("never changes");
  });

  test("are held together by the database itself: a link to another department's row is refused even to the system", async () => {
    const { districtId, departmentId } = given.at.healthHome;
    const fault = await given
      .store(({ rows }) => rows(PaperPage).add({ districtId, departmentId, unitId: given.at.healthHome.id, paperId: papers.school.id }))
      .catch(faultOf);
    expect(fault).toEqual({ kind: "FOREIGN_KEY" });
  });

  test("of the district's rows are written by the district's people only", async () => {
    await run(given.as.performanceOffice, (rows) => rows(Notice).add({ words: "hear" }));
    await expect(run(given.as.educationLeader, (rows) => rows(Notice).add({ words: "no" }))).rejects.toThrow("not written in scope");
    await expect(run(given.as.educationLeader, (rows) => rows(Notice).update({}, { words: "no" }))).rejects.toThrow("not written in scope");
    await expect(run(given.as.supervisor, (rows) => rows(Notice).add({ words: "no" }))).rejects.toThrow("not written in scope");
    expect(await run(given.as.educationLeader, (rows) => rows(Notice).count({}))).toBe(1);
    expect(await run(given.as.foreignSubmitter, (rows) => rows(Notice).count({}))).toBe(0);
    expect(await run(given.as.systemAdmin, (rows) => rows(Notice).count({}))).toBe(0);
  });

  test("of private rows are one appointment", async () => {
    await run(given.as.educationLeader, (rows) => rows(Draft).add({ words: "mine" }));
    expect(await run(given.as.educationSubmitter, (rows) => rows(Draft).count({}))).toBe(0);
    expect(await run(given.as.performanceOffice, (rows) => rows(Draft).count({}))).toBe(0);
    expect(await run(given.as.educationLeader, (rows) => rows(Draft).count({}))).toBe(1);
    await expect(run(given.as.educationLeader, (rows) => rows(Draft).add({ words: "theirs", appointmentId: given.as.educationSubmitter.appointmentId }))).rejects.toThrow("outside the viewer's scope");
  });

  test("of the platform are nobody's but the system's", async () => {
    await expect(run(given.as.systemAdmin, (rows) => rows(Account).count({}))).rejects.toThrow("system work only");
  });

  test("rows that are only added are never changed", async () => {
    const stamp = await run(given.as.performanceOffice, (rows) => rows(Stamp).add({ words: "once" }));
    await expect(run(given.as.performanceOffice, (rows) => rows(Stamp).update({ id: stamp.id }, { words: "twice" }))).rejects.toThrow("never changed");
    await expect(run(given.as.performanceOffice, (rows) => rows(Stamp).remove({ id: stamp.id }))).rejects.toThrow("never changed");
  });
});

describe("reading", () => {
  test.each(["add", "update", "remove", "findForUpdate"] as const)("refuses %s", async (method) => {
    const attempt = given.unitOfWork.read(given.as.performanceOffice, ({ rows }): Promise<unknown> => {
      const notices = rows(Notice);
      if (method === "add") return notices.add({ words: "no" });
      if (method === "update") return notices.update({}, { words: "no" });
      return method === "remove" ? notices.remove({}) : notices.findForUpdate(newId());
    });
    await expect(attempt).rejects.toThrow("Nothing is written while reading");
  });

  test("gives back what was stored, by row and by selected column", async () => {
    const stored = { amountFen: Number.MAX_SAFE_INTEGER, urgent: true, dueOn: "2026-10-31", readAt: new Date("2026-10-15T01:02:03.456Z"), notes: { words: ["一", "'", "\\", "`", "?"] }, title: "12" };
    await given.store(({ rows }) => rows(Paper).update({ id: papers.school.id }, stored));

    const columns = { amountFen: "p.amountFen", urgent: "p.urgent", dueOn: "p.dueOn", readAt: "p.readAt", notes: "p.notes", title: "p.title" };
    const { row, selected, latest } = await given.unitOfWork.read(given.as.schoolFiller, async ({ rows }) => ({
      row: await rows(Paper).find(papers.school.id),
      selected: await rows(Paper).select("p").columns(columns).one(),
      latest: await rows(Paper).select("p").columns({ at: "MAX(p.readAt)", fen: "SUM(p.amountFen)" }).one(),
    }));

    expect(row).toMatchObject(stored);
    expect(selected).toEqual(stored);
    expect(latest).toEqual({ at: stored.readAt, fen: stored.amountFen });
  });

  test("a text that names another table is refused before it runs", async () => {
    const attempt = given.unitOfWork.read(given.as.schoolFiller, ({ rows }) => rows(Paper).select("p").where("EXISTS (SELECT 1 FROM account)").columns({ id: "p.id" }).all());
    await expect(attempt).rejects.toThrow("no other table");
  });
});
