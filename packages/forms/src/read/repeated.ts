import type { Faults, Place } from "./faults.js";

/** Reports every project whose code stood in the workbook before, at its own place and naming the first. */
export function refuseRepeated(projects: readonly { code: string; place: Place }[], faults: Faults): void {
  const first = new Map<string, Place>();
  for (const { code, place } of projects) {
    const other = first.get(code);
    if (code !== "" && other) faults.add(place, "DUPLICATE_PROJECT", { projectCode: code, otherSheet: other.sheet, otherRow: other.row });
    else first.set(code, place);
  }
}
