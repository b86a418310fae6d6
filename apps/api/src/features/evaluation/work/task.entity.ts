import { FRAME_PARTS, SAMPLING_METHODS, type FramePart, type SampleUnit, type SamplingMethod } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Check, Entity } from "typeorm";
import { UnitRow, Versioned } from "../../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../../database/references.js";
import { DateTimeScalar, LocalDateScalar } from "../../../graphql/scalars.js";
import { ProjectYear } from "../../projects/index.js";
import { BENCHMARK_AXES, BenchmarkAxisEnum, FramePartEnum, REQUEST_STATES, RequestStateEnum, SamplingMethodEnum, type BenchmarkAxis, type RequestState } from "../evaluation.enums.js";
import { Engagement } from "../commission/engagement.entity.js";

/** One key project within an engagement: what department and evaluators see of it, and the evaluation plan. */
@ObjectType("EvaluationTask")
@Entity("evaluation_task")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("engagementId", "projectId")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "projectId")
@References(() => ProjectYear, { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => Engagement, { engagementId: "id", districtId: "districtId", commissionerDepartmentId: "commissionerDepartmentId" })
@Check("`commissionerDepartmentId` <> `departmentId`")
export class EvaluationTask extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly engagementId!: string;

  /** 委托主体与绩效管理对象相分离: never the project's own department, refused by the database too. */
  @IdColumn({ fixed: true })
  readonly commissionerDepartmentId!: string;

  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  @Field(() => String)
  @TextColumn(60, { fixed: true })
  readonly engagementNo!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly firmName!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly commissionerName!: string;

  @Field(() => LocalDateScalar)
  @DayColumn({ fixed: true })
  readonly from!: string;

  @Field(() => LocalDateScalar)
  @DayColumn({ fixed: true })
  readonly until!: string;

  @Field(() => String)
  @LongTextColumn({ fixed: true })
  readonly scope!: string;

  @LongTextColumn()
  purpose!: string;

  @LongTextColumn()
  method!: string;

  @LongTextColumn()
  limits!: string;

  @Field(() => Int)
  override readonly version!: number;
}

/** One row of the indicator frame, with its score once it has one. Points and score in hundredths. */
@ObjectType("EvaluationItem")
@Entity("evaluation_item")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("taskId", "ord")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class EvaluationItem extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @WholeColumn()
  ord!: number;

  @Field(() => FramePartEnum)
  @ChoiceColumn(FRAME_PARTS)
  part!: FramePart;

  @Field(() => String)
  @TextColumn(100)
  level2!: string;

  @Field(() => String)
  @TextColumn(300)
  name!: string;

  @Field(() => Int)
  @WholeColumn()
  points!: number;

  @Field(() => String)
  @LongTextColumn()
  rule!: string;

  @Field(() => Int, { nullable: true })
  @WholeColumn({ nullable: true })
  score!: number | null;

  @Field(() => String)
  @LongTextColumn()
  basis!: string;
}

/** 调取资料: a paper asked of the department, with a due date; the files hang on it. */
@ObjectType("DocumentRequest")
@Entity("document_request")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("taskId", "dueAt")
@IndexOn("districtId", "state", "dueAt")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class DocumentRequest extends Versioned(UnitRow) {
  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly title!: string;

  @Field(() => String)
  @LongTextColumn({ fixed: true })
  readonly detail!: string;

  @Field(() => DateTimeScalar)
  @InstantColumn()
  dueAt!: Date;

  @Field(() => RequestStateEnum)
  @ChoiceColumn(REQUEST_STATES)
  state!: RequestState;

  @Field(() => String, { nullable: true })
  @LongTextColumn({ nullable: true })
  reply!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  answeredAt!: Date | null;

  /** Why the evaluators asked again. */
  @Field(() => String, { nullable: true })
  @LongTextColumn({ nullable: true })
  askedAgain!: string | null;

  @Field(() => Int)
  override readonly version!: number;
}

/** A drawn sample with its population and seed: drawn again, it is the same. */
@ObjectType("EvaluationSample")
@Entity("evaluation_sample")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true, appendOnly: true })
@IndexOn("taskId")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class EvaluationSample extends UnitRow {
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly title!: string;

  @Field(() => SamplingMethodEnum)
  @ChoiceColumn(SAMPLING_METHODS, { fixed: true })
  readonly method!: SamplingMethod;

  @Field(() => String)
  @TextColumn(64, { fixed: true })
  readonly seed!: string;

  @JsonColumn({ fixed: true })
  readonly population!: SampleUnit[];

  @Field(() => [String])
  @JsonColumn({ fixed: true })
  readonly drawn!: string[];
}

/** Peers' figures without names, released by the bureau into one task. */
@ObjectType("EvaluationBenchmark")
@Entity("evaluation_benchmark")
@OwnedBy("DEPARTMENT", { grant: true })
@UniqueOn("taskId", "axis")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class EvaluationBenchmark extends UnitRow {
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => BenchmarkAxisEnum)
  @ChoiceColumn(BENCHMARK_AXES, { fixed: true })
  readonly axis!: BenchmarkAxis;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly count!: number;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly lowBp!: number;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly medianBp!: number;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly highBp!: number;
}

/** A contact of the department, released by the bureau into one task; without it people appear as posts. */
@ObjectType("ReleasedContact")
@Entity("released_contact")
@OwnedBy("DEPARTMENT", { grant: true })
@IndexOn("taskId")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class ReleasedContact extends UnitRow {
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly name!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly post!: string;

  @Field(() => String)
  @TextColumn(40, { fixed: true })
  readonly phone!: string;
}
