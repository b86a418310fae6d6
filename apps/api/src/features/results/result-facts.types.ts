import { IsOptional, Max, MaxLength, Min } from "class-validator";
import type { AllocationAdvice, Colour, DisbursementAdvice, Fen, Grade } from "@jianxiao/domain";
import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { ColourEnum, GradeEnum } from "../../graphql/enums.js";
import { PageArgs, PageOf } from "../../graphql/page.js";
import { Reason } from "../../graphql/problems.js";
import { FenScalar } from "../../graphql/scalars.js";
import { DepartmentRef } from "../organisation/index.js";
import { ResultProject } from "./decision.types.js";
import { RESULT_LIMITS } from "./finding.input.js";
import { AllocationAdviceEnum, DisbursementAdviceEnum } from "./results.enums.js";

/** What monitoring hands on to payment and budgeting about one project, with every reason. */
@ObjectType("ResultFacts")
export class ResultFactsView {
  @Field(() => ResultProject)
  readonly project!: ResultProject;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => ID, { nullable: true, description: "The form its colours come from." })
  readonly filingId!: string | null;

  @Field(() => ID, { nullable: true, description: "Its accepted self-evaluation." })
  readonly selfFilingId!: string | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly attainmentBp!: number | null;

  @Field(() => Int, { nullable: true, description: "绩效自评 of the year in hundredths of a point, as checked where the bureau checked it." })
  readonly selfScore!: number | null;

  @Field(() => GradeEnum, { nullable: true })
  readonly selfGrade!: Grade | null;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => FenScalar)
  readonly paidFen!: Fen;

  /** Executed cuts and recoveries, less counter-decisions. */
  @Field(() => FenScalar)
  readonly takenFen!: Fen;

  /** Suspended and stopped payments, net of resumed ones. */
  @Field(() => FenScalar)
  readonly heldBackFen!: Fen;

  /** What may still be paid: budget less payments, recoveries and what is held back; never below zero. */
  @Field(() => FenScalar)
  readonly payableFen!: Fen;

  @Field(() => DisbursementAdviceEnum)
  readonly disbursement!: DisbursementAdvice;

  @Field(() => [Reason])
  readonly disbursementReasons!: Reason[];

  @Field(() => AllocationAdviceEnum)
  readonly allocation!: AllocationAdvice;

  @Field(() => [Reason])
  readonly allocationReasons!: Reason[];
}

@ObjectType()
export class DisbursementCount {
  @Field(() => DisbursementAdviceEnum)
  readonly advice!: DisbursementAdvice;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => FenScalar)
  readonly payableFen!: Fen;
}

@ObjectType()
export class AllocationCount {
  @Field(() => AllocationAdviceEnum)
  readonly advice!: AllocationAdvice;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;
}

/** What is handed on about one department: the sum of its projects, and how many rest on which advice. Only advice that is given is listed. */
@ObjectType("DepartmentFacts")
export class DepartmentFactsView {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => Int)
  readonly projects!: number;

  @Field(() => Int)
  readonly red!: number;

  @Field(() => Int)
  readonly yellow!: number;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => FenScalar)
  readonly paidFen!: Fen;

  @Field(() => FenScalar)
  readonly takenFen!: Fen;

  @Field(() => FenScalar)
  readonly heldBackFen!: Fen;

  @Field(() => FenScalar)
  readonly payableFen!: Fen;

  @Field(() => [DisbursementCount])
  readonly disbursements!: DisbursementCount[];

  @Field(() => [AllocationCount])
  readonly allocations!: AllocationCount[];
}

/** Counts leave the filters by advice aside. */
@ObjectType()
export class ResultFactsPage extends PageOf(ResultFactsView) {
  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => [DisbursementCount])
  readonly disbursements!: DisbursementCount[];

  @Field(() => [AllocationCount])
  readonly allocations!: AllocationCount[];

  /** Every department of the same list, those with money held back or taken first. */
  @Field(() => [DepartmentFactsView])
  readonly departments!: DepartmentFactsView[];
}

@ArgsType()
export class ResultFactsArgs extends PageArgs {
  @IsOptional()
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => DisbursementAdviceEnum, { nullable: true })
  disbursement?: DisbursementAdvice | null;

  @Field(() => AllocationAdviceEnum, { nullable: true })
  allocation?: AllocationAdvice | null;

  @IsOptional()
  @MaxLength(RESULT_LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}
