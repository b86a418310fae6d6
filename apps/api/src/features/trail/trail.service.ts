import { isAdministrativeRecord } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { RecordChange } from "../../audit/record-change.entity.js";
import { changesOf } from "../../audit/verify.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { changeViews } from "./record-changes.js";
import { TrailEntry, TrailPage, type TrailFilter } from "./trail.types.js";

const SIZE = 50;
/** No workbook of the trail holds more entries; the newest are in it. */
export const MOST_EXPORTED = 10_000;

/** Whose office it is to read the trail of a district. */
export function readsTrail({ role }: Viewer): boolean {
  return role === "AUDIT_ADMIN" || role === "SUPERVISOR";
}

/** The trail of a district, for those whose office it is to read it. */
export class TrailService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One page, newest first; null for everybody but the audit administrator and outside supervision. What they read is written down as well. */
  async page(viewer: Viewer, filter: TrailFilter, after: string | null): Promise<TrailPage | null> {
    if (!readsTrail(viewer)) return null;
    if (viewer.role === "AUDIT_ADMIN") await this.unitOfWork.note(viewer, "READ", { object: "operation", objectId: "auditTrail", params: { operation: "auditTrail" } });
    return this.unitOfWork.systemRead("trail", async ({ rows }) => {
      const ids = await found(rows, viewer.districtId, filter, after, SIZE + 1);
      const nodes = await entries(rows, viewer, ids.slice(0, SIZE));
      const last = nodes.at(-1);
      return Object.assign(new TrailPage(), { nodes, after: ids.length > SIZE && last ? `${last.at.toISOString()}_${last.id}` : null });
    });
  }

  /** All that `filter` finds, newest first, for a workbook; whether there was more. */
  list(viewer: Viewer, filter: TrailFilter): Promise<{ nodes: TrailEntry[]; more: boolean }> {
    return this.unitOfWork.systemRead("trail", async ({ rows }) => {
      const ids = await found(rows, viewer.districtId, filter, null, MOST_EXPORTED + 1);
      return { nodes: await entries(rows, viewer, ids.slice(0, MOST_EXPORTED)), more: ids.length > MOST_EXPORTED };
    });
  }
}

async function found(rows: RowsOf, districtId: string, { from, until, act, outcome, search, object, objectId }: TrailFilter, after: string | null, limit: number): Promise<string[]> {
  const events = rows(AuditEvent).select("e").where("e.districtId = :districtId", { districtId });
  if (from) events.where("e.at >= :since", { since: from });
  if (until) events.where("e.at < :until", { until });
  if (act) events.where("e.act = :act", { act });
  if (outcome) events.where("e.outcome = :outcome", { outcome });
  if (object) events.where("e.object = :object", { object });
  if (objectId) {
    const changing = (await rows(RecordChange).findMany({ recordId: objectId.slice(0, 26) }, { order: { at: "DESC" }, limit: 1_000 })).map(({ eventId }) => eventId);
    events.where(changing.length > 0 ? "e.objectId = :objectId OR e.id IN (:...changing)" : "e.objectId = :objectId", { objectId, ...(changing.length > 0 ? { changing } : {}) });
  }
  const words = search?.trim().toLowerCase();
  if (words) events.where("INSTR(LOWER(e.who), :words) > 0 OR INSTR(LOWER(e.organisation), :words) > 0 OR INSTR(e.address, :words) > 0", { words });
  const cursor = cursorOf(after);
  if (cursor) events.where("e.at < :at OR (e.at = :at AND e.id < :id)", cursor);
  const ids = await events.columns({ id: "e.id" }).orderBy("e.at", "DESC").orderBy("e.id", "DESC").limit(limit).all<{ id: string }>();
  return ids.map(({ id }) => id);
}

/** Where the page before ended; a cursor that is none starts from the newest. */
function cursorOf(after: string | null): { at: Date; id: string } | undefined {
  const [, moment = "", id = ""] = /^([\d:.TZ-]{24})_(\w{26})$/.exec(after ?? "") ?? [];
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? undefined : { at, id };
}

/** Entries as they are shown. The audit administrator has no business data (三权分立): of business records the fields that changed are named, and not what they held. */
async function entries(rows: RowsOf, viewer: Viewer, ids: readonly string[]): Promise<TrailEntry[]> {
  const events = new Map((await rows(AuditEvent).byIds(ids)).map((event) => [event.id, event]));
  const changed = await changesOf(rows, ids);
  const views = await changeViews(rows, [...changed.values()].flat(), (record) => viewer.role === "AUDIT_ADMIN" && !isAdministrativeRecord(record));
  return ids.flatMap((id) => {
    const event = events.get(id);
    if (!event) return [];
    const { at, act, params, outcome, who, role, organisation, address, object, objectId, hash } = event;
    const changes = (changed.get(id) ?? []).flatMap((change) => views.get(change) ?? []);
    return [Object.assign(new TrailEntry(), { id, at, act, params, outcome, who, post: role, organisation, address, object, objectId, changes, hash })];
  });
}
