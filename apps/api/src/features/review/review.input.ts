import { VERDICTS, type CommentAudience, type Verdict } from "@jianxiao/domain";
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { LocalDateScalar } from "../../graphql/scalars.js";
import { LIMITS, MoveFilingInput, ReturnFilingInput } from "../monitoring/index.js";
import { CommentAudienceEnum } from "./review.types.js";

export const VerdictEnum = enumOf("Verdict", VERDICTS);

const MAX_ITEMS = 40;

@InputType("VerdictInput")
export class VerdictInput {
  @Length(1, 26)
  @Field(() => String)
  itemId!: string;

  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType("AcceptFilingInput", { description: "The verdicts a person gave; automatic items are judged by their checks." })
export class AcceptFilingInput extends MoveFilingInput {
  @ArrayMaxSize(MAX_ITEMS)
  @ArrayUnique((given: VerdictInput) => given.itemId)
  @ValidateNested({ each: true })
  @Field(() => [VerdictInput], { defaultValue: [] })
  verdicts!: VerdictInput[];
}

@InputType("GiveBackFilingInput")
export class GiveBackFilingInput extends ReturnFilingInput {
  @ArrayMaxSize(MAX_ITEMS)
  @ArrayUnique((given: VerdictInput) => given.itemId)
  @ValidateNested({ each: true })
  @Field(() => [VerdictInput], { defaultValue: [] })
  verdicts!: VerdictInput[];
}

@InputType("BulkAcceptInput", { description: "`attested`: the reviewer says of every filing that what only a person can tell is as it should be." })
export class BulkAcceptInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.filingsAtOnce)
  @ArrayUnique((filing: MoveFilingInput) => filing.id)
  @ValidateNested({ each: true })
  @Field(() => [MoveFilingInput])
  filings!: MoveFilingInput[];

  @Field(() => Boolean)
  attested!: boolean;
}

@InputType("BulkReturnInput", { description: "The same cells, by column, of several filings: each gets the items its findings name." })
export class BulkReturnInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.filingsAtOnce)
  @ArrayUnique((filing: GiveBackFilingInput) => filing.id)
  @ValidateNested({ each: true })
  @Field(() => [GiveBackFilingInput])
  filings!: GiveBackFilingInput[];
}

@InputType("CommentInput")
export class CommentInput {
  @Field(() => ID)
  filingId!: string;

  @IsOptional()
  @Length(1, 80)
  @Field(() => String, { nullable: true })
  path?: string | null;

  @Field(() => CommentAudienceEnum)
  audience!: CommentAudience;

  @Length(1, 1000)
  @Field(() => String)
  text!: string;

  @Field(() => ID, { nullable: true })
  replyToId?: string | null;

  /** Settles the thread. */
  @Field(() => Boolean, { defaultValue: false })
  closes!: boolean;
}

@InputType("AssignReviewersInput", { description: "Departments and who reviews them; the appointment's office must hold the department. Null takes the assignment back." })
export class AssignReviewersInput {
  @Field(() => ID)
  cycleId!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique((line: AssignmentInput) => line.departmentId)
  @ValidateNested({ each: true })
  @Field(() => [AssignmentInput])
  departments!: AssignmentInput[];
}

@InputType("AssignmentInput")
export class AssignmentInput {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => ID, { nullable: true })
  appointmentId?: string | null;
}

@InputType("ReviewerAbsenceInput")
export class ReviewerAbsenceInput {
  /** Who is away; left out: oneself. */
  @Field(() => ID, { nullable: true })
  absentId?: string | null;

  @Field(() => ID)
  deputyId!: string;

  @Field(() => LocalDateScalar)
  from!: string;

  @Field(() => LocalDateScalar)
  until!: string;
}

@InputType("MoveDepartmentInput", { description: "Hands a department to another business office from a day on." })
export class MoveDepartmentInput {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => ID)
  officeId!: string;

  @Field(() => LocalDateScalar)
  from!: string;
}

