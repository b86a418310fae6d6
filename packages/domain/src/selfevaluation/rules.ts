import type { Band } from "../indicators/indicator.js";

/** 优 良 中 差. */
export const GRADES = ["EXCELLENT", "GOOD", "FAIR", "POOR"] as const;
export type Grade = (typeof GRADES)[number];

/**
 * How a year-end 自评 is scored. Points are in hundredths (1 point = 100), shares in basis points. Every number is a setting of the district:
 * the national texts (财预〔2020〕10号, 财预〔2021〕101号) leave splits and the overshoot rule to the place.
 */
export type ScoringRules = {
  /** Points of 预算执行率; the one share the rules don't allow to change. */
  executionWeight: number;
  /** Share of its points an indicator gets by band, when nobody judged more finely. */
  bandBp: Record<Band, number>;
  /** What a judged share may be within a band: from (inclusive) up to `below`; ACHIEVED includes 100 %. */
  bandRangeBp: Record<Band, { from: number; below: number }>;
  /** 满意度赋分: share of the points by the satisfaction reached, best step first. */
  satisfactionSteps: readonly { fromBp: number; shareBp: number }[];
  /** Completion below this scores nothing (按完成比例赋分 with a gate); 0 = no gate. */
  passGateBp: number;
  /** When completion lies beyond `fromBp` and the target was set too low, the score falls with the excess. Off until a district decides so. */
  overshoot: { reduce: boolean; fromBp: number };
  /** Lowest total of each grade, in hundredths of a point. */
  gradeFrom: Record<Exclude<Grade, "POOR">, number>;
};

export const DEFAULT_SCORING: ScoringRules = {
  executionWeight: 1_000,
  bandBp: { ACHIEVED: 10_000, PARTLY: 7_000, MISSED: 3_000 },
  bandRangeBp: { ACHIEVED: { from: 8_000, below: 10_001 }, PARTLY: { from: 6_000, below: 8_000 }, MISSED: { from: 0, below: 6_000 } },
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
