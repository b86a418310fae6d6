import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import type { Band, Likelihood } from "../indicators/indicator.js";
import { completionBp, indicatorColour, isInWords, lessIsBetter, type Measured, worstColour } from "../indicators/completion.js";
import { FULL_BP, ratioBp } from "../money/rate.js";
import type { Colour, CycleSettings } from "./settings.js";
import type { Signal } from "./signal.js";

export type IndicatorAssessment = {
  /** Against what was due at the cut-off; not capped. */
  completionBp: number | null;
  /** Full-year forecast against the year's target. */
  forecastBp: number | null;
  colour: Colour | null;
};

export type Performance = {
  indicators: Record<string, IndicatorAssessment>;
  attainmentBp: number | null;
  perfColour: Colour | null;
  worstLikelihood: Likelihood | null;
  /** done + onTrack + deviating + blank = indicatorCount. `blank` has nothing reported yet. */
  counts: { indicatorCount: number; done: number; onTrack: number; deviating: number; blank: number };
  signals: Signal[];
};

const COLOUR_OF_BAND: Record<Band, Colour> = { ACHIEVED: "GREEN", PARTLY: "YELLOW", MISSED: "RED" };

/** What an indicator's completion is measured from: the band where it is judged in words, else the reported number. */
export function measuredActual(indicator: IndicatorFacts): Measured | null {
  return isInWords(indicator) && indicator.actualBand !== null ? { kind: "BAND", band: indicator.actualBand } : indicator.actual;
}

/** Whether the goal rests on this indicator: as marked, else by its weight (`coreWeightBp`). */
export function isCore(indicator: Pick<IndicatorFacts, "core" | "weightBp">, settings: CycleSettings): boolean {
  return indicator.core ?? (indicator.weightBp ?? 0) >= settings.coreWeightBp;
}

/** Performance axis of a project (model §8): completion and forecast per indicator, attainment, and why it is yellow or red. */
export function assessPerformance(facts: FilingFacts, settings: CycleSettings): Performance {
  const assessed = facts.indicators.map((indicator) => ({ indicator, ...assessIndicator(indicator, facts.cutOffMonth, settings) }));
  const attainmentBp = attainment(assessed);
  const signals: Signal[] = [];
  const because = (code: Signal["code"], colour: Signal["colour"], path: string, params: Signal["params"]) =>
    signals.push({ axis: "PERFORMANCE", code, colour, params, path });

  if (attainmentBp !== null && attainmentBp < settings.attainmentYellowBp) {
    because("ATTAINMENT", attainmentBp < settings.attainmentRedBp ? "RED" : "YELLOW", "indicators", { attainmentBp });
  }
  for (const { indicator, colour } of assessed) {
    const path = `indicators[${indicator.id}]`;
    if (indicator.likelihood === "IMPOSSIBLE") because("IMPOSSIBLE", "RED", `${path}.likelihood`, { name: indicator.name });
    if (colour !== "RED") continue;
    if (isCore(indicator, settings)) because("CORE_INDICATOR_RED", "RED", `${path}.actual`, { name: indicator.name });
    else because("INDICATOR_RED", "YELLOW", `${path}.actual`, { name: indicator.name });
  }

  const judged = assessed.some(({ colour }) => colour !== null);
  return {
    indicators: Object.fromEntries(assessed.map(({ indicator, ...figures }) => [indicator.id, figures])),
    attainmentBp,
    perfColour: judged ? worstColour(["GREEN", ...signals.map(({ colour }) => colour)]) : null,
    worstLikelihood: worstLikelihood(facts.indicators),
    counts: countStandings(assessed, facts.cutOffMonth),
    signals,
  };
}

function assessIndicator(indicator: IndicatorFacts, month: number, settings: CycleSettings): IndicatorAssessment {
  const completion = completionBp(indicator, measuredActual(indicator), { stagedAt: month, bandBp: settings.bandBp });
  // A degree is a judgement by itself: it has a colour, and no figure to hold against the thresholds of forecasts.
  const band = isInWords(indicator) ? (indicator.forecastBand ?? null) : null;
  const forecast = band === null ? completionBp(indicator, indicator.forecast) : settings.bandBp[band];
  return {
    completionBp: completion,
    forecastBp: forecast,
    colour: worstColour([indicatorColour({ completionBp: completion, forecastBp: band === null ? forecast : null, likelihood: indicator.likelihood }, settings), band && COLOUR_OF_BAND[band]]),
  };
}

type Assessed = IndicatorAssessment & { indicator: IndicatorFacts };

/** Σ w·min(1, completion) ÷ Σ w over indicators with a value; equal weights unless each of them has one. Rounded half up. */
function attainment(assessed: readonly Assessed[]): number | null {
  const valued = assessed.flatMap(({ indicator, completionBp: bp }) =>
    bp === null ? [] : [{ weight: indicator.weightBp ?? 0, bp: Math.min(FULL_BP, bp) }],
  );
  const weighted = valued.length > 0 && valued.every(({ weight }) => weight > 0);
  const weightOf = (entry: (typeof valued)[number]) => (weighted ? entry.weight : 1);
  const whole = valued.reduce((sum, entry) => sum + weightOf(entry), 0) * FULL_BP;
  return ratioBp(
    valued.reduce((sum, entry) => sum + weightOf(entry) * entry.bp, 0),
    whole,
  );
}

const LIKELIHOOD_ORDER: Record<Likelihood, number> = { CERTAIN: 0, POSSIBLE: 1, IMPOSSIBLE: 2 };

/** The worst 完成目标可能性 named so far. */
export function worstLikelihood(indicators: readonly Pick<IndicatorFacts, "likelihood">[]): Likelihood | null {
  let worst: Likelihood | null = null;
  for (const { likelihood } of indicators)
    if (likelihood !== null && (worst === null || LIKELIHOOD_ORDER[likelihood] > LIKELIHOOD_ORDER[worst])) worst = likelihood;
  return worst;
}

/** 已完成 reached the year's target (a limit that must be kept is done only when the year is over), 偏离 is yellow or red, 正常 the rest. */
function countStandings(assessed: readonly Assessed[], month: number): Performance["counts"] {
  const counts = { indicatorCount: assessed.length, done: 0, onTrack: 0, deviating: 0, blank: 0 };
  for (const { indicator, colour } of assessed) {
    const wholeYear = completionBp(indicator, measuredActual(indicator)) ?? 0;
    if (colour === null) counts.blank += 1;
    else if (colour !== "GREEN") counts.deviating += 1;
    else if (wholeYear >= FULL_BP && (month === 12 || !lessIsBetter(indicator))) counts.done += 1;
    else counts.onTrack += 1;
  }
  return counts;
}
