import { defaultFrame, goalRows, LEVEL2_LABELS, targetText, type FrameItem, type Indicator as ApprovedIndicator } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { approvedIndicator } from "../../monitoring/index.js";
import { GoalVersion, Indicator } from "../../projects/index.js";

/** The frame a plan begins with: the general rows, and the goal's own indicators as output and benefit. Two statements. */
export async function startingFrame(rows: RowsOf, projectYearId: string): Promise<FrameItem[]> {
  const [goal] = await rows(GoalVersion).findMany({ projectYearId, state: "APPROVED" }, { order: { no: "DESC" }, limit: 1 });
  const indicators = goal ? await rows(Indicator).findMany({ goalVersionId: goal.id }, { order: { ord: "ASC" } }) : [];
  return [...defaultFrame(), ...goalRows(indicators.map(approvedIndicator).map(goalRow))];
}

function goalRow({ level1, level2, name, weightBp, target, unit }: ApprovedIndicator) {
  const part = level1 === "OUTPUT" || level1 === "COST" ? ("OUTPUT" as const) : ("BENEFIT" as const);
  return { part, level2: LEVEL2_LABELS[level2].zh, name, weightBp, targetText: targetText({ target, unit }) };
}
