import { UNIT_ANSWERS, VISIT_STATES, type CheckLine, type UnitAnswer, type VisitState } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../../database/base-rows.js";
import { BigWholeColumn, ChoiceColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../../database/references.js";
import { DateTimeScalar, LocalDateScalar } from "../../../graphql/scalars.js";
import { UnitAnswerEnum, VisitStateEnum } from "../evaluation.enums.js";
import { EvaluationTask } from "../work/task.entity.js";

/** 现场核查: one visit, its checklist and what the unit said on the spot. Closed, it is a working paper and does not change. */
@ObjectType("SiteVisit")
@Entity("site_visit")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("taskId", "no")
@UniqueOn("districtId", "paperNo")
@UniqueOn("id", "districtId", "departmentId")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class SiteVisit extends Versioned(UnitRow) {
  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly no!: number;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly paperNo!: string;

  @Field(() => String)
  @TextColumn(200)
  place!: string;

  /** Where the site is, in millionths of a degree; photos are measured against it. */
  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true, history: "NONE" })
  latMicro!: number | null;

  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true, history: "NONE" })
  lonMicro!: number | null;

  @Field(() => LocalDateScalar)
  @DayColumn()
  plannedOn!: string;

  @Field(() => VisitStateEnum)
  @ChoiceColumn(VISIT_STATES)
  state!: VisitState;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  closedAt!: Date | null;

  @JsonColumn()
  checklist!: CheckLine[];

  @Field(() => UnitAnswerEnum, { nullable: true })
  @ChoiceColumn(UNIT_ANSWERS, { nullable: true })
  unitAnswer!: UnitAnswer | null;

  @Field(() => String, { nullable: true })
  @LongTextColumn({ nullable: true })
  unitReason!: string | null;

  /** The post of who answered for the unit. */
  @Field(() => String, { nullable: true })
  @TextColumn(100, { nullable: true })
  unitPost!: string | null;

  /** The signature as an SVG path, drawn on a field of 600 × 200. Seen in this visit only. */
  @LongTextColumn({ nullable: true })
  signature!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  unitAnsweredAt!: Date | null;

  @Field(() => Int)
  override readonly version!: number;
}

/** What the unit claims of one indicator and what was found on the spot. The claim is taken over when the visit is planned. */
@ObjectType("VerifiedValue")
@Entity("verified_value")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("visitId", "indicatorId")
@References(() => SiteVisit, { visitId: "id", districtId: "districtId", departmentId: "departmentId" })
export class VerifiedValue extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly visitId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly indicatorId!: string;

  @WholeColumn({ fixed: true })
  readonly ord!: number;

  @Field(() => String)
  @TextColumn(300, { fixed: true })
  readonly name!: string;

  @Field(() => String)
  @TextColumn(40, { fixed: true })
  readonly level1!: string;

  @Field(() => String)
  @TextColumn(40, { fixed: true })
  readonly level2!: string;

  @Field(() => String)
  @TextColumn(40, { fixed: true })
  readonly unitName!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly targetText!: string;

  @BigWholeColumn({ nullable: true, fixed: true })
  readonly claimedMicro!: number | null;

  /** The claim as the form prints it. */
  @Field(() => String)
  @TextColumn(500, { fixed: true })
  readonly claimedText!: string;

  @BigWholeColumn({ nullable: true })
  verifiedMicro!: number | null;

  /** What was found, as typed: a number, or words for a qualitative indicator. */
  @Field(() => String)
  @TextColumn(500)
  verifiedText!: string;

  @Field(() => String)
  @LongTextColumn()
  basis!: string;
}

/** A photo of a visit. Never replaced; a wrong one is voided with a reason. */
@ObjectType("VisitPhoto")
@Entity("visit_photo")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("id", "districtId", "departmentId")
@UniqueOn("visitId", "clientKey")
@IndexOn("districtId", "sha256")
@References(() => SiteVisit, { visitId: "id", districtId: "districtId", departmentId: "departmentId" })
export class VisitPhoto extends UnitRow {
  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly visitId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  /** What the phone calls it; a second sending of the same photo is the same photo. */
  @Field(() => String)
  @TextColumn(64, { fixed: true })
  readonly clientKey!: string;

  @Field(() => ID, { nullable: true })
  @IdColumn({ nullable: true, fixed: true })
  readonly indicatorId!: string | null;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly bytes!: number;

  /** SHA-256 of the picture as the phone sent it, before anything personal was taken out: the same picture elsewhere has the same. */
  @Field(() => String)
  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  /** Of what is kept. */
  @Field(() => String)
  @TextColumn(64, { fixed: true })
  readonly keptSha256!: string;

  /** The camera's own clock, as written in the picture. */
  @Field(() => String, { nullable: true })
  @TextColumn(19, { nullable: true, fixed: true })
  readonly cameraAt!: string | null;

  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true, fixed: true })
  readonly latMicro!: number | null;

  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true, fixed: true })
  readonly lonMicro!: number | null;

  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true, fixed: true })
  readonly accuracyM!: number | null;

  /** Metres from the site; empty without a place. */
  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true, fixed: true })
  readonly distanceM!: number | null;

  @Field(() => DateTimeScalar)
  @InstantColumn({ fixed: true })
  readonly receivedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  voidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @TextColumn(200, { nullable: true })
  voidReason!: string | null;
}
