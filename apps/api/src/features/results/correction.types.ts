import type { CorrectionState } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageOf } from "../../graphql/page.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { RaisedFinding } from "./finding.types.js";
import { MoveAllowance } from "./move-allowance.js";
import { CorrectionStateEnum } from "./results.enums.js";

/** 整改: what must be done about a finding, and how far it is. */
@ObjectType("Correction")
export class CorrectionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => CorrectionStateEnum)
  readonly state!: CorrectionState;

  @Field(() => RaisedFinding)
  readonly finding!: RaisedFinding;

  @Field(() => String)
  readonly measure!: string;

  @Field(() => DateTimeScalar)
  readonly issuedAt!: Date;

  @Field(() => String)
  readonly issuedBy!: string;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  /** When it was first due; null unless it was extended. */
  @Field(() => DateTimeScalar, { nullable: true })
  readonly firstDueAt!: Date | null;

  /** Whole days by which an answer is late; 0 where none is owed. */
  @Field(() => Int)
  readonly overdueDays!: number;

  /** Late enough to be the leader's business. */
  @Field(() => Boolean)
  readonly escalated!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly askedUntil!: Date | null;

  @Field(() => String, { nullable: true })
  readonly askedReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly response!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly respondedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly respondedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly conclusion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly concludedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly concludedBy!: string | null;

  @Field(() => ID, { nullable: true })
  readonly noticeId!: string | null;

  @Field(() => String, { nullable: true })
  readonly noticeDocNo!: string | null;

  @Field(() => ID, { nullable: true })
  readonly reopenedFromId!: string | null;

  @Field(() => [MoveAllowance])
  readonly allowedActions!: MoveAllowance[];
}

@ObjectType()
export class CorrectionCount {
  @Field(() => CorrectionStateEnum)
  readonly state!: CorrectionState;

  @Field(() => Int)
  readonly count!: number;

  /** How many of them are late. */
  @Field(() => Int)
  readonly overdue!: number;
}

/** `states` leaves the filter by state and lateness aside, so that it shows what the other choices would give. */
@ObjectType()
export class CorrectionPage extends PageOf(CorrectionView) {
  @Field(() => [CorrectionCount])
  readonly states!: CorrectionCount[];
}
