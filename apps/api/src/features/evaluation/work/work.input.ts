import type { FramePart, SampleUnit, SamplingMethod } from "@jianxiao/domain";
import { ArrayMaxSize, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar, FenScalar } from "../../../graphql/scalars.js";
import { BenchmarkAxisEnum, FramePartEnum, SamplingMethodEnum, type BenchmarkAxis } from "../evaluation.enums.js";
import { LIMITS } from "../limits.js";

@InputType("FrameItemInput")
export class FrameItemInput {
  @Field(() => ID, { nullable: true, description: "Empty: a new row." })
  id?: string | null;

  @Field(() => FramePartEnum)
  part!: FramePart;

  @Length(1, LIMITS.name)
  @Field(() => String)
  level2!: string;

  @Length(1, 300)
  @Field(() => String)
  name!: string;

  @Min(0)
  @Max(10_000)
  @Field(() => Int, { description: "Hundredths of a point." })
  points!: number;

  @MaxLength(LIMITS.basis)
  @Field(() => String)
  rule!: string;
}

@InputType("SavePlanInput")
export class SavePlanInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => Int)
  version!: number;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  purpose!: string;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  method!: string;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  limits!: string;

  @ArrayMaxSize(LIMITS.items)
  @ValidateNested({ each: true })
  @Field(() => [FrameItemInput])
  items!: FrameItemInput[];
}

@InputType("ScoreInput")
export class ScoreInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int, { nullable: true, description: "Hundredths of a point." })
  score?: number | null;

  @MaxLength(LIMITS.basis)
  @Field(() => String)
  basis!: string;
}

@InputType("ScoreEvaluationInput")
export class ScoreEvaluationInput {
  @Field(() => ID)
  taskId!: string;

  @ArrayMaxSize(LIMITS.items)
  @ValidateNested({ each: true })
  @Field(() => [ScoreInput])
  scores!: ScoreInput[];
}

@InputType("RequestDocumentInput")
export class RequestDocumentInput {
  @Field(() => ID)
  taskId!: string;

  @Length(1, LIMITS.title)
  @Field(() => String)
  title!: string;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  detail!: string;

  @Field(() => DateTimeScalar)
  dueAt!: Date;
}

@InputType("AnswerRequestInput", { description: "By the department: its files hang on the request." })
export class AnswerRequestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  reply!: string;
}

@InputType("SettleRequestInput", { description: "By the evaluators: received, withdrawn, or asked again with a reason." })
export class SettleRequestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @MaxLength(LIMITS.reason)
  @Field(() => String, { nullable: true, description: "Set: asked again for this reason." })
  askAgain?: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  dueAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false })
  withdraw!: boolean;
}

@InputType("SampleUnitInput")
export class SampleUnitInput implements SampleUnit {
  @Length(1, LIMITS.key)
  @Field(() => String)
  id!: string;

  @Length(1, LIMITS.title)
  @Field(() => String)
  label!: string;

  @MaxLength(LIMITS.name)
  @Field(() => String)
  stratum!: string;

  @Min(0)
  @Field(() => FenScalar)
  amountFen!: number;
}

@InputType("DrawSampleInput")
export class DrawSampleInput {
  @Field(() => ID)
  taskId!: string;

  @Length(1, LIMITS.title)
  @Field(() => String)
  title!: string;

  @Field(() => SamplingMethodEnum)
  method!: SamplingMethod;

  @Field(() => Int)
  size!: number;

  @Length(1, LIMITS.seed)
  @Field(() => String)
  seed!: string;

  @ArrayMaxSize(LIMITS.population)
  @ValidateNested({ each: true })
  @Field(() => [SampleUnitInput])
  population!: SampleUnitInput[];
}

@InputType("ReleaseBenchmarkInput", { description: "By the bureau: quartiles of the other projects of the same kind in the latest cycle, without names." })
export class ReleaseBenchmarkInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => BenchmarkAxisEnum)
  axis!: BenchmarkAxis;
}

@InputType("ReleaseContactInput")
export class ReleaseContactInput {
  @Field(() => ID)
  taskId!: string;

  @Length(1, LIMITS.name)
  @Field(() => String)
  name!: string;

  @Length(1, LIMITS.name)
  @Field(() => String)
  post!: string;

  @Length(1, 40)
  @Field(() => String)
  phone!: string;
}
