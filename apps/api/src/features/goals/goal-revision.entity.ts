import { ADJUSTMENT_STATES, type AdjustmentState, type GoalDraft } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References } from "../../database/references.js";
import { ProjectYear } from "../projects/index.js";

/** 绩效目标调整: a goal on its way to being the next version. Until it is approved it is nobody's goal; then its rows are made and it stays as the record of why. */
@OwnedBy("DEPARTMENT")
@Entity("goal_revision")
@IndexOn("projectYearId", "state")
@IndexOn("districtId", "state")
@References(() => ProjectYear, { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" })
export class GoalRevision extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  /** The approved version it adjusts; null for a first goal. */
  @IdColumn({ fixed: true, nullable: true })
  readonly baseGoalId!: string | null;

  @ChoiceColumn(ADJUSTMENT_STATES)
  state!: AdjustmentState;

  @JsonColumn()
  draft!: GoalDraft;

  @LongTextColumn()
  reason!: string;

  /** Faults of the draft that keep it from being submitted. */
  @WholeColumn({ history: "NONE" })
  blocks!: number;

  @LongTextColumn({ nullable: true })
  opinion!: string | null;

  @TextColumn(100, { nullable: true })
  docNo!: string | null;

  /** Who wrote it last. */
  @TextColumn(100, { history: "NONE" })
  who!: string;

  @TextColumn(100, { nullable: true })
  decidedBy!: string | null;

  @InstantColumn({ nullable: true })
  decidedAt!: Date | null;

  /** The funding decision it goes the way of; null where a department adjusts. Its draft holds the indicators it changes and nothing else. */
  @IdColumn({ fixed: true, nullable: true })
  readonly decisionId!: string | null;

  /** The version it became. */
  @IdColumn({ nullable: true, history: "NONE" })
  goalVersionId!: string | null;
}
