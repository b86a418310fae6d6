import type { FilingFacts, IndicatorFacts } from "../filing/facts.js";
import { LEVEL1, LEVEL2, type Level1, type Level2 } from "../indicators/indicator.js";
import { level2Of } from "../indicators/levels.js";

/** Indicators as the form groups them: merged heads of level 1, within them of level 2. */
export type Level1Group = { level1: Level1; count: number; groups: { level2: Level2; rows: IndicatorFacts[] }[] };

/** Groups indicators in the order of the form; within a group they keep the order of the goal. */
export function indicatorGroups({ frame, indicators }: Pick<FilingFacts, "frame" | "indicators">): Level1Group[] {
  const order = level2Of(frame);
  return LEVEL1.flatMap((level1) => {
    const rows = indicators.filter((indicator) => indicator.level1 === level1);
    // A level 2 foreign to the frame (an older goal) is printed after the frame's own.
    const groups = [...new Set([...order[level1], ...LEVEL2])]
      .map((level2) => ({ level2, rows: rows.filter((indicator) => indicator.level2 === level2) }))
      .filter((group) => group.rows.length > 0);
    return groups.length === 0 ? [] : [{ level1, count: rows.length, groups }];
  });
}
