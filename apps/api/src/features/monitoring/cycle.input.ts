import { Length, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { LIMITS } from "./limits.js";

@InputType("OpenCycleInput")
export class OpenCycleInput {
  @Min(2000)
  @Max(2100)
  @Field(() => Int)
  fiscalYear!: number;

  @Min(1)
  @Max(12)
  @Field(() => Int)
  cutOffMonth!: number;

  @Min(1)
  @Max(99)
  @Field(() => Int, { defaultValue: 1 })
  round!: number;

  @Field(() => DateTimeScalar)
  unitDueAt!: Date;

  @Field(() => DateTimeScalar)
  departmentDueAt!: Date;

  @Field(() => DateTimeScalar)
  reviewDueAt!: Date;

  @MaxLength(LIMITS.instructions)
  @Field(() => String)
  instructions!: string;

  @Length(1, LIMITS.key)
  @Field(() => String)
  key!: string;
}
