import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { IndicatorEntry } from "../monitoring/index.js";

const DEVIATIONS = /* GraphQL */ `
  query ($id: ID!) { deviations(cycleId: $id) { indicators byCause { cause indicators } byLevel1 { level1 indicators impossible } byDepartment { department { name } indicators impossible } } }
`;
type Answer = { deviations: { indicators: number; byCause: { cause: string; indicators: number }[]; byLevel1: { level1: string; indicators: number; impossible: number }[]; byDepartment: { department: { name: string }; indicators: number; impossible: number }[] } };

const { given, monitored } = useMonitored();
const ask = async (viewer: Viewer) => (await given.ask<Answer>(viewer, DEVIATIONS, { id: monitored.cycleId })).data.deviations;

beforeAll(async () => {
  const { repair, vaccines } = monitored.ledger;
  const say = async (project: typeof repair, nth: number, likelihood: "POSSIBLE" | "IMPOSSIBLE", causes: string) => {
    const { id: filingId } = await monitored.filingOf(project);
    await given.store(({ rows }) => rows(IndicatorEntry).update({ filingId, indicatorId: project.indicatorIds[nth]! }, { likelihood, causes }));
  };
  await say(repair, 0, "POSSIBLE", "FUNDING,OTHER");
  await say(repair, 1, "IMPOSSIBLE", "OTHER");
  await say(vaccines, 0, "POSSIBLE", "PERSONNEL");
}, 60_000);

describe("deviations", () => {
  test("count an indicator under each of its causes, and once in every sum", async () => {
    const { indicators, byCause, byLevel1, byDepartment } = await ask(given.as.performanceOffice);
    expect(indicators).toBe(3);
    expect(byCause.filter((line) => line.indicators > 0)).toEqual([{ cause: "FUNDING", indicators: 1 }, { cause: "PERSONNEL", indicators: 1 }, { cause: "OTHER", indicators: 2 }]);
    expect(byLevel1.filter((line) => line.indicators > 0)).toEqual([{ level1: "OUTPUT", indicators: 2, impossible: 0 }, { level1: "SATISFACTION", indicators: 1, impossible: 1 }]);
    expect(byDepartment.reduce((sum, line) => sum + line.indicators, 0)).toBe(indicators);
    expect(byLevel1.reduce((sum, line) => sum + line.indicators, 0)).toBe(indicators);
  });

  test.each([["socialReviewer", 1], ["schoolFiller", 2], ["evaluator", 0], ["foreignSubmitter", 0], ["systemAdmin", 0]] as const)("of what exists for %s", async (who, expected) => {
    expect((await ask(given.as[who])).indicators).toBe(expected);
  });

  test("lead to the very cells they are counted from, by cause, level and department", async () => {
    const LINES = /* GraphQL */ `query ($id: ID!, $cause: Cause, $level1: Level1, $impossibleOnly: Boolean) { deviationLines(cycleId: $id, cause: $cause, level1: $level1, impossibleOnly: $impossibleOnly) { total nodes { projectName path causes likelihood } } }`;
    type Lines = { deviationLines: { total: number; nodes: { projectName: string; path: string; causes: string[]; likelihood: string }[] } };
    const lines = async (viewer: Viewer, variables: object) => (await given.ask<Lines>(viewer, LINES, { id: monitored.cycleId, ...variables })).data.deviationLines;
    const { byCause, byLevel1 } = await ask(given.as.performanceOffice);
    for (const { cause, indicators } of byCause) expect((await lines(given.as.performanceOffice, { cause })).total).toBe(indicators);
    for (const { level1, indicators, impossible } of byLevel1) {
      expect((await lines(given.as.performanceOffice, { level1 })).total).toBe(indicators);
      expect((await lines(given.as.performanceOffice, { level1, impossibleOnly: true })).total).toBe(impossible);
    }
    const { vaccines } = monitored.ledger;
    expect(await lines(given.as.socialReviewer, {})).toEqual({ total: 1, nodes: [{ projectName: "疫苗接种", path: `indicators[${vaccines.indicatorIds[0]}].likelihood`, causes: ["PERSONNEL"], likelihood: "POSSIBLE" }] });
    expect((await lines(given.as.evaluator, {})).total).toBe(0);
  });

  test("are one statement, whatever their number", async () => {
    expect(await given.counting(() => ask(given.as.performanceOffice))).toHaveLength(1);
  });
});
