import type { FundRowKey } from "../filing/facts.js";
import type { Band, Cause, Likelihood } from "../indicators/indicator.js";
import type { Grade } from "../selfevaluation/rules.js";
import type { Words } from "./cell.js";

/** Names of the fund rows as the official form prints them, without 其中：. */
export const FUND_ROW_LABELS: Record<FundRowKey, Words> = {
  total: { zh: "年度资金总额", en: "Total of the year" },
  generalPublicBudget: { zh: "本年一般公共预算拨款", en: "General public budget" },
  governmentFund: { zh: "政府性基金预算拨款", en: "Government funds" },
  stateCapital: { zh: "国有资本经营预算拨款", en: "State capital budget" },
  specialBond: { zh: "专项债券资金", en: "Special bonds" },
  carriedOver: { zh: "上年结转资金", en: "Carried over" },
  other: { zh: "其他资金", en: "Other funds" },
};

export const CAUSE_LABELS: Record<Cause, Words> = {
  FUNDING: { zh: "经费保障", en: "Funding" },
  INSTITUTION: { zh: "制度保障", en: "Rules" },
  PERSONNEL: { zh: "人员保障", en: "Staff" },
  HARDWARE: { zh: "硬件条件保障", en: "Equipment" },
  OTHER: { zh: "其他", en: "Other" },
};

export const LIKELIHOOD_LABELS: Record<Likelihood, Words> = {
  CERTAIN: { zh: "确定能", en: "Certain" },
  POSSIBLE: { zh: "有可能", en: "Possible" },
  IMPOSSIBLE: { zh: "完全不可能", en: "Impossible" },
};

export const BAND_LABELS: Record<Band, Words> = {
  ACHIEVED: { zh: "达成", en: "Achieved" },
  PARTLY: { zh: "部分达成", en: "Partly achieved" },
  MISSED: { zh: "未达成", en: "Missed" },
};

/** 优 良 中 差 of a self-evaluation. */
export const GRADE_LABELS: Record<Grade, Words> = {
  EXCELLENT: { zh: "优", en: "Excellent" },
  GOOD: { zh: "良", en: "Good" },
  FAIR: { zh: "中", en: "Fair" },
  POOR: { zh: "差", en: "Poor" },
};
