import type { Act } from "@jianxiao/domain";
import { merged, type RowChange } from "../access/changes.js";
import type { New, RowsOf } from "../access/rows.js";
import type { SystemReason } from "../access/scope.js";
import type { Viewer } from "../access/viewer.js";
import { newId } from "../database/new-id.js";
import { AuditEvent, type AuditOutcome } from "./audit-event.entity.js";
import { ALGORITHM, changesHash, payloadHash } from "./digest.js";
import { RecordChange } from "./record-change.entity.js";

/** Whose history the act belongs to: any scoped row, or its owner's ids. */
export type Owned = { readonly districtId?: string | null; readonly departmentId?: string | null; readonly unitId?: string | null; readonly projectId?: string | null };

export type ActDetails = {
  /** Kind of thing, such as `filing`, and its id: what `history` is read by. */
  readonly object: string;
  readonly objectId: string;
  /** The row acted on; without it the act belongs to the viewer's own department and unit. */
  readonly of?: Owned;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly outcome?: AuditOutcome;
  /** Whose act it is, in system work that acts for somebody, such as a sign-in. */
  readonly by?: Viewer;
  /** Where it came from, where no viewer says so: a sign-in. */
  readonly address?: string;
};

/** Writes one act, a word of the catalogue, into the trail in the same transaction as the act. */
export type Audit = (act: Act, details: ActDetails) => Promise<void>;

/** The trail of one unit of work; `rows` are the system's, since the trail takes acts on rows of every owner. */
export function auditFor(rows: RowsOf, now: Date, actor: Viewer | SystemReason): { audit: Audit; used: () => boolean; write: (changes: readonly RowChange[]) => Promise<void> } {
  const acts: Told[] = [];
  const audit: Audit = async (act, { object, objectId, of = {}, params = {}, outcome = "DONE", by, address }) => {
    const who = actorOf(by ?? actor);
    const event = {
      id: newId(now),
      at: now,
      act,
      object,
      objectId,
      outcome,
      params,
      accountId: who.accountId,
      appointmentId: who.appointmentId,
      who: who.name,
      role: who.role,
      organisation: who.organisation,
      districtId: of.districtId ?? who.districtId,
      departmentId: of.departmentId === undefined ? who.departmentId : of.departmentId,
      unitId: of.unitId === undefined ? (of.departmentId === undefined ? who.unitId : null) : of.unitId,
      projectId: of.projectId ?? null,
      address: address ?? who.address,
      algorithm: ALGORITHM,
    };
    acts.push(event);
  };
  /** Writes the acts, and what they changed, at the end of the unit: an act's digest holds its changes. */
  const write = async (changes: readonly RowChange[]) => {
    const all = merged(changes);
    if (all[0] && !acts.some(isDone)) await audit("CHANGE_RECORD", { object: all[0].record, objectId: all[0].recordId });
    const rowsOf = new Map<Told, New<RecordChange>[]>();
    for (const change of all) {
      const act = acts.find((each) => isDone(each) && each.objectId === change.recordId) ?? acts.find(isDone);
      if (!act) continue;
      const { record, recordId, fields } = change;
      rowsOf.set(act, [...(rowsOf.get(act) ?? []), { id: newId(now), districtId: change.districtId ?? act.districtId, eventId: act.id, at: now, record, recordId, fields }]);
    }
    if (acts.length === 0) return;
    await rows(AuditEvent).addAll(acts.map((act) => {
      const event = { ...act, changes: changesHash((rowsOf.get(act) ?? []) as RecordChange[]) };
      return { ...event, hash: payloadHash(event) };
    }));
    const written = [...rowsOf.values()].flat();
    if (written.length > 0) await rows(RecordChange).addAll(written);
  };
  return { audit, used: () => acts.length > 0, write };
}

type Told = Omit<New<AuditEvent>, "hash" | "changes"> & { readonly id: string; readonly districtId: string | null };

function isDone({ outcome }: Told): boolean {
  return outcome === "DONE";
}

function actorOf(actor: Viewer | SystemReason) {
  if (typeof actor === "string") {
    return { accountId: null, appointmentId: null, name: actor, role: "SYSTEM", organisation: "", districtId: null, departmentId: null, unitId: null, address: null };
  }
  const { accountId, appointmentId, accountName, role, organisation, districtId, address = null } = actor;
  return {
    accountId,
    appointmentId,
    name: accountName,
    role,
    organisation,
    districtId,
    departmentId: "departmentId" in actor ? actor.departmentId : null,
    unitId: "unitId" in actor ? actor.unitId : null,
    address,
  };
}
