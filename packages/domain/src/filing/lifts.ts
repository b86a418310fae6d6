import type { Role } from "../people/roles.js";
import type { FilingAction, FilingKind, FilingState } from "./states.js";

/** Somebody's move that opens a form again. */
export type Lift = { readonly role: Role; readonly action: FilingAction };

/** Who can open a form that is locked in this state, by which move; the nearest first. Empty where its own fillers may type. */
export function liftsOf(kind: FilingKind, state: FilingState): readonly Lift[] {
  switch (state) {
    case "DRAFT":
      return [];
    case "CONFIRMED":
    case "PASSED":
      return kind === "PROJECT" ? [{ role: "DEPARTMENT_SUBMITTER", action: "SEND_BACK" }] : [];
    case "SUBMITTED":
      return [{ role: "DEPARTMENT_LEADER", action: "WITHDRAW" }, { role: "BUSINESS_OFFICE", action: "RETURN" }, { role: "PERFORMANCE_OFFICE", action: "RETURN" }];
    case "RETURNED":
    case "ACCEPTED":
      return [{ role: "PERFORMANCE_OFFICE", action: "REOPEN" }];
  }
}
