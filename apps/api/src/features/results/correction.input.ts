import { ArrayMaxSize, IsOptional, Length, MaxLength } from "class-validator";
import type { CorrectionState } from "@jianxiao/domain";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { PageArgs } from "../../graphql/page.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { RESULT_LIMITS } from "./finding.input.js";
import { CorrectionStateEnum } from "./results.enums.js";

@InputType()
export class CorrectionFilter {
  @Field(() => ID, { nullable: true })
  filingId?: string | null;

  @Field(() => ID, { nullable: true })
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  cycleId?: string | null;

  @Field(() => ID, { nullable: true })
  noticeId?: string | null;

  @IsOptional()
  @ArrayMaxSize(5)
  @Field(() => [CorrectionStateEnum], { nullable: true })
  states?: CorrectionState[] | null;

  /** Only those whose answer is owed and late. */
  @Field(() => Boolean, { nullable: true })
  overdue?: boolean | null;

  /** Part of a project's code or name, or of the initials of its pinyin. */
  @IsOptional()
  @MaxLength(RESULT_LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ArgsType()
export class CorrectionsArgs extends PageArgs {
  @Field(() => CorrectionFilter, { nullable: true })
  filter?: CorrectionFilter | null;
}

@InputType({ description: "What must be done about a finding, and by when." })
export class RaiseCorrectionInput {
  @Field(() => ID)
  findingId!: string;

  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  measure!: string;

  @Field(() => DateTimeScalar)
  dueAt!: Date;
}

@InputType()
export class MoveCorrectionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: "The department's answer, or what the bureau made of it." })
export class AnswerCorrectionInput extends MoveCorrectionInput {
  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  text!: string;
}

@InputType({ description: "More time: asked for by the department with a reason, or given by the bureau." })
export class ExtendCorrectionInput extends MoveCorrectionInput {
  @Field(() => DateTimeScalar)
  until!: Date;

  @IsOptional()
  @MaxLength(RESULT_LIMITS.reason)
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: "The problem is back: a new correction follows from the confirmed one." })
export class ReopenCorrectionInput extends MoveCorrectionInput {
  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  reason!: string;

  @Field(() => DateTimeScalar)
  dueAt!: Date;
}
