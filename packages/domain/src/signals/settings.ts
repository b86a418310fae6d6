import type { ScoringRules } from "../selfevaluation/rules.js";
import type { CheckRules } from "../checks/rules.js";

/** Numbers a cycle is judged by. Every one is data of the cycle (rules-and-forms §3.4); rates in basis points. */
export type CycleSettings = {
  version: number;
  executionGapYellowBp: number;
  executionGapRedBp: number;
  completionYellowBp: number;
  completionRedBp: number;
  forecastYellowBp: number;
  forecastRedBp: number;
  expectedBalanceYellowBp: number;
  expectedBalanceRedBp: number;
  attainmentYellowBp: number;
  attainmentRedBp: number;
  overshootBp: number;
  bandBp: { ACHIEVED: number; PARTLY: number; MISSED: number };
  /** C16: 确定能 while execution lags expected progress by more than this. */
  certainGapBp: number;
  /** An indicator of this weight or more is a core indicator, unless the goal says otherwise. Our own default, not a rule. */
  coreWeightBp: number;
  /** Checks the district runs otherwise than they are defined. */
  checks?: CheckRules;
  /** How self-evaluations are scored, where the district says otherwise than the product. */
  scoring?: ScoringRules;
};

export const DEFAULT_SETTINGS: CycleSettings = {
  version: 1,
  executionGapYellowBp: -1_000,
  executionGapRedBp: -2_500,
  completionYellowBp: 9_000,
  completionRedBp: 7_000,
  forecastYellowBp: 9_500,
  forecastRedBp: 8_000,
  expectedBalanceYellowBp: 1_000,
  expectedBalanceRedBp: 3_000,
  attainmentYellowBp: 9_000,
  attainmentRedBp: 7_000,
  overshootBp: 13_000,
  bandBp: { ACHIEVED: 10_000, PARTLY: 7_000, MISSED: 3_000 },
  certainGapBp: -1_000,
  coreWeightBp: 2_000,
};

export const COLOURS = ["GREEN", "YELLOW", "RED"] as const;
export type Colour = (typeof COLOURS)[number];
