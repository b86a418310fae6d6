import { evaluationReason } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { KeyReused } from "../../../database/once.js";
import { Invalid, NotAllowed, NotFound } from "../../../graphql/problems.js";
import type { Refusal } from "./moving.js";
import { Questionnaire } from "../questionnaires/questionnaire.entity.js";
import { SiteVisit, VisitPhoto } from "../visits/visit.entity.js";
import { holdOpenTask, ownerOf, WORKERS } from "../work/held-task.js";
import { DocumentRequest, EvaluationItem, EvaluationTask } from "../work/task.entity.js";
import { TaskChanged, type TaskResult } from "../work/work.types.js";
import { EvaluationFinding } from "./report.entity.js";
import type { SaveEvaluationFindingInput } from "./report.input.js";

/** What the evaluators found, with evidence, the row of the frame it costs points in, and a suggestion with addressee and date. */
export class EvaluationFindingsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A phone that hears no answer sends the same finding again: its key makes that the same finding, also where the report has gone on since. */
  save(viewer: Viewer, { key, ...input }: SaveEvaluationFindingInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const store = () => storeFinding(work, viewer, input);
      const stored = key && !input.id ? await work.once(key, input, store, (result) => typeof result === "string") : await store();
      if (stored instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
      if (typeof stored !== "string") return stored;
      const task = await work.rows(EvaluationTask).find(input.taskId);
      return task ? new TaskChanged(task) : new NotFound("evaluationTask");
    });
  }
}

/** The id of the finding as stored, or why it is not. */
async function storeFinding(work: Work, viewer: Viewer, { taskId, id, withdraw, ...input }: Omit<SaveEvaluationFindingInput, "key">): Promise<string | Refusal> {
  const { rows, now, audit } = work;
  const held = await holdOpenTask(work, viewer, taskId, WORKERS);
  if (!("task" in held)) return held;
  const missing = await strangeLink(work, held.task, input);
  if (missing) return missing;
  const suggestion = input.suggestion?.trim() || null;
  if (suggestion !== null && (!input.addressee?.trim() || !input.dueOn)) return new Invalid("MISSING_FIELD", input.addressee?.trim() ? "dueOn" : "addressee");
  const given = {
    visitId: input.visitId ?? null, itemId: input.itemId ?? null, severity: input.severity, text: input.text.trim(), suggestion,
    addressee: suggestion === null ? null : (input.addressee?.trim() ?? null), dueOn: suggestion === null ? null : (input.dueOn ?? null),
    evidence: input.evidence.map(({ sort, id: evidenceId }) => ({ sort, id: evidenceId })),
  };
  const known = id ? await rows(EvaluationFinding).findForUpdate(id) : undefined;
  if (id && known?.taskId !== taskId) return new NotFound("finding");
  if (known?.withdrawnAt) return new NotAllowed([evaluationReason("REQUEST_SETTLED")]);
  const no = known?.no ?? (await rows(EvaluationFinding).count({ taskId })) + 1;
  const finding = known
    ? await rows(EvaluationFinding).save(Object.assign(known, given, withdraw ? { withdrawnAt: now } : {}))
    : await rows(EvaluationFinding).add({ ...ownerOf(held.task), taskId, no, ...given });
  await audit("RAISE_FINDING", { object: "evaluationFinding", objectId: finding.id, of: finding, params: { text: finding.text.slice(0, 200) } });
  return finding.id;
}

/** What a finding names has to be of the same task: its visit, its row of the frame, its evidence. */
async function strangeLink({ rows }: Work, { id: taskId }: EvaluationTask, { visitId, itemId, evidence }: Pick<SaveEvaluationFindingInput, "visitId" | "itemId" | "evidence">): Promise<NotFound | undefined> {
  if (visitId && (await rows(SiteVisit).find(visitId))?.taskId !== taskId) return new NotFound("siteVisit", "visitId");
  if (itemId && (await rows(EvaluationItem).find(itemId))?.taskId !== taskId) return new NotFound("evaluationItem", "itemId");
  const idsOf = (sort: SaveEvaluationFindingInput["evidence"][number]["sort"]) => evidence.filter((each) => each.sort === sort).map(({ id }) => id);
  const visits = new Set((await rows(SiteVisit).findMany({ taskId })).map(({ id }) => id));
  const photos = await rows(VisitPhoto).byIds(idsOf("PHOTO"));
  const documents = await rows(DocumentRequest).byIds(idsOf("DOCUMENT"));
  const questionnaires = await rows(Questionnaire).byIds(idsOf("QUESTIONNAIRE"));
  const sound =
    idsOf("VISIT").every((id) => visits.has(id)) &&
    idsOf("PHOTO").every((id) => photos.some((photo) => photo.id === id && visits.has(photo.visitId))) &&
    idsOf("QUESTIONNAIRE").every((id) => questionnaires.some((questionnaire) => questionnaire.id === id && questionnaire.taskId === taskId)) &&
    idsOf("DOCUMENT").every((id) => documents.some((request) => request.id === id && request.taskId === taskId));
  return sound ? undefined : new NotFound("evidence", "evidence");
}
