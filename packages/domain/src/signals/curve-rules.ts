import type { Actor, Reason } from "../filing/actor.js";
import { CURVE_NAMES, CURVES, isCurve, type CurveName } from "./curves.js";

/** Whose project it is, and whether a cycle of its year has been opened. */
export type CurvePlace = { readonly departmentId: string; readonly unitId: string; readonly begun: boolean };

const OWN_SIDE: Reason = { code: "WRONG_ROLE", params: { role: "DEPARTMENT_SUBMITTER" } };

/** Why this person may not say how a project's spending is expected to run, or null: its own people until a cycle begins, the performance office at any time. */
export function mayNotSetCurve(actor: Actor, { departmentId, unitId, begun }: CurvePlace): Reason | null {
  if (actor.role === "PERFORMANCE_OFFICE") return null;
  const own = actor.role === "UNIT_FILLER" ? actor.unitId === unitId : actor.role === "DEPARTMENT_SUBMITTER" && actor.departmentId === departmentId;
  if (!own) return OWN_SIDE;
  return begun ? { code: "CURVE_LOCKED", params: {} } : null;
}

/** The same of a project's staged targets: what is due by when is agreed before anybody is measured by it. */
export function mayNotSetStages(actor: Actor, place: CurvePlace): Reason | null {
  const against = mayNotSetCurve(actor, place);
  return against?.code === "CURVE_LOCKED" ? { code: "STAGES_LOCKED", params: {} } : against;
}

/** The template a curve is, if it is one. */
export function curveName(curve: readonly number[]): CurveName | null {
  return CURVE_NAMES.find((name) => CURVES[name].every((bp, month) => bp === curve[month])) ?? null;
}

/** Twelve percentages as typed ("8.33") into a curve; null where they make none. */
export function curveOf(percents: readonly string[]): number[] | null {
  const curve = percents.map((text) => (/^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text) * 100) : Number.NaN));
  return isCurve(curve) ? curve : null;
}
