import type { Act } from "@jianxiao/domain";
import { createHash } from "node:crypto";
import type { RowsOf } from "../access/rows.js";
import type { SystemReason } from "../access/scope.js";
import type { Viewer } from "../access/viewer.js";
import { storedInstant } from "../database/columns.js";
import { newId } from "../database/new-id.js";
import { AuditEvent, type AuditOutcome } from "./audit-event.entity.js";

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
};

/** Writes one act, a word of the catalogue, into the trail in the same transaction as the act. */
export type Audit = (act: Act, details: ActDetails) => Promise<void>;

/** The trail of one unit of work; `rows` are the system's, since the trail takes acts on rows of every owner. */
export function auditFor(rows: RowsOf, now: Date, actor: Viewer | SystemReason): { audit: Audit; used: () => boolean } {
  let count = 0;
  const audit: Audit = async (act, { object, objectId, of = {}, params = {}, outcome = "DONE", by }) => {
    count += 1;
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
    };
    await rows(AuditEvent).add({ ...event, hash: payloadHash(event) });
  };
  return { audit, used: () => count > 0 };
}

/** Digest of an event's content; key order does not matter. */
export function payloadHash(event: Readonly<Record<string, unknown>>): string {
  return createHash("sha256").update(canonical(event)).digest("hex");
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(storedInstant(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

function actorOf(actor: Viewer | SystemReason) {
  if (typeof actor === "string") {
    return { accountId: null, appointmentId: null, name: actor, role: "SYSTEM", organisation: "", districtId: null, departmentId: null, unitId: null };
  }
  const { accountId, appointmentId, accountName, role, organisation, districtId } = actor;
  return {
    accountId,
    appointmentId,
    name: accountName,
    role,
    organisation,
    districtId,
    departmentId: "departmentId" in actor ? actor.departmentId : null,
    unitId: "unitId" in actor ? actor.unitId : null,
  };
}
