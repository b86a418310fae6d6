import { evaluationReason, type TeamPost } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { Work } from "../../../database/unit-of-work.js";
import { NotAllowed, NotFound } from "../../../graphql/problems.js";
import { EvaluationReport } from "../reports/report.entity.js";
import { postIn } from "../side.js";
import { EvaluationTask } from "./task.entity.js";

export type HeldTask = { task: EvaluationTask; post: TeamPost };

/** Who does the work of a task; second and final reviewers judge the report, they don't write it. */
export const WORKERS: readonly TeamPost[] = ["LEAD", "MEMBER"];
export const LEAD_ONLY: readonly TeamPost[] = ["LEAD"];

/** Holds a task for one of its team's `posts`; a refusal for everybody else. */
export async function holdTask(work: Work, viewer: Viewer, id: string, posts: readonly TeamPost[]): Promise<HeldTask | NotFound | NotAllowed> {
  const task = await work.rows(EvaluationTask).findForUpdate(id);
  if (!task) return new NotFound("evaluationTask");
  const post = await postIn(work.rows, viewer, task.engagementId);
  if (post === null) return new NotAllowed([evaluationReason("NOT_IN_TEAM")]);
  return posts.includes(post) ? { task, post } : new NotAllowed([evaluationReason("ONLY_LEAD")]);
}

/** As `holdTask`, while the report is still being written. */
export async function holdOpenTask(work: Work, viewer: Viewer, id: string, posts: readonly TeamPost[]): Promise<HeldTask | NotFound | NotAllowed> {
  const held = await holdTask(work, viewer, id, posts);
  if (!("task" in held)) return held;
  const [report] = await work.rows(EvaluationReport).findMany({ taskId: id });
  return report && report.state !== "WRITING" ? new NotAllowed([evaluationReason("REPORT_UNDER_REVIEW")]) : held;
}

/** What every row of a task repeats of its owner. */
export function ownerOf({ departmentId, unitId, projectId }: EvaluationTask) {
  return { departmentId, unitId, projectId };
}
