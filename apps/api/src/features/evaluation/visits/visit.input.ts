import type { CheckAnswer, UnitAnswer } from "@jianxiao/domain";
import { ArrayMaxSize, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LocalDateScalar } from "../../../graphql/scalars.js";
import { CheckAnswerEnum, UnitAnswerEnum } from "../evaluation.enums.js";
import { LIMITS } from "../limits.js";

@InputType("PlanVisitInput")
export class PlanVisitInput {
  @Field(() => ID)
  taskId!: string;

  @Length(1, LIMITS.title)
  @Field(() => String)
  place!: string;

  @Min(-90_000_000)
  @Max(90_000_000)
  @Field(() => Int, { nullable: true })
  latMicro?: number | null;

  @Min(-180_000_000)
  @Max(180_000_000)
  @Field(() => Int, { nullable: true })
  lonMicro?: number | null;

  @Field(() => LocalDateScalar)
  plannedOn!: string;

  @ArrayMaxSize(LIMITS.checklist)
  @Length(1, LIMITS.title, { each: true })
  @Field(() => [String])
  checklist!: string[];

  @ArrayMaxSize(LIMITS.values)
  @Field(() => [ID], { description: "Indicators of the latest submitted form to be verified." })
  indicatorIds!: string[];
}

@InputType("CheckLineInput")
export class CheckLineInput {
  @Length(1, LIMITS.key)
  @Field(() => String)
  key!: string;

  @Field(() => CheckAnswerEnum, { nullable: true })
  answer!: CheckAnswer | null;

  @MaxLength(LIMITS.reason)
  @Field(() => String)
  note!: string;
}

@InputType("VerifiedValueInput")
export class VerifiedValueInput {
  @Field(() => ID)
  indicatorId!: string;

  @MaxLength(LIMITS.reason)
  @Field(() => String)
  verifiedText!: string;

  @MaxLength(LIMITS.basis)
  @Field(() => String)
  basis!: string;
}

@InputType("SaveVisitInput", { description: "What changed on the phone, line by line; sent again it changes nothing more." })
export class SaveVisitInput {
  @Field(() => ID)
  id!: string;

  @ArrayMaxSize(LIMITS.checklist)
  @ValidateNested({ each: true })
  @Field(() => [CheckLineInput])
  checklist!: CheckLineInput[];

  @ArrayMaxSize(LIMITS.values)
  @ValidateNested({ each: true })
  @Field(() => [VerifiedValueInput])
  values!: VerifiedValueInput[];
}

@InputType("ConfirmVisitInput", { description: "By the unit's representative, on the evaluator's screen: agreed and signed, or declined with a reason." })
export class ConfirmVisitInput {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitAnswerEnum)
  answer!: UnitAnswer;

  @Length(1, LIMITS.name)
  @Field(() => String)
  post!: string;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  reason!: string;

  @MaxLength(LIMITS.signature)
  @Field(() => String, { description: "An SVG path on a field of 600 × 200." })
  signature!: string;
}

@InputType("VoidPhotoInput")
export class VoidPhotoInput {
  @Field(() => ID)
  id!: string;

  @Length(1, LIMITS.title)
  @Field(() => String)
  reason!: string;
}
