import { chinaDate, mayNotKeep, successionFault } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { KeyReused } from "../../database/once.js";
import type { Reading, UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { Department, Unit } from "./organisation.entity.js";
import { Succession } from "./succession.entity.js";
import { SuccessionsChanged, SuccessionView, type RecordSuccessionInput, type SuccessionResult } from "./succession.types.js";

/** 机构改革: departments merged, split and renamed by succession. What was recorded under the old ones stays where it is; their successors read it. */
export class SuccessionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(viewer: Viewer): Promise<SuccessionView[]> {
    return this.unitOfWork.read(viewer, (reading) => listed(reading, viewer));
  }

  async record(viewer: Viewer, { key, ...input }: RecordSuccessionInput): Promise<SuccessionResult> {
    const against = mayNotKeep(viewer.role, "RECORD_SUCCESSION");
    if (against) return new NotAllowed([against]);
    const outcome = await this.unitOfWork.run(viewer, (work) => work.once(key, input, () => recordIn(work, viewer, input), (result) => result === "DONE"));
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    return outcome === "DONE" ? new SuccessionsChanged(await this.list(viewer)) : outcome;
  }

  /** Takes back what has not begun; a day that has passed has made history. */
  async cancel(viewer: Viewer, id: string): Promise<SuccessionResult> {
    const against = mayNotKeep(viewer.role, "RECORD_SUCCESSION");
    if (against) return new NotAllowed([against]);
    const outcome = await this.unitOfWork.run(viewer, async ({ rows, audit, now }: Work): Promise<SuccessionResult | "DONE"> => {
      const succession = await rows(Succession).findForUpdate(id);
      if (!succession) return new NotFound("succession");
      if (succession.on < chinaDate(now)) return new NotAllowed([{ code: "SUCCESSION_HAS_BEGUN", params: {} }]);
      await rows(Succession).remove({ id });
      await reopened(rows, succession);
      await audit("CANCEL_SUCCESSION", { object: "succession", objectId: id, of: { departmentId: null }, params: { from: succession.fromName, to: succession.toName, on: succession.on } });
      return "DONE";
    });
    return outcome === "DONE" ? new SuccessionsChanged(await this.list(viewer)) : outcome;
  }
}

async function recordIn({ rows, audit, now }: Work, viewer: Viewer, { kind, fromIds, toIds, on, docNo }: Omit<RecordSuccessionInput, "key">): Promise<"DONE" | NotFound | Invalid> {
  const words = docNo.trim();
  if (words === "") return new Invalid("MISSING_FIELD", "docNo", { field: "docNo" });
  const departments = new Map((await rows(Department).byIds([...fromIds, ...toIds])).map((department) => [department.id, department]));
  if ([...fromIds, ...toIds].some((id) => !departments.has(id))) return new NotFound("department");
  const fault = successionFault({ kind, fromIds, toIds, on }, await rows(Succession).findMany({}));
  if (fault) return new Invalid(fault.code, fault.field);
  if (fromIds.some((id) => departments.get(id)?.isBureau)) return new Invalid("BUREAU_STAYS", "fromIds");
  if (toIds.some((id) => { const ends = departments.get(id)?.closedOn; return ends != null && ends <= on; })) return new Invalid("SUCCESSOR_CLOSED", "toIds");
  const pairs = fromIds.flatMap((from) => toIds.map((to) => ({ from: departments.get(from), to: departments.get(to) })));
  for (const { from, to } of pairs) {
    if (!from || !to) continue;
    const added = await rows(Succession).add({ fromDepartmentId: from.id, toDepartmentId: to.id, kind, on, docNo: words, fromName: from.name, toName: to.name, who: viewer.accountName, at: now });
    await audit("RECORD_SUCCESSION", { object: "succession", objectId: added.id, of: { departmentId: null }, params: { kind, from: from.name, to: to.name, on, docNo: words } });
  }
  // Nothing new begins for them from that day; what is under way is finished where it began.
  for (const id of fromIds) await closed(rows, id, on);
  return "DONE";
}

async function closed(rows: RowsOf, departmentId: string, on: string): Promise<void> {
  await rows(Department).update({ id: departmentId, closedOn: null }, { closedOn: on });
  await rows(Unit).update({ departmentId, closedOn: null }, { closedOn: on });
}

/** Opens what the succession had closed, unless another part of a split still stands. */
async function reopened(rows: RowsOf, { fromDepartmentId, on }: Succession): Promise<void> {
  if ((await rows(Succession).count({ fromDepartmentId })) > 0) return;
  await rows(Department).update({ id: fromDepartmentId, closedOn: on }, { closedOn: null });
  await rows(Unit).update({ departmentId: fromDepartmentId, closedOn: on }, { closedOn: null });
}

async function listed({ rows, now }: Reading, viewer: Viewer): Promise<SuccessionView[]> {
  const successions = await rows(Succession).findMany({}, { order: { on: "DESC", id: "ASC" } });
  const mayKeep = mayNotKeep(viewer.role, "RECORD_SUCCESSION") === null;
  return successions.map(({ id, kind, on, docNo, fromName, toName, who, at }) => Object.assign(new SuccessionView(), {
    id, kind, on, docNo, who, at, fromName, toName,
    cancellable: mayKeep && on >= chinaDate(now),
  }));
}
