import type { Reason } from "../filing/actor.js";
import type { Role } from "../people/roles.js";
import { withinRanges } from "./address-range.js";
import { hourText, withinHours } from "./hours.js";
import type { SecurityPolicy } from "./policy.js";

/** Why this role may not work from this address or at this hour, or null. */
export function accessRefused(role: Role, address: string, now: Date, { access }: Pick<SecurityPolicy, "access">): Reason | null {
  const rule = access.find((each) => each.role === role);
  if (!rule) return null;
  if (rule.addresses.length > 0 && !withinRanges(address, rule.addresses)) return { code: "ADDRESS_NOT_ALLOWED", params: { role } };
  if (rule.hours && !withinHours(rule.hours, now)) return { code: "OUTSIDE_HOURS", params: { role, from: hourText(rule.hours.from), until: hourText(rule.hours.until) } };
  return null;
}
