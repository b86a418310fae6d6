import type { JobDetail, Fault } from "./import-document";

export type FaultGroup = { sheet: string; faults: Fault[] };

/** Faults by sheet in the order of the workbook, inside a sheet by row and column; what stops the import is not mixed up with what doesn't. */
export function faultGroups(faults: readonly Fault[]): FaultGroup[] {
  const sheets = new Map<string, Fault[]>();
  for (const fault of faults) sheets.set(fault.sheet, [...(sheets.get(fault.sheet) ?? []), fault]);
  return [...sheets].map(([sheet, own]) => ({ sheet, faults: own.sort((a, b) => a.row - b.row || columnNumber(a.column) - columnNumber(b.column)) }));
}

/** "A" 1, "Z" 26, "AA" 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0);
}

/** Faults that stop the import, among those the server listed. */
export const blockingFaults = (faults: readonly Fault[]): number => faults.filter(({ severity }) => severity === "BLOCK").length;

/** How the import stands, for the one sentence above it. */
export function standingOf(job: Pick<JobDetail, "state" | "faults" | "previewCount">): "QUEUED" | "READING" | "BLOCKED" | "NOTHING" | "READY" | "APPLYING" | "DONE" | "FAILED" | "CANCELLED" {
  if (job.state !== "READY") return job.state;
  if (blockingFaults(job.faults) > 0) return "BLOCKED";
  return job.previewCount === 0 ? "NOTHING" : "READY";
}

/** The job moves by itself: the page asks again. */
export const isMoving = (state: JobDetail["state"]): boolean => state === "QUEUED" || state === "READING" || state === "APPLYING";
