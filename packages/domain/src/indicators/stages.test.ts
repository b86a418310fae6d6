import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CURVES } from "../signals/curves.js";
import { indicator } from "../signals/form.fixture.js";
import { micro } from "./micro.js";
import { readStages, stagesAlong, stageTexts } from "./stages.js";

const farmland = indicator("a", { target: "≥16000亩", level2: "QUANTITY" });
const twelve = (given: Record<number, string>) => Array.from({ length: 12 }, (_, at) => given[at + 1] ?? "");
const codes = (row: typeof farmland, given: Record<number, string>) => {
  const read = readStages(row, twelve(given));
  return read.ok ? read.staged.filter((stage) => stage !== null).length : read.problems.map(({ month, problem }) => `${month} ${problem.code}`);
};

describe("staged targets", () => {
  test.each([
    ["of what adds up rise to the year's target", farmland, { 3: "4,000", 9: "12000", 12: "16000" }, 3],
    ["don't fall", farmland, { 3: "4000", 6: "3000" }, ["6 STAGE_FALLING"]],
    ["don't pass the year's target", farmland, { 9: "16000.5" }, ["9 STAGE_BEYOND_TARGET"]],
    ["are numbers", farmland, { 6: "过半" }, ["6 NOT_A_NUMBER"]],
    ["of a rate may fall or pass it", indicator("b", { target: "≥90%", level2: "QUALITY" }), { 3: "95", 6: "92" }, 2],
  ])("%s", (_what, row, given, expected) => expect(codes(row, given as Record<number, string>)).toEqual(expected));

  test("none at all is an empty list, and what was read comes back as it stands", () => {
    expect(readStages(farmland, twelve({}))).toEqual({ ok: true, staged: [] });
    const read = readStages(farmland, twelve({ 6: "8,000.5" }));
    expect(read.ok && stageTexts({ staged: read.staged })[5]).toBe("8000.5");
  });

  test("along any curve they are stages one may keep, whole where the target is whole, and end at the target", () => {
    const curve = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 11, maxLength: 11 }).map((bps) => [...bps.sort((one, other) => one - other), 10_000]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 9e9 }), fc.boolean(), curve, (amount, whole, bps) => {
      const target = micro(whole ? amount * 1e6 : amount);
      const row = { ...farmland, target: { kind: "NUMBER" as const, operator: "GE" as const, micro: target } };
      const stages = stagesAlong(row, bps) ?? [];
      expect(stages.at(-1)).toBe(target);
      if (whole) expect(stages.every((stage) => stage % 1_000_000 === 0)).toBe(true);
      expect(readStages(row, stageTexts({ staged: stages }))).toEqual({ ok: true, staged: stages });
    }));
    expect(stagesAlong(indicator("c", { target: "≥90%", level2: "QUALITY" }), CURVES.EVEN)).toBeNull();
  });
});
