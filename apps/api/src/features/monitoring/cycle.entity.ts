import { MEMBERSHIPS, type CycleKind, type CycleSettings, type Deliverables, type Membership } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow, UnitRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, FlagColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Unit } from "../organisation/index.js";
import { GoalVersion, ProjectYear } from "../projects/index.js";
import { CYCLE_STATES, type CycleState } from "./monitoring.enums.js";

/** A cycle (监控批次, or the 绩效自评 of a year): a year up to a cut-off, with the deadlines and the numbers it is judged by. */
@OwnedBy("DISTRICT")
@Entity("cycle")
@UniqueOn("districtId", "fiscalYear", "cutOff", "round", "kind")
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

  /** Without a CHECK, and empty by its column: it came to a table that stood. It is always written. */
  @TextColumn(20, { fixed: true, nullable: true })
  readonly kind!: CycleKind;

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

  /** What the cycle asks of each department; null stands for project forms alone. */
  @JsonColumn({ nullable: true })
  deliverables!: Deliverables | null;

  /** The standards its filings are held against; null: the product's own. */
  @WholeColumn({ nullable: true })
  standardsVersion!: number | null;

  /** Whether the 绩效股 signs after the 业务股室; null: a single office accepts. */
  @FlagColumn({ nullable: true })
  bothSign!: boolean | null;
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

  @IdColumn({ history: "NONE" })
  goalVersionId!: string;

  @DayColumn()
  budgetAsOf!: string;

  @ChoiceColumn(MEMBERSHIPS)
  membership!: Membership;

  @TextColumn(200, { nullable: true })
  reason!: string | null;

  /** Why somebody put it into the second round, whatever its figures say; null where nobody did. */
  @TextColumn(500, { nullable: true })
  pickedReason!: string | null;

  @TextColumn(100, { nullable: true })
  pickedBy!: string | null;
}
