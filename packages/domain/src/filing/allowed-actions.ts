import type { Actor, Reason } from "./actor.js";
import { filingConditions } from "./conditions.js";
import type { FilingStanding } from "./standing.js";
import { FILING_ACTIONS, type FilingAction, nextFilingState } from "./states.js";
import { reason, roleMay, whoMayNot } from "./who.js";

export type FilingAllowance = { action: FilingAction; allowed: boolean; reasons: Reason[] };

/** Moves made on the filing itself; SUBMIT and WITHDRAW are made on the package (`allowedPackageActions`). */
const OWN_ACTIONS = FILING_ACTIONS.filter((action) => action !== "SUBMIT" && action !== "WITHDRAW");

/** Whether this person may make this move now, with every reason against it: who, state, conditions. The one rule of screen and server. */
export function filingAllowance(actor: Actor, standing: FilingStanding, action: FilingAction): FilingAllowance {
  const who = whoMayNot(actor, standing, action);
  const legal = nextFilingState(standing.state, action) !== undefined;
  const whether = legal ? filingConditions[action].map((condition) => condition(standing)) : [reason("ILLEGAL_MOVE", { state: standing.state, action })];
  const reasons = [who, ...whether].filter((against) => against !== null);
  return { action, allowed: reasons.length === 0, reasons };
}

/** The moves this person's role makes on a filing, each allowed or with its reasons. Moves of other roles are not listed. */
export function allowedFilingActions(actor: Actor, standing: FilingStanding): FilingAllowance[] {
  return OWN_ACTIONS.filter((action) => roleMay(actor.role, action, standing.kind) && !followsByItself(standing, action)).map((action) => filingAllowance(actor, standing, action));
}

/** Passing a department's own form: its submitter holds both posts, so the move follows its confirmation in the same act. */
const followsByItself = ({ kind }: FilingStanding, action: FilingAction) => kind !== "PROJECT" && action === "PASS";
