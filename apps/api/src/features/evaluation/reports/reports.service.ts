import { allowedReportActions, anchored, chinaDate, draftReport, evaluationReason, nextReportState, type ReportAction, type TeamPost } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { requireProof } from "../../identity/index.js";
import { postIn } from "../side.js";
import { holdOpenTask, LEAD_ONLY, ownerOf } from "../work/held-task.js";
import { EvaluationTask } from "../work/task.entity.js";
import { TaskChanged, type TaskResult } from "../work/work.types.js";
import { acceptReport } from "./accept-report.js";
import type { Moving, Refusal } from "./moving.js";
import { frozenReport, namesIn } from "./issue.js";
import { draftFacts, reportFacts } from "./report-facts.js";
import { EvaluationReport, IssuedReport, ReportStep } from "./report.entity.js";
import type { MoveReportInput, SaveReportInput } from "./report.input.js";

/** The report of a task: drafted from the work, judged inside the firm, answered by the department, signed, accepted. */
export class ReportsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Writes the draft anew from plan, scores, visits and findings; what was written by hand before is replaced. */
  draft(viewer: Viewer, taskId: string): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const held = await holdOpenTask(work, viewer, taskId, LEAD_ONLY);
      if (!("task" in held)) return held;
      const sections = draftReport(await draftFacts(work.rows, held.task));
      const [report] = await work.rows(EvaluationReport).findMany({ taskId });
      if (report) await work.rows(EvaluationReport).save(Object.assign(report, { sections }));
      else await work.rows(EvaluationReport).add({ ...ownerOf(held.task), taskId, state: "WRITING", sections });
      await work.audit("DRAFT_REPORT", { object: "evaluationTask", objectId: taskId, of: held.task });
      return new TaskChanged(held.task);
    });
  }

  save(viewer: Viewer, { taskId, version, sections }: SaveReportInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const held = await holdOpenTask(work, viewer, taskId, LEAD_ONLY);
      if (!("task" in held)) return held;
      const [report] = await work.rows(EvaluationReport).findMany({ taskId });
      if (!report) return new NotFound("report");
      if (report.version !== version) return new StaleVersion();
      await work.rows(EvaluationReport).save(Object.assign(report, { sections: anchored(sections.map(({ key, paragraphs }) => ({ key, paragraphs: paragraphs.map(({ id, text, findingIds }) => ({ id, text, findingIds })) }))) }));
      await work.audit("SAVE_REPORT", { object: "evaluationTask", objectId: taskId, of: held.task });
      return new TaskChanged(held.task);
    });
  }

  /** One step of the report's life, by whoever it belongs to. */
  move(viewer: Viewer, input: MoveReportInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const task = await work.rows(EvaluationTask).find(input.taskId);
      const [report] = task ? await work.rows(EvaluationReport).findMany({ taskId: task.id }) : [];
      if (!task || !report) return new NotFound("report");
      if (report.version !== input.version) return new StaleVersion();
      const post = await postIn(work.rows, viewer, task.engagementId);
      const allowance = allowedReportActions(viewer.role, post, await reportFacts(work.rows, report)).find(({ action }) => action === input.action);
      if (!allowance) return new NotAllowed([viewer.role === "EVALUATOR" ? evaluationReason(post === null ? "NOT_IN_TEAM" : "ONLY_LEAD") : { code: "WRONG_ROLE", params: {} }]);
      if (!allowance.allowed) return new NotAllowed(allowance.reasons);
      const refused = await EFFECTS[input.action]?.({ work, viewer, task, report, input });
      if (refused) return refused;
      await stepTo({ work, viewer, task, report, input }, post);
      return new TaskChanged(task);
    });
  }
}

async function stepTo({ work: { rows, now, audit }, viewer, task, report, input }: Moving, post: TeamPost | null): Promise<void> {
  const state = nextReportState(report.state, input.action);
  if (state === undefined) throw new Error(`${input.action} leads nowhere from ${report.state}`);
  await rows(EvaluationReport).save(Object.assign(report, { state }));
  const opinion = input.opinion.trim();
  await rows(ReportStep).add({ ...ownerOf(task), reportId: report.id, action: input.action, who: viewer.accountName, post: post ?? viewer.role, organisation: viewer.organisation, opinion, at: now });
  await audit("MOVE_REPORT", { object: "evaluationReport", objectId: report.id, of: task, params: { action: input.action, ...(opinion === "" ? {} : { opinion: opinion.slice(0, 200) }) } });
}

/** What a move does besides moving. */
const EFFECTS: Partial<Record<ReportAction, (moving: Moving) => Promise<Refusal | undefined>>> = {
  HAND_BACK: ({ input }) => Promise.resolve(input.opinion.trim() === "" ? new Invalid("REASON_MISSING", "opinion") : undefined),
  RETURN: ({ input, report }) => {
    if (input.opinion.trim() === "") return Promise.resolve(new Invalid("REASON_MISSING", "opinion"));
    // What was issued stands; this opens a new draft from it, which is signed anew.
    Object.assign(report, { sha256: null, issuedAt: null, score: null, grade: null });
    return Promise.resolve(undefined);
  },
  PASS_FINAL: ({ input, report, work }) => {
    const { replyDueOn } = input;
    if (!replyDueOn) return Promise.resolve(new Invalid("MISSING_FIELD", "replyDueOn"));
    if (replyDueOn < chinaDate(work.now)) return Promise.resolve(new Invalid("DUE_IN_PAST", "replyDueOn"));
    Object.assign(report, { replyDueOn });
    return Promise.resolve(undefined);
  },
  REPLY: ({ input, report, work }) => {
    if (input.opinion.trim() === "") return Promise.resolve(new Invalid("REASON_MISSING", "opinion"));
    Object.assign(report, { reply: input.opinion.trim(), repliedAt: work.now });
    return Promise.resolve(undefined);
  },
  SIGN: async ({ input, report, work, viewer, task }) => {
    const proof = requireProof(viewer, work.now);
    if (proof) return proof;
    if (input.opinion.trim() !== viewer.accountName) return new Invalid("SIGNATURE_MISMATCH", "opinion", { expected: viewer.accountName });
    const { rows, now } = work;
    const steps = await rows(ReportStep).findMany({ reportId: report.id }, { order: { at: "ASC", id: "ASC" } });
    const issue = frozenReport({ facts: await draftFacts(rows, task), sections: anchored(report.sections), reply: report.reply, team: namesIn(steps), signedBy: viewer.accountName, signedAt: now });
    await rows(IssuedReport).add({ ...ownerOf(task), reportId: report.id, no: (await rows(IssuedReport).count({ reportId: report.id })) + 1, ...issue });
    const { sha256, issuedAt, score, grade } = issue;
    Object.assign(report, { sha256, issuedAt, score, grade });
    return undefined;
  },
  ACCEPT: acceptReport,
};
