import { expect, test } from "@jest/globals";
import type { FilingFacts } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";

const { given, monitored } = useMonitored();

type Node = { id: string; facts: FilingFacts; unit: { name: string }; editRights: { scope: string }; earlierFacts: FilingFacts | null };
const GRID = `query ($cycleId: ID!, $unitId: ID) { fillGrid(cycleId: $cycleId, unitId: $unitId) { more nodes { id facts earlierFacts earlierCycle { id } unit { name } editRights { scope reasons { code } } findings { code } returnItems { path } } } }`;
const grid = async (viewer: Viewer, unitId?: string) => {
  const { data, errors } = await given.ask<{ fillGrid: { more: boolean; nodes: Node[] } }>(viewer, GRID, { cycleId: monitored.cycleId, unitId: unitId ?? null });
  if (errors) throw errors[0];
  return data.fillGrid;
};
const names = ({ nodes }: { nodes: Node[] }) => nodes.map(({ facts }) => facts.project.name);

test("each sees the forms of their scope in one table, and may type where they may", async () => {
  const { schoolFiller, educationSubmitter, healthFiller, performanceOffice, evaluator } = given.as;
  expect(names(await grid(schoolFiller))).toEqual(["校舍维修", "实验设备"]);
  expect(names(await grid(healthFiller))).toEqual(["疫苗接种"]);
  expect((await grid(schoolFiller)).nodes.map(({ editRights }) => editRights.scope)).toEqual(["ALL", "ALL"]);
  expect((await grid(educationSubmitter)).nodes.map(({ editRights }) => editRights.scope)).toEqual(["NONE", "NONE"]);
  expect(names(await grid(performanceOffice))).toHaveLength(4);
  expect(names(await grid(performanceOffice, given.at.school.id))).toHaveLength(2);
  expect(names(await grid(evaluator))).toEqual([]);
  expect(names(await grid(schoolFiller, given.at.healthHome.id))).toEqual([]);
});

test("it costs the same for one form and for four", async () => {
  const one = await given.counting(() => grid(given.as.performanceOffice, given.at.healthHome.id));
  const four = await given.counting(() => grid(given.as.performanceOffice));
  expect(four.length).toBe(one.length);
  expect(four.length).toBeLessThanOrEqual(12);
});
