import {
  INDICATOR_FRAMES, LEVEL1, LEVEL2, NATURES, OPERATORS,
  type IndicatorFrame, type Level1, type Level2, type Nature, type Operator,
} from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow } from "../../database/base-rows.js";
import { BigWholeColumn, ChoiceColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { ProjectYear } from "./project.entity.js";

export const GOAL_STATES = ["DRAFT", "PENDING", "APPROVED", "SUPERSEDED"] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** A year's performance goal with its indicators. Once approved only its state may change: a correction is a new version. */
@OwnedBy("DEPARTMENT", { grant: true })
@Entity("goal_version")
@UniqueOn("projectYearId", "no")
@UniqueOn("id", "districtId", "departmentId")
@References(() => ProjectYear, { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" })
export class GoalVersion extends UnitRow {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  @WholeColumn({ fixed: true })
  readonly no!: number;

  @ChoiceColumn(GOAL_STATES)
  state!: GoalState;

  @ChoiceColumn(INDICATOR_FRAMES, { fixed: true })
  readonly frame!: IndicatorFrame;

  @LongTextColumn({ fixed: true })
  readonly text!: string;

  @WholeColumn({ fixed: true })
  readonly indicatorCount!: number;

  /** The version this one adjusts. */
  @IdColumn({ fixed: true, nullable: true })
  readonly adjustmentOf!: string | null;

  /** Appointment that approved it. */
  @IdColumn({ fixed: true, nullable: true })
  readonly approvedBy!: string | null;

  @InstantColumn({ fixed: true, nullable: true })
  readonly approvedAt!: Date | null;

  @TextColumn(100, { fixed: true, nullable: true })
  readonly approvedDocNo!: string | null;
}

/** One 三级指标 of a goal version. Its id is part of cell paths; `lineageId` follows it through later versions and years. What was approved never changes; when it is due by may. */
@OwnedBy("DEPARTMENT", { grant: true })
@Entity("indicator")
@UniqueOn("goalVersionId", "ord")
@IndexOn("districtId", "departmentId")
@References(() => GoalVersion, { goalVersionId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Indicator extends UnitRow {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly goalVersionId!: string;

  @IdColumn({ fixed: true })
  readonly lineageId!: string;

  /** From 1, in the order of the form. */
  @WholeColumn({ fixed: true })
  readonly ord!: number;

  @ChoiceColumn(LEVEL1, { fixed: true })
  readonly level1!: Level1;

  @ChoiceColumn(LEVEL2, { fixed: true })
  readonly level2!: Level2;

  @TextColumn(300, { fixed: true })
  readonly name!: string;

  @ChoiceColumn(NATURES, { fixed: true })
  readonly nature!: Nature;

  /** Null for a target in words. */
  @ChoiceColumn(OPERATORS, { fixed: true, nullable: true })
  readonly operator!: Operator | null;

  /** The target, or where a range begins. */
  @BigWholeColumn({ fixed: true, nullable: true })
  readonly targetMicro!: number | null;

  /** Where a range ends. */
  @BigWholeColumn({ fixed: true, nullable: true })
  readonly targetToMicro!: number | null;

  @TextColumn(500, { fixed: true, nullable: true })
  readonly targetText!: string | null;

  @TextColumn(40, { fixed: true })
  readonly unit!: string;

  @WholeColumn({ fixed: true, nullable: true })
  readonly weightBp!: number | null;

  /** Marked as core, or not; null: its weight decides. */
  @FlagColumn({ fixed: true, nullable: true })
  readonly core!: boolean | null;

  /** The entry of the 指标库 it was taken from, and the version whose wording it has. */
  @TextColumn(40, { fixed: true, nullable: true })
  readonly libraryKey!: string | null;

  @WholeColumn({ fixed: true, nullable: true })
  readonly librarySince!: number | null;

  /** Staged targets in micro-units, January to December; empty when there are none. */
  @JsonColumn()
  staged!: (number | null)[];
}
