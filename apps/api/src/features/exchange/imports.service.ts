import type { ImportFault } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { moreThan } from "../../access/where.js";
import type { Viewer } from "../../access/viewer.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { Cycle } from "../monitoring/index.js";
import { Unit } from "../organisation/index.js";
import { PaymentImport } from "../projects/index.js";
import { type ApplyImportInput, ImportFaultView, ImportPreviewRow, JobChanged, JobPage, type JobResult, JobView, type StartImportInput } from "./exchange.types.js";
import { StoredFile } from "./file.entity.js";
import { IMPORT_WHO } from "./import-who.js";
import { ImportRow, Job, type JobState } from "./job.entity.js";

/** What a job shows of its faults and its preview; the annotated workbook has them all. */
const SHOWN = 500;
/** States in which a job may still be given up. */
const OPEN_STATES: readonly JobState[] = ["QUEUED", "READING", "READY"];

/** Starting, applying and giving up imports. The work itself is the runner's. */
export class ImportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    /** Tells the runner that something waits. */
    private readonly wake: () => void,
  ) {}

  async start(viewer: Viewer, { kind, fileId, unitId, cycleId, docNo }: StartImportInput): Promise<JobResult> {
    if (!IMPORT_WHO[kind].includes(viewer.role)) return notAllowed("WRONG_ROLE");
    const started = await this.unitOfWork.run(viewer, async ({ rows, audit }): Promise<JobResult> => {
      const file = await rows(StoredFile).find(fileId);
      if (!file) return new NotFound("file");
      if (unitId && !(await rows(Unit).find(unitId))) return new NotFound("unit");
      if (kind === "IMPORT_MONITORING") {
        const cycle = cycleId ? await rows(Cycle).find(cycleId) : undefined;
        if (!cycleId) return new Invalid("MISSING_FIELD", "input.cycleId", { field: "cycleId" });
        if (!cycle) return new NotFound("cycle");
        if (cycle.state !== "OPEN") return notAllowed("CYCLE_CLOSED");
      }
      if (kind === "IMPORT_PAYMENTS") {
        const [before] = await rows(PaymentImport).findMany({ sha256: file.sha256 });
        if (before) return notAllowed("FILE_ALREADY_IMPORTED", { at: before.importedAt.toISOString(), fileName: before.fileName });
      }
      const { name: fileName, bytes, sha256 } = file;
      const job = await rows(Job).add({
        accountId: viewer.accountId, kind, state: "QUEUED", fileId, fileName, bytes, sha256, done: 0, total: 0, faultCount: 0, blockCount: 0, previewCount: 0,
        options: { unitId: unitId ?? null, cycleId: cycleId ?? null, docNo: docNo?.trim() || null },
      });
      await audit("START_IMPORT", { object: "job", objectId: job.id, params: { fileName, sha256, kind } });
      return new JobChanged(jobView(job));
    });
    this.wake();
    return started;
  }

  /** Hands a looked-at import to the runner. Once: a repeat with the same key gets the same answer. */
  async apply(viewer: Viewer, { jobId, key }: ApplyImportInput): Promise<JobResult> {
    const answer = await this.unitOfWork.run(viewer, async ({ rows, once }): Promise<JobResult> => {
      const job = await rows(Job).findForUpdate(jobId);
      if (!job) return new NotFound("job");
      const outcome = await once<{ refused: { code: string; params: Record<string, string | number> } | null }>(
        key,
        { applyImport: jobId },
        async () => {
          const refused = refusalToApply(job);
          if (!refused) await rows(Job).save(Object.assign(job, { state: "APPLYING", leaseOwner: null, leaseUntil: null }));
          return { refused };
        },
        ({ refused }) => refused === null,
      );
      if (outcome instanceof KeyReused) return notAllowed("KEY_REUSED");
      return outcome.refused ? notAllowed(outcome.refused.code, outcome.refused.params) : new JobChanged(jobView(job));
    });
    this.wake();
    return answer;
  }

  /** Gives an import up. What was read of it goes; the file and the trail stay. */
  cancel(viewer: Viewer, jobId: string): Promise<JobResult> {
    return this.unitOfWork.run(viewer, async ({ rows, audit }): Promise<JobResult> => {
      const job = await rows(Job).findForUpdate(jobId);
      if (!job) return new NotFound("job");
      if (job.state === "CANCELLED") return new JobChanged(jobView(job));
      if (!OPEN_STATES.includes(job.state)) return notAllowed("JOB_FINISHED", { state: job.state });
      await rows(ImportRow).remove({ jobId });
      await rows(Job).save(Object.assign(job, { state: "CANCELLED", leaseOwner: null, leaseUntil: null, faultCount: 0, blockCount: 0, previewCount: 0 }));
      await audit("CANCEL_IMPORT", { object: "job", objectId: jobId, params: { fileName: job.fileName } });
      return new JobChanged(jobView(job));
    });
  }

  async page(viewer: Viewer, limit: number, offset: number): Promise<JobPage> {
    const { nodes, total } = await this.unitOfWork.read(viewer, ({ rows }) => rows(Job).page({}, { order: { createdAt: "DESC", id: "DESC" }, limit, offset }));
    return Object.assign(new JobPage(), { nodes: nodes.map(jobView), total });
  }

  async job(viewer: Viewer, id: string): Promise<JobView | null> {
    const job = await this.unitOfWork.read(viewer, ({ rows }) => rows(Job).find(id));
    return job ? jobView(job) : null;
  }

  async faults(viewer: Viewer, jobId: string): Promise<ImportFaultView[]> {
    const faults = await this.unitOfWork.read(viewer, ({ rows }) => faultsOf(rows, jobId, SHOWN));
    return faults.slice(0, SHOWN).map((fault) => Object.assign(new ImportFaultView(), fault));
  }

  async preview(viewer: Viewer, jobId: string): Promise<ImportPreviewRow[]> {
    const read = await this.unitOfWork.read(viewer, ({ rows }) => rows(ImportRow).findMany({ jobId, previewCount: moreThan(0) }, { order: { ord: "ASC" }, limit: SHOWN }));
    return read.flatMap(({ preview }) => preview).slice(0, SHOWN).map((line) => Object.assign(new ImportPreviewRow(), line));
  }
}

/** Faults of a job in the order of the file. */
export async function faultsOf(rows: RowsOf, jobId: string, limit?: number): Promise<ImportFault[]> {
  const faulty = await rows(ImportRow).findMany({ jobId, faultCount: moreThan(0) }, { order: { ord: "ASC" }, ...(limit === undefined ? {} : { limit }) });
  return faulty.flatMap(({ faults }) => faults);
}

function refusalToApply({ state, blockCount, previewCount }: Job): { code: string; params: Record<string, string | number> } | null {
  if (state === "QUEUED" || state === "READING") return { code: "JOB_NOT_READY", params: {} };
  if (state !== "READY") return { code: "JOB_FINISHED", params: { state } };
  if (blockCount > 0) return { code: "JOB_HAS_FAULTS", params: { count: blockCount } };
  return previewCount === 0 ? { code: "NOTHING_TO_IMPORT", params: {} } : null;
}

function notAllowed(code: string, params: Record<string, string | number> = {}): NotAllowed {
  return new NotAllowed([{ code, params }]);
}

export function jobView({ id, kind, state, fileName, bytes, sha256, createdAt, done, total, faultCount, previewCount, result, problem }: Job): JobView {
  return Object.assign(new JobView(), { id, kind, state, fileName, bytes, sha256, createdAt, done, total, faultCount, previewCount, result, problem: problem && new Reason(problem) });
}
