import type { Actor, Reason } from "../filing/actor.js";
import { isSensitive } from "./appointing.js";
import type { Role } from "./roles.js";

/** What those who look after accounts do with one. */
export const ACCOUNT_ACTIONS = ["APPOINT", "ISSUE_LINK", "CORRECT_NAME", "DISABLE", "ENABLE", "UNLOCK", "RESET_SECOND_FACTOR"] as const;
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];

/** An account as far as acting on it goes. */
export type AccountStanding = {
  accountId: string;
  state: "ACTIVE" | "DISABLED";
  locked: boolean;
  secondFactor: boolean;
  /** Posts in force or still to begin. */
  posts: readonly { role: Role; departmentId: string | null }[];
};

export type AccountAllowance = { action: AccountAction; allowed: boolean; reasons: Reason[] };

const LOOKS_AFTER: readonly Role[] = ["SYSTEM_ADMIN", "DEPARTMENT_ACCOUNT_MANAGER"];

/** What this person may do with this account now, with every reason against it. Empty for those who look after no accounts. */
export function allowedAccountActions(actor: Actor, account: AccountStanding): AccountAllowance[] {
  if (!LOOKS_AFTER.includes(actor.role)) return [];
  return ACCOUNT_ACTIONS.map((action) => {
    const reasons = [mayNotTouch(actor, account, action), stands(account, action)].filter((against) => against !== null);
    return { action, allowed: reasons.length === 0, reasons };
  });
}

/** A department's account manager looks after its own people, but not after those whose post a second person approved; nobody after themselves. */
function mayNotTouch(actor: Actor, { accountId, posts }: AccountStanding, action: AccountAction): Reason | null {
  if (accountId === actor.accountId) return { code: "OWN_RIGHTS", params: {} };
  if (actor.role === "SYSTEM_ADMIN" || action === "APPOINT") return null;
  if (posts.some(({ departmentId }) => departmentId !== actor.departmentId)) return { code: "ACCOUNT_OF_OTHERS", params: {} };
  const protects = action === "ISSUE_LINK" || action === "CORRECT_NAME" || action === "RESET_SECOND_FACTOR" || action === "ENABLE";
  return protects && posts.some(({ role }) => isSensitive(role)) ? { code: "ACCOUNT_OF_LEADER", params: {} } : null;
}

function stands({ state, locked, secondFactor }: AccountStanding, action: AccountAction): Reason | null {
  const unless = (holds: boolean, code: string): Reason | null => (holds ? null : { code, params: {} });
  switch (action) {
    case "APPOINT":
    case "ISSUE_LINK":
    case "DISABLE":
      return unless(state === "ACTIVE", "ACCOUNT_DISABLED");
    case "ENABLE":
      return unless(state === "DISABLED", "ACCOUNT_ACTIVE");
    case "UNLOCK":
      return unless(locked, "ACCOUNT_NOT_LOCKED");
    case "CORRECT_NAME":
      return null;
    case "RESET_SECOND_FACTOR":
      return unless(secondFactor, "NO_SECOND_FACTOR");
  }
}
