import type { DecisionCause, DecisionKind, DecisionState, Fen } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { PageOf } from "../../graphql/page.js";
import { DateTimeScalar, FenScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import { MoveAllowance } from "./move-allowance.js";
import { DecisionCauseEnum, DecisionKindEnum, DecisionStateEnum } from "./results.enums.js";

/** A project as its results name it. */
@ObjectType()
export class ResultProject {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;
}

/** A decision as another one names it. */
@ObjectType()
export class DecisionRef {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DecisionKindEnum)
  readonly kind!: DecisionKind;

  @Field(() => DecisionStateEnum)
  readonly state!: DecisionState;

  @Field(() => FenScalar)
  readonly amountFen!: Fen;

  @Field(() => String, { nullable: true })
  readonly docNo!: string | null;
}

/** 资金处置决定, as this viewer sees it. */
@ObjectType("FundingDecision")
export class DecisionView extends DecisionRef {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => ResultProject)
  readonly project!: ResultProject;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => UnitRef)
  readonly unit!: UnitRef;

  @Field(() => Int)
  readonly fiscalYear!: number;

  /** The fund row the money is of; null where no amount is decided about. */
  @Field(() => String, { nullable: true })
  readonly source!: string | null;

  @Field(() => DecisionCauseEnum)
  readonly cause!: DecisionCause;

  @Field(() => String)
  readonly basis!: string;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => DateTimeScalar)
  readonly hearBy!: Date;

  @Field(() => String, { nullable: true })
  readonly statement!: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly unitAgrees!: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly executedOn!: string | null;

  @Field(() => String, { nullable: true })
  readonly voucherKey!: string | null;

  /** The most it may be about now; null where its kind has no amount. */
  @Field(() => FenScalar, { nullable: true })
  readonly limitFen!: Fen | null;

  /** The executed decision it takes back. */
  @Field(() => DecisionRef, { nullable: true })
  readonly counters!: DecisionRef | null;

  @Field(() => [MoveAllowance])
  readonly allowedActions!: MoveAllowance[];

  readonly findingId!: string;
  readonly pairId!: string | null;
  readonly budgetLineId!: string | null;
}

@ObjectType()
export class DecisionStepView {
  @Field(() => String, { description: "PROPOSE, or a word of `DecisionAction`." })
  readonly action!: string;

  @Field(() => String)
  readonly who!: string;

  @Field(() => RoleEnum)
  readonly post!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => String, { nullable: true })
  readonly opinion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly provenAt!: Date | null;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@ObjectType()
export class DecisionCount {
  @Field(() => DecisionStateEnum)
  readonly state!: DecisionState;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => FenScalar)
  readonly amountFen!: Fen;
}

/** `states` leaves the filter by state aside. */
@ObjectType()
export class DecisionPage extends PageOf(DecisionView) {
  @Field(() => [DecisionCount])
  readonly states!: DecisionCount[];
}

/** Money of one budget line: what a decision may still take of it. */
@ObjectType()
export class LineMoney {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly source!: string;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => FenScalar)
  readonly paidFen!: Fen;

  @Field(() => FenScalar)
  readonly recoveredFen!: Fen;

  @Field(() => FenScalar)
  readonly openFen!: Fen;

  @Field(() => FenScalar)
  readonly heldBackFen!: Fen;

  @Field(() => FenScalar)
  readonly availableFen!: Fen;
}
