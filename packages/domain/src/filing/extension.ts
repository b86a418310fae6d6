import type { Actor, Reason } from "./actor.js";
import { reason } from "./who.js";

/** OPEN waits for the performance office. */
export const EXTENSION_STATES = ["OPEN", "GRANTED", "REFUSED"] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Whose deadline: a unit's to confirm, or (without unit) the department's to submit. */
export type ExtensionFor = { readonly departmentId: string; readonly unitId: string | null };

type Deadlines = {
  /** The deadline now in force for whom it is asked. */
  readonly current: Date;
  /** Nothing may be due later: a unit's by the department's deadline, a department's by the bureau's. */
  readonly latest: Date;
  readonly now: Date;
};

/** Why this person may not ask for it, or null: a unit's people for their unit, the department's for itself and its units. */
export function mayNotAsk(actor: Actor, { departmentId, unitId }: ExtensionFor): Reason | null {
  if (actor.role === "UNIT_FILLER" || actor.role === "UNIT_LEADER") return unitId !== null && actor.unitId === unitId ? null : reason("OTHER_UNIT");
  if (actor.role === "DEPARTMENT_SUBMITTER" || actor.role === "DEPARTMENT_LEADER") return actor.departmentId === departmentId ? null : reason("OTHER_DEPARTMENT");
  return reason("WRONG_ROLE", { role: "DEPARTMENT_SUBMITTER" });
}

/** Why this person may not decide about it, or null. */
export function mayNotDecideExtension(actor: Actor): Reason | null {
  return actor.role === "PERFORMANCE_OFFICE" ? null : reason("WRONG_ROLE", { role: "PERFORMANCE_OFFICE" });
}

export type ExtensionFault = "EXTENSION_NOT_LATER" | "EXTENSION_TOO_LATE" | null;

/** Whether a new deadline makes sense: later than the present one and than now, not later than the next step's. */
export function extensionFault(until: Date, { current, latest, now }: Deadlines): ExtensionFault {
  if (until <= current || until <= now) return "EXTENSION_NOT_LATER";
  return until > latest ? "EXTENSION_TOO_LATE" : null;
}
