import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import { completionBp, type Measurable, type Measured } from "../indicators/completion.js";
import type { Band, IndicatorFrame } from "../indicators/indicator.js";
import { defaultWeights } from "../indicators/levels.js";
import { MICRO_PER_UNIT } from "../indicators/micro.js";
import type { Fen } from "../money/fen.js";
import { FULL_BP, ratioBp } from "../money/rate.js";
import { assessExecution } from "../signals/execution.js";
import { measuredActual } from "../signals/performance.js";
import { DEFAULT_SETTINGS } from "../signals/settings.js";
import { DEFAULT_SCORING, EXECUTION_WEIGHT, type Grade, gradeOf, type ScoringRules } from "./rules.js";

/** 按完成比例赋分, 按评判等级赋分, 满意度赋分, 直接赋分 (yes or no). */
export type ScoringWay = "PROPORTION" | "BANDS" | "SATISFACTION" | "DIRECT";

/** A self-evaluation is of 100 points, in hundredths. */
const WHOLE = 10_000;

/** The rules a form is scored by: those its cycle took over; the product's own otherwise. */
export const scoringOf = ({ selfEvaluation }: Pick<FilingFacts, "selfEvaluation">): ScoringRules => selfEvaluation?.scoring ?? DEFAULT_SCORING;

/** How an indicator is scored when the goal doesn't say: words by band; satisfaction in % by steps under 财预〔2021〕101号; anything else in proportion. */
export function scoringWay(indicator: Pick<IndicatorFacts, "level1" | "nature" | "unit" | "target">, frame: IndicatorFrame): ScoringWay {
  if (indicator.nature === "QUALITATIVE" || indicator.target.kind === "TEXT") return "BANDS";
  return frame === "POST_2021" && indicator.level1 === "SATISFACTION" && indicator.unit === "%" ? "SATISFACTION" : "PROPORTION";
}

/** 得分 of the fund row: 执行数 ÷ 全年预算数 of the points, never more than all of them; null without a budget. Hundredths of a point. */
export function scoreExecution(executedFen: Fen, adjustedFen: Fen, weight: number = EXECUTION_WEIGHT): number | null {
  const rate = ratioBp(executedFen, adjustedFen);
  return rate === null ? null : share(weight, Math.min(FULL_BP, Math.max(0, rate)));
}

/** 得分 of one indicator in hundredths of a point, 0..weight; null when nothing measurable was reported. */
export function scoreIndicator(
  indicator: Measurable,
  value: Measured | null,
  weight: number,
  way: ScoringWay,
  rules: ScoringRules = DEFAULT_SCORING,
): number | null {
  if (value === null) return null;
  if (value.kind === "BAND") return share(weight, rules.bandBp[value.band]);
  if (way === "SATISFACTION")
    return value.kind === "NUMBER" ? share(weight, satisfactionShare((value.micro / MICRO_PER_UNIT) * 100, rules)) : null;
  const completion = completionBp(indicator, value);
  if (completion === null) return null;
  if (way === "DIRECT") return completion >= FULL_BP ? weight : 0;
  if (completion < rules.passGateBp) return 0;
  const reduced = rules.overshoot.reduce && completion > rules.overshoot.fromBp;
  return share(weight, reduced ? Math.max(0, FULL_BP - (completion - rules.overshoot.fromBp)) : Math.min(FULL_BP, completion));
}

function satisfactionShare(reachedBp: number, rules: ScoringRules): number {
  return rules.satisfactionSteps.find(({ fromBp }) => reachedBp >= fromBp)?.shareBp ?? 0;
}

/** weight × bp, rounded half up to a hundredth of a point. */
function share(weight: number, bp: number): number {
  return Math.floor((weight * bp + FULL_BP / 2) / FULL_BP);
}

export type SelfEvaluation = {
  execution: { weight: number; score: number | null };
  indicators: Record<string, { weight: number; score: number | null; way: ScoringWay }>;
  weightTotal: number;
  /** Sum of the scores there are; null when a score is missing, for a sum of part of the form is not a total. */
  total: number | null;
  grade: Grade | null;
};

/** 自评 of a form (rules-and-forms §1.3, §1.4, §2.6): fund row, each indicator, total and grade. Weights as approved, else the frame's defaults shared equally within each group. */
export function selfEvaluation(facts: FilingFacts): SelfEvaluation {
  const rules = scoringOf(facts);
  const { executedFen, adjustedFen } = assessExecution(facts, DEFAULT_SETTINGS);
  const execution = { weight: EXECUTION_WEIGHT, score: scoreExecution(executedFen, adjustedFen) };
  const weights = weightsOf(facts);
  const indicators = Object.fromEntries(
    facts.indicators.map((indicator) => {
      const way = scoringWay(indicator, facts.frame);
      const weight = weights.get(indicator.id) ?? 0;
      // On a form filled in here, what is judged in words is scored by who judges; a figure's score is never typed.
      const judged = facts.selfEvaluation !== undefined && way === "BANDS";
      const score = judged ? (indicator.score ?? null) : scoreIndicator(indicator, measuredActual(indicator), weight, way, rules);
      return [indicator.id, { weight, score, way }];
    }),
  );
  const parts = [execution, ...Object.values(indicators)];
  const total = parts.every(({ score }) => score !== null) ? parts.reduce((sum, { score }) => sum + (score ?? 0), 0) : null;
  return {
    execution,
    indicators,
    weightTotal: parts.reduce((sum, { weight }) => sum + weight, 0),
    total,
    grade: total === null ? null : gradeOf(total, rules),
  };
}

/**
 * Approved weights when every indicator has one; else the group's default points in equal parts, the first ones taking what doesn't divide. On a form filled in here approved weights
 * that don't leave execution its points (a goal weighted to 100 by itself) are brought to what is left, each in its share, so that a total is always of 100.
 */
export function weightsOf({ indicators, frame, selfEvaluation: filledIn }: Pick<FilingFacts, "indicators" | "frame" | "selfEvaluation">): Map<string, number> {
  const approved = indicators.map(({ id, weightBp }) => [id, weightBp ?? 0] as const);
  if (indicators.every(({ weightBp }) => weightBp !== null)) return new Map(filledIn ? broughtTo(approved, WHOLE - EXECUTION_WEIGHT) : approved);
  const groups = new Set(indicators.map(({ level1 }) => level1));
  const points = defaultWeights(frame, groups);
  const weights = new Map<string, number>();
  for (const level1 of groups) {
    const members = indicators.filter((indicator) => indicator.level1 === level1);
    const part = Math.floor(points[level1] / members.length);
    const rest = points[level1] - part * members.length;
    members.forEach(({ id }, index) => weights.set(id, part + (index < rest ? 1 : 0)));
  }
  return weights;
}

/** Weights in their shares of `whole`; what rounding leaves goes to those it took most from, the first before the later. */
function broughtTo(weights: readonly (readonly [id: string, weight: number])[], whole: number): (readonly [string, number])[] {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  if (sum === whole || sum === 0) return [...weights];
  const shares = weights.map(([id, weight], at) => ({ id, at, points: Math.floor((weight * whole) / sum), rest: (weight * whole) % sum }));
  const left = whole - shares.reduce((total, { points }) => total + points, 0);
  const up = new Set([...shares].sort((one, other) => other.rest - one.rest || one.at - other.at).slice(0, left).map(({ id }) => id));
  return shares.map(({ id, points }) => [id, points + (up.has(id) ? 1 : 0)]);
}

/** Points an indicator judged in words may get: the span of its band, in hundredths; undefined while no band is chosen. */
export function bandSpan(band: Band | null, weight: number, rules: ScoringRules): { from: number; to: number } | undefined {
  if (band === null) return undefined;
  const { ACHIEVED, PARTLY } = rules.bandFromBp;
  const leastOf = (bp: number) => Math.ceil((weight * bp) / FULL_BP);
  if (band === "ACHIEVED") return { from: leastOf(ACHIEVED), to: weight };
  return band === "PARTLY" ? { from: leastOf(PARTLY), to: leastOf(ACHIEVED) - 1 } : { from: 0, to: leastOf(PARTLY) - 1 };
}

/** Completion of an indicator against the whole year's target, in bp; null where nothing measurable was reported. */
export function yearCompletionBp(indicator: IndicatorFacts, rules: ScoringRules): number | null {
  return completionBp(indicator, measuredActual(indicator), { bandBp: rules.bandBp });
}

/** Whether a result needs its reason: below the target, or so far above that the target may have been too low. */
export function deviates(indicator: IndicatorFacts, rules: ScoringRules): "BELOW" | "ABOVE" | null {
  const completion = yearCompletionBp(indicator, rules);
  if (completion === null) return null;
  if (completion < FULL_BP) return "BELOW";
  return completion > rules.overshoot.fromBp ? "ABOVE" : null;
}
