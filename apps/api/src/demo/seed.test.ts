import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { COLOURS, FILING_STATES, PACKAGE_STATES, sumFen } from "@jianxiao/domain";
import { Installation } from "../database/installation.entity.js";
import { UnitOfWork, type Reading } from "../database/unit-of-work.js";
import { Account } from "../features/identity/index.js";
import { canonicalJson, CheckResult, Cycle, factsOf, Filing, judge, Package, ReturnItem, Revision, sha256 } from "../features/monitoring/index.js";
import { BudgetChange, BudgetLine, Indicator, Payment, Project, ProjectYear } from "../features/projects/index.js";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.js";
import { seedDemonstration } from "./seed.js";

const START = new Date("2026-11-24T01:00:00.000Z");

describe("the seeded demonstration", () => {
  let database: TestDatabase;
  let unitOfWork: UnitOfWork;
  let seconds: number;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.migrate();
    unitOfWork = new UnitOfWork(database, { clock: () => START });
    await unitOfWork.system("installation", ({ rows }) => rows(Installation).add({ profile: "DEMONSTRATION", firstStartedAt: START }));
    const before = Date.now();
    await seedDemonstration({ unitOfWork });
    seconds = (Date.now() - before) / 1_000;
  }, 120_000);
  afterAll(() => database.drop());

  const look = <Result>(work: (reading: Reading) => Promise<Result>) => unitOfWork.systemRead("test", work);

  test("is there within seconds, and not a second time", async () => {
    expect(seconds).toBeLessThan(30);
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
      expect(new Set(filings.map(({ colour }) => colour))).toEqual(new Set([...COLOURS]));
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
      expect(filings).toHaveLength(740);
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

  test("a department's overview adds up to the story's", async () => {
    const years = await look(({ rows }) =>
      rows(ProjectYear).select("y").join(Project, "p", "p.id = y.projectId").where("p.code LIKE '301-%'").columns({ adjustedFen: "y.adjustedFen" }).all<{ adjustedFen: never }>(),
    );
    expect(years).toHaveLength(16);
    expect(sumFen(years.map(({ adjustedFen }) => adjustedFen))).toBe(6_521_160_000);
  });
});
