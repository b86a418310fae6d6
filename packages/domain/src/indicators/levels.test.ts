import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { INDICATOR_FRAMES, LEVEL1, LEVEL2 } from "./indicator.js";
import { defaultWeights, frameOf, LEVEL1_LABELS, LEVEL2_LABELS, level2Of, parseLevel1, parseLevel2 } from "./levels.js";

describe("headings of published forms", () => {
  test.each([
    ["产出指标", "OUTPUT"],
    ["效果指标", "BENEFIT"],
    ["效益指标（30分）", "BENEFIT"],
    ["满意度", "SATISFACTION"],
    ["成 本 指 标", "COST"],
    ["一、产出指标", "OUTPUT"],
    ["计划管理指标", null],
  ])("level 1 %s is %s", (text, level1) => {
    expect(parseLevel1(text)).toBe(level1);
  });

  test.each([
    ["社会效益", "BENEFIT", "SOCIAL_BENEFIT"],
    ["社会效益指标", "BENEFIT", "SOCIAL_BENEFIT"],
    ["可持续影响", "BENEFIT", "SUSTAINABILITY"],
    ["成本指标", "OUTPUT", "COST"],
    ["成本指标", "COST", "ECONOMIC_COST"],
    ["生态环境成本", "COST", "ECOLOGICAL_COST"],
    ["", "SATISFACTION", "SATISFACTION"],
    [null, "OUTPUT", null],
    ["别的", "OUTPUT", null],
  ] as const)("level 2 %s under %s is %s", (text, level1, level2) => {
    expect(parseLevel2(text, level1)).toBe(level2);
  });

  test("our own labels are read back", () => {
    for (const level1 of LEVEL1) expect(parseLevel1(LEVEL1_LABELS[level1].zh)).toBe(level1);
    for (const frame of INDICATOR_FRAMES) {
      for (const level1 of LEVEL1)
        for (const level2 of level2Of(frame)[level1]) expect(parseLevel2(LEVEL2_LABELS[level2].zh, level1)).toBe(level2);
    }
  });
});

test("every level 2 belongs to a frame", () => {
  const used = new Set(INDICATOR_FRAMES.flatMap((frame) => LEVEL1.flatMap((level1) => level2Of(frame)[level1])));
  expect(used).toEqual(new Set(LEVEL2));
});

test("成本 on level 1 means the newer frame", () => {
  expect(frameOf(["OUTPUT", "BENEFIT"])).toBe("PRE_2021");
  expect(frameOf(["OUTPUT", "COST"])).toBe("POST_2021");
});

test("default points are 100 together for any set of groups", () => {
  fc.assert(
    fc.property(fc.constantFrom(...INDICATOR_FRAMES), fc.subarray([...LEVEL1]), (frame, groups) => {
      const weights = defaultWeights(frame, new Set(groups));
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(10_000);
    }),
  );
  expect(defaultWeights("POST_2021", new Set(["OUTPUT", "BENEFIT"]))).toMatchObject({
    COST: 0,
    OUTPUT: 5_000,
    BENEFIT: 4_000,
    SATISFACTION: 0,
  });
  expect(defaultWeights("POST_2021", new Set(["COST", "OUTPUT", "BENEFIT"]))).toMatchObject({ COST: 2_000, OUTPUT: 4_000, BENEFIT: 3_000 });
});
