import type { Role } from "../people/roles.js";
import { SettingReader, type SettingRule } from "../settings/setting.js";

/** Items of the district's scoring of a department (rules-and-forms §4.5). Most are counted from the system's own events; what only a person can tell is marked by one. */
export const ASSESSMENT_ITEMS = [
  "PRE_ASSESSMENT", "GOALS", "ON_TIME", "COMPLETE", "FIRST_TIME", "FORECAST", "SPENDING", "RECTIFIED", "EVIDENCE", "SELF_EVALUATION", "RESULTS", "LASTING", "BASICS",
] as const;
export type AssessmentItem = (typeof ASSESSMENT_ITEMS)[number];

export const MEASURED_ITEMS = ["GOALS", "ON_TIME", "COMPLETE", "FIRST_TIME", "FORECAST", "SPENDING", "RECTIFIED", "EVIDENCE", "SELF_EVALUATION", "RESULTS", "LASTING"] as const satisfies readonly AssessmentItem[];
export type MeasuredItem = (typeof MEASURED_ITEMS)[number];
/** Marked by a person, with reason and basis. */
export type MarkedItem = Exclude<AssessmentItem, MeasuredItem>;

/** 考核评分表: points of each item in hundredths (1 point = 100). */
export type AssessmentTable = { points: Record<AssessmentItem, number> };

const DEFAULT_POINTS: Record<AssessmentItem, number> = {
  PRE_ASSESSMENT: 1_000, GOALS: 1_200, ON_TIME: 800, COMPLETE: 600, FIRST_TIME: 600, FORECAST: 400, SPENDING: 800, RECTIFIED: 600, EVIDENCE: 800, SELF_EVALUATION: 1_200, RESULTS: 900, LASTING: 600,
  BASICS: 500,
};

/** Items a table saved by an earlier product does not know: they carry no points there. */
const ADDED_LATER: readonly AssessmentItem[] = ["SPENDING", "EVIDENCE", "LASTING"];

export const assessmentRule: SettingRule<AssessmentTable> = {
  default: { points: DEFAULT_POINTS },
  savedBy: ["PERFORMANCE_OFFICE"] satisfies readonly Role[],
  read(body) {
    const reader = new SettingReader();
    const given = reader.object(reader.object(body, "")["points"], "points");
    const points = Object.fromEntries(ASSESSMENT_ITEMS.map((item) => [item, reader.whole(given[item] ?? (ADDED_LATER.includes(item) ? 0 : undefined), `points.${item}`, 0, 10_000)])) as Record<AssessmentItem, number>;
    reader.ordered(Object.values(points).reduce((sum, each) => sum + each, 0) === 10_000, "points");
    return reader.answer({ points });
  },
};

/** How many of how many: 0 of 0 says there was nothing to measure. */
export type Share = { met: number; of: number };

/** What a person gave for an item, in hundredths of a point. */
export type Marks = Readonly<Partial<Record<MarkedItem, number>>>;

export type ItemScore = { item: AssessmentItem; points: number; /** Null where a person marks the item. */ share: Share | null; /** Hundredths of a point; null where nothing was measured or marked. */ score: number | null };

/** A department's score: what was measured or marked, of the points that could be. `percentBp` is the score of those points, so that departments with nothing to rectify are not put at a disadvantage. */
export type DepartmentScore = { items: ItemScore[]; score: number; outOf: number; percentBp: number | null };

export function scoreDepartment({ points }: AssessmentTable, facts: Readonly<Record<MeasuredItem, Share>>, marks: Marks = {}): DepartmentScore {
  const items = ASSESSMENT_ITEMS.map((item): ItemScore => {
    const full = points[item];
    if (!isMeasured(item)) {
      const mark = marks[item];
      // A table that gives an item fewer points than somebody marked: no more than there is.
      return { item, points: full, share: null, score: mark === undefined ? null : Math.min(mark, full) };
    }
    const share = facts[item];
    return { item, points: full, share, score: share.of === 0 ? null : Math.round((full * share.met) / share.of) };
  });
  const scored = items.filter(({ score }) => score !== null);
  const score = scored.reduce((sum, each) => sum + (each.score ?? 0), 0);
  const outOf = scored.reduce((sum, each) => sum + each.points, 0);
  return { items, score, outOf, percentBp: outOf === 0 ? null : Math.round((score * 10_000) / outOf) };
}

/** Places by the share of points reached; equal ones share a place. */
export function ranked<Scored extends { percentBp: number | null }>(departments: readonly Scored[]): (Scored & { place: number | null })[] {
  const sorted = [...departments].sort((one, other) => (other.percentBp ?? -1) - (one.percentBp ?? -1));
  return sorted.map((each) => ({ ...each, place: each.percentBp === null ? null : 1 + sorted.filter(({ percentBp }) => percentBp !== null && each.percentBp !== null && percentBp > each.percentBp).length }));
}

export function isMeasured(item: AssessmentItem): item is MeasuredItem {
  return (MEASURED_ITEMS as readonly AssessmentItem[]).includes(item);
}
