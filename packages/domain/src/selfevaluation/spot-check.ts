import type { FilingFacts } from "../filing/facts.js";
import { type Grade, gradeOf, type ScoringRules } from "./rules.js";
import { selfEvaluation } from "./score.js";

/** The fund row among the items that can be scored anew; every other item is an indicator's id. */
export const FUNDS_ITEM = "funds";

/** One thing a self-evaluation gave points for. Points in hundredths. */
export type ScoredItem = { item: string; name: string; weight: number; points: number };

/** What a self-evaluation gave points for, in the order of the form; empty while a score is missing. */
export function scoredItems(facts: FilingFacts): ScoredItem[] {
  const { execution, indicators, total } = selfEvaluation(facts);
  if (total === null) return [];
  return [
    { item: FUNDS_ITEM, name: "预算执行率", weight: execution.weight, points: execution.score ?? 0 },
    ...facts.indicators.map(({ id, name }) => ({ item: id, name, weight: indicators[id]?.weight ?? 0, points: indicators[id]?.score ?? 0 })),
  ];
}

/** What the bureau gives an item instead. */
export type CheckedItem = { item: string; points: number; reason: string };

export type CheckedScore = { score: number; grade: Grade; /** Checked less self-given: negative where the department gave itself too much. */ difference: number };
export type CheckedFault = { code: "SPOT_ITEM_UNKNOWN" | "SPOT_ITEM_TWICE" | "SPOT_POINTS_BEYOND" | "SPOT_REASON_MISSING"; item: string };

/** The total after a spot check: items scored anew in the place of those the department gave, the others as they are. */
export function checkedScore(items: readonly ScoredItem[], checked: readonly CheckedItem[], rules: ScoringRules): CheckedScore | CheckedFault {
  const known = new Map(items.map((each) => [each.item, each]));
  const seen = new Set<string>();
  for (const { item, points, reason } of checked) {
    const own = known.get(item);
    if (!own) return { code: "SPOT_ITEM_UNKNOWN", item };
    if (seen.has(item)) return { code: "SPOT_ITEM_TWICE", item };
    seen.add(item);
    if (!Number.isSafeInteger(points) || points < 0 || points > own.weight) return { code: "SPOT_POINTS_BEYOND", item };
    if (points !== own.points && reason.trim() === "") return { code: "SPOT_REASON_MISSING", item };
  }
  const difference = checked.reduce((sum, { item, points }) => sum + points - (known.get(item)?.points ?? 0), 0);
  const score = items.reduce((sum, { points }) => sum + points, 0) + difference;
  return { score, grade: gradeOf(score, rules), difference };
}

/** Beyond this a self-given total is not held to be reliable, in hundredths of a point; our own default. */
export const RELIABLE_WITHIN = 500;
