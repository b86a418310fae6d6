import { allowedAdjustmentActions, draftOf, mayNotAdjust } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import { actorOf, approvedIndicator, Cycle, CycleProject, Filing, lastActuals } from "../monitoring/index.js";
import { GoalVersion, Indicator, Project, ProjectYear } from "../projects/index.js";
import { decidedRevisions } from "./decided.js";
import { GoalRevision } from "./goal-revision.entity.js";
import { GoalRevisionView, GoalWork, LastActualView } from "./goals.types.js";

/** The approved goal of a year with its indicators, newest version. */
export async function approvedGoal(rows: RowsOf, projectYearId: string): Promise<{ goal: GoalVersion; indicators: Indicator[] } | undefined> {
  const [goal] = await rows(GoalVersion).findMany({ projectYearId, state: "APPROVED" }, { order: { no: "DESC" }, limit: 1 });
  return goal && { goal, indicators: await rows(Indicator).findMany({ goalVersionId: goal.id }, { order: { ord: "ASC" } }) };
}

/** A project year's goal and the adjustment under way, as this viewer sees them; undefined where it does not exist for them. */
export async function goalWork({ rows }: Reading, viewer: Viewer, projectYearId: string): Promise<GoalWork | undefined> {
  const year = await rows(ProjectYear).find(projectYearId);
  const project = year && (await rows(Project).find(year.projectId));
  if (!year || !project) return undefined;
  const base = await approvedGoal(rows, projectYearId);
  const revisions = await rows(GoalRevision).findMany({ projectYearId }, { order: { id: "DESC" } });
  const latest = revisions.find(({ decisionId }) => decisionId === null);
  const against = mayNotAdjust(actorOf(viewer), year);
  return Object.assign(new GoalWork(), {
    projectYearId, projectName: project.name, fiscalYear: year.fiscalYear, baseNo: base?.goal.no ?? 0,
    base: base ? draftOf({ frame: base.goal.frame, text: base.goal.text, indicators: base.indicators.map((row) => ({ ...approvedIndicator(row), lineageId: row.lineageId, libraryKey: row.libraryKey, librarySince: row.librarySince })) }) : null,
    lastActuals: ((await lastActuals(rows, [year])).get(year.projectId) ?? []).map((last) => Object.assign(new LastActualView(), last)),
    adjustment: latest && latest.state !== "DISCARDED" ? adjustmentView(viewer, latest) : null,
    decided: await decidedRevisions(rows, revisions.filter(({ decisionId, state }) => decisionId !== null && state === "PENDING")),
    against: against ? [new Reason(against)] : [],
    formsBehind: base ? (await formsBehind(rows, projectYearId, base.goal.id)).length : 0,
  });
}

function adjustmentView(viewer: Viewer, row: GoalRevision): GoalRevisionView {
  const { id, version, state, draft, reason, opinion, docNo, who, decidedBy, updatedAt } = row;
  const allowed = allowedAdjustmentActions(actorOf(viewer), row);
  return Object.assign(new GoalRevisionView(), {
    id, version, state, draft, reason, opinion, docNo, who, decidedBy, updatedAt,
    allowedActions: allowed.map(({ action, allowed: may, reasons }) => ({ action, allowed: may, reasons: reasons.map((each) => new Reason(each)) })),
  });
}

/** Editable forms of open cycles that stand on another version of the goal. */
export function formsBehind(rows: RowsOf, projectYearId: string, goalVersionId: string): Promise<{ filingId: string; memberId: string; cycleId: string }[]> {
  return rows(Filing).select("f").join(CycleProject, "m", "m.id = f.cycleProjectId").join(Cycle, "c", "c.id = f.cycleId AND c.state = 'OPEN'")
    .where("m.projectYearId = :projectYearId AND m.goalVersionId <> :goalVersionId AND f.state IN ('DRAFT', 'RETURNED')", { projectYearId, goalVersionId })
    .columns({ filingId: "f.id", memberId: "m.id", cycleId: "c.id" }).all();
}
