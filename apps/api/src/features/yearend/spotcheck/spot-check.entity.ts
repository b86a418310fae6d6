import { SAMPLING_METHODS, type CheckedItem, type Colour, type Grade, type SamplingMethod } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow, UnitRow, Versioned } from "../../../database/base-rows.js";
import { ChoiceColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../../database/references.js";
import { Cycle, Filing, Revision } from "../../monitoring/index.js";

/** How a sample of self-evaluations was drawn: who knows the seed draws the same one again. */
@OwnedBy("DISTRICT", { unkept: "drawn once, never changed" })
@Entity("spot_check_draw")
@IndexOn("cycleId")
@References(() => Cycle, { cycleId: "id", districtId: "districtId" })
export class SpotCheckDraw extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @ChoiceColumn(SAMPLING_METHODS, { fixed: true })
  readonly method!: SamplingMethod;

  @TextColumn(64, { fixed: true })
  readonly seed!: string;

  @WholeColumn({ fixed: true })
  readonly size!: number;

  /** How many it was drawn from. */
  @WholeColumn({ fixed: true })
  readonly population!: number;

  /** Colours it was drawn from; empty: all. */
  @JsonColumn({ fixed: true })
  readonly colours!: Colour[];

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}

export const SPOT_CHECK_STATES = ["OPEN", "DONE"] as const;
export type SpotCheckState = (typeof SPOT_CHECK_STATES)[number];

/** One self-evaluation drawn for a check, as it was frozen; then what the bureau gave instead and the difference. */
@OwnedBy("DEPARTMENT")
@Entity("spot_check")
@UniqueOn("revisionId")
@IndexOn("districtId", "cycleId", "state")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => Revision, { revisionId: "id", districtId: "districtId", departmentId: "departmentId" })
export class SpotCheck extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly drawId!: string;

  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly revisionId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @ChoiceColumn(SPOT_CHECK_STATES)
  state!: SpotCheckState;

  @WholeColumn({ fixed: true })
  readonly selfScore!: number;

  @TextColumn(20, { fixed: true })
  readonly selfGrade!: Grade;

  /** Items scored anew. */
  @JsonColumn()
  items!: CheckedItem[];

  @WholeColumn({ nullable: true })
  score!: number | null;

  @TextColumn(20, { nullable: true })
  grade!: Grade | null;

  @WholeColumn({ nullable: true })
  difference!: number | null;

  @LongTextColumn({ nullable: true })
  opinion!: string | null;

  @TextColumn(100, { nullable: true })
  who!: string | null;

  @InstantColumn({ nullable: true })
  at!: Date | null;
}
