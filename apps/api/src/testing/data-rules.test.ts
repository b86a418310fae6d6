import { describe, expect, test } from "@jest/globals";
import { FILING_ACTIONS, nextFilingState, type FilingState } from "@jianxiao/domain";
import type { Viewer } from "../access/viewer.js";
import { CellChange, Filing, FilingMove, FundEntry, PackageRevision, Revision } from "../features/monitoring/index.js";
import { SeededRandom } from "./fuzz/random.js";
import { MOVE, SAVE, SUBMIT, useMonitored, type CellAnswer, type Monitored, type SubmitAnswer } from "./monitored.js";
import type { Scenario } from "./scenario.js";

const { given, monitored } = useMonitored();

/** Everything the acts below may touch, as it is stored; entries about refused attempts aside. */
async function stored(): Promise<string> {
  const tables = given.database.writer.entityMetadatas.map(({ tableName }) => tableName).filter((table) => table !== "audit_seal");
  const parts = await Promise.all(tables.map(async (table) => {
    const rows = (await given.database.reader.query(`SELECT * FROM \`${table}\`${table === "audit_event" ? " WHERE outcome = 'DONE' AND act <> 'SYSTEM_WORK'" : ""}`)) as Record<string, unknown>[];
    return rows.length === 0 ? "" : `${table} ${rows.map((row) => JSON.stringify(row)).sort().join()}`;
  }));
  return parts.join("\n");
}

class Injected extends Error {}

/** Asks the same again and again, each time with the next statement failing, until nothing fails any more. Returns how many statements failed once. */
async function failingAtEachStatement(ask: () => Promise<unknown>): Promise<number> {
  for (let at = 1; ; at++) {
    const before = await stored();
    let [count, failed] = [0, false];
    given.onStatement = () => {
      count += 1;
      if (count !== at) return;
      failed = true;
      throw new Injected(`Statement ${at} fails`);
    };
    await ask().catch(() => undefined);
    given.onStatement = () => undefined;
    if (!failed) return at - 1;
    const after = await stored();
    // After the commit comes the reading of the answer: then all of the act is there, and a repeat of it is no second one.
    if (after !== before) return at - 1;
  }
}

describe("SEC-B2: an act is stored whole or not at all, whichever statement fails", () => {
  const as = () => given.as;
  test.each([
    ["saving cells", () => monitored.fill(as().healthFiller, monitored.ledger.vaccines)],
    ["confirming", () => monitored.move(as().healthLeader, "confirmFiling", monitored.ledger.vaccines)],
    ["sending back", () => monitored.move(as().healthSubmitter, "sendBackFiling", monitored.ledger.vaccines, { opinion: "请补充" })],
    ["confirming again", () => monitored.move(as().healthLeader, "confirmFiling", monitored.ledger.vaccines)],
    ["passing", () => monitored.move(as().healthSubmitter, "passFiling", monitored.ledger.vaccines)],
    ["signing and submitting", () => monitored.submit(as().healthDepartmentLeader, monitored.ledger.vaccines)],
    ["returning", () => monitored.move(as().socialReviewer, "returnFiling", monitored.ledger.vaccines, { items: [{ path: "funds.generalPublicBudget.expected", reason: "请核实", dueAt: "2026-11-01T00:00:00.000Z" }] })],
  ])("%s", async (_words, act) => {
    const statements = await failingAtEachStatement(act);
    expect(statements).toBeGreaterThan(3);
  }, 120_000);

  test("and what was done stands: the filing was returned", async () => {
    expect(await monitored.filingOf(monitored.ledger.vaccines)).toMatchObject({ state: "RETURNED", openReturnItems: 1 });
  });
});

describe("SEC-B3: nobody's typing is lost", () => {
  const cells = (answers: readonly { cells: CellAnswer[] }[]) => answers.map(({ cells: [cell] }) => cell);

  test("of fifty who change one cell at once from the same value, one stores it and forty-nine are told by whom", async () => {
    const { id } = await monitored.filingOf(monitored.ledger.repair);
    const path = "funds.other.expected";
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => monitored.save(given.as.schoolFiller, id, [{ path, was: null, now: String(60 + index) }])));
    const saved = cells(answers).filter((cell) => cell?.outcome === "SAVED");
    const told = cells(answers).filter((cell) => cell?.outcome === "CONFLICT");
    expect([saved.length, told.length]).toEqual([1, 49]);
    expect(new Set(told.map((cell) => cell?.value))).toEqual(new Set([saved[0]?.value]));
    expect(told.every((cell) => cell?.by !== null)).toBe(true);
  }, 60_000);
});

describe("SEC-B5: figures add up and histories replay", () => {
  test("through a hundred random acts by several people at once", async () => {
    const random = new SeededRandom(7);
    const { id } = await monitored.filingOf(monitored.ledger.laboratory);
    const paths = ["funds.generalPublicBudget.expected", "project.goalText"];
    for (let round = 0; round < 10; round++) {
      const facts = Array.from({ length: 10 }, () => ({ path: random.sample(paths, 1)[0] ?? "", now: String(1 + Math.floor(random.next() * 500)) }));
      const now = await current(id);
      await Promise.all(facts.map((cell, index) => monitored.save(index % 4 === 0 ? given.as.schoolLeader : given.as.schoolFiller, id, [{ ...cell, was: now.get(cell.path) ?? null }])));
      expect(await broken(monitored, given)).toEqual([]);
    }
  }, 120_000);

  async function current(filingId: string): Promise<Map<string, string | null>> {
    const changes = await given.store(({ rows }) => rows(CellChange).findMany({ filingId }, { order: { at: "ASC", id: "ASC" } }));
    return new Map(changes.map(({ path, now }) => [path, now]));
  }
});

/** What does not hold, of every filing: the sums of its columns, and each cell's history as a chain to what stands. */
async function broken({ cycleId }: Monitored, { store }: Pick<Scenario, "store">): Promise<string[]> {
  return store.call(given, async ({ rows }) => {
    const faults: string[] = [];
    for (const filing of await rows(Filing).findMany({ cycleId })) {
      const funds = await rows(FundEntry).findMany({ filingId: filing.id });
      const sum = (of: (fund: FundEntry) => number | null) => funds.reduce((total, fund) => total + (of(fund) ?? 0), 0);
      if (sum(({ executedFen }) => executedFen) !== filing.executedFen) faults.push(`${filing.id}: executed`);
      if (sum(({ expectedFen }) => expectedFen) !== filing.expectedFen) faults.push(`${filing.id}: expected`);
      const last = new Map<string, string | null>();
      for (const { path, was, now } of await rows(CellChange).findMany({ filingId: filing.id }, { order: { at: "ASC", id: "ASC" } })) {
        if (last.has(path) && last.get(path) !== was) faults.push(`${filing.id} ${path}: ${last.get(path)} is not ${was}`);
        last.set(path, now);
      }
    }
    return faults;
  }) as Promise<string[]>;
}

test("SEC-B6: every amount is whole fen in 64 bits, on both engines", () => {
  const amounts = given.database.writer.entityMetadatas.flatMap(({ tableName, columns }) => columns.filter(({ databaseName }) => /Fen$/.test(databaseName)).map(({ databaseName, type }) => `${tableName}.${databaseName}: ${String(type)}`));
  expect(amounts.length).toBeGreaterThan(20);
  expect(amounts.filter((column) => !column.endsWith(": bigint"))).toEqual([]);
  const inexact = given.database.writer.entityMetadatas.flatMap(({ tableName, columns }) => columns.filter(({ type }) => /float|double|real|decimal/.test(String(type))).map(({ databaseName }) => `${tableName}.${databaseName}`));
  expect(inexact).toEqual([]);
});

describe("SEC-B7 and B9", () => {
  test("fifty submissions with one key are one submission, told fifty times; and what was signed never changes", async () => {
    const { system } = monitored.ledger;
    const { departmentId, id: unitId } = given.at.bureauHome;
    const [filler, leader, submitter, head] = await bureauPeople(unitId, departmentId);
    await monitored.fill(filler, system);
    expect(await monitored.move(leader, "confirmFiling", system)).toMatchObject({ __typename: "FilingMoved" });
    expect(await monitored.move(submitter, "passFiling", system)).toMatchObject({ __typename: "FilingMoved" });
    const { id, version } = await monitored.packageOf(system);
    const submit = () => given.ask<{ submitPackage: SubmitAnswer }>(head, SUBMIT, { input: { id, version, signature: head.accountName, key: "fifty" } });
    const answers = await Promise.all(Array.from({ length: 50 }, submit));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data.submitPackage))).size).toBe(1);
    expect(answers[0]?.data.submitPackage).toMatchObject({ package: { state: "SUBMITTED", revisions: [{ no: 1 }] } });
    expect(await given.store(({ rows }) => rows(PackageRevision).count({ packageId: id }))).toBe(1);

    const frozen = async () => JSON.stringify(await given.store(async ({ rows }) => [await rows(Revision).findMany({}, { order: { id: "ASC" } }), await rows(PackageRevision).findMany({}, { order: { id: "ASC" } })]));
    const before = await frozen();
    const filing = await monitored.filingOf(system);
    for (const viewer of [filler, leader, submitter, head, given.as.performanceOffice]) {
      await given.ask(viewer, SAVE, { input: { filingId: filing.id, cells: [{ path: "funds.generalPublicBudget.expected", was: null, now: "1" }] } });
      for (const name of ["passFiling", "sendBackFiling"]) await given.ask(viewer, MOVE(name, "MoveFilingInput"), { input: { id: filing.id, version: filing.version, opinion: "改" } });
    }
    for (const table of ["revision", "package_revision", "signature", "review_step", "filing_move", "cell_change"]) {
      await expect(given.database.writer.query(`UPDATE ${table} SET createdAt = '2020-01-01'`)).rejects.toThrow("never changed");
      await expect(given.database.writer.query(`DELETE FROM ${table}`)).rejects.toThrow("never changed");
    }
    expect(await frozen()).toBe(before);
  }, 120_000);

  async function bureauPeople(unitId: string, departmentId: string): Promise<[Viewer, Viewer, Viewer, Viewer]> {
    const { schoolFiller, schoolLeader, educationSubmitter, educationLeader } = given.as;
    return [{ ...schoolFiller, unitId, departmentId }, { ...schoolLeader, unitId, departmentId }, { ...educationSubmitter, departmentId }, { ...educationLeader, departmentId }] as [Viewer, Viewer, Viewer, Viewer];
  }
});

test("SEC-B8: whatever is tried by whom and in what order, a filing only makes moves its state allows", async () => {
  const random = new SeededRandom(11);
  const { repair } = monitored.ledger;
  const people = [given.as.schoolFiller, given.as.schoolLeader, given.as.educationSubmitter, given.as.educationLeader, given.as.cultureReviewer, given.as.performanceOffice, given.as.supervisor];
  const fit: Record<string, Viewer> = { confirmFiling: given.as.schoolLeader, sendBackFiling: given.as.educationSubmitter, passFiling: given.as.educationSubmitter };
  const moves = ["confirmFiling", "sendBackFiling", "passFiling", "returnFiling", "acceptFiling", "reopenFiling"];
  await monitored.fill(given.as.schoolFiller, repair);
  for (let round = 0; round < 12; round++) {
    await Promise.all(Array.from({ length: 6 }, async () => {
      const [name = ""] = random.sample(moves, 1);
      // Half of them by whom it fits: a filing nobody moves shows nothing.
      const who = random.next() < 0.5 ? (fit[name] ?? people[0]) : random.sample(people, 1)[0];
      const extra = /return|reopen/.test(name) ? { items: [{ path: "funds.other.expected", reason: "请核实", dueAt: "2026-11-01T00:00:00.000Z" }] } : name === "confirmFiling" ? {} : { opinion: "意见" };
      if (who) await monitored.move(who, name, repair, extra);
    }));
  }
  const filing = await monitored.filingOf(repair);
  const made = await given.store(({ rows }) => rows(FilingMove).findMany({ filingId: filing.id }, { order: { at: "ASC", id: "ASC" } }));
  let state: FilingState = "DRAFT";
  for (const { action } of made) {
    const next = nextFilingState(state, action);
    expect([state, action, next !== undefined]).toEqual([state, action, true]);
    state = next ?? state;
  }
  expect(made.length).toBeGreaterThan(1);
  expect(FILING_ACTIONS).toEqual(expect.arrayContaining(made.map(({ action }) => action)));
  expect(filing.state).toBe(state);
}, 120_000);
