import { cycleTitle } from "@jianxiao/domain";
import { packAsItComes } from "@jianxiao/forms";
import { Readable } from "node:stream";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Log } from "../../../graphql/feature.js";
import type { FileStore } from "../../exchange/index.js";
import { Cycle } from "../../monitoring/index.js";
import type { WriteForms } from "../../monitoring/index.js";
import { CycleArchive } from "./archive.entity.js";
import { boxesOf, cycleParts, departmentParts, type Part } from "./contents.js";
import { withIndex, type Entry } from "./index-of.js";

/** How long a server may be silent about an archive before another begins it again. Longer than the slowest department takes. */
const LEASE_MS = 300_000;

type Deps = { unitOfWork: UnitOfWork; store: FileStore; write: WriteForms; viewerOf: (appointmentId: string) => Promise<Viewer | undefined>; log: Log };

/** Puts closed cycles away, one at a time, as whoever asked for it. What breaks off leaves nothing behind and is begun again. */
export class ArchiveRunner {
  constructor(private readonly deps: Deps) {}

  async next(): Promise<boolean> {
    const waiting = await this.deps.unitOfWork.systemRead("job", ({ rows, now }) =>
      rows(CycleArchive).select("a").where("a.state = 'QUEUED' OR (a.state = 'RUNNING' AND a.leaseUntil < :now)", { now }).columns({ id: "a.id", appointmentId: "a.appointmentId" }).orderBy("a.id").limit(1).one<{ id: string; appointmentId: string }>());
    if (!waiting) return false;
    const viewer = await this.deps.viewerOf(waiting.appointmentId);
    if (!viewer) {
      // Whoever asked is no longer in post: nobody is there in whose name it could be done.
      await this.deps.unitOfWork.system("job", ({ rows }) => rows(CycleArchive).update({ id: waiting.id }, { state: "FAILED", leaseUntil: null }));
      return true;
    }
    const claimed = await this.claim(viewer, waiting.id);
    if (!claimed) return true;
    try {
      await this.make(viewer, claimed);
    } catch (error) {
      this.deps.log.error("A cycle could not be archived", error);
      await this.deps.unitOfWork.run(viewer, ({ rows }) => rows(CycleArchive).update({ id: claimed.archive.id }, { state: "FAILED", leaseUntil: null }));
    }
    return true;
  }

  private claim(viewer: Viewer, id: string): Promise<{ archive: CycleArchive; cycle: Cycle } | undefined> {
    return this.deps.unitOfWork.run(viewer, async ({ rows, now }) => {
      const archive = await rows(CycleArchive).findForUpdate(id);
      const cycle = archive && (await rows(Cycle).find(archive.cycleId));
      if (!archive || !cycle || archive.state === "DONE" || archive.state === "FAILED" || (archive.leaseUntil && archive.leaseUntil >= now)) return undefined;
      const boxes = await boxesOf(rows, cycle.id);
      await rows(CycleArchive).save(Object.assign(archive, { state: "RUNNING", done: 0, total: boxes.length, leaseUntil: new Date(now.getTime() + LEASE_MS) }));
      return { archive, cycle };
    });
  }

  private async make(viewer: Viewer, { archive, cycle }: { archive: CycleArchive; cycle: Cycle }): Promise<void> {
    const { unitOfWork, store } = this.deps;
    const entries: Entry[] = [];
    const about = { cycle: { id: cycle.id, kind: cycle.kind, title: cycleTitle(cycle).zh, cutOff: cycle.cutOff }, made: { at: unitOfWork.now().toISOString(), by: archive.who } };
    await store.remove(archive);
    const { bytes, sha256 } = await store.receive(archive, Readable.from(packAsItComes(withIndex(this.parts(viewer, archive, cycle), about, entries))), Infinity);
    await unitOfWork.run(viewer, async ({ rows, audit, now }) => {
      await rows(CycleArchive).update({ id: archive.id }, { state: "DONE", bytes, sha256, entries: entries.length, finishedAt: now, leaseUntil: null });
      await audit("ARCHIVE_CYCLE", { object: "cycle", objectId: cycle.id, of: { departmentId: null }, params: { count: entries.length, sha256: sha256.slice(0, 12) } });
    });
  }

  private async *parts(viewer: Viewer, archive: CycleArchive, cycle: Cycle): AsyncGenerator<Part> {
    const { unitOfWork, store, write } = this.deps;
    const read = <Result>(work: (rows: RowsOf) => Promise<Result>) => unitOfWork.read(viewer, ({ rows }) => work(rows));
    yield* cycleParts(read, cycle);
    for (const [at, box] of (await read((rows) => boxesOf(rows, cycle.id))).entries()) {
      yield* departmentParts(read, box, write, (file) => store.read(file));
      await unitOfWork.run(viewer, ({ rows, now }) => rows(CycleArchive).update({ id: archive.id }, { done: at + 1, leaseUntil: new Date(now.getTime() + LEASE_MS) }));
    }
  }
}
