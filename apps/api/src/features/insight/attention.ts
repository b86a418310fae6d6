import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { DepartmentRef } from "../organisation/index.js";
import type { Attention, AttentionKind } from "./attention.types.js";
import { cycleLines, matrixOf } from "./matrix.js";
import { cycleProgress } from "./progress.js";
import { cycleWarnings, isOpen } from "./warnings.js";

/** No more than somebody reads at a glance. */
const MOST = 7;
/** Departments named one by one for each matter; the rest is a click away. */
const MOST_DEPARTMENTS = 3;

/** At most seven matters of a cycle, each a link to its rows. A fixed number of statements. */
export async function attentionOf(reading: Reading, viewer: Viewer, cycleId: string): Promise<Attention[]> {
  const progress = await cycleProgress(reading, cycleId);
  const lines = await cycleLines(reading, viewer, cycleId);
  const matrix = await matrixOf(reading, viewer, cycleId, lines);
  if (!progress || !matrix) return [];
  const warnings = await cycleWarnings(reading, viewer, cycleId, lines);
  const late = progress.departments.filter((department) => department.late).length;
  const unexplained = warnings.filter(isOpen).length;
  return [
    ...byDepartment("RED_AGAIN", warnings.filter(({ code }) => code === "RED_AGAIN")),
    ...(late > 0 ? [{ key: "LATE", kind: "LATE" as const, count: late, department: null }] : []),
    ...(unexplained > 0 ? [{ key: "UNEXPLAINED", kind: "UNEXPLAINED" as const, count: unexplained, department: null }] : []),
    ...byDepartment("BEHIND", matrix.points.filter(({ quadrant }) => quadrant === "BOTH_SLOW")),
  ].slice(0, MOST);
}

function byDepartment(kind: AttentionKind, rows: readonly { department: DepartmentRef }[]): Attention[] {
  const counts = new Map<string, Attention>();
  for (const { department } of rows) counts.set(department.id, { key: `${kind}:${department.id}`, kind, department, count: (counts.get(department.id)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.department?.code ?? "").localeCompare(b.department?.code ?? "")).slice(0, MOST_DEPARTMENTS);
}
