import { type Role, SEPARATED_ROLES } from "./roles.js";

/**
 * The first two roles of these that one person may not hold together, or null when all may stand side by side.
 * 三员 exclude each other and every business role (GB/T 22239 8.1.4.2); business roles may be combined, one at a time being worn.
 */
export function exclusive(roles: Iterable<Role>): readonly [Role, Role] | null {
  const held = [...new Set(roles)];
  const separated = held.find(isSeparated);
  if (separated === undefined) return null;
  const other = held.find((role) => role !== separated);
  return other === undefined ? null : [separated, other];
}

/** Whether a role is one of the 三员, which see no business data. */
export function isSeparated(role: Role): boolean {
  return (SEPARATED_ROLES as readonly Role[]).includes(role);
}
