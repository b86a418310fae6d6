import type { CellPath } from "../cells/cell.js";
import type { Actor, Reason } from "./actor.js";
import type { FilingStanding } from "./standing.js";
import { reason, unrelated } from "./who.js";

/** Which cells may be typed in. `paths` is filled for SOME; `reasons` say why not the others and who can lift it. */
export type EditRights = { scope: "ALL" | "SOME" | "NONE"; paths: CellPath[]; reasons: Reason[] };

/**
 * Which cells of a filing this person may type in now. DRAFT: all typed cells, by the unit's fillers; the department's submitter fills in for the department's own 本级 unit, and the department's own table and report.
 * RETURNED, and DRAFT when the department sent a resubmission back: only cells of open return items. Every other state is locked until somebody sends it back.
 */
export function editRights(actor: Actor, standing: FilingStanding): EditRights {
  const against = fillerMayNot(actor, standing);
  if (against) return { scope: "NONE", paths: [], reasons: [against] };
  if (!standing.cycleOpen) return { scope: "NONE", paths: [], reasons: [reason("CYCLE_CLOSED")] };
  switch (standing.state) {
    case "DRAFT":
    case "RETURNED":
      if (standing.state === "DRAFT" && standing.openReturnItems.length === 0) return { scope: "ALL", paths: [], reasons: [] };
      return { scope: "SOME", paths: [...new Set(standing.openReturnItems.map(({ path }) => path))], reasons: [reason("NOT_RETURNED")] };
    case "CONFIRMED":
    case "PASSED":
    case "SUBMITTED":
    case "ACCEPTED":
      return { scope: "NONE", paths: [], reasons: [reason("STATE_LOCKED", { state: standing.state })] };
  }
}

function fillerMayNot(actor: Actor, standing: FilingStanding): Reason | null {
  if (standing.kind !== "PROJECT") return actor.role === "DEPARTMENT_SUBMITTER" ? unrelated(actor, standing, "OWN_DEPARTMENT") : reason("WRONG_ROLE", { role: "DEPARTMENT_SUBMITTER" });
  if (actor.role === "UNIT_FILLER") return unrelated(actor, standing, "OWN_UNIT");
  if (actor.role !== "DEPARTMENT_SUBMITTER") return reason("WRONG_ROLE", { role: "UNIT_FILLER" });
  return unrelated(actor, standing, "OWN_DEPARTMENT") ?? (standing.unitIsHeadquarters ? null : reason("OTHER_UNIT"));
}

/** Whether these rights cover a cell. */
export function mayEdit(rights: EditRights, path: CellPath): boolean {
  return rights.scope === "ALL" || (rights.scope === "SOME" && rights.paths.includes(path));
}

/**
 * Why this person may not write replies to what the bureau returned; null when they may: who may fill the filing in, and its unit's leader, while the items are open.
 * A reply is kept as it is written; it goes to the bureau with the confirmation.
 */
export function mayNotReply(actor: Actor, standing: FilingStanding): Reason | null {
  const leads = standing.kind === "PROJECT" && actor.role === "UNIT_LEADER";
  const against = leads ? unrelated(actor, standing, "OWN_UNIT") : fillerMayNot(actor, standing);
  if (against) return against;
  if (!standing.cycleOpen) return reason("CYCLE_CLOSED");
  return standing.state === "RETURNED" || standing.state === "DRAFT" ? null : reason("STATE_LOCKED", { state: standing.state });
}
