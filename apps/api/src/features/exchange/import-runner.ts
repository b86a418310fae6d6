import type { ImportFault } from "@jianxiao/domain";
import { WorkbookRefused } from "@jianxiao/forms";
import type { New } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { newId } from "../../database/new-id.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Log } from "../../graphql/feature.js";
import type { ReadItem } from "./contents.js";
import type { FileStore } from "./file-store.js";
import { blocks, ChangedSincePreview, CHUNK, chunks, type Judged, type LookedAt } from "./import-kind.js";
import { importKind } from "./import-kinds.js";
import { ImportRow, Job, type JobProblem } from "./job.entity.js";
import type { PerformTask } from "./read-import.js";

/** How long a server may be silent about a job before another takes it up. Longer than the reading thread may run, or two servers would take a slow file from each other for ever. */
const LEASE_MS = 120_000;

export type RunnerDeps = {
  readonly unitOfWork: UnitOfWork;
  readonly store: FileStore;
  readonly perform: PerformTask;
  /** Whom a job runs as: its appointment, looked up anew. */
  readonly viewerOf: (appointmentId: string) => Promise<Viewer | undefined>;
  readonly log: Log;
};

/** Somebody gave the job up, or another server took it. */
class Gone extends Error {}

/**
 * Reads waiting imports and applies confirmed ones. A job is claimed by a lease in its row; one found half-way, because its server died, is begun again:
 * what it had read is put aside, and applying is one transaction, so that it happened wholly or not at all.
 */
export class ImportRunner {
  private readonly owner = newId();

  constructor(private readonly deps: RunnerDeps) {}

  /** Does one waiting job; false when there is none. */
  async next(): Promise<boolean> {
    const waiting = await this.waiting();
    if (!waiting) return false;
    const viewer = await this.deps.viewerOf(waiting.appointmentId);
    if (!viewer) {
      await this.abandon(waiting.id);
      return true;
    }
    const job = await this.claim(viewer, waiting.id);
    if (!job) return true;
    try {
      if (job.state === "APPLYING") await this.apply(viewer, job);
      else await this.read(viewer, job);
    } catch (error) {
      if (!(error instanceof Gone)) await this.fail(viewer, job, this.problemOf(error, job));
    }
    return true;
  }

  private waiting(): Promise<Pick<Job, "id" | "appointmentId"> | undefined> {
    return this.deps.unitOfWork.systemRead("job", ({ rows, now }) =>
      rows(Job).select("j")
        .where("j.state IN ('QUEUED', 'READING', 'APPLYING') AND (j.leaseUntil IS NULL OR j.leaseUntil < :now)", { now })
        .columns({ id: "j.id", appointmentId: "j.appointmentId" })
        .orderBy("j.id")
        .limit(1)
        .one(),
    );
  }

  private claim(viewer: Viewer, id: string): Promise<Job | undefined> {
    return this.deps.unitOfWork.run(viewer, async ({ rows, now }) => {
      const job = await rows(Job).findForUpdate(id);
      if (!job || (job.leaseUntil && job.leaseUntil >= now) || !["QUEUED", "READING", "APPLYING"].includes(job.state)) return undefined;
      if (job.state !== "APPLYING") {
        await rows(ImportRow).remove({ jobId: id });
        Object.assign(job, { state: "READING", done: 0, total: 0, faultCount: 0, blockCount: 0, previewCount: 0 });
      }
      return rows(Job).save(Object.assign(job, { leaseOwner: this.owner, leaseUntil: new Date(now.getTime() + LEASE_MS) }));
    });
  }

  private async read(viewer: Viewer, job: Job): Promise<void> {
    const { items, faults } = await this.deps.perform({ task: "READ", kind: job.kind, path: this.deps.store.path({ districtId: job.districtId, id: job.fileId }) });
    const kind = importKind(viewer, job);
    await this.note(viewer, job, { total: items.length });
    let ord = 0;
    for (const chunk of chunks(faults)) {
      const rows = [...bySheetRow(chunk)].map((group): New<ImportRow> => importRow(job.id, ord++, { sheet: group[0]?.sheet ?? "", row: group[0]?.row ?? 0 }, null, { faults: group, preview: [] }));
      await this.keep(viewer, job, rows, 0);
    }
    for (const chunk of chunks(items)) {
      const judged = await kind.judge(this.deps.unitOfWork, chunk);
      const rows = chunk.map((item, index) => importRow(job.id, ord++, item, item.content, judged[index] ?? { faults: [], preview: [] }));
      await this.keep(viewer, job, rows, chunk.length);
    }
    await this.note(viewer, job, { state: "READY", leaseOwner: null, leaseUntil: null });
  }

  /** Stores a chunk and what it adds to the counts, in one short transaction. */
  private keep(viewer: Viewer, job: Job, found: readonly New<ImportRow>[], items: number): Promise<void> {
    return this.deps.unitOfWork.run(viewer, async ({ rows, now }) => {
      const held = await this.held(rows(Job), job.id);
      await rows(ImportRow).addAll(found);
      const faults = found.flatMap((row) => row.faults);
      Object.assign(held, {
        done: held.done + items,
        faultCount: held.faultCount + faults.length,
        blockCount: held.blockCount + faults.filter(({ severity }) => severity === "BLOCK").length,
        previewCount: held.previewCount + found.reduce((sum, { previewCount }) => sum + previewCount, 0),
        leaseUntil: new Date(now.getTime() + LEASE_MS),
      });
      await rows(Job).save(held);
    });
  }

  private async apply(viewer: Viewer, job: Job): Promise<void> {
    const kind = importKind(viewer, job);
    await this.deps.unitOfWork.run(viewer, async (work) => {
      const held = await this.held(work.rows(Job), job.id);
      const items: LookedAt[] = [];
      for (let offset = 0; ; offset += CHUNK) {
        const read = await work.rows(ImportRow).findMany({ jobId: job.id }, { order: { ord: "ASC" }, limit: CHUNK, offset });
        for (const { sheet, row, content, faults, preview } of read) {
          if (blocks(faults)) throw new ChangedSincePreview();
          if (content !== null) items.push({ sheet, row, content: content as ReadItem["content"], preview });
        }
        if (read.length < CHUNK) break;
      }
      const result = await kind.apply(work, items);
      await work.rows(Job).save(Object.assign(held, { state: "DONE", result, done: items.length, total: items.length, leaseOwner: null, leaseUntil: null }));
    });
  }

  private async note(viewer: Viewer, job: Job, patch: Partial<Pick<Job, "state" | "total" | "leaseOwner" | "leaseUntil">>): Promise<void> {
    await this.deps.unitOfWork.run(viewer, async ({ rows }) => {
      const held = await this.held(rows(Job), job.id);
      await rows(Job).save(Object.assign(held, patch));
    });
  }

  /** The job, if it is still ours to work on. */
  private async held(jobs: { findForUpdate(id: string): Promise<Job | undefined> }, id: string): Promise<Job> {
    const job = await jobs.findForUpdate(id);
    if (!job || job.leaseOwner !== this.owner || (job.state !== "READING" && job.state !== "APPLYING")) throw new Gone();
    return job;
  }

  private async fail(viewer: Viewer, job: Job, problem: JobProblem): Promise<void> {
    await this.deps.unitOfWork.run(viewer, async ({ rows }) => {
      const held = await rows(Job).findForUpdate(job.id);
      if (held?.leaseOwner === this.owner) await rows(Job).save(Object.assign(held, { state: "FAILED", problem, leaseOwner: null, leaseUntil: null }));
    });
  }

  /** Nobody is left whom the job could run as. */
  private async abandon(id: string): Promise<void> {
    await this.deps.unitOfWork.system("job", async ({ rows }) => {
      await rows(Job).update({ id }, { state: "FAILED", problem: { code: "APPOINTMENT_ENDED", params: {} }, leaseOwner: null, leaseUntil: null });
    });
  }

  private problemOf(error: unknown, job: Job): JobProblem {
    if (error instanceof WorkbookRefused) return { code: error.code, params: error.params };
    if (error instanceof ChangedSincePreview) return { code: "CHANGED_SINCE_PREVIEW", params: {} };
    if ((error as { code?: string }).code === "ENOENT") return { code: "FILE_MISSING", params: {} };
    this.deps.log.error(`Import ${job.id} failed`, error);
    return { code: "JOB_FAILED", params: { reference: job.id } };
  }
}

function importRow(jobId: string, ord: number, { sheet, row }: Pick<ReadItem, "sheet" | "row">, content: unknown, { faults, preview }: Judged): New<ImportRow> {
  return { jobId, ord, sheet: sheet.slice(0, 100), row, content, faults, faultCount: faults.length, preview, previewCount: preview.length };
}

/** Faults of one place in the file together. */
function bySheetRow(faults: readonly ImportFault[]): Iterable<ImportFault[]> {
  const groups = new Map<string, ImportFault[]>();
  for (const fault of faults) {
    const key = `${fault.sheet}\n${fault.row}`;
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  return groups.values();
}
