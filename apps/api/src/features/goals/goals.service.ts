import { allowedAdjustmentActions, goalFaults, isGoalDraft, mayNotAdjust, nextAdjustmentState, type AdjustmentAction, type Act, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { actorOf, lastActuals } from "../monitoring/index.js";
import { ProjectYear } from "../projects/index.js";
import { makeVersion } from "./approve.js";
import { GoalRevision } from "./goal-revision.entity.js";
import { approvedGoal, goalWork } from "./goal-work.js";
import { GoalWorked, type GoalWorkResult, type MoveGoalRevisionInput, type SaveGoalRevisionInput } from "./goals.types.js";
import { rebaseForms } from "./rebase.js";

const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };
const ACT_OF: Record<Exclude<AdjustmentAction, "SAVE">, Act> = { SUBMIT: "SUBMIT_GOAL", SEND_BACK: "SEND_BACK_GOAL", APPROVE: "APPROVE_GOAL", DISCARD: "DISCARD_GOAL" };

type Outcome = { projectYearId: string; rebased?: number } | NotFound | StaleVersion | NotAllowed | Invalid;

/** Writing, submitting and approving adjustments of goals, and bringing open forms to the new version. */
export class GoalsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Saves the adjustment under way, or begins one. The draft's faults are told on screen by the same rules; only the blocking ones are counted here. */
  save(viewer: Viewer, { projectYearId, version, draft, reason }: SaveGoalRevisionInput): Promise<GoalWorkResult> {
    return this.answered(viewer, async (work) => {
      const { rows, audit } = work;
      const year = await rows(ProjectYear).findForUpdate(projectYearId);
      if (!year) return new NotFound("projectYear");
      if (!isGoalDraft(draft)) return new Invalid("GOAL_DRAFT_BROKEN", "draft");
      const against = mayNotAdjust(actorOf(viewer), year);
      if (against) return new NotAllowed([against]);
      const [open] = await rows(GoalRevision).findMany({ projectYearId, decisionId: null, state: ["DRAFT", "PENDING"] });
      const plain = { frame: draft.frame, text: draft.text, indicators: draft.indicators.map(({ key, lineageId, level1, level2, name, nature, target, unit, weight, libraryKey, librarySince }) => ({ key, lineageId, level1, level2, name, nature, target, unit, weight, libraryKey, librarySince })) };
      const blocks = goalFaults(plain, (await lastActuals(rows, [year])).get(year.projectId) ?? []).filter(({ severity }) => severity === "BLOCK").length;
      const { departmentId, unitId, projectId } = year;
      if (open) {
        if (open.version !== version) return new StaleVersion();
        if (open.state !== "DRAFT") return new NotAllowed([{ code: "ILLEGAL_MOVE", params: {} }]);
        await rows(GoalRevision).save(Object.assign(open, { draft: plain, reason: reason.trim(), blocks, who: viewer.accountName }));
        return { projectYearId };
      }
      const base = await approvedGoal(rows, projectYearId);
      const added = await rows(GoalRevision).add({ departmentId, unitId, projectId, projectYearId, baseGoalId: base?.goal.id ?? null, state: "DRAFT", draft: plain, reason: reason.trim(), blocks, who: viewer.accountName });
      await audit("DRAFT_GOAL", { object: "goalRevision", objectId: added.id, of: { departmentId, unitId }, params: {} });
      return { projectYearId };
    });
  }

  move(viewer: Viewer, { id, version, action, opinion, docNo }: MoveGoalRevisionInput): Promise<GoalWorkResult> {
    return this.answered(viewer, async (work) => {
      const { rows, audit, now } = work;
      const row = await rows(GoalRevision).findForUpdate(id);
      // One that belongs to a decision goes the way of the decision.
      if (!row || row.decisionId !== null) return new NotFound("goalRevision");
      if (row.version !== version) return new StaleVersion();
      const allowance = allowedAdjustmentActions(actorOf(viewer), row).find((each) => each.action === action);
      const next = nextAdjustmentState(row.state, action);
      if (!allowance?.allowed || next === undefined || action === "SAVE") return new NotAllowed(allowance?.reasons ?? [{ code: "ILLEGAL_MOVE", params: {} }]);
      const words = opinion?.trim() ?? "";
      if (action === "SUBMIT" && row.reason === "") return new Invalid("ADJUSTMENT_REASON_MISSING", "reason");
      if (action === "SEND_BACK" && words === "") return new Invalid("OPINION_MISSING", "opinion");
      const decided = action === "APPROVE" || action === "SEND_BACK" ? { decidedBy: viewer.accountName, decidedAt: now, opinion: words || null } : {};
      Object.assign(row, { state: next, docNo: docNo?.trim() || row.docNo, ...decided });
      if (action === "APPROVE") row.goalVersionId = (await makeVersion(work, viewer, row)).id;
      await rows(GoalRevision).save(row);
      const { departmentId, unitId, projectYearId } = row;
      await audit(ACT_OF[action], { object: "goalRevision", objectId: id, of: { departmentId, unitId }, params: { ...(words ? { opinion: words } : {}), ...(row.docNo ? { docNo: row.docNo } : {}) } });
      return { projectYearId };
    });
  }

  /** Brings the editable forms of open cycles to the approved version; frozen ones stay as they were signed. */
  rebase(viewer: Viewer, projectYearId: string): Promise<GoalWorkResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return Promise.resolve(new NotAllowed([ONLY_PERFORMANCE_OFFICE]));
    return this.answered(viewer, async (work) => {
      const base = await approvedGoal(work.rows, projectYearId);
      return base ? { projectYearId, rebased: await rebaseForms(work, projectYearId, base) } : new NotFound("goalVersion");
    });
  }

  private async answered(viewer: Viewer, change: (work: Work) => Promise<Outcome>): Promise<GoalWorkResult> {
    const outcome = await this.unitOfWork.run(viewer, change);
    if (!("projectYearId" in outcome)) return outcome;
    const work = await this.unitOfWork.read(viewer, (reading) => goalWork(reading, viewer, outcome.projectYearId));
    return work ? new GoalWorked(work, outcome.rebased ?? 0) : new NotFound("projectYear");
  }
}
