import type { IndicatorFrame, Nature, Operator } from "../../indicators/indicator.js";
import type { FigureOrigin } from "../../filing/facts.js";
import type { CurveName } from "../../signals/curves.js";
import type { Colour } from "../../signals/settings.js";
import type { Axis } from "../../signals/signal.js";
import type { Quadrant } from "../../signals/quadrant.js";
import type { Words } from "../words.js";

export const FRAME_TERMS: Record<IndicatorFrame, Words> = {
  PRE_2021: { zh: "三类指标（成本在产出内）", en: "Older frame (cost inside output)" },
  POST_2021: { zh: "四类指标（成本单列）", en: "Newer frame (cost on level 1)" },
};

export const NATURE_TERMS: Record<Nature, Words> = {
  POSITIVE: { zh: "正向", en: "More is better" },
  NEGATIVE: { zh: "反向", en: "Less is better" },
  FIXED: { zh: "定值", en: "Fixed value" },
  QUALITATIVE: { zh: "定性", en: "Qualitative" },
};

export const OPERATOR_TERMS: Record<Operator, Words> = {
  GE: { zh: "≥", en: "≥" },
  GT: { zh: ">", en: ">" },
  EQ: { zh: "=", en: "=" },
  LE: { zh: "≤", en: "≤" },
  LT: { zh: "<", en: "<" },
  RANGE: { zh: "区间", en: "Range" },
};

export const FIGURE_ORIGIN_TERMS: Record<FigureOrigin, Words> = {
  LEDGER: { zh: "国库支付", en: "Treasury payments" },
  TYPED: { zh: "单位填报", en: "Typed by the unit" },
  DERIVED: { zh: "自动计算", en: "Computed" },
};

export const COLOUR_TERMS: Record<Colour, Words> = {
  GREEN: { zh: "正常", en: "Normal" },
  YELLOW: { zh: "黄色", en: "Yellow" },
  RED: { zh: "红色", en: "Red" },
};

export const AXIS_TERMS: Record<Axis, Words> = {
  EXECUTION: { zh: "预算执行", en: "Execution" },
  PERFORMANCE: { zh: "绩效目标", en: "Performance" },
};

export const CURVE_TERMS: Record<CurveName, Words> = {
  EVEN: { zh: "序时进度", en: "Even through the year" },
  SPRING_SUMMER: { zh: "春夏施工", en: "Spring and summer works" },
  AUTUMN_WINTER: { zh: "秋冬集中", en: "Autumn and winter" },
  EARLY_GRANT: { zh: "年初发放", en: "Granted early" },
  YEAR_END_SETTLEMENT: { zh: "年末结算", en: "Settled at year end" },
  MILESTONES: { zh: "按节点支付", en: "Paid by milestones" },
};

/** Where a project stands in the 双监控 matrix. */
export const QUADRANT_TERMS: Record<Quadrant, Words> = {
  IN_STEP: { zh: "同步达标", en: "In step" },
  MONEY_SLOW: { zh: "钱慢事快", en: "Money behind, work on course" },
  WORK_SLOW: { zh: "钱快事慢", en: "Work behind, money on course" },
  BOTH_SLOW: { zh: "双慢", en: "Both behind" },
};
