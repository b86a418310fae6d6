import { draftOf, parseTarget, targetText, type GoalDraft } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Work } from "../../database/unit-of-work.js";
import { Invalid } from "../../graphql/problems.js";
import { approvedIndicator } from "../monitoring/index.js";
import { makeVersion } from "./approve.js";
import { GoalRevision } from "./goal-revision.entity.js";
import { approvedGoal } from "./goal-work.js";

export type TargetChange = { indicatorId: string; target: string };
type Decision = { id: string; departmentId: string; unitId: string; projectId: string; projectYearId: string; basis: string };

/** Writes down which targets a proposed decision changes. Refuses what cannot be read, and indicators that are not of the approved goal. */
export async function reviseWithDecision({ rows }: Work, viewer: Viewer, decision: Decision, changes: readonly TargetChange[]): Promise<Invalid | undefined> {
  if (changes.length === 0) return new Invalid("GOAL_CHANGE_MISSING", "goal");
  const base = await approvedGoal(rows, decision.projectYearId);
  if (!base) return new Invalid("NO_APPROVED_GOAL", "goal");
  const whole = wholeDraft(base);
  const indicators: GoalDraft["indicators"][number][] = [];
  for (const [index, { indicatorId, target }] of changes.entries()) {
    const approved = whole.indicators.find(({ key }) => key === indicatorId);
    const parsed = approved && parseTarget(target, approved.unit);
    if (!approved || !parsed?.ok) return new Invalid("GOAL_CHANGE_UNREADABLE", `goal.${index}.target`);
    indicators.push({ ...approved, target: targetText({ target: parsed.target, unit: "" }), unit: parsed.unit });
  }
  const { id: decisionId, departmentId, unitId, projectId, projectYearId, basis } = decision;
  await rows(GoalRevision).add({
    departmentId, unitId, projectId, projectYearId, baseGoalId: base.goal.id, state: "PENDING", draft: { ...whole, indicators }, reason: basis, blocks: 0, who: viewer.accountName, decisionId,
  });
  return undefined;
}

/** The decision is executed: what it changes becomes a version of its own, on the goal as it stands by now. Cycles keep the goals they were opened with. */
export async function approveWithDecision(work: Work, viewer: Viewer, decisionId: string, docNo: string): Promise<void> {
  const { rows, audit, now } = work;
  const [revision] = await rows(GoalRevision).findMany({ decisionId, state: "PENDING" });
  const current = revision && (await approvedGoal(rows, revision.projectYearId));
  if (!revision || !current) return;
  // The goal may have been adjusted meanwhile: an indicator is followed by its lineage.
  const changed = new Map(revision.draft.indicators.map((row) => [row.lineageId, row]));
  const whole = wholeDraft(current);
  const draft = { ...whole, indicators: whole.indicators.map((row) => ({ ...row, ...pick(changed.get(row.lineageId)) })) };
  const { departmentId, unitId, projectId, projectYearId } = revision;
  const goal = await makeVersion(work, viewer, { departmentId, unitId, projectId, projectYearId, draft, docNo });
  await rows(GoalRevision).save(Object.assign(revision, { state: "APPROVED", docNo, decidedBy: viewer.accountName, decidedAt: now, goalVersionId: goal.id }));
  await audit("ADJUST_GOAL", { object: "project", objectId: projectId, of: { departmentId, unitId, projectId }, params: { no: goal.no, docNo, count: changed.size } });
}

/** The decision came to nothing, and so did what it meant to change. */
export async function dropWithDecision({ rows, now }: Work, viewer: Viewer, decisionId: string): Promise<void> {
  for (const revision of await rows(GoalRevision).findMany({ decisionId, state: "PENDING" })) {
    await rows(GoalRevision).save(Object.assign(revision, { state: "DISCARDED", decidedBy: viewer.accountName, decidedAt: now }));
  }
}

function wholeDraft({ goal, indicators }: NonNullable<Awaited<ReturnType<typeof approvedGoal>>>): GoalDraft {
  return draftOf({ frame: goal.frame, text: goal.text, indicators: indicators.map((row) => ({ ...approvedIndicator(row), lineageId: row.lineageId, libraryKey: row.libraryKey, librarySince: row.librarySince })) });
}

function pick(changed: GoalDraft["indicators"][number] | undefined) {
  return changed ? { target: changed.target, unit: changed.unit } : {};
}
