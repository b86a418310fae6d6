import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle } from "../monitoring/index.js";
import { line } from "./inbox-lines.js";
import type { InboxItem } from "./inbox.types.js";
import { cycleWarnings, isOpen, mayExplain } from "./warnings.js";

/** One line per open cycle with warnings the viewer's side has not explained; a fixed number of statements per open cycle. */
export async function warningLines(reading: Reading, viewer: Viewer): Promise<InboxItem[]> {
  if (!mayExplain(viewer)) return [];
  const cycles = await reading.rows(Cycle).findMany({ state: "OPEN", kind: "MONITORING" }, { order: { cutOff: "ASC" } });
  const lines: InboxItem[] = [];
  for (const { id: cycleId, departmentDueAt: dueAt } of cycles) {
    const count = (await cycleWarnings(reading, viewer, cycleId)).filter(isOpen).length;
    if (count > 0) lines.push(line({ key: `EXPLAIN:${cycleId}`, kind: "EXPLAIN", title: viewer.organisation, count, dueAt, cycleId, detail: { count } }, reading.now));
  }
  return lines;
}
