import { beforeAll, describe, expect, test } from "@jest/globals";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { useMonitored } from "../../testing/monitored.js";
import { wan } from "../../testing/ledger.js";
import { Cycle } from "./cycle.entity.js";

describe("typing into a filing", () => {
  const { given, monitored } = useMonitored();
  let id: string;
  let actual: string;
  let likelihood: string;
  beforeAll(async () => {
    id = (await monitored.filingOf(monitored.ledger.repair)).id;
    const [quantity] = monitored.ledger.repair.indicatorIds;
    actual = `indicators[${quantity}].actual`;
    likelihood = `indicators[${quantity}].likelihood`;
  });
  const save = (cells: { path: string; was?: string | null; now: string | null }[], viewer = given.as.schoolFiller) => monitored.save(viewer, id, cells);

  test("stores canonical text, judges the filing anew, and answers for every cell", async () => {
    const saved = await save([
      { path: actual, was: null, now: " 80 个" },
      { path: "funds.other.executed", was: null, now: "30.50" },
    ]);

    expect(saved.cells).toEqual([
      { path: actual, outcome: "SAVED", value: "80", by: null, reason: null },
      { path: "funds.other.executed", outcome: "SAVED", value: "30.5", by: null, reason: null },
    ]);
    expect(saved.filing).toMatchObject({ executedFen: wan(70.5), lastSavedAt: given.now.toISOString() });
    expect((await monitored.facts(given.as.schoolFiller, id)).funds[0]).toMatchObject({ row: "total", executedFen: wan(70.5) });
  });

  test("again is harmless, whatever was there before", async () => {
    const { version } = await monitored.filingOf(monitored.ledger.repair);
    expect((await save([{ path: actual, was: null, now: "80" }])).cells).toMatchObject([{ outcome: "UNCHANGED", value: "80" }]);
    expect((await monitored.filingOf(monitored.ledger.repair)).version).toBe(version);
  });

  test("over another's value is a conflict that names both the value and who stored it; other cells are saved all the same", async () => {
    const { cells } = await save([
      { path: actual, was: "70", now: "90" },
      { path: likelihood, was: null, now: "有可能" },
    ]);

    expect(cells).toMatchObject([
      { outcome: "CONFLICT", value: "80", by: given.as.schoolFiller.accountName },
      { outcome: "SAVED", value: "POSSIBLE" },
    ]);
  });

  test.each([
    ["an approved cell", () => "funds.generalPublicBudget.adjusted", "1", "SNAPSHOT_CELL"],
    ["a ledger figure", () => "funds.generalPublicBudget.executed", "1", "LEDGER_CELL"],
    ["the total", () => "funds.total.executed", "1", "DERIVED_CELL"],
  ])("into %s finds it locked, with the reason", async (_words, path, now, code) => {
    expect((await save([{ path: path(), was: null, now }])).cells).toMatchObject([{ outcome: "LOCKED", reason: { code } }]);
  });

  test.each([
    ["words where money belongs", () => "funds.other.expected", "三十", "NOT_A_NUMBER"],
    ["a seventh decimal", () => "funds.other.expected", "1.1234567", "TOO_MANY_DECIMALS"],
    ["what is no option", () => likelihood, "也许", "NOT_AN_OPTION"],
    ["a cell the form does not have", () => "indicators[x].actual", "1", "UNKNOWN_CELL"],
  ])("%s is refused, with what to do", async (_words, path, now, code) => {
    expect((await save([{ path: path(), was: null, now }])).cells).toMatchObject([{ outcome: "REFUSED", reason: { code } }]);
  });

  test("is locked to people of the same scope whose post does not fill in", async () => {
    for (const viewer of [given.as.schoolLeader, given.as.educationSubmitter, given.as.cultureReviewer]) {
      const { cells } = await save([{ path: actual, was: "80", now: "81" }], viewer);
      expect([viewer.role, cells[0]?.outcome]).toEqual([viewer.role, "LOCKED"]);
    }
  });

  test("of others looks as if the filing were not there", async () => {
    for (const viewer of [given.as.healthFiller, given.as.educationHomeFiller, given.as.foreignSubmitter, given.as.evaluator, given.as.systemAdmin]) {
      expect([viewer.role, (await save([{ path: actual, was: "80", now: "81" }], viewer)).__typename]).toEqual([viewer.role, "NotFound"]);
    }
  });

  test("keeps each change with who made it, and one act in the trail for a batch", async () => {
    const HISTORY = /* GraphQL */ `query ($id: ID!, $path: String!) { filing(id: $id) { cellHistory(path: $path) { who post was now } history { act params } } }`;
    await save([{ path: actual, was: "80", now: "82" }]);

    const { data } = await given.ask<{ filing: { cellHistory: object[]; history: { act: string; params: { count: number } }[] } }>(given.as.schoolLeader, HISTORY, { id, path: actual });

    const { accountName: who, role: post } = given.as.schoolFiller;
    expect(data.filing.cellHistory).toEqual([{ who, post, was: null, now: "80" }, { who, post, was: "80", now: "82" }]);
    expect(data.filing.history[0]).toMatchObject({ act: "SAVE_CELLS", params: { count: 1 } });
    const acts = await given.store(({ rows }) => rows(AuditEvent).count({ objectId: id, act: "SAVE_CELLS" }));
    expect(acts).toBe(3);
  });

  test("costs as many statements for every cell of the form as for two", async () => {
    const few = await given.counting(() => save([{ path: "funds.other.expected", was: null, now: "45" }, { path: `${actual.replace("actual", "forecast")}`, was: null, now: "95" }]));
    const all = monitored.ledger.repair.indicatorIds.flatMap((each) => ["explanation", "measure", "measureDue"].map((column) => ({ path: `indicators[${each}].${column}`, was: null, now: column === "measureDue" ? "2026-12-01" : "抓紧实施，每周调度" })));
    const many = await given.counting(() => save([...all, { path: "funds.other.expected", was: "45", now: "46" }]));

    expect(many.length).toBeLessThanOrEqual(few.length + 1);
  });

  test("ten people at once in one cell: one value wins and the others are told whose it is", async () => {
    const path = `indicators[${monitored.ledger.repair.indicatorIds[1]}].actual`;
    const answers = await Promise.all(Array.from({ length: 10 }, (_, hand) => save([{ path, was: null, now: String(90 + hand) }])));

    const outcomes = answers.map(({ cells }) => cells[0]?.outcome);
    expect(outcomes.filter((outcome) => outcome === "SAVED")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "CONFLICT")).toHaveLength(9);
  });

  test("a closed cycle is locked", async () => {
    await given.store(({ rows }) => rows(Cycle).update({ id: monitored.cycleId }, { state: "CLOSED" }));

    expect((await save([{ path: actual, was: "82", now: "83" }])).cells).toMatchObject([{ outcome: "LOCKED", reason: { code: "CYCLE_CLOSED" } }]);
  });
});
