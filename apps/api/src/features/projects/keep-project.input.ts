import type { Fen } from "@jianxiao/domain";
import { ArrayMaxSize, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { FenScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { BUDGET_SOURCES, type BudgetSource, type ProjectKind } from "./project.entity.js";
import { ProjectKindEnum } from "./project.enums.js";

export const BudgetSourceEnum = enumOf("BudgetSource", BUDGET_SOURCES, "A source of money a budget line can have.");

@InputType("BudgetLineInput")
export class BudgetLineInput {
  @Field(() => BudgetSourceEnum)
  source!: BudgetSource;

  @Min(0)
  @Field(() => FenScalar)
  initialFen!: Fen;
}

@InputType("CreateProjectInput")
export class CreateProjectInput {
  @Field(() => ID)
  unitId!: string;

  /** Without one the next of the department's year is given. */
  @IsOptional()
  @MaxLength(64)
  @Field(() => String, { nullable: true })
  code?: string | null;

  @MaxLength(200)
  @Field(() => String)
  name!: string;

  @Field(() => ProjectKindEnum)
  kind!: ProjectKind;

  @Min(2000)
  @Max(2100)
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => Boolean, { defaultValue: false, description: "涉密: carries a code and refuses all content." })
  classified!: boolean;

  @ArrayMaxSize(BUDGET_SOURCES.length)
  @ValidateNested({ each: true })
  @Field(() => [BudgetLineInput])
  lines!: BudgetLineInput[];

  @Length(1, 100)
  @Field(() => String, { description: "The same for a repeat of the same request." })
  key!: string;
}

@InputType("EditProjectInput")
export class EditProjectInput {
  @Field(() => ID)
  id!: string;

  @Min(1)
  @Field(() => Int)
  version!: number;

  @MaxLength(200)
  @Field(() => String)
  name!: string;

  @Field(() => ProjectKindEnum)
  kind!: ProjectKind;
}

@InputType("AddBudgetLineInput")
export class AddBudgetLineInput {
  @Field(() => ID)
  projectId!: string;

  @Field(() => BudgetLineInput)
  line!: BudgetLineInput;
}

@InputType("ChangeBudgetInput")
export class ChangeBudgetInput {
  @Field(() => ID)
  budgetLineId!: string;

  @Field(() => FenScalar, { description: "More or less; a mistake is countered by another change." })
  deltaFen!: Fen;

  @Field(() => LocalDateScalar)
  effectiveOn!: string;

  @MaxLength(100)
  @Field(() => String)
  docNo!: string;

  @Length(1, 100)
  @Field(() => String, { description: "The same for a repeat of the same request." })
  key!: string;
}
