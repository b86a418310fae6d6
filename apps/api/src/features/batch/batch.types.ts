import { ArrayMaxSize, IsOptional, Length, MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound, Reason, StaleVersion } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";

export const BATCH_ACTS = ["NOTICE", "SECOND_ROUND", "KEY"] as const;
export type BatchAct = (typeof BATCH_ACTS)[number];
export const BatchActEnum = enumOf("BatchAct", BATCH_ACTS, "What may be done to many projects at once.");

export const BATCH_STATES = ["READY", "DONE", "ALREADY", "REFUSED"] as const;
export type BatchState = (typeof BATCH_STATES)[number];
export const BatchStateEnum = enumOf("BatchState", BATCH_STATES, "READY: would be done. ALREADY: stands there already and is left alone.");

/** As many as one looks through before saying yes. */
const MOST = 200;

@InputType()
export class BatchInput {
  @Field(() => BatchActEnum)
  act!: BatchAct;

  @Field(() => ID)
  cycleId!: string;

  @ArrayMaxSize(MOST)
  @Field(() => [ID])
  filingIds!: string[];
}

@InputType()
export class RunBatchInput extends BatchInput {
  /** What was found, or why they are picked or chosen. */
  @MaxLength(500)
  @Field(() => String)
  reason!: string;

  /** Of a notice: what must be done. */
  @IsOptional()
  @MaxLength(2_000)
  @Field(() => String, { nullable: true })
  requirement?: string | null;

  /** Of a notice. */
  @Field(() => DateTimeScalar, { nullable: true })
  dueAt?: Date | null;

  @Length(1, 64)
  @Field(() => String)
  key!: string;
}

/** What would happen, or happened, to one project. */
@ObjectType()
export class BatchRow {
  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => BatchStateEnum)
  readonly state!: BatchState;

  @Field(() => Reason, { nullable: true })
  readonly reason!: Reason | null;

  /** Where what was made is found, as a path of the app. */
  @Field(() => String, { nullable: true })
  readonly path!: string | null;
}

@ObjectType()
export class BatchRun {
  @Field(() => [BatchRow])
  readonly rows: BatchRow[];

  constructor(rows: BatchRow[]) {
    this.rows = rows;
  }
}

export const RunBatchResult = createUnionType({ name: "RunBatchResult", types: () => [BatchRun, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type RunBatchResult = BatchRun | NotFound | StaleVersion | NotAllowed | Invalid;
