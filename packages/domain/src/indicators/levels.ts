import type { IndicatorFrame, Level1, Level2 } from "./indicator.js";

/** 二级指标 of each 一级指标, in the order of the form, per frame (rules-and-forms §3.1). */
export const LEVEL2_OF: Record<IndicatorFrame, Record<Level1, readonly Level2[]>> = {
  PRE_2021: {
    COST: [],
    OUTPUT: ["QUANTITY", "QUALITY", "TIMELINESS", "COST"],
    BENEFIT: ["ECONOMIC_BENEFIT", "SOCIAL_BENEFIT", "ECOLOGICAL_BENEFIT", "SUSTAINABILITY"],
    SATISFACTION: ["SATISFACTION"],
  },
  POST_2021: {
    COST: ["ECONOMIC_COST", "SOCIAL_COST", "ECOLOGICAL_COST"],
    OUTPUT: ["QUANTITY", "QUALITY", "TIMELINESS"],
    BENEFIT: ["ECONOMIC_BENEFIT", "SOCIAL_BENEFIT", "ECOLOGICAL_BENEFIT"],
    SATISFACTION: ["SATISFACTION"],
  },
};

/** Level 1 → level 2 table of a frame. */
export function level2Of(frame: IndicatorFrame): Record<Level1, readonly Level2[]> {
  return LEVEL2_OF[frame];
}

export const LEVEL1_LABELS: Record<Level1, { zh: string; en: string }> = {
  COST: { zh: "成本指标", en: "Cost" },
  OUTPUT: { zh: "产出指标", en: "Output" },
  BENEFIT: { zh: "效益指标", en: "Benefit" },
  SATISFACTION: { zh: "满意度指标", en: "Satisfaction" },
};

export const LEVEL2_LABELS: Record<Level2, { zh: string; en: string }> = {
  ECONOMIC_COST: { zh: "经济成本指标", en: "Economic cost" },
  SOCIAL_COST: { zh: "社会成本指标", en: "Social cost" },
  ECOLOGICAL_COST: { zh: "生态环境成本指标", en: "Ecological cost" },
  QUANTITY: { zh: "数量指标", en: "Quantity" },
  QUALITY: { zh: "质量指标", en: "Quality" },
  TIMELINESS: { zh: "时效指标", en: "Timeliness" },
  COST: { zh: "成本指标", en: "Cost" },
  ECONOMIC_BENEFIT: { zh: "经济效益指标", en: "Economic benefit" },
  SOCIAL_BENEFIT: { zh: "社会效益指标", en: "Social benefit" },
  ECOLOGICAL_BENEFIT: { zh: "生态效益指标", en: "Ecological benefit" },
  SUSTAINABILITY: { zh: "可持续影响指标", en: "Sustained effect" },
  SATISFACTION: { zh: "服务对象满意度指标", en: "Satisfaction of those served" },
};

/** Spellings met on published forms, without 指标 at the end. */
const LEVEL1_SPELLINGS: Record<string, Level1> = {
  成本: "COST",
  产出: "OUTPUT",
  项目产出: "OUTPUT",
  效益: "BENEFIT",
  效果: "BENEFIT",
  项目效益: "BENEFIT",
  项目效果: "BENEFIT",
  实施效果: "BENEFIT",
  满意度: "SATISFACTION",
  服务对象满意度: "SATISFACTION",
  社会公众或服务对象满意度: "SATISFACTION",
};

const LEVEL2_SPELLINGS: Record<string, Level2> = {
  经济成本: "ECONOMIC_COST",
  社会成本: "SOCIAL_COST",
  生态环境成本: "ECOLOGICAL_COST",
  生态成本: "ECOLOGICAL_COST",
  环境成本: "ECOLOGICAL_COST",
  数量: "QUANTITY",
  产出数量: "QUANTITY",
  质量: "QUALITY",
  产出质量: "QUALITY",
  时效: "TIMELINESS",
  产出时效: "TIMELINESS",
  进度: "TIMELINESS",
  成本: "COST",
  产出成本: "COST",
  经济效益: "ECONOMIC_BENEFIT",
  经济效果: "ECONOMIC_BENEFIT",
  社会效益: "SOCIAL_BENEFIT",
  社会效果: "SOCIAL_BENEFIT",
  生态效益: "ECOLOGICAL_BENEFIT",
  生态环境效益: "ECOLOGICAL_BENEFIT",
  环境效益: "ECOLOGICAL_BENEFIT",
  生态效果: "ECOLOGICAL_BENEFIT",
  可持续影响: "SUSTAINABILITY",
  可持续发展: "SUSTAINABILITY",
  可持续性: "SUSTAINABILITY",
  可持续性影响: "SUSTAINABILITY",
  可持续发展影响: "SUSTAINABILITY",
  满意度: "SATISFACTION",
  服务对象满意度: "SATISFACTION",
  社会公众满意度: "SATISFACTION",
  社会公众或服务对象满意度: "SATISFACTION",
  受益对象满意度: "SATISFACTION",
  服务对象: "SATISFACTION",
};

/** 一级指标 of a printed heading ("效果指标", "产出 指标(50分)"), or null. */
export function parseLevel1(text: string): Level1 | null {
  return LEVEL1_SPELLINGS[bare(text)] ?? null;
}

/**
 * 二级指标 of a printed heading, or null. Under 一级 成本指标 a bare 成本 means 经济成本; elsewhere it is the 成本指标 inside 产出.
 * Without text, the only 二级指标 of 满意度.
 */
export function parseLevel2(text: string | null, level1: Level1): Level2 | null {
  if (text === null || bare(text) === "") return level1 === "SATISFACTION" ? "SATISFACTION" : null;
  const level2 = LEVEL2_SPELLINGS[bare(text)] ?? null;
  return level2 === "COST" && level1 === "COST" ? "ECONOMIC_COST" : level2;
}

/** The frame a set of headings belongs to: 成本 on level 1 means 财预〔2021〕101号; otherwise the older frame. */
export function frameOf(level1s: Iterable<Level1>): IndicatorFrame {
  for (const level1 of level1s) if (level1 === "COST") return "POST_2021";
  return "PRE_2021";
}

/** Heading text without spaces, points in brackets, numbering and the word 指标. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\([^)]*\)/g, "")
    .replace(/^[一二三四五六七八九十\d]+[、.]/, "")
    .replace(/指标$/, "");
}

/** Where the 100 points go, in bp of a point ×100 (1 000 = 10 points), for goals that give no weights. */
export type Weights = Record<Level1 | "EXECUTION", number>;

/** 财预〔2020〕10号 and 财预〔2021〕101号 with every group present. Defaults of a district, not law: `defaultWeights` moves the points of a missing group. */
export const DEFAULT_WEIGHTS: Record<IndicatorFrame, Weights> = {
  PRE_2021: { EXECUTION: 1_000, COST: 0, OUTPUT: 5_000, BENEFIT: 3_000, SATISFACTION: 1_000 },
  POST_2021: { EXECUTION: 1_000, COST: 2_000, OUTPUT: 4_000, BENEFIT: 2_000, SATISFACTION: 1_000 },
};

/** Default points for a goal that has these groups: without 成本 产出 50 and 效益 30; without 满意度 its 10 go to 效益. Always 100 points together. */
export function defaultWeights(frame: IndicatorFrame, groups: ReadonlySet<Level1>): Weights {
  const base = groups.has("COST") ? DEFAULT_WEIGHTS[frame] : DEFAULT_WEIGHTS.PRE_2021;
  if (groups.has("SATISFACTION")) return base;
  return { ...base, BENEFIT: base.BENEFIT + base.SATISFACTION, SATISFACTION: 0 };
}
