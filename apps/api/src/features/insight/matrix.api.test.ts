import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Filing } from "../monitoring/index.js";

const MATRIX = /* GraphQL */ `
  query ($id: ID!) { matrix(cycleId: $id) { cycle { id } points { filingId projectName rateBp gapBp attainmentBp mismatchBp quadrant colour department { name } } } }
`;
const TRAIL = /* GraphQL */ `query ($id: ID!) { matrixTrail(projectId: $id, fiscalYear: 2026) { filingId gapBp cycle { cutOffMonth } } }`;

type Point = { filingId: string; projectName: string; rateBp: number | null; gapBp: number | null; attainmentBp: number | null; mismatchBp: number | null; quadrant: string | null };

const { given, monitored } = useMonitored();
const points = async (viewer: Viewer): Promise<Point[] | undefined> =>
  (await given.ask<{ matrix: { points: Point[] } | null }>(viewer, MATRIX, { id: monitored.cycleId })).data.matrix?.points;

beforeAll(async () => {
  await monitored.fill(given.as.healthFiller, monitored.ledger.vaccines);
}, 60_000);

describe("the matrix holds", () => {
  test.each([
    ["performanceOffice", ["非税系统", "校舍维修", "实验设备", "疫苗接种"]],
    ["bureauLeader", ["非税系统", "校舍维修", "实验设备", "疫苗接种"]],
    ["socialReviewer", ["非税系统", "疫苗接种"]],
    ["healthSubmitter", ["疫苗接种"]],
    ["schoolFiller", ["校舍维修", "实验设备"]],
    ["evaluator", []],
  ] as const)("what exists for %s", async (who, names) => {
    expect((await points(given.as[who]))?.map(({ projectName }) => projectName).sort()).toEqual([...names].sort());
  });

  test.each(["foreignSubmitter", "systemAdmin"] as const)("nothing for %s", async (who) => {
    expect(await points(given.as[who])).toBeUndefined();
  });

  test("a filled-in project in its place: 75 % spent at three quarters of the year, one of two indicators short", async () => {
    const point = (await points(given.as.healthSubmitter))?.[0];
    expect(point).toMatchObject({ rateBp: 7_500, gapBp: 0, quadrant: "IN_STEP" });
    expect(point?.mismatchBp).toBe(0 - (point!.attainmentBp! - 10_000));
  });

  test("a project nobody has filled in, without a place", async () => {
    const untouched = (await points(given.as.performanceOffice))?.find(({ projectName }) => projectName === "实验设备");
    expect(untouched).toMatchObject({ attainmentBp: null, mismatchBp: null, quadrant: null });
  });
});

test("the trail follows one project through the cycles of its year, and only for those who see it", async () => {
  const { vaccines } = monitored.ledger;
  const seen = async (viewer: Viewer) => (await given.ask<{ matrixTrail: { filingId: string }[] }>(viewer, TRAIL, { id: vaccines.project.id })).data.matrixTrail;
  const filing = await monitored.filingOf(vaccines);
  expect(await seen(given.as.healthSubmitter)).toMatchObject([{ filingId: filing.id, gapBp: 0, cycle: { cutOffMonth: 9 } }]);
  expect(await seen(given.as.schoolFiller)).toEqual([]);
});

test("it takes as many statements for many projects as for few", async () => {
  const all = await given.counting(() => points(given.as.performanceOffice));
  const one = await given.counting(() => points(given.as.healthSubmitter));
  expect(all.length).toBe(one.length);
  expect(all.some((sql) => sql.includes(given.database.writer.getMetadata(Filing).tableName))).toBe(true);
});
