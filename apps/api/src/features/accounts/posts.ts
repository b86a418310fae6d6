import { addDays, chinaDate, isSensitive, rolesClash, type Reason, type Role } from "@jianxiao/domain";
import { moreThan } from "../../access/where.js";
import type { Viewer } from "../../access/viewer.js";
import type { SystemWork } from "../../database/unit-of-work.js";
import { Account, Appointment, removeSecondFactor, Session } from "../identity/index.js";
import { AccessRequest, type AccessRequestKind } from "./access-request.entity.js";
import { carryOver } from "./carry-over.js";
import { dutyOf } from "./who.js";

/** A post as it is to be given, with the place its role wants. */
export type Proposed = {
  readonly kind: AccessRequestKind;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly unitId: string | null;
  readonly officeId: string | null;
  readonly organisation: string;
  readonly from: string;
  readonly until: string | null;
  readonly deputyOf: string | null;
  readonly takesOver: string | null;
  readonly note: string | null;
};
type By = Pick<Appointment, "grantedBy" | "approvedBy">;

/** Why the account may not hold this post at all, or null: 三权分立, or it holds it already. System rows. */
export async function postRefusal({ rows, now }: Pick<SystemWork, "rows" | "now">, account: Account, proposed: Proposed, districtId: string): Promise<Reason | null> {
  if (dutyOf(proposed.role) !== account.duty) return rolesClash([proposed.role, account.duty === "BUSINESS" ? await anyRole({ rows }, account.id) : account.duty]);
  const held = await rows(Appointment).findMany({ accountId: account.id, districtId, role: proposed.role, departmentId: proposed.departmentId, unitId: proposed.unitId, officeId: proposed.officeId });
  const still = held.some(({ until }) => until === null || until >= (proposed.from > chinaDate(now) ? proposed.from : chinaDate(now)));
  return still ? { code: "POST_HELD", params: {} } : null;
}

async function anyRole({ rows }: Pick<SystemWork, "rows">, accountId: string): Promise<Role> {
  return (await rows(Appointment).findMany({ accountId }, { limit: 1 }))[0]?.role ?? "UNIT_FILLER";
}

/** Gives the post at once, or asks a second person where the role is sensitive. Whether it waits. */
export async function proposePost(work: SystemWork, viewer: Viewer, account: Account, proposed: Proposed): Promise<"WAITING" | "DONE"> {
  const { rows, audit } = work;
  const { districtId, accountName } = viewer;
  if (!isSensitive(proposed.role) && proposed.kind !== "RESET_SECOND_FACTOR") {
    await givePost(work, viewer, account, proposed, { grantedBy: viewer.appointmentId, approvedBy: null });
    return "DONE";
  }
  const request = await rows(AccessRequest).add({
    ...proposed, districtId, accountId: account.id, name: account.name, proposedBy: viewer.appointmentId, proposedByAccountId: viewer.accountId, proposedByName: accountName, state: "PENDING",
  });
  await audit("REQUEST_ACCESS", { object: "access_request", objectId: request.id, by: viewer, of: ownerOf(viewer, proposed), params: { kind: proposed.kind, name: account.name, role: proposed.role } });
  return "WAITING";
}

/** Carries a proposal out: makes the appointment, and ends the one it takes over. */
export async function givePost(work: SystemWork, by: Viewer, account: Account, proposed: Proposed, granted: By): Promise<void> {
  const { rows, audit, now } = work;
  if (proposed.kind === "RESET_SECOND_FACTOR") return resetSecondFactor(work, by, account);
  const { role, departmentId, unitId, officeId, organisation, from, until, deputyOf, takesOver } = proposed;
  const post = await rows(Appointment).add({
    districtId: by.districtId, accountId: account.id, duty: dutyOf(role), role, departmentId, unitId, officeId, holderName: account.name, organisation, from, until, deputyOf, takesOver, ...granted,
  });
  const before = takesOver === null ? undefined : await rows(Appointment).findForUpdate(takesOver);
  const of = ownerOf(by, proposed);
  if (!before) {
    await audit("GRANT_APPOINTMENT", { object: "appointment", objectId: post.id, by, of, params: { name: account.name, role } });
    return;
  }
  await endPost(work, before, addDays(from, -1));
  if (from <= chinaDate(now)) await carryOver(work, before.id, post.id);
  await audit("HAND_OVER", { object: "appointment", objectId: post.id, by, of, params: { from: before.holderName, name: account.name, role } });
}

/** Sets a post's last day, and no later one for those who stand in for it. */
export async function endPost({ rows }: SystemWork, post: Appointment, until: string): Promise<void> {
  await rows(Appointment).update({ id: post.id }, { until });
  await rows(Appointment).update({ deputyOf: post.id, until: moreThan(until) }, { until });
}

async function resetSecondFactor(work: SystemWork, by: Viewer, account: Account): Promise<void> {
  await removeSecondFactor(work, account.id);
  await work.rows(Session).remove({ accountId: account.id });
  await work.audit("REMOVE_SECOND_FACTOR", { object: "account", objectId: account.id, by, of: { departmentId: null }, params: { name: account.name } });
}

export function ownerOf({ districtId }: Viewer, { departmentId, unitId }: Pick<Proposed, "departmentId" | "unitId">) {
  return { districtId, departmentId, unitId };
}
