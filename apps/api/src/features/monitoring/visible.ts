import type { Viewer } from "../../access/viewer.js";

/**
 * Whether this viewer sees filings while they are being written, and what the bureau says about them. Evaluators do not:
 * of the projects granted to them they see what was submitted, as it was frozen.
 */
export function seesDrafts(viewer: Viewer): boolean {
  return viewer.role !== "EVALUATOR";
}

/** Whether this viewer is shown findings of checks on trial: the bureau, which is to judge them. */
export function seesTrials({ role }: Viewer): boolean {
  return role === "PERFORMANCE_OFFICE" || role === "BUSINESS_OFFICE" || role === "BUREAU_LEADER";
}

/** Whether this viewer sees a department's overall table and report: units do not, whose sums would end at their own projects, nor do evaluators. */
export function seesOwnForms(viewer: Viewer): boolean {
  return seesDrafts(viewer) && viewer.role !== "UNIT_FILLER" && viewer.role !== "UNIT_LEADER";
}
