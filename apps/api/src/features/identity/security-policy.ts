import { DEFAULT_SECURITY, needsSecondFactor, SETTINGS, type Role, type SecurityPolicy } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Profile } from "../../database/installation.entity.js";
import { Setting } from "../settings/index.js";

/** In the demonstration anybody signs in with the printed password: nothing expires, no second factor is asked for. No other profile may. */
const ANYBODY_SIGNS_IN: Record<Profile, boolean> = { DEMONSTRATION: true, PRODUCTION: false };

export function anybodySignsIn(profile: Profile): boolean {
  return ANYBODY_SIGNS_IN[profile];
}

/** What a district's security administrator decided, or the default. System rows; one statement. */
export async function policyOf(rows: RowsOf, districtId: string | undefined): Promise<SecurityPolicy> {
  if (districtId === undefined) return DEFAULT_SECURITY;
  const [latest] = await rows(Setting).findMany({ districtId, kind: "SECURITY" }, { order: { version: "DESC" }, limit: 1 });
  const read = latest && SETTINGS.SECURITY.read(latest.body);
  return read && "body" in read ? read.body : DEFAULT_SECURITY;
}

/** Whether a person in these roles must have a second factor in this installation. */
export function mustHaveSecondFactor(profile: Profile, policy: SecurityPolicy, roles: readonly Role[]): boolean {
  return !anybodySignsIn(profile) && roles.some((role) => needsSecondFactor(role, policy));
}

/** Whether a password of this age must be changed before anything else. */
export function passwordExpired(profile: Profile, { password: { maxAgeDays } }: SecurityPolicy, setAt: Date | null, now: Date): boolean {
  if (anybodySignsIn(profile) || maxAgeDays === 0 || setAt === null) return false;
  return now.getTime() - setAt.getTime() >= maxAgeDays * 86_400_000;
}
