import { chinaDate, endOfChinaDay, wantedGrants, type WantedGrant } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Audit } from "../../../audit/audit.js";
import { Grant } from "../../identity/index.js";
import { Declaration, Engagement, EngagementMember } from "./engagement.entity.js";

type Acting = { readonly rows: RowsOf; readonly now: Date; readonly audit: Audit };

/** First moment of a day in China. */
export function startOfChinaDay(day: string): Date {
  return new Date(endOfChinaDay(day).getTime() + 1 - 86_400_000);
}

/** First moment after a day in China. */
export function afterChinaDay(day: string): Date {
  return new Date(endOfChinaDay(day).getTime() + 1);
}

/**
 * Makes the grants of an engagement what the rule wants: writes those that are missing, revokes those that should not stand. The only writer of grants
 * besides the accounts; called in the transaction of whatever changed engagement, team, declaration or undertaking, so that the next request knows.
 */
export async function syncGrants({ rows, now, audit }: Acting, engagement: Engagement, reason: string): Promise<void> {
  const { id: engagementId, districtId, state } = engagement;
  const members = await rows(EngagementMember).findMany({ engagementId });
  const declarations = await rows(Declaration).findMany({ engagementId });
  const wanted = wantedGrants({
    state, from: startOfChinaDay(engagement.from), until: afterChinaDay(engagement.until),
    members: members.map(({ id, accountId, removedAt, undertakingAt }) => ({ accountId, removedAt, undertakingAt, declarations: declarations.filter(({ memberId }) => memberId === id) })),
  });
  const standing = await rows(Grant).findMany({ engagementId, revokedAt: null });
  const same = (grant: Grant, { accountId, projectId }: WantedGrant) => grant.accountId === accountId && grant.projectId === projectId;

  for (const grant of standing.filter((one) => !wanted.some((wish) => same(one, wish)))) {
    await rows(Grant).update({ id: grant.id }, { revokedAt: now });
    await audit("REVOKE_PROJECT", { object: "grant", objectId: grant.id, of: { districtId, departmentId: grant.departmentId, projectId: grant.projectId }, params: { reason } });
  }
  for (const { accountId, projectId, departmentId, from, until } of wanted.filter((wish) => !standing.some((one) => same(one, wish)))) {
    const grant = await rows(Grant).add({ districtId, accountId, projectId, departmentId, engagementId, from: from > now ? from : now, until });
    await audit("GRANT_PROJECT", { object: "grant", objectId: grant.id, of: { districtId, departmentId, projectId }, params: { until: until.toISOString() } });
  }
}

/** Whether an engagement can still be worked on at `now`. */
export function underWay({ state, until }: Pick<Engagement, "state" | "until">, now: Date): boolean {
  return state === "ACTIVE" && chinaDate(now) <= until;
}
