import { describe, expect, test } from "@jest/globals";
import { useMonitored } from "../../testing/monitored.js";
import { wan } from "../../testing/ledger.js";
import { CycleProject } from "./cycle.entity.js";
import { Filing, FundEntry, IndicatorEntry } from "./filing.entity.js";
import { Package } from "./package.entity.js";

describe("opening a cycle", () => {
  const { given, monitored } = useMonitored({ open: false });

  test("is refused to everybody but the performance office, with the reason", async () => {
    for (const viewer of [given.as.educationLeader, given.as.cultureReviewer, given.as.bureauLeader, given.as.systemAdmin, given.as.evaluator]) {
      expect(await monitored.openCycle(viewer)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    }
  });

  test.each([
    ["deadlines out of order", { departmentDueAt: "2026-10-18T09:30:00.000Z" }, { code: "DEADLINE_ORDER", path: "departmentDueAt" }],
    ["a deadline that has passed", { unitDueAt: "2026-10-01T09:30:00.000Z" }, { code: "DUE_IN_PAST", path: "unitDueAt" }],
    ["a year without approved goals", { fiscalYear: 2025 }, { code: "NO_PROJECTS", path: "fiscalYear" }],
  ])("with %s is invalid, and names the field", async (_words, changed, problem) => {
    expect(await monitored.openCycle(undefined, changed)).toMatchObject({ __typename: "Invalid", ...problem });
  });

  test("makes a filing for every project with an approved goal and a package for its department, in statements that do not grow with projects", async () => {
    const statements = await given.counting(async () => {
      const opened = await monitored.openCycle();
      expect(opened).toMatchObject({ __typename: "CycleOpened", cycle: { projectCount: 4, exemptCount: 1 } });
    });

    expect(statements.length).toBeLessThanOrEqual(29);
    await given.store(async ({ rows }) => {
      expect(await rows(Filing).count({ state: "DRAFT" })).toBe(4);
      expect(await rows(Package).count({ state: "FILLING" })).toBe(3);
      expect(await rows(IndicatorEntry).count({})).toBe(8);
      expect(await rows(CycleProject).findMany({ membership: "EXEMPT" })).toMatchObject([{ projectId: monitored.ledger.secret.project.id, reason: "CLASSIFIED" }]);
    });
  });

  test("takes budgets and payments as of the cut-off", async () => {
    const filing = await monitored.filingOf(monitored.ledger.repair);
    const funds = await given.store(({ rows }) => rows(FundEntry).findMany({ filingId: filing.id }, { order: { row: "ASC" } }));

    expect(funds).toMatchObject([
      { row: "generalPublicBudget", origin: "LEDGER", initialFen: wan(100), adjustedFen: wan(120), executedFen: wan(40), expectedFen: null },
      { row: "other", origin: "TYPED", initialFen: wan(50), adjustedFen: wan(50), executedFen: null },
    ]);
    expect(filing).toMatchObject({ initialFen: wan(150), adjustedFen: wan(170), executedFen: wan(40) });
    expect(filing.blocks).toBeGreaterThan(0);
  });

  test("twice with the same key is the same cycle; with the same key and other content it is refused; with another key it exists already", async () => {
    expect((await monitored.openCycle()).cycle?.id).toBe(monitored.cycleId);
    expect(await monitored.openCycle(undefined, { instructions: "改了" })).toMatchObject({ __typename: "Invalid", code: "KEY_REUSED", path: "key" });
    expect(await monitored.openCycle(undefined, { key: "again" })).toMatchObject({ __typename: "Invalid", code: "CYCLE_EXISTS", path: "round" });
  });

  test("ten clicks with ten keys at once make one cycle", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, click) => monitored.openCycle(undefined, { round: 2, key: `round-2-${click}` })));

    expect(answers.filter(({ __typename }) => __typename === "CycleOpened")).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "CYCLE_EXISTS")).toHaveLength(9);
  });
});
