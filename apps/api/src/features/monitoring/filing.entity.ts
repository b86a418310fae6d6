import {
  BANDS, COLOURS, FILING_ACTIONS, FILING_KINDS, FILING_STATES, FUND_ROWS, LIKELIHOODS,
  type Band, type CarriedFrom, type Colour, type Fen, type FigureOrigin, type FilingAction, type FilingKind, type FilingState, type FundRowKey, type Grade, type Likelihood, type ReviewGrade,
} from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../database/base-rows.js";
import {
  BigWholeColumn, ChoiceColumn, DayColumn, FenColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn,
} from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { CycleProject } from "./cycle.entity.js";
import { Package } from "./package.entity.js";

/** One written form. Money, rates, colours and counts are what the domain computed at the last change: lists and sums read these columns. */
@OwnedBy("DEPARTMENT", { grant: true, unkept: "cells and moves have a history of their own" })
@Entity("filing")
@UniqueOn("packageId", "kind", "subjectKey")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "cycleId", "state", "colour")
@IndexOn("departmentId", "cycleId")
@IndexOn("cycleProjectId")
@IndexOn("projectId", "cycleId")
@References(() => Package, { packageId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => CycleProject, { cycleProjectId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Filing extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly packageId!: string;

  @IdColumn({ fixed: true })
  readonly cycleId!: string;

  @ChoiceColumn(FILING_KINDS, { fixed: true })
  readonly kind!: FilingKind;

  /** Null for the department's overall table and report. */
  @IdColumn({ fixed: true, nullable: true })
  readonly cycleProjectId!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly projectId!: string | null;

  /** The cycle project's id, or "-": a NULL would defeat the unique key. */
  @TextColumn(26, { fixed: true })
  readonly subjectKey!: string;

  @TextColumn(40)
  formVersion!: string;

  @ChoiceColumn(FILING_STATES)
  state!: FilingState;

  /** The move that led to `state`; null before the first. */
  @ChoiceColumn(FILING_ACTIONS, { nullable: true })
  lastMove!: FilingAction | null;

  /** The latest revision that stands: null before the first submission and after its withdrawal. */
  @IdColumn({ nullable: true })
  latestRevisionId!: string | null;

  /** The revision the business office has signed, where a second office signs after it. */
  @IdColumn({ nullable: true })
  signedRevisionId!: string | null;

  /** How it was accepted (`ReviewGrade`); null until it is. Without a CHECK: the column came to a table that stood. */
  @TextColumn(20, { nullable: true })
  reviewGrade!: ReviewGrade | null;

  /** Number of the latest standing revision; 0 when there is none. */
  @WholeColumn()
  revisionNo!: number;

  /** Account ids of those who typed in, confirmed, passed or signed what now stands: they may not review it. */
  @JsonColumn()
  filedBy!: string[];

  @FenColumn()
  initialFen!: Fen;

  @FenColumn()
  adjustedFen!: Fen;

  @FenColumn()
  executedFen!: Fen;

  @FenColumn()
  expectedFen!: Fen;

  @WholeColumn({ nullable: true })
  rateBp!: number | null;

  @WholeColumn()
  expectedProgressBp!: number;

  @WholeColumn({ nullable: true })
  attainmentBp!: number | null;

  @ChoiceColumn(COLOURS, { nullable: true })
  execColour!: Colour | null;

  @ChoiceColumn(COLOURS, { nullable: true })
  perfColour!: Colour | null;

  @ChoiceColumn(COLOURS, { nullable: true })
  colour!: Colour | null;

  /** 自评总分 in hundredths of a point; null on other forms, and while a score is missing. */
  @WholeColumn({ nullable: true })
  score!: number | null;

  @TextColumn(20, { nullable: true })
  grade!: Grade | null;

  /** 年度总体目标实际完成情况 of a self-evaluation. */
  @LongTextColumn({ nullable: true })
  goalResult!: string | null;

  /** What a self-evaluation began with, and where that was taken from. */
  @JsonColumn({ nullable: true, fixed: true })
  readonly carried!: CarriedFrom | null;

  @WholeColumn()
  blocks!: number;

  @WholeColumn()
  warns!: number;

  @WholeColumn()
  filledCells!: number;

  @WholeColumn()
  requiredCells!: number;

  /** Version of the cycle's settings the columns above were computed with. */
  @WholeColumn()
  settingVersion!: number;

  @WholeColumn()
  openReturnItems!: number;

  /** Earliest due moment of its open return items. */
  @InstantColumn({ nullable: true })
  returnDueAt!: Date | null;

  @InstantColumn({ nullable: true })
  lastSavedAt!: Date | null;
}

/** One source of a filing's money. The total is derived and not stored. Null means not yet filled in. */
@OwnedBy("DEPARTMENT", { grant: true, unkept: "cells have a history of their own" })
@Entity("fund_entry")
@UniqueOn("filingId", "row")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class FundEntry extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @ChoiceColumn(FUND_ROWS, { fixed: true })
  readonly row!: Exclude<FundRowKey, "total">;

  @ChoiceColumn(["LEDGER", "TYPED"])
  origin!: Exclude<FigureOrigin, "DERIVED">;

  @FenColumn({ nullable: true })
  initialFen!: Fen | null;

  @FenColumn({ nullable: true })
  adjustedFen!: Fen | null;

  @FenColumn({ nullable: true })
  executedFen!: Fen | null;

  @FenColumn({ nullable: true })
  expectedFen!: Fen | null;
}

/** What a filing says of one approved indicator. The indicator itself belongs to the goal version. */
@OwnedBy("DEPARTMENT", { grant: true, unkept: "cells have a history of their own" })
@Entity("indicator_entry")
@UniqueOn("filingId", "indicatorId")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class IndicatorEntry extends UnitRow {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly indicatorId!: string;

  @BigWholeColumn({ nullable: true })
  actualMicro!: number | null;

  @TextColumn(500, { nullable: true })
  actualText!: string | null;

  @ChoiceColumn(BANDS, { nullable: true })
  actualBand!: Band | null;

  @BigWholeColumn({ nullable: true })
  forecastMicro!: number | null;

  @TextColumn(500, { nullable: true })
  forecastText!: string | null;

  @TextColumn(20, { nullable: true })
  forecastBand!: Band | null;

  @ChoiceColumn(LIKELIHOODS, { nullable: true })
  likelihood!: Likelihood | null;

  /** 自评得分 given by who judged, in hundredths of a point; only of what is judged in words. */
  @WholeColumn({ nullable: true })
  score!: number | null;

  /** Codes in the order of the enumeration, joined by ","; null when none is ticked. */
  @TextColumn(100, { nullable: true })
  causes!: string | null;

  @LongTextColumn({ nullable: true })
  explanation!: string | null;

  @LongTextColumn({ nullable: true })
  measure!: string | null;

  @DayColumn({ nullable: true })
  measureDue!: string | null;
}
