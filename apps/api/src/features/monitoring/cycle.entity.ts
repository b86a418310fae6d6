import type { CycleSettings } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow, UnitRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Unit } from "../organisation/index.js";
import { GoalVersion, ProjectYear } from "../projects/index.js";
import { CYCLE_STATES, MEMBERSHIPS, type CycleState, type Membership } from "./monitoring.enums.js";

/** A monitoring cycle (监控批次): a year up to a cut-off, with the deadlines and the numbers it is judged by. */
@OwnedBy("DISTRICT")
@Entity("cycle")
@UniqueOn("districtId", "fiscalYear", "cutOff", "round")
@UniqueOn("id", "districtId")
export class Cycle extends Versioned(DistrictRow) {
  @WholeColumn({ fixed: true })
  readonly fiscalYear!: number;

  @WholeColumn({ fixed: true })
  readonly cutOffMonth!: number;

  @DayColumn({ fixed: true })
  readonly cutOff!: string;

  @WholeColumn({ fixed: true })
  readonly round!: number;

  @ChoiceColumn(CYCLE_STATES)
  state!: CycleState;

  @InstantColumn({ fixed: true })
  readonly openedAt!: Date;

  @InstantColumn()
  unitDueAt!: Date;

  @InstantColumn()
  departmentDueAt!: Date;

  @InstantColumn()
  reviewDueAt!: Date;

  @LongTextColumn()
  instructions!: string;

  @JsonColumn()
  settings!: CycleSettings;
}

/** A project listed in a cycle, bound to an approved goal version and to its budget as of a day. */
@OwnedBy("DEPARTMENT", { grant: true })
@Entity("cycle_project")
@UniqueOn("cycleId", "projectYearId")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "cycleId", "membership")
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
@References(() => Unit, { unitId: "id", departmentId: "departmentId", districtId: "districtId" })
@References(() => ProjectYear, { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => GoalVersion, { goalVersionId: "id", districtId: "districtId", departmentId: "departmentId" })
export class CycleProject extends UnitRow {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  @IdColumn()
  goalVersionId!: string;

  @DayColumn()
  budgetAsOf!: string;

  @ChoiceColumn(MEMBERSHIPS)
  membership!: Membership;

  @TextColumn(200, { nullable: true })
  reason!: string | null;
}
