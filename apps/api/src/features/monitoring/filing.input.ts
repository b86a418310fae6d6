import type { Colour, FilingState } from "@jianxiao/domain";
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { ColourEnum, FilingStateEnum } from "./monitoring.enums.js";
import { LIMITS } from "./limits.js";

@InputType("FilingFilter")
export class FilingFilter {
  @Field(() => ID, { nullable: true })
  cycleId?: string | null;

  @IsOptional()
  @MaxLength(LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => ID, { nullable: true })
  packageId?: string | null;

  @Field(() => [FilingStateEnum], { nullable: true })
  states?: FilingState[] | null;

  @Field(() => [ColourEnum], { nullable: true })
  colours?: Colour[] | null;

  @Field(() => Boolean, { nullable: true })
  resubmittedOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  withBlocks?: boolean | null;

  @IsOptional()
  @ArrayMaxSize(LIMITS.idsInFilter)
  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;
}

@InputType("CellInput")
export class CellInput {
  @Length(1, LIMITS.path)
  @Field(() => String)
  path!: string;

  @IsOptional()
  @MaxLength(LIMITS.cellText)
  @Field(() => String, { nullable: true })
  was?: string | null;

  @IsOptional()
  @MaxLength(LIMITS.cellText)
  @Field(() => String, { nullable: true })
  now?: string | null;
}

@InputType("SaveCellsInput")
export class SaveCellsInput {
  @Field(() => ID)
  filingId!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.cellsInBatch)
  @ArrayUnique((cell: CellInput) => cell.path)
  @ValidateNested({ each: true })
  @Field(() => [CellInput])
  cells!: CellInput[];
}

@InputType("MoveFilingInput")
export class MoveFilingInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @IsOptional()
  @MaxLength(LIMITS.opinion)
  @Field(() => String, { nullable: true })
  opinion?: string | null;
}

@InputType("ReplyInput", { description: "`allow` names replies to the return items, required before a returned filing is confirmed." })
export class ReplyInput {
  @Field(() => ID)
  returnItemId!: string;

  @Length(1, LIMITS.reply)
  @Field(() => String)
  reply!: string;
}

@InputType("ConfirmFilingInput")
export class ConfirmFilingInput {
  @Field(() => ID)
  id!: string;

  @Min(1)
  @Field(() => Int)
  version!: number;

  @IsOptional()
  @ArrayMaxSize(LIMITS.returnItems)
  @ValidateNested({ each: true })
  @Field(() => [ReplyInput], { nullable: true })
  replies?: ReplyInput[] | null;
}

@InputType("ReturnItemInput")
export class ReturnItemInput {
  @Length(1, LIMITS.path)
  @Field(() => String)
  path!: string;

  @Length(1, LIMITS.reason)
  @Field(() => String)
  reason!: string;

  @Field(() => DateTimeScalar)
  dueAt!: Date;
}

@InputType("ReturnFilingInput")
export class ReturnFilingInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @ArrayMaxSize(LIMITS.returnItems)
  @ArrayUnique((item: ReturnItemInput) => item.path)
  @ValidateNested({ each: true })
  @Field(() => [ReturnItemInput])
  items!: ReturnItemInput[];

  @IsOptional()
  @MaxLength(LIMITS.opinion)
  @Field(() => String, { nullable: true })
  opinion?: string | null;
}
