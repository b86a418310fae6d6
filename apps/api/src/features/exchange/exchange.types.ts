import type { Severity } from "@jianxiao/domain";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { IsOptional, Length, MaxLength } from "class-validator";
import { enumOf, SeverityEnum } from "../../graphql/enums.js";
import { PageOf } from "../../graphql/page.js";
import { Invalid, NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { DateTimeScalar, ParamsScalar } from "../../graphql/scalars.js";
import { JOB_KINDS, JOB_STATES, type JobKind, type JobState } from "./job.entity.js";

export const JobKindEnum = enumOf("JobKind", JOB_KINDS);
export const JobStateEnum = enumOf("JobState", JOB_STATES);

type Params = Readonly<Record<string, string | number>>;

@ObjectType("ImportFault")
export class ImportFaultView {
  @Field(() => String)
  readonly sheet!: string;

  @Field(() => Int)
  readonly row!: number;

  @Field(() => String)
  readonly column!: string;

  @Field(() => String)
  readonly cell!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => ParamsScalar)
  readonly params!: Params;

  @Field(() => SeverityEnum)
  readonly severity!: Severity;
}

@ObjectType("ImportPreviewRow")
export class ImportPreviewRow {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => ParamsScalar)
  readonly detail!: Params;

  @Field(() => String)
  readonly change!: string;
}

/** One import as its starter sees it. Faults and preview are field resolvers: lists of jobs need not read them. */
@ObjectType("Job")
export class JobView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => JobKindEnum)
  readonly kind!: JobKind;

  @Field(() => JobStateEnum)
  readonly state!: JobState;

  @Field(() => String)
  readonly fileName!: string;

  @Field(() => Int)
  readonly bytes!: number;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => Int)
  readonly done!: number;

  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int)
  readonly faultCount!: number;

  @Field(() => Int)
  readonly previewCount!: number;

  @Field(() => ParamsScalar, { nullable: true })
  readonly result!: Params | null;

  @Field(() => Reason, { nullable: true })
  readonly problem!: Reason | null;
}

@ObjectType("JobPage")
export class JobPage extends PageOf(JobView) {}

@ObjectType("JobChanged")
export class JobChanged {
  @Field(() => JobView)
  readonly job: JobView;

  constructor(job: JobView) {
    this.job = job;
  }
}

export const JobResult = createUnionType({ name: "JobResult", types: () => [JobChanged, NotFound, NotAllowed, Invalid] as const });
export type JobResult = JobChanged | NotFound | NotAllowed | Invalid;

@InputType()
export class StartImportInput {
  @Field(() => JobKindEnum)
  kind!: JobKind;

  @Field(() => ID)
  fileId!: string;

  @Field(() => ID, { nullable: true, description: "Goals: into this unit, where the workbook doesn't name one of ours." })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: "Monitoring: into this cycle." })
  cycleId?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: "Goals: number of the approving document." })
  docNo?: string | null;
}

@InputType()
export class ApplyImportInput {
  @Field(() => ID)
  jobId!: string;

  @Length(1, 64)
  @Field(() => String)
  key!: string;
}
