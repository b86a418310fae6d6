import { chinaDate, OWED_CORRECTION_STATES, type CorrectionState } from "@jianxiao/domain";
import type { SystemWork } from "../../database/unit-of-work.js";
import { atMost, filled } from "../../access/where.js";
import { Appointment } from "../identity/index.js";
import { Correction } from "../results/index.js";

const OPEN: readonly CorrectionState[] = [...OWED_CORRECTION_STATES, "RESPONDED", "REOPENED"];

/** What a post had open goes with it. Forms and packages belong to unit and department and need no carrying; what names a person's post does. The number of rows. */
export function carryOver({ rows }: SystemWork, from: string, to: string): Promise<number> {
  return rows(Correction).update({ ownerAppointmentId: from, state: [...OPEN] }, { ownerAppointmentId: to });
}

/** Carries over what belongs to handovers whose day has come since they were arranged. */
export async function carryOverDue(work: SystemWork): Promise<number> {
  const begun = await work.rows(Appointment).findMany({ takesOver: filled(), from: atMost(chinaDate(work.now)) });
  let moved = 0;
  for (const { id, takesOver } of begun) if (takesOver !== null) moved += await carryOver(work, takesOver, id);
  return moved;
}
