import { expect, test } from "@jest/globals";
import { micro, problemText } from "@jianxiao/domain";
import { annotateWorkbook, readTargetWorkbook } from "@jianxiao/forms";
import { lintGoal } from "./lint.js";

async function lintOf(rows: readonly (readonly string[])[], last: Parameters<typeof lintGoal>[2] = []) {
  const written = rows.map((texts, at) => ({ sheet: "农田", row: at + 1, cells: Object.fromEntries(texts.map((text, column) => ["ABCDE"[column] ?? "F", text])) }));
  const [form] = (await readTargetWorkbook(await annotateWorkbook(written, []))).forms;
  if (!form) throw new Error("No form was read");
  return lintGoal({ sheet: form.sheet, row: 0, content: { facts: form.facts, places: form.cellPlaces } }, form.facts, last);
}

const goal = (text: string, ...indicators: string[][]): string[][] => [
  ["项目支出绩效目标申报表"], ["（2026年度）"], ["项目名称", "高标准农田"], ["年度资金总额", "100"], ["年度总体目标", text], ["一级指标", "二级指标", "三级指标", "指标值", "分值"], ...indicators,
];

test("an imported goal is looked over like one that is written, each weakness at its cell", async () => {
  const faults = await lintOf(goal("进一步提升耕地质量", ["产出指标", "数量指标", "新增农田", "≥100亩", "40"], ["效益指标", "社会效益指标", "农户满意度", "效果明显", "30"]));
  expect(faults.map(({ cell, code, severity }) => [cell, code, severity])).toEqual([
    ["B5", "LINT_GOAL_VAGUE", "INFO"], ["B5", "LINT_WEIGHTS", "WARN"], ["D8", "LINT_TARGET_WORDS", "WARN"], ["B8", "LINT_CATEGORY", "INFO"],
  ]);
  expect(problemText(faults[0]!.code, faults[0]!.params, "zh")).toContain("进一步");
});

test("it is held against what the year before reached, and nothing stops an approved goal", async () => {
  const rows = goal("新增农田 100 亩", ["产出指标", "数量指标", "新增农田", "≥100亩", "50"], ["产出指标", "数量指标", "新增农田", "≥100亩", "40"], ["效益指标", "社会效益指标", "受益农户", "≥10户", "10"]);
  const faults = await lintOf(rows, [{ name: "新增农田", actualMicro: micro(130_000_000) }]);
  expect(faults.map(({ code, cell }) => [code, cell])).toEqual(expect.arrayContaining([["LINT_BELOW_LAST", "D7"], ["LINT_NAME_TWICE", "C8"]]));
  expect(faults.every(({ severity }) => severity !== "BLOCK")).toBe(true);
});
