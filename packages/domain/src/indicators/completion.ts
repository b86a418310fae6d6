import type { IndicatorValue } from "../filing/facts.js";
import { FULL_BP, ratioBp } from "../money/rate.js";
import { type Colour, type CycleSettings, DEFAULT_SETTINGS } from "../signals/settings.js";
import type { Band, Indicator, Likelihood, Micro } from "./indicator.js";
import { micro } from "./micro.js";
import { stagedTargetAt } from "./target.js";
import { addsUp } from "./unit.js";

/** What completion is measured from: a reported value, or the band of a qualitative indicator. */
export type Measured = IndicatorValue | { kind: "BAND"; band: Band };

/** The part of an indicator that completion depends on. */
export type Measurable = Pick<Indicator, "level2" | "nature" | "target" | "unit" | "staged">;

export type CompletionOptions = {
  /** Month 1..12 of the cut-off: compares with what was due by then. Without it, with the year's target. */
  stagedAt?: number;
  bandBp?: CycleSettings["bandBp"];
};

const ADDING_UP_LEVELS: ReadonlySet<string> = new Set(["QUANTITY", "ECONOMIC_BENEFIT", "SOCIAL_BENEFIT", "ECOLOGICAL_BENEFIT"]);

/** Judged by its degree: 定性, or a target in words. */
export function isInWords({ nature, target }: Pick<Indicator, "nature" | "target">): boolean {
  return nature === "QUALITATIVE" || target.kind === "TEXT";
}

/** Whether less is better: ≤ and <, or 反向 where the sign doesn't say. */
export function lessIsBetter({ nature, target }: Pick<Indicator, "nature" | "target">): boolean {
  if (target.kind === "NUMBER" && target.operator !== "EQ") return target.operator === "LE" || target.operator === "LT";
  return nature === "NEGATIVE";
}

/**
 * A cumulative count, whose target may be scaled by the months gone (rules-and-forms §3.3): a positive number that is not "less is better", on 数量指标
 * or 经济/社会/生态效益指标, in a unit that adds up (not %, ‰, 元/亩, 天, 年, 分 …; see `addsUp`); a bare number without unit only on 数量指标.
 * Everything else (rates, satisfaction, quality, standards, durations, costs) is compared with the full target all year.
 */
export function isCumulative(indicator: Measurable): boolean {
  const { level2, nature, target, unit } = indicator;
  if (target.kind !== "NUMBER" || target.micro <= 0 || nature === "QUALITATIVE" || lessIsBetter(indicator)) return false;
  return ADDING_UP_LEVELS.has(level2) && (unit === "" ? level2 === "QUANTITY" : addsUp(unit));
}

/** The number due by a month: the staged target, else month/12 of a cumulative count, else the year's. Null for ranges and words. */
export function targetDueAt(indicator: Measurable, month: number): Micro | null {
  const { target } = indicator;
  if (target.kind !== "NUMBER") return null;
  const staged = stagedTargetAt(indicator, month);
  if (staged !== null && (month < 12 || indicator.staged[11] != null)) return staged;
  if (month >= 12 || !isCumulative(indicator)) return target.micro;
  return micro(Number((BigInt(target.micro) * BigInt(month)) / 12n));
}

/**
 * 完成率 in basis points (rules-and-forms §3.3), not capped: overshoot stays visible. Null when nothing measurable was reported.
 * ≥ > =: actual ÷ target. ≤ <: 100 % when kept, else target ÷ actual. Target 0 (or below): 100 % when met, else 0. Range: 100 % inside, else the ratio to the nearer end.
 * Words: by band.
 */
export function completionBp(indicator: Measurable, value: Measured | null, options: CompletionOptions = {}): number | null {
  if (value === null) return null;
  if (value.kind === "BAND") return (options.bandBp ?? DEFAULT_SETTINGS.bandBp)[value.band];
  if (value.kind === "TEXT") return null;
  const { target } = indicator;
  switch (target.kind) {
    case "TEXT":
      return null;
    case "RANGE":
      if (value.micro < target.fromMicro) return shareOf(value.micro, target.fromMicro);
      return value.micro <= target.toMicro ? FULL_BP : shareOf(target.toMicro, value.micro);
    case "NUMBER": {
      const due = options.stagedAt === undefined ? target.micro : (targetDueAt(indicator, options.stagedAt) ?? target.micro);
      return against(indicator, value.micro, due);
    }
  }
}

function against(indicator: Measurable, actual: Micro, due: Micro): number {
  if (lessIsBetter(indicator)) return actual <= due ? FULL_BP : shareOf(due, actual);
  if (due > 0) return shareOf(actual, due);
  // A ratio to nothing has no meaning: a target of 0 is met or missed. "= 0" is met only by 0, "≥ 0" (growth not negative) by anything from it up.
  const operator = indicator.target.kind === "NUMBER" ? indicator.target.operator : "EQ";
  const yearIsZero = indicator.target.kind === "NUMBER" && indicator.target.micro === due;
  const met = operator === "EQ" && yearIsZero ? actual === due : actual >= due;
  return met ? FULL_BP : 0;
}

/** part ÷ whole of two positive numbers; 0 otherwise, for a ratio of negatives says nothing. */
function shareOf(part: Micro, whole: Micro): number {
  return part > 0 && whole > 0 ? (ratioBp(part, whole) ?? 0) : 0;
}

export type IndicatorStanding = { completionBp: number | null; forecastBp: number | null; likelihood: Likelihood | null };

/** Colour of one indicator: the worst of completion, forecast and likelihood; null while none of them is known. */
export function indicatorColour(standing: IndicatorStanding, settings: CycleSettings = DEFAULT_SETTINGS): Colour | null {
  const { completionBp: completion, forecastBp: forecast, likelihood } = standing;
  return worstColour([
    completion === null ? null : colourBelow(completion, settings.completionYellowBp, settings.completionRedBp),
    forecast === null ? null : colourBelow(forecast, settings.forecastYellowBp, settings.forecastRedBp),
    likelihood === null ? null : COLOUR_OF_LIKELIHOOD[likelihood],
  ]);
}

const COLOUR_OF_LIKELIHOOD: Record<Likelihood, Colour> = { CERTAIN: "GREEN", POSSIBLE: "YELLOW", IMPOSSIBLE: "RED" };
const RANK: Record<Colour, number> = { GREEN: 0, YELLOW: 1, RED: 2 };

/** Green from `yellow` up, yellow from `red` up, red below. */
export function colourBelow(bp: number, yellow: number, red: number): Colour {
  if (bp < red) return "RED";
  return bp < yellow ? "YELLOW" : "GREEN";
}

/** The worst colour among those known; null when none is. */
export function worstColour(colours: Iterable<Colour | null>): Colour | null {
  let worst: Colour | null = null;
  for (const colour of colours) if (colour !== null && (worst === null || RANK[colour] > RANK[worst])) worst = colour;
  return worst;
}
