import { describe, expect, test } from "@jest/globals";
import { micro } from "../indicators/micro.js";
import { allowedAdjustmentActions, type AdjustmentState } from "./adjustment.js";
import { type GoalDraft, type IndicatorDraft, isGoalDraft, readIndicator, weightOf } from "./goal-draft.js";
import { wordsIn } from "./goal-words.js";
import { goalFaults, goalFaultText } from "./lint.js";

const row = (given: Partial<IndicatorDraft> = {}): IndicatorDraft => ({ key: "a", lineageId: null, libraryKey: null, librarySince: null, level1: "OUTPUT", level2: "QUANTITY", name: "新增高标准农田", nature: "POSITIVE", target: "≥16000", unit: "亩", weight: "50", ...given });
const benefit = row({ key: "b", level1: "BENEFIT", level2: "SOCIAL_BENEFIT", name: "受益农户", target: "≥1200", unit: "户", weight: "40" });
const goal = (given: Partial<GoalDraft> = {}): GoalDraft => ({ frame: "PRE_2021", text: "建成高标准农田 16,000 亩", indicators: [row(), benefit], ...given });
const codes = (draft: GoalDraft, last: Parameters<typeof goalFaults>[1] = []) => goalFaults(draft, last).map(({ code, key }) => [code, key]);

describe("a goal is looked over", () => {
  test("a sound one has nothing against it", () => expect(goalFaults(goal())).toEqual([]));

  test.each<[string, GoalDraft, string, string | null]>([
    ["without words", goal({ text: " " }), "GOAL_EMPTY", null],
    ["in vague words", goal({ text: "进一步提升耕地质量" }), "GOAL_VAGUE", null],
    ["without indicators", goal({ indicators: [] }), "NO_INDICATORS", null],
    ["without a benefit", goal({ indicators: [row({ weight: "90" })] }), "NO_OUTCOME", null],
    ["with weights that don't add up", goal({ indicators: [row({ weight: "45" }), benefit] }), "WEIGHTS", null],
    ["with a weight left out", goal({ indicators: [row({ weight: "" }), benefit] }), "WEIGHT_MISSING", "a"],
    ["with a weight in words", goal({ indicators: [row({ weight: "五十" }), benefit] }), "WEIGHT_UNREADABLE", "a"],
    ["with a nameless row", goal({ indicators: [row({ name: "" }), benefit] }), "NAME_EMPTY", "a"],
    ["with a row twice", goal({ indicators: [row(), row({ key: "c" }), benefit] }), "NAME_TWICE", "c"],
    ["without a target", goal({ indicators: [row({ target: "" }), benefit] }), "TARGET_EMPTY", "a"],
    ["with a target nobody can verify", goal({ indicators: [row({ nature: "QUALITATIVE", target: "效果明显", unit: "" }), benefit] }), "TARGET_WORDS", "a"],
    ["with a number of nothing", goal({ indicators: [row({ unit: "" }), benefit] }), "UNIT_MISSING", "a"],
    ["with satisfaction among the benefits", goal({ indicators: [row(), { ...benefit, name: "农户满意度" }] }), "CATEGORY", "b"],
  ])("%s", (_what, draft, code, key) => expect(codes(draft)).toContainEqual([code, key]));

  test("against what was reached last year", () => {
    const last = [{ name: "新增高标准农田", actualMicro: micro(18_000_000_000) }];
    expect(codes(goal(), last)).toEqual([["BELOW_LAST", "a"], ["BASELINE_MISSING", "b"]]);
    const cost = row({ nature: "NEGATIVE", target: "≤200", name: "亩均成本", unit: "元" });
    expect(codes(goal({ indicators: [cost, benefit] }), [{ name: "亩均成本", actualMicro: micro(150_000_000) }, { name: "受益农户", actualMicro: micro(1_000_000_000) }])).toEqual([["BELOW_LAST", "a"]]);
  });

  test("and told the words that led to it", () => {
    const [fault] = goalFaults(goal({ text: "进一步大力推进，争取有所改善" }));
    expect(fault && goalFaultText(fault, "zh")).toContain("进一步、争取、大力、有所".split("、")[0]!);
    expect(wordsIn("全面加强和加强", ["加强", "全面加强"])).toEqual(["全面加强"]);
  });
});

test("a draft is stored as an approved indicator; a staged target stays where the target did", () => {
  const before = readIndicator(row(), undefined, "x")!;
  const staged = { ...before, staged: [null, null, micro(5_000_000)] };
  expect(readIndicator(row({ name: " 新增高标准农田 " }), staged, "y")).toMatchObject({ id: "y", name: "新增高标准农田", weightBp: 5_000, staged: staged.staged });
  expect(readIndicator(row({ target: "≥17000" }), staged, "y")?.staged).toEqual([]);
  expect(readIndicator(row({ target: "" }), undefined, "y")).toBeNull();
  expect([weightOf("12.5"), weightOf(""), weightOf("101"), weightOf("x"), weightOf("１０")]).toEqual([1_250, null, undefined, undefined, 1_000]);
});

test("only drafts of the right shape are taken", () => {
  expect(isGoalDraft(goal())).toBe(true);
  for (const broken of [null, {}, { ...goal(), frame: "X" }, { ...goal(), indicators: [{ ...row(), level2: "ECONOMIC_COST" }] }, { ...goal(), text: "长".repeat(2_001) }, { ...goal(), indicators: [{ ...row(), name: 1 }] }]) expect(isGoalDraft(broken)).toBe(false);
});

describe("an adjustment", () => {
  const standing = (state: AdjustmentState, blocks = 0) => ({ state, departmentId: "d", unitId: "u", blocks });
  const actor = (role: "UNIT_FILLER" | "DEPARTMENT_SUBMITTER" | "PERFORMANCE_OFFICE", at = {}) => ({ role, accountId: "a", districtId: "x", departmentId: "d", unitId: "u", ...at });
  const may = (...given: Parameters<typeof allowedAdjustmentActions>) => allowedAdjustmentActions(...given).filter(({ allowed }) => allowed).map(({ action }) => action);

  test("is written by the unit, submitted by its department, decided by the performance office", () => {
    expect(may(actor("UNIT_FILLER"), standing("DRAFT"))).toEqual(["SAVE", "DISCARD"]);
    expect(may(actor("DEPARTMENT_SUBMITTER"), standing("DRAFT"))).toEqual(["SAVE", "SUBMIT", "DISCARD"]);
    expect(may(actor("DEPARTMENT_SUBMITTER"), standing("PENDING"))).toEqual([]);
    expect(may(actor("PERFORMANCE_OFFICE"), standing("PENDING"))).toEqual(["SEND_BACK", "APPROVE"]);
    expect(may(actor("PERFORMANCE_OFFICE"), standing("DRAFT"))).toEqual([]);
    expect(may(actor("UNIT_FILLER", { unitId: "v" }), standing("DRAFT"))).toEqual([]);
    expect(may(actor("PERFORMANCE_OFFICE"), standing("APPROVED"))).toEqual([]);
  });

  test("isn't submitted while something blocks", () => {
    expect(may(actor("DEPARTMENT_SUBMITTER"), standing("DRAFT", 2))).toEqual(["SAVE", "DISCARD"]);
  });
});
