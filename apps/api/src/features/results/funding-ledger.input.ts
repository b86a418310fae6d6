import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from "class-validator";
import type { DecisionKind, Reconciled } from "@jianxiao/domain";
import { ArgsType, Field, ID, Int } from "type-graphql";
import { PageArgs } from "../../graphql/page.js";
import { LocalDateScalar } from "../../graphql/scalars.js";
import { RESULT_LIMITS } from "./finding.input.js";
import { DecisionKindEnum, ReconciledEnum } from "./results.enums.js";

/** Which part of the ledger: of a year, up to and including a day (today when not said). */
@ArgsType()
export class FundingLedgerArgs extends PageArgs {
  @IsOptional()
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  asOf?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @IsOptional()
  @ArrayMaxSize(8)
  @Field(() => [DecisionKindEnum], { nullable: true })
  kinds?: DecisionKind[] | null;

  @Field(() => ReconciledEnum, { nullable: true })
  reconciled?: Reconciled | null;

  @IsOptional()
  @MaxLength(RESULT_LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}
