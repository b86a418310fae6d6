import type { Viewer } from "../../access/viewer.js";

/**
 * Whether this viewer sees filings while they are being written, and what the bureau says about them. Evaluators do not:
 * of the projects granted to them they see what was submitted, as it was frozen.
 */
export function seesDrafts(viewer: Viewer): boolean {
  return viewer.role !== "EVALUATOR";
}
