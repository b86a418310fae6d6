import type { Band } from "../indicators/indicator.js";

/** 优 良 中 差. */
export const GRADES = ["EXCELLENT", "GOOD", "FAIR", "POOR"] as const;
export type Grade = (typeof GRADES)[number];

/** Points of 预算执行率, in hundredths: the one share the rules don't leave to the place. */
export const EXECUTION_WEIGHT = 1_000;

/**
 * How a year-end 自评 is scored. Points are in hundredths (1 point = 100), shares in basis points. Every number is a setting of the district (自评评分规则):
 * the national texts (财预〔2020〕10号, 财预〔2021〕101号) leave splits and the overshoot rule to the place.
 */
export type ScoringRules = {
  /** What a band counts for as completion, and as share of the points where nobody judged more finely. */
  bandBp: Record<Band, number>;
  /** The least share of the points within 达成 and 部分达成; what lies below the latter is 未达成. */
  bandFromBp: Record<Exclude<Band, "MISSED">, number>;
  /** 满意度赋分: share of the points by the satisfaction reached, best step first. */
  satisfactionSteps: readonly { fromBp: number; shareBp: number }[];
  /** Completion below this scores nothing (按完成比例赋分 with a gate); 0 = no gate. */
  passGateBp: number;
  /** A result beyond `fromBp` asks for its reason. With `reduce` its target is held to have been too low, and the score falls with the excess; off until a district decides so. */
  overshoot: { reduce: boolean; fromBp: number };
  /** Lowest total of each grade, in hundredths of a point. */
  gradeFrom: Record<Exclude<Grade, "POOR">, number>;
};

export const DEFAULT_SCORING: ScoringRules = {
  bandBp: { ACHIEVED: 10_000, PARTLY: 7_000, MISSED: 3_000 },
  bandFromBp: { ACHIEVED: 8_000, PARTLY: 6_000 },
  satisfactionSteps: [
    { fromBp: 9_000, shareBp: 10_000 },
    { fromBp: 8_000, shareBp: 8_000 },
    { fromBp: 6_000, shareBp: 5_000 },
  ],
  passGateBp: 0,
  overshoot: { reduce: false, fromBp: 13_000 },
  gradeFrom: { EXCELLENT: 9_000, GOOD: 8_000, FAIR: 6_000 },
};

/** Grade of a total in hundredths of a point. */
export function gradeOf(total: number, rules: ScoringRules = DEFAULT_SCORING): Grade {
  const { EXCELLENT, GOOD, FAIR } = rules.gradeFrom;
  if (total >= EXCELLENT) return "EXCELLENT";
  if (total >= GOOD) return "GOOD";
  return total >= FAIR ? "FAIR" : "POOR";
}
