import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { COLOURS, FILING_STATES, PACKAGE_STATES, sumFen, takesMoney } from "@jianxiao/domain";
import { Installation } from "../database/installation.entity.js";
import { UnitOfWork, type Reading } from "../database/unit-of-work.js";
import { Account, Appointment } from "../features/identity/index.js";
import { viewerByAppointment } from "../features/identity/viewers.js";
import { canonicalJson, CheckResult, Cycle, factsOf, Filing, judge, Package, ReturnItem, Revision, sha256 } from "../features/monitoring/index.js";
import { disclosureOf } from "../features/disclosure/disclosure.js";
import { analysisOf } from "../features/insight/analysis.js";
import { cockpitBook } from "../features/insight/cockpit/cockpit-book.js";
import { FundingDecision, handedOn, headline, ledgerLines, ledgerSheets, moneyOf } from "../features/results/index.js";
import { byDepartment } from "../features/results/result-facts-sums.js";
import type { Viewer } from "../access/viewer.js";
import { BudgetChange, BudgetLine, Indicator, Payment, Project, ProjectYear } from "../features/projects/index.js";
import { compose } from "../server/composition.js";
import { createSchema } from "../server/schema.js";
import { disagreements, everyFigure } from "../testing/every-figure.js";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.js";
import { seedDemonstration } from "./seed.js";

const START = new Date("2026-11-24T01:00:00.000Z");

describe("the seeded demonstration", () => {
  let database: TestDatabase;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.migrate();
    unitOfWork = new UnitOfWork(database, { clock: () => START });
    await unitOfWork.system("installation", ({ rows }) => rows(Installation).add({ profile: "DEMONSTRATION", firstStartedAt: START }));
    await seedDemonstration({ unitOfWork });
  }, 120_000);
  afterAll(() => database.drop());

  const look = <Result>(work: (reading: Reading) => Promise<Result>) => unitOfWork.systemRead("test", work);

  test("is told once: a second time adds nothing", async () => {
    expect(await seedDemonstration({ unitOfWork })).toBe(false);
    expect(await look(({ rows }) => rows(Project).count({}))).toBe(740);
  });

  test("every shown login has an account", async () => {
    const [installation] = await look(({ rows }) => rows(Installation).findMany({}));
    const logins = installation?.demoLogins ?? [];
    expect(logins.length).toBeGreaterThan(13);
    expect(await look(({ rows }) => rows(Account).count({ login: logins }))).toBe(logins.length);
  });

  test("years carry the sums of their lines, changes and payments", async () => {
    await look(async ({ rows }) => {
      const lines = await rows(BudgetLine).findMany({});
      const changes = await rows(BudgetChange).findMany({});
      const payments = await rows(Payment).findMany({});
      const initial = new Map<string, number>();
      for (const { projectYearId, initialFen } of lines) initial.set(projectYearId, (initial.get(projectYearId) ?? 0) + initialFen);
      const yearOf = new Map(lines.map(({ id, projectYearId }) => [id, projectYearId]));
      const change = new Map<string, number>();
      for (const { budgetLineId, deltaFen } of changes) change.set(yearOf.get(budgetLineId) ?? "", (change.get(yearOf.get(budgetLineId) ?? "") ?? 0) + deltaFen);
      const paid = new Map<string, number>();
      for (const { projectYearId, amountFen } of payments) paid.set(projectYearId, (paid.get(projectYearId) ?? 0) + amountFen);
      for (const { id, initialFen, adjustedFen, paidFen } of await rows(ProjectYear).findMany({})) {
        expect([initialFen, adjustedFen, paidFen]).toEqual([initial.get(id), (initial.get(id) ?? 0) + (change.get(id) ?? 0), paid.get(id) ?? 0]);
      }
    });
  });

  test("has thousands of indicators, every state of filings and packages, every colour, open return items, blocks and warnings", async () => {
    await look(async ({ rows }) => {
      expect(await rows(Indicator).count({})).toBeGreaterThan(4_500);
      const [open] = await rows(Cycle).findMany({ state: "OPEN" });
      const filings = await rows(Filing).findMany({ cycleId: open?.id ?? "" });
      expect(new Set(filings.map(({ state }) => state))).toEqual(new Set(FILING_STATES));
      expect(new Set(filings.filter(({ kind }) => kind === "PROJECT").map(({ colour }) => colour))).toEqual(new Set([...COLOURS]));
      expect(new Set((await rows(Package).findMany({ cycleId: open?.id ?? "" })).map(({ state }) => state))).toEqual(new Set(PACKAGE_STATES));
      expect(await rows(ReturnItem).count({ state: "OPEN" })).toBeGreaterThan(5);
      expect(await rows(CheckResult).count({ severity: "BLOCK" })).toBeGreaterThan(50);
      expect(await rows(CheckResult).count({ severity: "WARN" })).toBeGreaterThan(50);
    });
  });

  test("nothing that was confirmed is held up by a check", async () => {
    const held = await look(({ rows }) => rows(Filing).select("f").where("f.blocks > 0 AND f.state NOT IN ('DRAFT', 'RETURNED')").columns({ id: "f.id", state: "f.state" }).all());
    expect(held).toEqual([]);
  });

  test("the closed cycle is wholly accepted, with about the warnings of the source case", async () => {
    await look(async ({ rows }) => {
      const [closed] = await rows(Cycle).findMany({ state: "CLOSED" });
      const filings = await rows(Filing).findMany({ cycleId: closed?.id ?? "" });
      expect(filings.filter(({ kind }) => kind === "PROJECT")).toHaveLength(740);
      expect(filings.filter(({ kind }) => kind !== "PROJECT")).toHaveLength(2 * 59);
      expect(new Set(filings.map(({ state }) => state))).toEqual(new Set(["ACCEPTED"]));
      const count = (colour: string) => filings.filter((filing) => filing.colour === colour).length;
      expect(count("RED")).toBeGreaterThan(70);
      expect(count("RED")).toBeLessThan(180);
      expect(count("YELLOW")).toBeGreaterThan(90);
      expect(count("YELLOW")).toBeLessThan(260);
    });
  });

  test("stored figures, findings and frozen forms are what the rules say of the rows", async () => {
    await look(async ({ rows }) => {
      const [open] = await rows(Cycle).findMany({ state: "OPEN" });
      const filings = (await rows(Filing).findMany({ cycleId: open?.id ?? "" }, { order: { id: "ASC" } })).filter((_, index) => index % 20 === 0);
      const facts = await factsOf(rows, filings.map(({ id }) => id));
      for (const filing of filings) {
        const own = facts.get(filing.id);
        if (!own || !open) throw new Error(`${filing.id} has no form`);
        const { columns, findings } = judge(own, open.settings);
        expect(filing).toMatchObject(columns);
        expect(await rows(CheckResult).count({ filingId: filing.id })).toBe(findings.length);
        if (filing.state !== "SUBMITTED" && filing.state !== "ACCEPTED") continue;
        const [revision] = await rows(Revision).findMany({ filingId: filing.id }, { order: { no: "DESC" }, limit: 1 });
        expect(revision?.facts).toBe(canonicalJson(own));
        expect(revision?.sha256).toBe(sha256(revision?.facts ?? ""));
      }
    });
  });

  test.each(["performance", "reviewer"])("every figure about the open cycle is one on list, queue, cockpit, matrix, summary, packages and exports, for %s", async (login) => {
    const { features } = compose({ unitOfWork, profile: "DEMONSTRATION", dataDirectory: "", log: { info: () => undefined, error: () => undefined } });
    const schema = await createSchema(features);
    const [viewer, cycleId] = await look(async ({ rows, now }) => {
      const [account] = await rows(Account).findMany({ login });
      const [post] = await rows(Appointment).findMany({ accountId: account?.id ?? "" });
      return [await viewerByAppointment(rows, post?.id ?? "", now), (await rows(Cycle).findMany({ state: "OPEN" }))[0]?.id ?? ""] as const;
    });
    if (!viewer) throw new Error(`Nobody signs in as ${login}`);
    const stated = await everyFigure(schema, unitOfWork, viewer, cycleId);
    const surfaces = new Set([...stated.keys()].map((key) => key.split("/")[0] ?? ""));
    expect([...surfaces].sort()).toEqual(["cockpit", "cockpit.xlsx", "cockpit.xlsx total", "matrix", "package", "package summary", "queue", "records", "summary", "summary.docx", "summary.xlsx"]);
    expect(stated.get("queue")?.["projects"]).toBeGreaterThan(login === "performance" ? 700 : 10);
    expect(disagreements(stated)).toEqual([]);
  }, 120_000);

  test("the ledger says 1,159.44 万元 as of 23 October, in 41 lines, with 412 suspended and 96 stopped beside; nothing exceeds what is there", async () => {
    await look(async ({ rows }) => {
      expect(await headline(rows, 2026, "2026-10-23")).toMatchObject({
        totalFen: 1_159_440_000, lines: 41, counterFen: -8_000_000, counterLines: 1, suspendedFen: 412_000_000, suspendedLines: 3, stoppedFen: 96_000_000, stoppedLines: 1,
        kinds: [{ amountFen: 612_300_000, lines: 17 }, { amountFen: 287_640_000, lines: 11 }, { amountFen: 259_500_000, lines: 13 }],
      });
      const decisions = await rows(FundingDecision).findMany({});
      const money = await moneyOf(rows, decisions.flatMap(({ budgetLineId }) => budgetLineId ?? []));
      for (const [line, { adjustedFen, paidFen, recoveredFen, openFen }] of money) expect([line, adjustedFen - paidFen - recoveredFen - openFen >= 0]).toEqual([line, true]);
      const lines = await ledgerLines(rows, 2026, "2026-10-23");
      expect(lines.filter(({ reconciled }) => reconciled === "OVERPAID" || reconciled === "DIFFERENT")).toEqual([]);
      expect(decisions.filter(({ state }) => state === "HEARD").reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(148_600_000);
    });
  });

  test("the headline is one figure: on the ledger, in its sheets, the cockpit's workbook, the analysis, the disclosure, by project and by department", async () => {
    const TOTAL = 1_159_440_000;
    const KINDS = { REDUCE_BUDGET: 612_300_000, RECOVER_FUNDS: 287_640_000, RECOVER_BALANCE: 259_500_000 };
    await look(async (reading) => {
      const { rows } = reading;
      const office = { role: "PERFORMANCE_OFFICE", districtName: "云溪区", accountName: "x", organisation: "x" } as unknown as Viewer;
      const [cycle] = await rows(Cycle).findMany({ fiscalYear: 2026, state: "OPEN" });
      const cycleId = cycle?.id ?? "";
      const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
      const told = await headline(rows, 2026, "2026-10-23");
      expect([told.totalFen, Object.fromEntries(told.kinds.map(({ kind, amountFen }) => [kind, amountFen]))]).toEqual([TOTAL, KINDS]);

      const lines = (await ledgerLines(rows, 2026, "2026-10-23")).filter(({ kind }) => takesMoney(kind));
      for (const [kind, amount] of Object.entries(KINDS)) expect(sum(lines.filter((line) => line.kind === kind).map(({ amountFen }) => amountFen))).toBe(amount);

      const sheets = (await ledgerSheets(reading, { fiscalYear: 2026, asOf: "2026-10-23", departmentId: null })).sheets;
      expect([sheets[0]?.total?.[5], sheets[2]?.total?.slice(0, 2)]).toEqual([TOTAL, ["调减收回", TOTAL]]);
      const book = await cockpitBook(reading, office, cycleId);
      expect(book?.sheets.find(({ title }) => title === "调减收回构成")?.total?.[1]).toBe(TOTAL);

      const report = JSON.stringify((await analysisOf(reading, office, cycleId))?.report);
      for (const figure of ["1,159.44", "612.30", "287.64", "259.50"]) expect(report).toContain(figure);
      const money = (await disclosureOf(reading, office, cycleId))?.pack.tables.find(({ part }) => part === "MONEY");
      expect([money?.total?.[2], money?.rows.map((row) => row[2])]).toEqual([TOTAL, Object.values(KINDS)]);

      const projects = await handedOn(reading, office, 2026);
      expect([projects.length, sum(projects.map(({ takenFen }) => takenFen)), sum(byDepartment(projects).map(({ takenFen }) => takenFen))]).toEqual([740, TOTAL, TOTAL]);
      const departments = new Set(projects.map(({ departmentId }) => departmentId));
      let ofDepartments = 0;
      for (const departmentId of departments) ofDepartments += (await headline(rows, 2026, "2026-10-23", departmentId)).totalFen;
      expect([departments.size, ofDepartments]).toEqual([59, TOTAL]);
    });
  });

  test("a department's overview adds up to the story's", async () => {
    const years = await look(({ rows }) =>
      rows(ProjectYear).select("y").join(Project, "p", "p.id = y.projectId").where("p.code LIKE '301-%'").columns({ adjustedFen: "y.adjustedFen" }).all<{ adjustedFen: never }>(),
    );
    expect(years).toHaveLength(16);
    // 6,521.16 万元 of the story, less the 120 cut from 检测设备购置.
    expect(sumFen(years.map(({ adjustedFen }) => adjustedFen))).toBe(6_401_160_000);
  });
});
