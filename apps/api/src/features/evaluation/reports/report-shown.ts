import type { ReportState } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import { seesWorkingPapers } from "../side.js";

/** While it is inside the firm. */
const INSIDE: readonly ReportState[] = ["WRITING", "SECOND_REVIEW", "FINAL_REVIEW"];

/** Whether the viewer may read the report: the evaluated side from the moment it is sent to them. */
export function reportShown(viewer: Viewer, { state }: { state: ReportState }): boolean {
  return seesWorkingPapers(viewer) || !INSIDE.includes(state);
}
