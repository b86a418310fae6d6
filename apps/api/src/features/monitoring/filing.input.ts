import type { Colour, Fen, FilingKind, FilingState } from "@jianxiao/domain";
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar, FenScalar } from "../../graphql/scalars.js";
import { BulkMoveEnum, ColourEnum, FilingKindEnum, FilingStateEnum, FoundFilterEnum, QueueOfEnum, type BulkMove, type FoundFilter, type QueueOf } from "./monitoring.enums.js";
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

  @Field(() => [FilingKindEnum], { nullable: true, description: "Project forms where none is named." })
  kinds?: FilingKind[] | null;

  @Field(() => [FilingStateEnum], { nullable: true })
  states?: FilingState[] | null;

  @Field(() => [ColourEnum], { nullable: true })
  colours?: Colour[] | null;

  @Field(() => Boolean, { nullable: true })
  resubmittedOnly?: boolean | null;

  /** Whose work: the reviewer's own or their office's; all where left out. */
  @Field(() => QueueOfEnum, { nullable: true })
  of?: QueueOf | null;

  @Field(() => FoundFilterEnum, { nullable: true })
  findings?: FoundFilter | null;

  /** Adjusted budget, from and to (both included). */
  @Field(() => FenScalar, { nullable: true })
  moneyFrom?: Fen | null;

  @Field(() => FenScalar, { nullable: true })
  moneyTo?: Fen | null;

  /** The next step is due by then. */
  @Field(() => DateTimeScalar, { nullable: true })
  dueBy?: Date | null;

  /** Of projects named key projects. */
  @Field(() => Boolean, { nullable: true })
  keyOnly?: boolean | null;

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

@InputType("MoveFilingsInput", { description: "The same move of several filings: each is made, or refused, by itself." })
export class MoveFilingsInput {
  @Field(() => BulkMoveEnum)
  action!: BulkMove;

  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.filingsAtOnce)
  @ArrayUnique((filing: MoveFilingInput) => filing.id)
  @ValidateNested({ each: true })
  @Field(() => [MoveFilingInput])
  filings!: MoveFilingInput[];
}

@InputType("ReplyInput", { description: "`allow` names replies to the return items, required before a returned filing is confirmed." })
export class ReplyInput {
  @Field(() => ID)
  returnItemId!: string;

  @Length(1, LIMITS.reply)
  @Field(() => String)
  reply!: string;
}

@InputType("ReplyReturnItemInput", { description: "Keeps a reply before the filing is confirmed; an empty one takes it back." })
export class ReplyReturnItemInput {
  @Field(() => ID)
  filingId!: string;

  @Field(() => ID)
  returnItemId!: string;

  @IsOptional()
  @MaxLength(LIMITS.reply)
  @Field(() => String, { nullable: true, description: "The reply this one was changed from." })
  was?: string | null;

  @MaxLength(LIMITS.reply)
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
