import type { DecisionCause, DecisionKind, Fen, HeadlineKind, Reconciled } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { FenScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { PageOf } from "../../graphql/page.js";
import { DepartmentRef } from "../organisation/index.js";
import { ResultProject } from "./decision.types.js";
import { DecisionCauseEnum, DecisionKindEnum, ReconciledEnum } from "./results.enums.js";

@ObjectType()
export class HeadlineKindSum {
  @Field(() => DecisionKindEnum)
  readonly kind!: HeadlineKind;

  @Field(() => FenScalar)
  readonly amountFen!: Fen;

  @Field(() => Int)
  readonly lines!: number;
}

/** 调减收回 as of a day, and its proof: `totalFen` = Σ `kinds` = Σ of the ledger's lines of those kinds. Suspended and stopped payments stand beside. */
@ObjectType("FundingHeadline")
export class HeadlineView {
  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => LocalDateScalar)
  readonly asOf!: string;

  @Field(() => FenScalar)
  readonly totalFen!: Fen;

  @Field(() => Int)
  readonly lines!: number;

  @Field(() => [HeadlineKindSum])
  readonly kinds!: HeadlineKindSum[];

  @Field(() => Int)
  readonly counterLines!: number;

  @Field(() => FenScalar)
  readonly counterFen!: Fen;

  @Field(() => FenScalar)
  readonly suspendedFen!: Fen;

  @Field(() => Int)
  readonly suspendedLines!: number;

  @Field(() => FenScalar)
  readonly stoppedFen!: Fen;

  @Field(() => Int)
  readonly stoppedLines!: number;
}

/** One executed decision. `amountFen` is negative where it takes another back; `kind` is then the kind it takes back. */
@ObjectType("FundingLine")
export class FundingLineView {
  @Field(() => ID)
  readonly decisionId!: string;

  @Field(() => DecisionKindEnum)
  readonly kind!: DecisionKind;

  @Field(() => FenScalar)
  readonly amountFen!: Fen;

  @Field(() => ResultProject)
  readonly project!: ResultProject;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => DecisionCauseEnum)
  readonly cause!: DecisionCause;

  @Field(() => String)
  readonly basis!: string;

  @Field(() => String)
  readonly docNo!: string;

  @Field(() => LocalDateScalar)
  readonly executedOn!: string;

  @Field(() => String, { nullable: true })
  readonly voucherKey!: string | null;

  @Field(() => Boolean)
  readonly isCounter!: boolean;

  /** How it agrees with the treasury's payments. */
  @Field(() => ReconciledEnum)
  readonly reconciled!: Reconciled;
}

@ObjectType()
export class ReconciledCount {
  @Field(() => ReconciledEnum)
  readonly reconciled!: Reconciled;

  @Field(() => Int)
  readonly count!: number;
}

/** The ledger as of a day, largest first; `sumFen` is of all the lines the filter leaves, not of the page alone. */
@ObjectType("FundingLedger")
export class FundingLedgerPage extends PageOf(FundingLineView) {
  @Field(() => HeadlineView)
  readonly headline!: HeadlineView;

  @Field(() => FenScalar)
  readonly sumFen!: Fen;

  @Field(() => [ReconciledCount])
  readonly reconciled!: ReconciledCount[];
}
