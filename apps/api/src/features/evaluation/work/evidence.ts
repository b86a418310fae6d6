import { evaluationReason, type Reason } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import { subjectsOf, type EvidenceBinding } from "../../../graphql/evidence-binding.js";
import { EngagementMember } from "../commission/engagement.entity.js";
import { EvaluationFinding, EvaluationReport } from "../reports/report.entity.js";
import { seesWorkingPapers, sideOf } from "../side.js";
import { SiteVisit } from "../visits/visit.entity.js";
import { WORKERS } from "./held-task.js";
import { DocumentRequest, EvaluationItem, EvaluationTask } from "./task.entity.js";

type OfTask = { readonly id: string; readonly taskId: string; readonly departmentId: string; readonly unitId: string; readonly projectId: string };

/** Files hang on a request while it waits for them; the department adds, the evaluators receive. */
export const requestEvidence: EvidenceBinding = async ({ rows }, viewer, ids) =>
  subjectsOf(await rows(DocumentRequest).byIds(ids), ({ departmentId, unitId, projectId, state }) => ({
    owner: { departmentId, unitId, projectId },
    against: [
      ...(sideOf(viewer) === "DEPARTMENT" ? [] : [{ code: "WRONG_ROLE", params: { role: "DEPARTMENT_SUBMITTER" } }]),
      ...(state === "ASKED" ? [] : [evaluationReason("REQUEST_SETTLED")]),
    ],
  }));

/** What the evaluators gathered themselves: hangs on the task from its first day to its last. */
export const taskEvidence: EvidenceBinding = async ({ rows }, viewer, ids) => {
  const tasks = seesWorkingPapers(viewer) ? await rows(EvaluationTask).byIds(ids) : [];
  const notWorking = await whoWorks(rows, viewer);
  return subjectsOf(tasks, (task) => ({ owner: ownerOf(task), against: notWorking(task.engagementId) }));
};

/** Scans and recordings of a visit, until it is a closed paper. */
export const visitEvidence: EvidenceBinding = workingPapers(async (rows, ids) => (await rows(SiteVisit).byIds(ids)).map((visit) => [visit, visit.state === "CLOSED" ? [evaluationReason("VISIT_CLOSED")] : []]));

/** What proves a finding: fixed with it while the report is under review. */
export const findingEvidence: EvidenceBinding = workingPapers(async (rows, ids) => whileWriting(rows, await rows(EvaluationFinding).byIds(ids)));

/** What a score rests on: fixed with it, too. */
export const itemEvidence: EvidenceBinding = workingPapers(async (rows, ids) => whileWriting(rows, await rows(EvaluationItem).byIds(ids)));

/** A binding over rows of tasks that are the evaluators' and the bureau's: the team's workers add, unless something of the row's own is against it. */
function workingPapers(find: (rows: RowsOf, ids: readonly string[]) => Promise<readonly (readonly [row: OfTask, against: readonly Reason[]])[]>): EvidenceBinding {
  return async ({ rows }, viewer, ids) => {
    const found = seesWorkingPapers(viewer) ? await find(rows, ids) : [];
    const tasks = new Map((await rows(EvaluationTask).byIds([...new Set(found.map(([{ taskId }]) => taskId))])).map((task) => [task.id, task]));
    const notWorking = await whoWorks(rows, viewer);
    const against = new Map(found.map(([row, own]) => [row.id, [...notWorking(tasks.get(row.taskId)?.engagementId), ...own]]));
    return subjectsOf(found.map(([row]) => row), (row) => ({ owner: ownerOf(row), against: against.get(row.id) ?? [] }));
  };
}

async function whileWriting<Row extends OfTask>(rows: RowsOf, found: readonly Row[]): Promise<(readonly [Row, Reason[]])[]> {
  const reports = await rows(EvaluationReport).findMany({ taskId: [...new Set(found.map(({ taskId }) => taskId))] });
  const fixed = new Set(reports.filter(({ state }) => state !== "WRITING").map(({ taskId }) => taskId));
  return found.map((row) => [row, fixed.has(row.taskId) ? [evaluationReason("REPORT_UNDER_REVIEW")] : []] as const);
}

/** Why the viewer may not add to the papers of an engagement; one statement for all of them. */
async function whoWorks(rows: RowsOf, viewer: Viewer): Promise<(engagementId: string | undefined) => Reason[]> {
  const posts = viewer.role === "EVALUATOR" ? await rows(EngagementMember).findMany({ accountId: viewer.accountId, removedAt: null }) : [];
  const working = new Set(posts.filter(({ post }) => WORKERS.includes(post)).map(({ engagementId }) => engagementId));
  return (engagementId) => (engagementId !== undefined && working.has(engagementId) ? [] : [evaluationReason("NOT_WORKING")]);
}

function ownerOf({ departmentId, unitId, projectId }: Omit<OfTask, "id" | "taskId">) {
  return { departmentId, unitId, projectId };
}
