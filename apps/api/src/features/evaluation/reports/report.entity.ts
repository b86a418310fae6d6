import { GRADES, REPORT_ACTIONS, REPORT_STATES, SEVERITIES, type Grade, type ReportAction, type ReportSection, type ReportState, type Severity } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../../database/references.js";
import { SeverityEnum } from "../../../graphql/enums.js";
import { DateTimeScalar, LocalDateScalar } from "../../../graphql/scalars.js";
import { EvidenceSortEnum, GradeEnum, ReportActionEnum, ReportStateEnum, type EvidenceSort } from "../evaluation.enums.js";
import { EvaluationTask } from "../work/task.entity.js";

/** What a finding rests on: a photo, a visit's paper, a document received. */
@ObjectType("FindingEvidence")
export class FindingEvidence {
  @Field(() => EvidenceSortEnum)
  readonly sort!: EvidenceSort;

  @Field(() => ID)
  readonly id!: string;
}

/** A problem the evaluators found, with their suggestion. When the bureau accepts the report it joins the one list of findings, and the suggestion becomes a correction. */
@ObjectType("EvaluationFinding")
@Entity("evaluation_finding")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("taskId", "no")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class EvaluationFinding extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly no!: number;

  @Field(() => ID, { nullable: true })
  @IdColumn({ nullable: true, history: "NONE" })
  visitId!: string | null;

  /** The row of the frame it costs points in. */
  @Field(() => ID, { nullable: true })
  @IdColumn({ nullable: true, history: "NONE" })
  itemId!: string | null;

  @Field(() => SeverityEnum)
  @ChoiceColumn(SEVERITIES)
  severity!: Severity;

  @Field(() => String)
  @LongTextColumn()
  text!: string;

  @Field(() => String, { nullable: true })
  @LongTextColumn({ nullable: true })
  suggestion!: string | null;

  @Field(() => String, { nullable: true })
  @TextColumn(100, { nullable: true })
  addressee!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dueOn!: string | null;

  @Field(() => [FindingEvidence])
  @JsonColumn()
  evidence!: FindingEvidence[];

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  withdrawnAt!: Date | null;

  /** The finding of the one list it became, and the correction its suggestion became. */
  @IdColumn({ nullable: true, history: "NONE" })
  findingId!: string | null;

  @Field(() => ID, { nullable: true })
  @IdColumn({ nullable: true, history: "NONE" })
  correctionId!: string | null;

  @Field(() => Int)
  override readonly version!: number;
}

/** 评价报告 of one task, as it is being written. Every text that was signed stands frozen in `IssuedReport`; score, grade, digest and day here are those of the one in force. */
@ObjectType("EvaluationReport")
@Entity("evaluation_report")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("taskId")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "state")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class EvaluationReport extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => ReportStateEnum)
  @ChoiceColumn(REPORT_STATES)
  state!: ReportState;

  @JsonColumn()
  sections!: ReportSection[];

  @Field(() => String, { nullable: true })
  @LongTextColumn({ nullable: true })
  reply!: string | null;

  /** By when the department should have replied, as the final reviewer set it. */
  @Field(() => LocalDateScalar, { nullable: true })
  @DayColumn({ nullable: true })
  replyDueOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  repliedAt!: Date | null;

  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true })
  score!: number | null;

  @Field(() => GradeEnum, { nullable: true })
  @ChoiceColumn(GRADES, { nullable: true })
  grade!: Grade | null;

  @Field(() => String, { nullable: true })
  @TextColumn(64, { nullable: true })
  sha256!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  issuedAt!: Date | null;

  @Field(() => Int)
  override readonly version!: number;
}

/** A report as it was signed: never changed, whatever is written after it. A return opens a new draft and, signed, the next number. */
@ObjectType("IssuedReport")
@Entity("issued_report")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true, appendOnly: true })
@UniqueOn("reportId", "no")
@UniqueOn("id", "districtId", "departmentId")
@References(() => EvaluationReport, { reportId: "id", districtId: "districtId", departmentId: "departmentId" })
export class IssuedReport extends UnitRow {
  @IdColumn({ fixed: true })
  readonly reportId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly no!: number;

  /** Facts, sections, reply and names as canonical JSON; the digest is of this very text. */
  @LongTextColumn({ fixed: true })
  readonly frozen!: string;

  @Field(() => String)
  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly score!: number;

  @Field(() => GradeEnum, { nullable: true })
  @ChoiceColumn(GRADES, { nullable: true, fixed: true })
  readonly grade!: Grade | null;

  @Field(() => DateTimeScalar)
  @InstantColumn({ fixed: true })
  readonly issuedAt!: Date;
}

/** One step of a report, by name: writing, second and final review, the department's reply, signing, the bureau's decision. */
@ObjectType("ReportStep")
@Entity("report_step")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true, appendOnly: true })
@IndexOn("reportId", "at")
@References(() => EvaluationReport, { reportId: "id", districtId: "districtId", departmentId: "departmentId" })
export class ReportStep extends UnitRow {
  @IdColumn({ fixed: true })
  readonly reportId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => ReportActionEnum)
  @ChoiceColumn(REPORT_ACTIONS, { fixed: true })
  readonly action!: ReportAction;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  /** Post within the team, or the role of who is not on it. */
  @Field(() => String)
  @TextColumn(40, { fixed: true })
  readonly post!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @Field(() => String)
  @LongTextColumn({ fixed: true })
  readonly opinion!: string;

  @Field(() => DateTimeScalar)
  @InstantColumn({ fixed: true })
  readonly at!: Date;
}
