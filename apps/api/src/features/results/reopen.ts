import type { Colour } from "@jianxiao/domain";
import type { Work } from "../../database/unit-of-work.js";
import { Cycle } from "../monitoring/index.js";
import { currentSetting } from "../settings/index.js";
import { Correction } from "./correction.entity.js";
import { followUp } from "./corrections.js";
import type { By } from "./findings.js";

const DAY_MS = 86_400_000;

type Accepted = { projectId: string | null; cycleId: string; colour: Colour | null };

/**
 * A project is red again in a later cycle: its corrections that were confirmed on an earlier one are reopened, each as a new case that names it.
 * Called when the later filing is accepted, in that unit of work. The number of cases reopened.
 */
export async function reopenStillRed(work: Work, by: By, { projectId, cycleId, colour }: Accepted): Promise<number> {
  if (colour !== "RED" || projectId === null) return 0;
  const { rows, audit, now } = work;
  const confirmed = (await rows(Correction).findMany({ projectId, state: "CONFIRMED" })).filter((correction) => correction.cycleId !== null && correction.cycleId !== cycleId);
  if (confirmed.length === 0) return 0;
  const cycles = new Map((await rows(Cycle).byIds([cycleId, ...confirmed.flatMap((correction) => correction.cycleId ?? [])])).map((cycle) => [cycle.id, cycle]));
  const { dueDays } = (await currentSetting(rows, "NOTICE_NUMBERING")).body;
  const here = cycles.get(cycleId);
  let reopened = 0;
  for (const correction of confirmed) {
    const before = cycles.get(correction.cycleId ?? "");
    if (!here || !before || `${before.cutOff}/${before.round}` >= `${here.cutOff}/${here.round}`) continue;
    const reason = `${here.fiscalYear}年1—${here.cutOffMonth}月监控仍为红色`;
    await followUp(work, by, correction, reason, new Date(now.getTime() + dueDays * DAY_MS));
    correction.state = "REOPENED";
    await rows(Correction).save(correction);
    const { id, departmentId, unitId } = correction;
    await audit("REOPEN_CORRECTION", { object: "correction", objectId: id, of: { departmentId, unitId, projectId }, params: { reason } });
    reopened += 1;
  }
  return reopened;
}
