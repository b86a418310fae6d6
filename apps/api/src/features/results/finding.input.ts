import { ArrayMaxSize, IsOptional, Length, MaxLength } from "class-validator";
import type { FindingSource, Severity } from "@jianxiao/domain";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { SeverityEnum } from "../../graphql/enums.js";
import { PageArgs } from "../../graphql/page.js";
import { FindingSourceEnum } from "./results.enums.js";

/** Longest texts and largest lists an input of the results may carry. */
export const RESULT_LIMITS = { text: 2_000, reason: 500, docNo: 100, path: 80, search: 60, ids: 200, key: 64 } as const;

@InputType()
export class FindingFilter {
  @Field(() => ID, { nullable: true })
  filingId?: string | null;

  @Field(() => ID, { nullable: true })
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  cycleId?: string | null;

  @Field(() => FindingSourceEnum, { nullable: true })
  source?: FindingSource | null;

  @IsOptional()
  @ArrayMaxSize(RESULT_LIMITS.ids)
  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;
}

@ArgsType()
export class FindingsArgs extends PageArgs {
  @Field(() => FindingFilter, { nullable: true })
  filter?: FindingFilter | null;
}

@InputType({ description: "What was found: on a filing (and a cell of it), on a project, or on a department as a whole." })
export class RaiseFindingInput {
  @Field(() => ID, { nullable: true })
  filingId?: string | null;

  @Field(() => ID, { nullable: true })
  projectId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @IsOptional()
  @MaxLength(RESULT_LIMITS.path)
  @Field(() => String, { nullable: true })
  path?: string | null;

  @Field(() => SeverityEnum, { defaultValue: "WARN" })
  severity!: Severity;

  @Length(1, RESULT_LIMITS.text)
  @Field(() => String)
  text!: string;
}
