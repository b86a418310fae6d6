/** Frame a project's goal was approved with: 成本 inside 产出 (before 财预〔2021〕101号) or 成本 on level 1 (after). */
export const INDICATOR_FRAMES = ["PRE_2021", "POST_2021"] as const;
export type IndicatorFrame = (typeof INDICATOR_FRAMES)[number];

export const LEVEL1 = ["COST", "OUTPUT", "BENEFIT", "SATISFACTION"] as const;
export type Level1 = (typeof LEVEL1)[number];

/** 二级指标. Which level 1 each belongs to depends on the frame. */
export const LEVEL2 = [
  "ECONOMIC_COST",
  "SOCIAL_COST",
  "ECOLOGICAL_COST",
  "QUANTITY",
  "QUALITY",
  "TIMELINESS",
  "COST",
  "ECONOMIC_BENEFIT",
  "SOCIAL_BENEFIT",
  "ECOLOGICAL_BENEFIT",
  "SUSTAINABILITY",
  "SATISFACTION",
] as const;
export type Level2 = (typeof LEVEL2)[number];

/** 正向, 反向, 定值, 定性. */
export const NATURES = ["POSITIVE", "NEGATIVE", "FIXED", "QUALITATIVE"] as const;
export type Nature = (typeof NATURES)[number];

export const OPERATORS = ["GE", "GT", "EQ", "LE", "LT", "RANGE"] as const;
export type Operator = (typeof OPERATORS)[number];

/** 达成 / 部分达成 / 未达成 of a qualitative indicator. */
export const BANDS = ["ACHIEVED", "PARTLY", "MISSED"] as const;
export type Band = (typeof BANDS)[number];

/** 确定能 / 有可能 / 完全不可能. */
export const LIKELIHOODS = ["CERTAIN", "POSSIBLE", "IMPOSSIBLE"] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** 偏差原因: 经费保障, 制度保障, 人员保障, 硬件条件保障, 其他. */
export const CAUSES = ["FUNDING", "INSTITUTION", "PERSONNEL", "HARDWARE", "OTHER"] as const;
export type Cause = (typeof CAUSES)[number];

/** A number in micro-units (value × 10⁶, safe integer), exact to six decimals. */
export type Micro = number & { readonly __unit: "micro" };

/** 年度指标值 as approved: a number or a range in micro-units, or words. `text` is what the form prints when there is no number. */
export type Target =
  | { kind: "NUMBER"; operator: Exclude<Operator, "RANGE">; micro: Micro }
  | { kind: "RANGE"; operator: "RANGE"; fromMicro: Micro; toMicro: Micro }
  | { kind: "TEXT"; text: string };

/** An approved indicator (三级指标) of a goal version. */
export type Indicator = {
  /** Stable within the goal version; part of cell paths. */
  id: string;
  level1: Level1;
  level2: Level2;
  name: string;
  nature: Nature;
  target: Target;
  /** Normalised unit (`%`, `个`, `万元`…), empty when the indicator has none. */
  unit: string;
  /** Weight in basis points of 100 points (1 point = 100 bp), null when the goal gives none. */
  weightBp: number | null;
  /** Marked as a core indicator (or marked not to be). When not said, its weight decides: `coreWeightBp` of the cycle's settings. */
  core?: boolean;
  /** Staged target for month 1..12 in micro-units, null where none is set. Empty array = none at all. */
  staged: readonly (Micro | null)[];
};
