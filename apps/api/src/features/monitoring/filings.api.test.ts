import { beforeAll, describe, expect, test } from "@jest/globals";
import { useMonitored } from "../../testing/monitored.js";
import { wan } from "../../testing/ledger.js";
import { Filing } from "./filing.entity.js";

const FILINGS = /* GraphQL */ `
  query ($filter: FilingFilter!, $sort: FilingSort! = PROJECT_CODE, $direction: SortDirection! = ASC, $limit: Int! = 20) {
    filings(filter: $filter, sort: $sort, direction: $direction, limit: $limit) {
      total nodes { id state projectCode projectName isKey adjustedFen executedFen blocks department { name } unit { name } dueAt allowedActions { action allowed reasons { code } } }
      states { state count } colours { colour count }
    }
  }
`;
type Line = { id: string; state: string; projectCode: string; isKey: boolean; executedFen: number; blocks: number; dueAt: string; allowedActions: { action: string; allowed: boolean }[] };
type Page = { filings: { total: number; nodes: Line[]; states: { state: string; count: number }[]; colours: { colour: string; count: number }[] } };

describe("the list of filings", () => {
  const { given, monitored } = useMonitored();
  beforeAll(() => monitored.vaccinesIn("SUBMITTED"), 60_000);
  const ask = async (viewer: Parameters<typeof given.ask>[0], filter: object = {}, more: object = {}) => {
    const { data, errors } = await given.ask<Page>(viewer, FILINGS, { filter: { cycleId: monitored.cycleId, ...filter }, ...more });
    if (errors) throw new Error(String(errors));
    return data.filings;
  };
  const codes = ({ nodes }: Page["filings"]) => nodes.map(({ projectCode }) => projectCode);

  test.each([
    ["performanceOffice", ["201-001", "205-001", "205-002", "210-001"]],
    ["supervisor", ["201-001", "205-001", "205-002", "210-001"]],
    ["socialReviewer", ["201-001", "210-001"]],
    ["educationSubmitter", ["205-001", "205-002"]],
    ["schoolFiller", ["205-001", "205-002"]],
    ["educationHomeFiller", []],
    ["healthLeader", ["210-001"]],
    ["evaluator", []],
    ["foreignSubmitter", []],
    ["systemAdmin", []],
  ] as const)("holds for %s what is theirs to see, in rows, total and counts alike", async (who, expected) => {
    const page = await ask(given.as[who]);

    expect(codes(page)).toEqual(expected);
    expect(page.total).toBe(expected.length);
    expect(page.states.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
  });

  test.each([
    ["a project's code", "205-00", ["205-001", "205-002"]],
    ["part of its name", "设备", ["205-002"]],
    ["the initials of its pinyin", "ymjz", ["210-001"]],
    ["nothing that exists", "%", []],
  ])("is searched by %s", async (_words, search, expected) => {
    expect(codes(await ask(given.as.performanceOffice, { search }))).toEqual(expected);
  });

  test("is filtered by state, while its counts go on telling what other choices would give", async () => {
    const page = await ask(given.as.performanceOffice, { states: ["SUBMITTED"] });

    expect(codes(page)).toEqual(["210-001"]);
    expect(page.total).toBe(1);
    expect(page.states).toEqual([{ state: "DRAFT", count: 3 }, { state: "SUBMITTED", count: 1 }]);
    expect(codes(await ask(given.as.performanceOffice, { withBlocks: true }))).toEqual(["201-001", "205-001", "205-002"]);
    expect(codes(await ask(given.as.performanceOffice, { resubmittedOnly: true }))).toEqual([]);
  });

  test("is sorted by what its columns hold", async () => {
    expect(codes(await ask(given.as.performanceOffice, {}, { sort: "EXECUTED", direction: "DESC" }))).toEqual(["205-002", "210-001", "205-001", "201-001"]);
    expect(codes(await ask(given.as.performanceOffice, {}, { sort: "STATE", direction: "DESC", limit: 1 }))).toEqual(["210-001"]);
  });

  test("tells of each line what this viewer may do and when it is due", async () => {
    const [bureau, vaccines] = (await ask(given.as.socialReviewer)).nodes;

    expect(vaccines?.dueAt).toBe("2026-11-10T09:30:00.000Z");
    expect(vaccines?.allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual(["RETURN", "ACCEPT"]);
    expect(bureau?.allowedActions.filter(({ allowed }) => allowed)).toEqual([]);
    expect((await ask(given.as.schoolLeader)).nodes[0]).toMatchObject({ projectCode: "205-001", isKey: true, executedFen: wan(40), dueAt: "2026-10-20T09:30:00.000Z" });
  });

  test("costs as many statements for one row as for all", async () => {
    const one = await given.counting(() => ask(given.as.performanceOffice, {}, { limit: 1 }));
    const all = await given.counting(() => ask(given.as.performanceOffice));
    expect(all.length).toBe(one.length);
    expect(all.length).toBeLessThanOrEqual(3);
  });
});

describe("one filing", () => {
  const { given, monitored } = useMonitored();

  test("costs a fixed number of statements, however many indicators and findings it has", async () => {
    const { id } = await monitored.filingOf(monitored.ledger.repair);
    const FILING = `query ($id: ID!) { filing(id: $id) { facts findings { code } allowedActions { action } editRights { scope } returnItems { id } cycle { projectCount exemptCount } } }`;
    const read = () => given.ask(given.as.schoolFiller, FILING, { id });
    const blank = await given.counting(read);
    await monitored.fill(given.as.schoolFiller, monitored.ledger.repair);

    expect((await given.counting(read)).length).toBe(blank.length);
    expect(blank.length).toBeLessThanOrEqual(10);
  });

  test("remembers the same project's accepted filing of an earlier cycle of the year", async () => {
    const { repair } = monitored.ledger;
    const september = monitored.cycleId;
    await monitored.openCycle(undefined, { cutOffMonth: 6, key: "june" });
    const june = monitored.cycleId;
    for (const project of [repair, monitored.ledger.laboratory]) {
      await monitored.fill(given.as.schoolFiller, project);
      await monitored.move(given.as.schoolLeader, "confirmFiling", project);
      await monitored.move(given.as.educationSubmitter, "passFiling", project);
    }
    await monitored.submit(given.as.educationLeader, repair);
    await monitored.move(given.as.cultureReviewer, "acceptFiling", repair);
    monitored.cycleId = september;
    const { id } = await monitored.filingOf(repair);

    const { data } = await given.ask<{ filing: { earlierFacts: { cutOffMonth: number }; earlierCycle: { id: string } } }>(given.as.schoolFiller, `query ($id: ID!) { filing(id: $id) { earlierFacts earlierCycle { id } } }`, { id });
    expect(data.filing.earlierCycle.id).toBe(june);
    expect(data.filing.earlierFacts.cutOffMonth).toBe(6);
    expect(await given.store(({ rows }) => rows(Filing).count({ projectId: repair.project.id }))).toBe(2);
  });
});
