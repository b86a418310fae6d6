import { readIndicator } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { newId } from "../../database/new-id.js";
import type { Work } from "../../database/unit-of-work.js";
import { approvedIndicator } from "../monitoring/index.js";
import { GoalVersion, Indicator, indicatorColumns, ProjectYear } from "../projects/index.js";
import type { GoalRevision } from "./goal-revision.entity.js";
import { approvedGoal } from "./goal-work.js";

/** Makes the draft the year's goal: the next version, its indicators along their lineage; the one before is superseded. */
export async function makeVersion({ rows, now }: Work, viewer: Viewer, row: Pick<GoalRevision, "departmentId" | "unitId" | "projectId" | "projectYearId" | "draft" | "docNo">): Promise<GoalVersion> {
  const { departmentId, unitId, projectId, projectYearId, draft, docNo } = row;
  const before = await approvedGoal(rows, projectYearId);
  const known = new Map((before?.indicators ?? []).map((indicator) => [indicator.lineageId, indicator]));
  // The first goal of a continued year: indicators it took over are followed on from the year before.
  const year = before ? undefined : await rows(ProjectYear).find(projectYearId);
  const inherited = new Set(((year?.continuedFromId && (await approvedGoal(rows, year.continuedFromId))?.indicators) || []).map(({ lineageId }) => lineageId));
  if (before) await rows(GoalVersion).update({ id: before.goal.id }, { state: "SUPERSEDED" });
  const goal = await rows(GoalVersion).add({
    departmentId, unitId, projectId, projectYearId, no: (before?.goal.no ?? 0) + 1, state: "APPROVED", frame: draft.frame, text: draft.text.trim(), indicatorCount: draft.indicators.length,
    adjustmentOf: before?.goal.id ?? null, approvedBy: viewer.appointmentId, approvedAt: now, approvedDocNo: docNo,
  });
  await rows(Indicator).addAll(
    draft.indicators.flatMap((drafted, index) => {
      const id = newId(now);
      const old = drafted.lineageId === null ? undefined : known.get(drafted.lineageId);
      const read = readIndicator(drafted, old && approvedIndicator(old), id);
      return read ? [{ ...indicatorColumns(read), libraryKey: drafted.libraryKey ?? null, librarySince: drafted.librarySince ?? null, id, departmentId, unitId, projectId, goalVersionId: goal.id, lineageId: old?.lineageId ?? (drafted.lineageId !== null && inherited.has(drafted.lineageId) ? drafted.lineageId : id), ord: index + 1 }] : [];
    }),
  );
  return goal;
}
