import { expect, test } from "@jest/globals";
import { secondRoundCauses, type Monitored } from "./second-round.js";

const RULE = { zeroExecution: true, offTargetBp: 3_000 };
const project = (given: Partial<Monitored>): Monitored => ({ executedFen: 50, adjustedFen: 100, expectedProgressBp: 7_500, attainmentBp: 9_000, ...given });

test.each<[string, Partial<Monitored>, string[]]>([
  ["as it should be", {}, []],
  ["nothing spent", { executedFen: 0 }, ["ZERO_EXECUTION"]],
  ["nothing spent where nothing was due yet", { executedFen: 0, expectedProgressBp: 0 }, []],
  ["nothing spent of nothing", { executedFen: 0, adjustedFen: 0 }, []],
  ["exactly as far off as allowed", { attainmentBp: 7_000 }, []],
  ["a basis point further", { attainmentBp: 6_999 }, ["OFF_TARGET"]],
  ["without an attainment", { attainmentBp: null }, []],
  ["both", { executedFen: 0, attainmentBp: 0 }, ["ZERO_EXECUTION", "OFF_TARGET"]],
])("%s", (_words, given, causes) => {
  expect(secondRoundCauses(project(given), RULE)).toEqual(causes);
});

test("both rules are the district's", () => {
  expect(secondRoundCauses(project({ executedFen: 0, attainmentBp: 5_000 }), { zeroExecution: false, offTargetBp: 6_000 })).toEqual([]);
});
