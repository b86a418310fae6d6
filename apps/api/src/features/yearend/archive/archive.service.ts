import type { Reason } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { NotAllowed, NotFound } from "../../../graphql/problems.js";
import { requireProof } from "../../../graphql/proof.js";
import { Cycle, Filing } from "../../monitoring/index.js";
import { CycleArchive } from "./archive.entity.js";
import { archiveView, CycleKept, type CycleKeepingResult } from "./archive.types.js";

const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };
const not = (code: string, params: Reason["params"] = {}) => new NotAllowed([{ code, params }]);

/** Closing a cycle, opening it again, and putting it away for good. */
export class CycleKeeping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly wake: () => void,
  ) {}

  /** A closed cycle is read and no longer changed. What is under review is decided first; what was never filed stays as it is. */
  close(viewer: Viewer, id: string): Promise<CycleKeepingResult> {
    return this.keep(viewer, id, async ({ rows, audit }, cycle) => {
      if (cycle.state === "CLOSED") return not("CYCLE_IS_CLOSED");
      const count = await rows(Filing).count({ cycleId: id, state: "SUBMITTED" });
      if (count > 0) return not("CYCLE_UNDER_REVIEW", { count });
      await rows(Cycle).save(Object.assign(cycle, { state: "CLOSED" }));
      await audit("CLOSE_CYCLE", { object: "cycle", objectId: id, of: { departmentId: null } });
      return undefined;
    });
  }

  reopen(viewer: Viewer, id: string): Promise<CycleKeepingResult> {
    return this.keep(viewer, id, async ({ rows, audit }, cycle, archive) => {
      if (cycle.state === "OPEN") return not("CYCLE_IS_OPEN");
      if (archive && archive.state !== "FAILED") return not("CYCLE_IS_ARCHIVED");
      await rows(Cycle).save(Object.assign(cycle, { state: "OPEN" }));
      await audit("REOPEN_CYCLE", { object: "cycle", objectId: id, of: { departmentId: null } });
      return undefined;
    });
  }

  async archive(viewer: Viewer, id: string): Promise<CycleKeepingResult> {
    const unproven = requireProof(viewer, this.unitOfWork.now());
    if (unproven) return unproven;
    const outcome = await this.keep(viewer, id, async ({ rows, now }, cycle, archive) => {
      if (cycle.state === "OPEN") return not("CYCLE_IS_OPEN");
      if (archive?.state === "DONE") return not("CYCLE_IS_ARCHIVED");
      if (archive && archive.state !== "FAILED") return not("ARCHIVE_UNDER_WAY");
      const asked = { state: "QUEUED" as const, done: 0, total: 0, bytes: 0, entries: 0, appointmentId: viewer.appointmentId, who: viewer.accountName, at: now };
      if (archive) await rows(CycleArchive).save(Object.assign(archive, asked));
      else await rows(CycleArchive).add({ cycleId: id, ...asked });
      return undefined;
    });
    this.wake();
    return outcome;
  }

  private async keep(viewer: Viewer, id: string, act: (work: Work, cycle: Cycle, archive: CycleArchive | undefined) => Promise<NotAllowed | undefined>): Promise<CycleKeepingResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([ONLY_PERFORMANCE_OFFICE]);
    const refused = await this.unitOfWork.run(viewer, async (work) => {
      const cycle = await work.rows(Cycle).findForUpdate(id);
      if (!cycle) return new NotFound("cycle");
      const [archive] = await work.rows(CycleArchive).findMany({ cycleId: id });
      return act(work, cycle, archive);
    });
    if (refused) return refused;
    const state = await this.unitOfWork.read(viewer, async ({ rows }) => ({ cycle: await rows(Cycle).find(id), archive: (await rows(CycleArchive).findMany({ cycleId: id }))[0] }));
    return state.cycle ? new CycleKept(state.cycle, state.archive && archiveView(state.archive)) : new NotFound("cycle");
  }
}
