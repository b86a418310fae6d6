import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import type { DecisionCause, DecisionKind, DecisionState, Fen } from "@jianxiao/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { PageArgs } from "../../graphql/page.js";
import { FenScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { RESULT_LIMITS } from "./finding.input.js";
import { DecisionCauseEnum, DecisionKindEnum, DecisionStateEnum } from "./results.enums.js";

@InputType()
export class DecisionFilter {
  @IsOptional()
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @IsOptional()
  @ArrayMaxSize(6)
  @Field(() => [DecisionStateEnum], { nullable: true })
  states?: DecisionState[] | null;

  @IsOptional()
  @ArrayMaxSize(8)
  @Field(() => [DecisionKindEnum], { nullable: true })
  kinds?: DecisionKind[] | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  findingId?: string | null;

  @Field(() => ID, { nullable: true })
  filingId?: string | null;

  @IsOptional()
  @MaxLength(RESULT_LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field(() => DecisionFilter, { nullable: true })
  filter?: DecisionFilter | null;
}

@InputType({ description: "What is decided about one budget line of the finding's project; `amountFen` and `budgetLineId` stay empty for kinds without an amount." })
export class ProposeDecisionInput {
  @Field(() => ID)
  findingId!: string;

  @Field(() => DecisionKindEnum)
  kind!: DecisionKind;

  @Field(() => ID, { nullable: true })
  budgetLineId?: string | null;

  @IsOptional()
  @Min(1)
  @Field(() => FenScalar, { nullable: true })
  amountFen?: Fen | null;

  @Field(() => DecisionCauseEnum)
  cause!: DecisionCause;

  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  basis!: string;

  @Length(1, RESULT_LIMITS.key)
  @Field(() => String)
  key!: string;
}

@InputType({ description: "One indicator's new target, written as on the form: ≥12个." })
export class TargetChangeInput {
  @Field(() => ID)
  indicatorId!: string;

  @Length(1, 500)
  @Field(() => String)
  target!: string;
}

@InputType({ description: "OBJECTIVE: a budget cut with the goal adjusted (`goal`). SERIOUS: the project suspended and its payments stopped. One act, two results." })
export class DisposeFindingInput {
  @Field(() => ID)
  findingId!: string;

  @Field(() => DecisionCauseEnum)
  cause!: DecisionCause;

  @Field(() => ID)
  budgetLineId!: string;

  @Min(1)
  @Field(() => FenScalar)
  amountFen!: Fen;

  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  basis!: string;

  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Field(() => [TargetChangeInput], { defaultValue: [] })
  goal!: TargetChangeInput[];

  @Length(1, RESULT_LIMITS.key)
  @Field(() => String)
  key!: string;
}

@InputType()
export class MoveDecisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @IsOptional()
  @MaxLength(RESULT_LIMITS.text)
  @Field(() => String, { nullable: true })
  opinion?: string | null;
}

@InputType({ description: "The unit's view of what is proposed." })
export class StateOnDecisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  agrees!: boolean;

  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  statement!: string;
}

@InputType()
export class ExecuteDecisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Length(1, RESULT_LIMITS.docNo)
  @Field(() => String)
  docNo!: string;

  @Field(() => LocalDateScalar)
  executedOn!: string;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true })
  voucherKey?: string | null;
}

@InputType({ description: "Proposes to take an executed decision back, whole or in part." })
export class CounterDecisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @IsOptional()
  @Min(1)
  @Field(() => FenScalar, { nullable: true })
  amountFen?: Fen | null;

  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  basis!: string;
}
