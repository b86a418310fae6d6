import type { FILING_PROBLEMS } from "../catalogue/problems/filing.js";
import type { Role } from "../people/roles.js";
import type { Actor, Reason } from "./actor.js";
import type { FilingStanding } from "./standing.js";
import type { FilingAction, FilingKind } from "./states.js";

/** How an appointment must be related to a filing. HOLDING_OFFICE: a business office that holds the department. */
export type Relation = "OWN_UNIT" | "OWN_DEPARTMENT" | "HOLDING_OFFICE" | "DISTRICT";

/** Who may make each move. Whether the move is legal now is the business of the state table and the conditions. */
export const FILING_WHO = {
  CONFIRM: { UNIT_LEADER: "OWN_UNIT" },
  SEND_BACK: { DEPARTMENT_SUBMITTER: "OWN_DEPARTMENT" },
  PASS: { DEPARTMENT_SUBMITTER: "OWN_DEPARTMENT" },
  SUBMIT: { DEPARTMENT_LEADER: "OWN_DEPARTMENT" },
  WITHDRAW: { DEPARTMENT_LEADER: "OWN_DEPARTMENT" },
  RETURN: { BUSINESS_OFFICE: "HOLDING_OFFICE", PERFORMANCE_OFFICE: "DISTRICT" },
  ACCEPT: { BUSINESS_OFFICE: "HOLDING_OFFICE", PERFORMANCE_OFFICE: "DISTRICT" },
  REOPEN: { PERFORMANCE_OFFICE: "DISTRICT" },
} as const satisfies Record<FilingAction, Partial<Record<Role, Relation>>>;

/** The department's own table and report belong to no unit: its submitter fills them in, confirms and passes them. */
const CONFIRMS_OWN_FORMS: Partial<Record<Role, Relation>> = { DEPARTMENT_SUBMITTER: "OWN_DEPARTMENT" };

/** Moves of the bureau: nobody reviews what they filed, and the bureau's own department goes to an office that doesn't hold it. */
const REVIEW_ACTIONS: readonly FilingAction[] = ["RETURN", "ACCEPT", "REOPEN"];

export type FilingReasonCode = keyof typeof FILING_PROBLEMS;

/** A reason whose sentence the catalogue is known to have. */
export function reason(code: FilingReasonCode, params: Reason["params"] = {}): Reason {
  return { code, params };
}

/** Whether this role ever makes the move. */
export function roleMay(role: Role, action: FilingAction, kind: FilingKind): boolean {
  return whoMay(action, kind)[role] !== undefined;
}

/** Why this person may not make the move on this filing, whatever its state; null when they may. */
export function whoMayNot(actor: Actor, standing: FilingStanding, action: FilingAction): Reason | null {
  const who = whoMay(action, standing.kind);
  const relation = who[actor.role];
  if (relation === undefined) return reason("WRONG_ROLE", { role: Object.keys(who)[0] ?? "" });
  if (!REVIEW_ACTIONS.includes(action)) return unrelated(actor, standing, relation);
  if (standing.filedByAccountIds.includes(actor.accountId)) return reason("SELF_REVIEW");
  const holds = actor.officeId !== undefined && standing.departmentOfficeIds.includes(actor.officeId);
  // The bureau is reviewed by an office that doesn't hold it; being assigned to it is then the very obstacle.
  if (standing.departmentIsBureau) return holds ? reason("OWN_DEPARTMENT_REVIEW") : null;
  return unrelated(actor, standing, relation) ?? (action === "ACCEPT" ? outOfTurn(actor, standing) : null);
}

/** Where two offices sign: the 业务股室 once, then the 绩效股. */
function outOfTurn({ role }: Actor, { bothSign, signed, state }: FilingStanding): Reason | null {
  if (!bothSign || state !== "SUBMITTED") return null;
  if (role === "BUSINESS_OFFICE") return signed ? reason("SIGNED_ALREADY") : null;
  return signed ? null : reason("BUSINESS_OFFICE_FIRST");
}

/** Where an acceptance leads: a business office that only signs first leaves the filing with the bureau; the bureau's own forms need one office alone. */
export function acceptanceState({ role }: Pick<Actor, "role">, { bothSign, departmentIsBureau }: Pick<FilingStanding, "bothSign" | "departmentIsBureau">): "SUBMITTED" | "ACCEPTED" {
  return bothSign && role === "BUSINESS_OFFICE" && !departmentIsBureau ? "SUBMITTED" : "ACCEPTED";
}

/** Why the actor's place isn't the filing's, or null. */
export function unrelated(actor: Actor, standing: Pick<FilingStanding, "unitId" | "departmentId" | "departmentOfficeIds">, relation: Relation): Reason | null {
  switch (relation) {
    case "OWN_UNIT":
      return actor.unitId === standing.unitId ? null : reason("OTHER_UNIT");
    case "OWN_DEPARTMENT":
      return actor.departmentId === standing.departmentId ? null : reason("OTHER_DEPARTMENT");
    case "HOLDING_OFFICE":
      return actor.officeId !== undefined && standing.departmentOfficeIds.includes(actor.officeId) ? null : reason("OTHER_OFFICE");
    case "DISTRICT":
      return null;
  }
}

function whoMay(action: FilingAction, kind: FilingKind): Partial<Record<Role, Relation>> {
  return action === "CONFIRM" && kind !== "PROJECT" ? CONFIRMS_OWN_FORMS : FILING_WHO[action];
}
