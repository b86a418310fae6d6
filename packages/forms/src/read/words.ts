import { type FundRowKey, type Level1, type Level2, parseLevel1, parseLevel2 } from "@jianxiao/domain";

/** Text of a heading or label for comparison: half-width, without white space, closing colon and what stands in brackets. */
export function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").replace(/\([^)]*\)/g, "").replace(/[:：]+$/, "");
}

/** Fund rows by their words on published forms; the first that fits counts. 结转 before 财政: 上年结转财政资金 is carried over. */
const FUND_ROW_WORDS: readonly (readonly [RegExp, FundRowKey])[] = [
  [/总额|总预算|合计|总计|^总投资$/, "total"],
  [/结转|结余/, "carriedOver"],
  [/专项债|债券/, "specialBond"],
  [/政府性基金/, "governmentFund"],
  [/国有资本/, "stateCapital"],
  [/一般公共预算|财政拨款|财政资金|财政拨付/, "generalPublicBudget"],
  [/其他资金|其它资金|自筹|单位资金|^(其中:?)?其[他它]$/, "other"],
];

/** The fund row a label names, or undefined for a label of the form's own ("示范建设", "省级配套"). */
export function fundRowOf(label: string): FundRowKey | undefined {
  const words = bare(label);
  return FUND_ROW_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Levels an indicator is filed under, and what the form printed where that is not one of ours. */
export type Levels = { level1: Level1; level2: Level2; known1: boolean; known2: boolean; printed?: { level1?: string; level2?: string | null } };

/** 一级 of the frame of central investment plans (实施效果 + 过程管理): management of plan, money and project is output of the work. */
const PROCESS_WORDS = /^(计划|资金|项目|过程)管理(指标)?$|^监督检查(指标)?$/;
const NEAREST: Record<Level1, Level2> = { COST: "ECONOMIC_COST", OUTPUT: "QUANTITY", BENEFIT: "SOCIAL_BENEFIT", SATISFACTION: "SATISFACTION" };

/** Files printed headings under our two levels. Forms without a 二级 get the first of their 一级; the printed words are kept beside it. Undefined: no 一级 at all. */
export function levelsOf(level1Text: string | null, level2Text: string | null): Levels | undefined {
  const words1 = level1Text?.trim() || null;
  const words2 = level2Text?.trim() || null;
  const process = words1 !== null && PROCESS_WORDS.test(bare(words1));
  const level1 = words1 === null ? undefined : (parseLevel1(words1) ?? (process ? "OUTPUT" : undefined));
  if (!level1) return undefined;
  const level2 = parseLevel2(words2, level1);
  return {
    level1,
    level2: level2 ?? (process ? "QUALITY" : NEAREST[level1]),
    known1: !process,
    known2: level2 !== null,
    ...(process || level2 === null ? { printed: { ...(process ? { level1: words1! } : {}), ...(level2 === null ? { level2: words2 } : {}) } } : {}),
  };
}
