import { chinaDate } from "@jianxiao/domain";
import type { Selection } from "../../access/select.js";
import { atLeast, atMost } from "../../access/where.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { ReviewerAbsence, ReviewerAssignment } from "./assignment.entity.js";
import type { QueueOf } from "./monitoring.enums.js";

/** Whose filings a queue holds: everybody's the viewer may see, those assigned to some appointments, or an office's. */
export type WorkOf = { kind: "ALL" } | { kind: "MINE"; appointmentIds: readonly string[] } | { kind: "PERFORMANCE_OFFICE"; officeId: string };

/** The viewer's own work includes that of people they stand in for today. One statement, and none for a queue of all. */
export async function workOf({ rows, now }: Reading, viewer: Viewer, of: QueueOf | null): Promise<WorkOf> {
  if (of === null || !("officeId" in viewer)) return { kind: "ALL" };
  if (of === "OFFICE") return viewer.role === "PERFORMANCE_OFFICE" ? { kind: "PERFORMANCE_OFFICE", officeId: viewer.officeId } : { kind: "ALL" };
  const today = chinaDate(now);
  const absent = await rows(ReviewerAbsence).findMany({ deputyId: viewer.appointmentId, from: atMost(today), until: atLeast(today) });
  return { kind: "MINE", appointmentIds: [viewer.appointmentId, ...absent.map(({ absentId }) => absentId)] };
}

/** Leaves of `filingJoins` what is this work. A business office sees its own departments alone, so that its office's work is all it sees. */
export function narrowedByWork(selection: Selection, work: WorkOf): void {
  if (work.kind === "MINE") {
    selection.whereExists(ReviewerAssignment, "a", "a.cycleId = f.cycleId AND a.departmentId = f.departmentId AND a.appointmentId IN (:...appointmentIds)", { appointmentIds: work.appointmentIds });
  }
  // What waits for the performance office itself: the second signature, and departments no business office may decide on.
  if (work.kind === "PERFORMANCE_OFFICE") selection.where("d.isBureau = :yes OR f.signedRevisionId = f.latestRevisionId", { yes: true });
}
