import type { Actor, Reason } from "../filing/actor.js";
import { addDays, type LocalDate } from "../cycle/calendar-date.js";
import { exclusive } from "./exclusive.js";
import { ATTACHED_TO, ROLES, SEPARATED_ROLES, type Role } from "./roles.js";

/** Roles that a second person must approve: leaders, administrators, evaluators, the performance office and those who read everything. */
export const SENSITIVE_ROLES: readonly Role[] = [
  "UNIT_LEADER", "DEPARTMENT_LEADER", "BUREAU_LEADER", "PERFORMANCE_OFFICE", "EVALUATOR", "SUPERVISOR", "DEPARTMENT_ACCOUNT_MANAGER", ...SEPARATED_ROLES,
];

const OWN_POSTS: readonly Role[] = ["UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER"];

/** Who may appoint whom. */
export const APPOINTS: Partial<Record<Role, readonly Role[]>> = { SYSTEM_ADMIN: ROLES, DEPARTMENT_ACCOUNT_MANAGER: OWN_POSTS };
/** Who may approve whose appointment; never one's own proposal, nor one's own rights. */
export const APPROVES: Partial<Record<Role, readonly Role[]>> = { SECURITY_ADMIN: ROLES, DEPARTMENT_ACCOUNT_MANAGER: ["UNIT_LEADER", "DEPARTMENT_LEADER"] };

/** Longest time somebody may stand in for somebody else. */
export const LONGEST_DEPUTY_DAYS = 183;

/** A post as somebody wants to give it. `departmentId` is the department's of a unit, too. */
export type Proposal = { role: Role; departmentId: string | null; from: LocalDate; until: LocalDate | null };

export function isSensitive(role: Role): boolean {
  return SENSITIVE_ROLES.includes(role);
}

/** Why this person may not give this post, or null. Sensitive ones take effect when a second person has approved. */
export function mayNotAppoint(actor: Actor, { role, departmentId }: Pick<Proposal, "role" | "departmentId">): Reason | null {
  if (!APPOINTS[actor.role]?.includes(role)) return { code: "NOT_YOURS_TO_APPOINT", params: { role } };
  if (actor.role === "DEPARTMENT_ACCOUNT_MANAGER" && departmentId !== actor.departmentId) return { code: "OTHER_DEPARTMENT_POST", params: {} };
  return null;
}

/** Why a post of this role may not begin and end on these days, or null. */
export function datesFault({ from, until }: Pick<Proposal, "from" | "until">, today: LocalDate): Reason | null {
  if (from < addDays(today, -31)) return { code: "POST_BEGINS_TOO_EARLY", params: {} };
  return until !== null && until < from ? { code: "POST_ENDS_BEFORE_IT_BEGINS", params: {} } : null;
}

/** Why a deputy may not stand in like this, or null: for a time that ends, within the principal's own, and not for oneself. */
export function deputyFault(deputy: Proposal & { accountId: string }, principal: Proposal & { accountId: string }): Reason | null {
  if (deputy.accountId === principal.accountId) return { code: "DEPUTY_OF_SELF", params: {} };
  if (deputy.until === null || deputy.until > addDays(deputy.from, LONGEST_DEPUTY_DAYS)) return { code: "DEPUTY_WITHOUT_END", params: { days: LONGEST_DEPUTY_DAYS } };
  return deputy.from < principal.from || (principal.until !== null && deputy.until > principal.until) ? { code: "DEPUTY_OUTSIDE_POST", params: {} } : null;
}

/** Why these roles may not be held by one person, or null. */
export function rolesClash(roles: Iterable<Role>): Reason | null {
  const clash = exclusive(roles);
  return clash && { code: "EXCLUSIVE_ROLES", params: { first: clash[0], second: clash[1] } };
}

/** A request for a second person's approval, as far as deciding it goes. */
export type PendingRequest = { role: Role; departmentId: string | null; accountId: string; proposedByAccountId: string; state: "PENDING" | "APPROVED" | "REFUSED" | "WITHDRAWN" };

/** Why this person may not decide this request, or null. */
export function mayNotDecide(actor: Actor, request: PendingRequest): Reason | null {
  if (!APPROVES[actor.role]?.includes(request.role)) return { code: "WRONG_ROLE", params: { role: "SECURITY_ADMIN" } };
  if (actor.role === "DEPARTMENT_ACCOUNT_MANAGER" && request.departmentId !== actor.departmentId) return { code: "OTHER_DEPARTMENT_POST", params: {} };
  if (actor.accountId === request.proposedByAccountId) return { code: "SECOND_PERSON_NEEDED", params: {} };
  if (actor.accountId === request.accountId) return { code: "OWN_RIGHTS", params: {} };
  return request.state === "PENDING" ? null : { code: "ALREADY_DECIDED", params: { state: request.state } };
}

/** Whether a post needs a unit, a department or an office to be attached to. */
export function placeOf(role: Role): "UNIT" | "DEPARTMENT" | "OFFICE" | "DISTRICT" {
  const kind = ATTACHED_TO[role];
  return kind === "FIRM" ? "DISTRICT" : kind;
}
