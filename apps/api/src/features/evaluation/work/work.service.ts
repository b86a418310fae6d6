import { benchmarkOf, drawSample, frameReasons } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { Filing } from "../../monitoring/index.js";
import { ProjectYear } from "../../projects/index.js";
import { notTheOffice } from "../commission/office-only.js";
import { holdOpenTask, holdTask, LEAD_ONLY, ownerOf, WORKERS, type HeldTask } from "./held-task.js";
import { EvaluationBenchmark, EvaluationItem, EvaluationSample, EvaluationTask, ReleasedContact } from "./task.entity.js";
import type { DrawSampleInput, ReleaseBenchmarkInput, ReleaseContactInput, SavePlanInput, ScoreEvaluationInput } from "./work.input.js";
import { TaskChanged, type TaskResult } from "./work.types.js";

type Refusal = NotFound | StaleVersion | NotAllowed | Invalid;

/** Plan, frame, samples and scores of a task; benchmarks and contacts the bureau releases into it. */
export class WorkService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan and its frame: rows left out are removed, scores of those kept stay. */
  savePlan(viewer: Viewer, { taskId, version, items, ...plan }: SavePlanInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const held = await holdOpenTask(work, viewer, taskId, LEAD_ONLY);
      if (!("task" in held)) return held;
      if (held.task.version !== version) return new StaleVersion();
      const wrong = frameReasons(items);
      if (wrong.length > 0) return new NotAllowed(wrong);
      await storeFrame(work, held, items);
      const task = await work.rows(EvaluationTask).save(Object.assign(held.task, plan));
      await work.audit("SAVE_PLAN", { object: "evaluationTask", objectId: taskId, of: task, params: { count: items.length } });
      return new TaskChanged(task);
    });
  }

  score(viewer: Viewer, { taskId, scores: given }: ScoreEvaluationInput): Promise<TaskResult> {
    // Left out, a score is none.
    const scores = given.map(({ score, ...row }) => ({ ...row, score: score ?? null }));
    return this.unitOfWork.run(viewer, async (work) => {
      const held = await holdOpenTask(work, viewer, taskId, WORKERS);
      if (!("task" in held)) return held;
      const items = new Map((await work.rows(EvaluationItem).findMany({ taskId })).map((item) => [item.id, item]));
      for (const [index, { itemId, score, basis }] of scores.entries()) {
        const item = items.get(itemId);
        if (!item) return new NotFound("evaluationItem", `scores.${index}.itemId`);
        if (score !== null && (score < 0 || score > item.points)) return new Invalid("SCORE_TOO_HIGH", `scores.${index}.score`, { points: item.points / 100 });
        if (score !== null && score < item.points && basis.trim() === "") return new Invalid("SCORE_BASIS_MISSING", `scores.${index}.basis`);
      }
      await work.rows(EvaluationItem).updateEach("id", scores.map(({ itemId: id, score, basis }) => ({ id, score, basis: basis.trim() })), ["score", "basis"]);
      await work.audit("SCORE_EVALUATION", { object: "evaluationTask", objectId: taskId, of: held.task, params: { count: scores.length } });
      return new TaskChanged(held.task);
    });
  }

  drawSample(viewer: Viewer, { taskId, title, method, size, seed, population }: DrawSampleInput): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const held = await holdTask(work, viewer, taskId, WORKERS);
      if (!("task" in held)) return held;
      if (population.length === 0) return new Invalid("SAMPLE_EMPTY", "population");
      if (size < 1 || size > population.length) return new Invalid("SAMPLE_SIZE", "size", { count: population.length });
      const units = population.map(({ id, label, stratum, amountFen }) => ({ id, label, stratum, amountFen }));
      const drawn = drawSample(units, { method, size, seed });
      await work.rows(EvaluationSample).add({ ...ownerOf(held.task), taskId, title: title.trim(), method, seed, population: units, drawn });
      await work.audit("DRAW_SAMPLE", { object: "evaluationTask", objectId: taskId, of: held.task, params: { count: drawn.length, seed } });
      return new TaskChanged(held.task);
    });
  }

  /** Quartiles of the other projects in the project's latest judged cycle; refused below five, since fewer would tell whose figures they are. */
  releaseBenchmark(viewer: Viewer, { taskId, axis }: ReleaseBenchmarkInput): Promise<TaskResult> {
    return this.bureau(viewer, taskId, async ({ rows, audit }, task) => {
      const [latest] = await rows(Filing).findMany({ projectId: task.projectId, state: ["SUBMITTED", "ACCEPTED"] }, { order: { createdAt: "DESC" }, limit: 1 });
      const year = await rows(ProjectYear).find(task.projectYearId);
      const column = axis === "EXECUTION" ? "f.rateBp" : "f.attainmentBp";
      const peers = await rows(Filing).select("f").join(ProjectYear, "y", "y.projectId = f.projectId AND y.fiscalYear = :fiscalYear AND y.frame = :frame", { fiscalYear: year?.fiscalYear ?? 0, frame: year?.frame ?? "" })
        .where(`f.cycleId = :cycleId AND f.projectId <> :own AND f.state IN ('SUBMITTED', 'ACCEPTED') AND ${column} IS NOT NULL`, { cycleId: latest?.cycleId ?? "", own: task.projectId })
        .columns({ bp: column }).all<{ bp: number }>();
      const found = benchmarkOf(peers.map(({ bp }) => bp));
      if ("code" in found) return new NotAllowed([found]);
      await rows(EvaluationBenchmark).remove({ taskId, axis });
      await rows(EvaluationBenchmark).add({ ...ownerOf(task), taskId, axis, ...found });
      await audit("RELEASE_BENCHMARK", { object: "evaluationTask", objectId: taskId, of: task, params: { count: found.count } });
      return undefined;
    });
  }

  releaseContact(viewer: Viewer, { taskId, ...contact }: ReleaseContactInput): Promise<TaskResult> {
    return this.bureau(viewer, taskId, async ({ rows, audit }, task) => {
      await rows(ReleasedContact).add({ ...ownerOf(task), taskId, ...contact });
      await audit("RELEASE_CONTACT", { object: "evaluationTask", objectId: taskId, of: task });
      return undefined;
    });
  }

  private bureau(viewer: Viewer, taskId: string, change: (work: Work, task: EvaluationTask) => Promise<Refusal | undefined>): Promise<TaskResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const refused = notTheOffice(viewer);
      if (refused) return refused;
      const task = await work.rows(EvaluationTask).find(taskId);
      if (!task) return new NotFound("evaluationTask");
      return (await change(work, task)) ?? new TaskChanged(task);
    });
  }
}

async function storeFrame({ rows }: Work, { task }: HeldTask, items: SavePlanInput["items"]): Promise<void> {
  const before = await rows(EvaluationItem).findMany({ taskId: task.id });
  const kept = new Set(items.flatMap(({ id }) => id ?? []));
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) await rows(EvaluationItem).remove({ id: gone });
  const known = new Map(before.map((item) => [item.id, item]));
  const rowsOf = items.map(({ id, part, level2, name, points, rule }, ord) => ({ id: id ?? "", part, level2, name, points, rule, ord }));
  await rows(EvaluationItem).updateEach(
    "id",
    rowsOf.filter(({ id }) => known.has(id)).map((row) => {
      const score = known.get(row.id)?.score ?? null;
      return { ...row, score: score === null || score > row.points ? null : score };
    }),
    ["part", "level2", "name", "points", "rule", "ord", "score"],
  );
  const added = rowsOf.filter(({ id }) => !known.has(id));
  if (added.length > 0) await rows(EvaluationItem).addAll(added.map(({ id: _, ...row }) => ({ ...ownerOf(task), taskId: task.id, ...row, score: null, basis: "" })));
}
