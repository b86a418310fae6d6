import type { MarkedItem, Marks } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { AssessmentMark } from "./assessment-mark.entity.js";

/** The marks that stand in a year, by department. One statement. */
export async function standingMarks(rows: RowsOf, fiscalYear: number): Promise<Map<string, Partial<Record<MarkedItem, AssessmentMark>>>> {
  const found = await rows(AssessmentMark).findMany({ fiscalYear }, { order: { no: "ASC" } });
  const standing = new Map<string, Partial<Record<MarkedItem, AssessmentMark>>>();
  for (const mark of found) standing.set(mark.departmentId, { ...standing.get(mark.departmentId), [mark.item]: mark });
  return standing;
}

export function scoresOf(marks: Partial<Record<MarkedItem, AssessmentMark>> = {}): Marks {
  return Object.fromEntries(Object.entries(marks).map(([item, { score }]) => [item, score]));
}
