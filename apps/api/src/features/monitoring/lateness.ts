import type { RowsOf } from "../../access/rows.js";
import { Filing } from "./filing.entity.js";
import { FilingMove } from "./filing-trail.entity.js";
import { Package } from "./package.entity.js";
import { Revision } from "./revision.entity.js";

/**
 * 迟报: due and not submitted, or first submitted after the deadline. `onTime`: a submission by the deadline was returned, not withdrawn, so that
 * what is submitted again after it is not late.
 */
export function isLate({ submittedAt, dueAt, onTime }: { submittedAt: Date | null; dueAt: Date; onTime: boolean }, now: Date): boolean {
  if (submittedAt === null) return now > dueAt;
  return submittedAt > dueAt && !onTime;
}

/**
 * Of the packages submitted after their deadline, those that had been submitted by it before: one of their revisions was frozen in time and never
 * withdrawn. The first submission carries every filing, so that a unit reads it from its own.
 */
export async function submittedBefore(rows: RowsOf, of: { cycleId: string } | { packageId: string }): Promise<Set<string>> {
  const selection = rows(Package).select("k").join(Filing, "f", "f.packageId = k.id").join(Revision, "r", "r.filingId = f.id AND r.frozenAt <= COALESCE(k.extendedTo, k.dueAt)");
  if ("cycleId" in of) selection.where("k.cycleId = :cycleId", of);
  else selection.where("k.id = :packageId", of);
  const found = await selection
    .where("k.submittedAt > COALESCE(k.extendedTo, k.dueAt)")
    .whereExists(FilingMove, "w", "w.filingId = f.id AND w.revisionId = r.id AND w.action = 'WITHDRAW'", {}, false)
    .columns({ packageId: "k.id" })
    .groupBy("k.id")
    .all<{ packageId: string }>();
  return new Set(found.map(({ packageId }) => packageId));
}
