import type { FilingFacts } from "../filing/facts.js";
import { worstColour } from "../indicators/completion.js";
import { assessExecution, type Execution } from "./execution.js";
import { assessPerformance, type Performance } from "./performance.js";
import { selfEvaluation } from "../selfevaluation/score.js";
import type { Grade } from "../selfevaluation/rules.js";
import { requiredCells } from "./required.js";
import { type Colour, type CycleSettings, DEFAULT_SETTINGS } from "./settings.js";
import type { Signal } from "./signal.js";

/** Every figure a list, cockpit or export shows about a filing. Computed here at each save and stored; nowhere else. */
export type Assessment = Omit<Execution, "signals"> &
  Omit<Performance, "signals"> & {
    /** The worse of the two axes; null while neither can be judged. */
    colour: Colour | null;
    /** Why the axes have their colours; empty when both are green. */
    signals: Signal[];
    filledCells: number;
    requiredCells: number;
    /** 自评总分 in hundredths of a point, and its grade; null on every other form, and while a score is missing. */
    score: number | null;
    grade: Grade | null;
  };

/** 双监控 of one filing: two axes, never merged into one score (model §8, rules-and-forms §3.4). Pure; the same facts and settings give the same answer. */
export function assess(facts: FilingFacts, settings: CycleSettings = DEFAULT_SETTINGS): Assessment {
  const { signals: moneySignals, ...execution } = assessExecution(facts, settings);
  const { signals: goalSignals, ...performance } = assessPerformance(facts, settings);
  const required = requiredCells(facts);
  const { total: score, grade } = facts.selfEvaluation ? selfEvaluation(facts) : { total: null, grade: null };
  return {
    ...execution,
    ...performance,
    colour: worstColour([execution.execColour, performance.perfColour]),
    signals: [...moneySignals, ...goalSignals],
    filledCells: required.filter(({ filled }) => filled).length,
    requiredCells: required.length,
    score,
    grade,
  };
}
