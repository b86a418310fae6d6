import { beforeAll, describe, expect, test } from "@jest/globals";
import { DEFAULT_WARNINGS } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { pay } from "../../testing/ledger.js";
import { useMonitored } from "../../testing/monitored.js";
import { Filing } from "../monitoring/index.js";
import { Setting } from "../settings/index.js";

const WARNINGS = /* GraphQL */ `
  query ($id: ID!, $code: WarningCode, $openOnly: Boolean = false) {
    warnings(cycleId: $id, code: $code, openOnly: $openOnly) { total counts { code count open } nodes { code params projectName explain explainable explanation { text who } } }
  }
`;
const EXPLAIN = /* GraphQL */ `mutation ($input: ExplainWarningInput!) { explainWarning(input: $input) { __typename ... on WarningExplained { explanation { text who } } ... on Problem { code path } } }`;

type Node = { code: string; params: Record<string, number>; projectName: string; explain: boolean; explainable: boolean; explanation: { text: string; who: string } | null };
type Page = { total: number; counts: { code: string; count: number; open: number }[]; nodes: Node[] };

const { given, monitored } = useMonitored();
const page = async (viewer: Viewer, variables: object = {}): Promise<Page> => (await given.ask<{ warnings: Page }>(viewer, WARNINGS, { id: monitored.cycleId, ...variables })).data.warnings;
const names = async (viewer: Viewer) => (await page(viewer)).nodes.map(({ code, projectName }) => `${code} ${projectName}`);
const explain = async (viewer: Viewer, filingId: string, code: string, text: string) =>
  (await given.ask<{ explainWarning: Record<string, unknown> }>(viewer, EXPLAIN, { input: { filingId, code, text } })).data.explainWarning;

/** 疫苗接种: 75 % spent as due, work at 40 %. 实验设备: 70 of 80 spent. */
beforeAll(async () => {
  const { healthFiller } = given.as;
  const { vaccines } = monitored.ledger;
  await monitored.fill(healthFiller, vaccines);
  const filing = await monitored.filingOf(vaccines);
  await given.store(({ rows }) => rows(Filing).update({ id: filing.id }, { attainmentBp: 4_000 }));
}, 60_000);

describe("a warning reaches", () => {
  test.each([
    ["healthFiller", ["WORK_BEHIND 疫苗接种"]],
    ["healthSubmitter", ["WORK_BEHIND 疫苗接种"]],
    ["socialReviewer", ["WORK_BEHIND 疫苗接种"]],
    ["performanceOffice", ["WORK_BEHIND 疫苗接种"]],
    ["supervisor", ["WORK_BEHIND 疫苗接种"]],
    ["bureauLeader", []],
    ["schoolFiller", []],
    ["evaluator", []],
    ["foreignSubmitter", []],
    ["systemAdmin", []],
  ] as const)("%s: those who subscribe to it, within what exists for them", async (who, expected) => {
    expect(await names(given.as[who])).toEqual([...expected]);
  });

  test("a leader, once the district says so", async () => {
    const { districtId, appointmentId, accountName } = given.as.performanceOffice;
    const body = { ...DEFAULT_WARNINGS, WORK_BEHIND: { ...DEFAULT_WARNINGS.WORK_BEHIND, subscribers: ["BUREAU_LEADER"] } };
    const saved = await given.store(({ rows, now }) => rows(Setting).add({ districtId, kind: "WARNINGS", version: 1, body, appointmentId, who: accountName, at: now }));
    expect(await names(given.as.bureauLeader)).toEqual(["WORK_BEHIND 疫苗接种"]);
    expect(await names(given.as.healthFiller)).toEqual([]);
    await given.store(({ rows, now }) => rows(Setting).add({ districtId: saved.districtId, kind: "WARNINGS", version: 2, body: DEFAULT_WARNINGS, appointmentId, who: accountName, at: now }));
  });
});

describe("an explanation", () => {
  const waits = async (viewer: Viewer) => (await given.ask<{ inbox: { items: { kind: string; count: number }[] } }>(viewer, `{ inbox { items { kind count } } }`)).data.inbox.items.filter(({ kind }) => kind === "EXPLAIN");

  test("waits in the inbox of those who owe it, until it is given", async () => {
    expect(await waits(given.as.healthFiller)).toEqual([{ kind: "EXPLAIN", count: 1 }]);
    expect(await waits(given.as.schoolFiller)).toEqual([]);
    expect(await waits(given.as.socialReviewer)).toEqual([]);
  });

  test("is owed by those who write the filing, and refused from everybody else", async () => {
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    expect(await explain(given.as.socialReviewer, id, "WORK_BEHIND", "补录")).toMatchObject({ __typename: "NotAllowed", code: "WRONG_ROLE" });
    expect(await explain(given.as.schoolFiller, id, "WORK_BEHIND", "补录")).toMatchObject({ __typename: "NotFound" });
    expect(await explain(given.as.healthFiller, id, "WORK_BEHIND", "  ")).toMatchObject({ __typename: "Invalid", code: "EXPLANATION_MISSING", path: "text" });
    expect(await explain(given.as.healthFiller, id, "ZERO_EXECUTION", "没有")).toMatchObject({ __typename: "Invalid", code: "WARNING_NOT_GIVEN", path: "code" });
    expect((await page(given.as.healthFiller)).counts).toEqual([{ code: "WORK_BEHIND", count: 1, open: 1 }]);
  });

  test("is seen by all who see the warning; the latest stands", async () => {
    const { healthFiller, socialReviewer } = given.as;
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    await explain(healthFiller, id, "WORK_BEHIND", "预付全年采购款");
    given.now = new Date(given.now.getTime() + 60_000);
    expect(await explain(healthFiller, id, "WORK_BEHIND", " 合同约定一次付清，接种 11 月完成 ")).toEqual({ __typename: "WarningExplained", explanation: { text: "合同约定一次付清，接种 11 月完成", who: healthFiller.accountName } });

    const seen = await page(socialReviewer);
    expect(seen.nodes[0]).toMatchObject({ explain: true, explainable: false, explanation: { text: "合同约定一次付清，接种 11 月完成" }, params: { gapBp: 6_000 } });
    expect(seen.counts).toEqual([{ code: "WORK_BEHIND", count: 1, open: 0 }]);
    expect((await page(socialReviewer, { openOnly: true })).total).toBe(0);
    expect(await waits(healthFiller)).toEqual([]);
  });
});

test("it takes as many statements for many projects as for few", async () => {
  const few = await given.counting(() => page(given.as.healthSubmitter));
  await given.store(({ rows }) => pay(rows, monitored.ledger, monitored.ledger.laboratory, "2026-09-01", 1));
  const many = await given.counting(() => page(given.as.performanceOffice));
  expect(many.length).toBe(few.length);
});
