import { evaluationReason } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { Attachment } from "../../evidence/index.js";
import { sideOf } from "../side.js";
import { holdTask, ownerOf, WORKERS } from "./held-task.js";
import { DocumentRequest, EvaluationTask } from "./task.entity.js";
import type { AnswerRequestInput, RequestDocumentInput, SettleRequestInput } from "./work.input.js";
import { TaskChanged, type TaskResult } from "./work.types.js";

/** 调取资料: asked by the evaluators with a due date, answered by the department with files, settled by the evaluators. */
export class RequestsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  ask(viewer: Viewer, { taskId, title, detail, dueAt }: RequestDocumentInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const held = await holdTask(work, viewer, taskId, WORKERS);
      if (!("task" in held)) return held;
      if (dueAt <= work.now) return new Invalid("DUE_IN_PAST", "dueAt");
      const request = await work.rows(DocumentRequest).add({ ...ownerOf(held.task), taskId, title: title.trim(), detail: detail.trim(), dueAt, state: "ASKED" });
      await work.audit("REQUEST_DOCUMENT", { object: "documentRequest", objectId: request.id, of: request, params: { name: request.title } });
      return new TaskChanged(held.task);
    });
  }

  /** By the department or the project's unit. */
  answer(viewer: Viewer, { id, version, reply }: AnswerRequestInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async ({ rows, now, audit }) => {
      const request = await rows(DocumentRequest).findForUpdate(id);
      const task = request && (await rows(EvaluationTask).find(request.taskId));
      if (!request || !task) return new NotFound("documentRequest");
      if (sideOf(viewer) !== "DEPARTMENT") return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "DEPARTMENT_SUBMITTER" } }]);
      if (request.version !== version) return new StaleVersion();
      if (request.state !== "ASKED") return new NotAllowed([evaluationReason("REQUEST_SETTLED")]);
      const files = await rows(Attachment).count({ object: "DOCUMENT_REQUEST", objectId: id, removedAt: null });
      if (files === 0 && reply.trim() === "") return new Invalid("ANSWER_EMPTY", "reply");
      await rows(DocumentRequest).save(Object.assign(request, { state: "ANSWERED", reply: reply.trim() || null, answeredAt: now }));
      await audit("ANSWER_REQUEST", { object: "documentRequest", objectId: id, of: request, params: { name: request.title } });
      return new TaskChanged(task);
    });
  }

  settle(viewer: Viewer, { id, version, askAgain, dueAt, withdraw }: SettleRequestInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const { rows, now, audit } = work;
      const request = await rows(DocumentRequest).findForUpdate(id);
      if (!request) return new NotFound("documentRequest");
      const held = await holdTask(work, viewer, request.taskId, WORKERS);
      if (!("task" in held)) return held;
      if (request.version !== version) return new StaleVersion();
      const again = askAgain?.trim() || null;
      if (request.state !== "ANSWERED" && !(withdraw && request.state === "ASKED")) return new NotAllowed([evaluationReason("REQUEST_SETTLED")]);
      if (again !== null && (!dueAt || dueAt <= now)) return new Invalid("DUE_IN_PAST", "dueAt");
      const change = again === null ? { state: withdraw ? ("WITHDRAWN" as const) : ("SETTLED" as const) } : { state: "ASKED" as const, askedAgain: again, dueAt: dueAt ?? request.dueAt };
      await rows(DocumentRequest).save(Object.assign(request, change));
      await audit(again === null ? "SETTLE_REQUEST" : "REQUEST_DOCUMENT", { object: "documentRequest", objectId: id, of: request, params: { name: request.title } });
      return new TaskChanged(held.task);
    });
  }
}
