import { chinaDate, evaluationReason, questionReasons } from "@jianxiao/domain";
import { randomBytes } from "node:crypto";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import { NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { holdTask, ownerOf, WORKERS } from "../work/held-task.js";
import { EvaluationItem } from "../work/task.entity.js";
import { TaskChanged, type TaskResult } from "../work/work.types.js";
import { Questionnaire } from "./questionnaire.entity.js";
import type { MoveQuestionnaireInput, SaveQuestionnaireInput } from "./questionnaire.input.js";

/** 160 bits: nobody finds an address by trying. */
const TOKEN_BYTES = 20;

/** Questionnaires as the evaluators write, give out and end them. */
export class QuestionnairesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  save(viewer: Viewer, { taskId, id, version, questions, itemId = null, ...given }: SaveQuestionnaireInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const { rows, audit } = work;
      const held = await holdTask(work, viewer, taskId, WORKERS);
      if (!("task" in held)) return held;
      if (itemId !== null && (await rows(EvaluationItem).find(itemId))?.taskId !== taskId) return new NotFound("evaluationItem", "itemId");
      const known = id ? await rows(Questionnaire).findForUpdate(id) : undefined;
      if (id && known?.taskId !== taskId) return new NotFound("questionnaire");
      if (known && known.state !== "DRAFT") return new NotAllowed([evaluationReason("QUESTIONNAIRE_OPENED")]);
      if (known && known.version !== version) return new StaleVersion();
      const content = {
        ...given, itemId,
        questions: questions.map(({ kind, text, required, options }, at) => ({ key: `q${at + 1}`, kind, text: text.trim(), required, options: kind === "SINGLE" || kind === "MULTIPLE" ? options.map((option) => option.trim()) : [] })),
      };
      const questionnaire = known
        ? await rows(Questionnaire).save(Object.assign(known, content))
        : await rows(Questionnaire).add({ ...ownerOf(held.task), taskId, no: (await rows(Questionnaire).count({ taskId })) + 1, state: "DRAFT", ...content });
      await audit("SAVE_QUESTIONNAIRE", { object: "questionnaire", objectId: questionnaire.id, of: questionnaire, params: { name: questionnaire.title } });
      return new TaskChanged(held.task);
    });
  }

  move(viewer: Viewer, { id, version, open }: MoveQuestionnaireInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const { rows, now, audit } = work;
      const questionnaire = await rows(Questionnaire).findForUpdate(id);
      if (!questionnaire) return new NotFound("questionnaire");
      const held = await holdTask(work, viewer, questionnaire.taskId, WORKERS);
      if (!("task" in held)) return held;
      if (questionnaire.version !== version) return new StaleVersion();
      const against = open ? againstOpening(questionnaire, held.task.until, now) : questionnaire.state === "OPEN" ? [] : [evaluationReason("QUESTIONNAIRE_NOT_OPEN")];
      if (against.length > 0) return new NotAllowed(against);
      await rows(Questionnaire).save(Object.assign(questionnaire, open ? { state: "OPEN", openedAt: now, token: randomBytes(TOKEN_BYTES).toString("base64url") } : { state: "CLOSED", closedAt: now }));
      await audit(open ? "OPEN_QUESTIONNAIRE" : "CLOSE_QUESTIONNAIRE", { object: "questionnaire", objectId: id, of: questionnaire, params: { name: questionnaire.title } });
      return new TaskChanged(held.task);
    });
  }
}

function againstOpening({ state, questions, until }: Questionnaire, contractEnds: string, now: Date) {
  if (state !== "DRAFT") return [evaluationReason("QUESTIONNAIRE_OPENED")];
  return [...questionReasons(questions), ...(until < chinaDate(now) || until > contractEnds ? [evaluationReason("QUESTIONNAIRE_DAYS", { until: contractEnds })] : [])];
}
