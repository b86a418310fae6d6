import type { Fen, Role } from "@jianxiao/domain";
import { MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { DateTimeScalar, FenScalar } from "../../graphql/scalars.js";

const LONGEST = 500;

@ObjectType("PaymentDispute")
export class DisputeView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => String, { description: "The row of the money block." })
  readonly row!: string;

  @Field(() => FenScalar)
  readonly ledgerFen!: Fen;

  @Field(() => FenScalar)
  readonly claimedFen!: Fen;

  @Field(() => String)
  readonly note!: string;

  @Field(() => Boolean)
  readonly open!: boolean;

  @Field(() => Boolean, { nullable: true })
  readonly upheld!: boolean | null;

  @Field(() => String)
  readonly who!: string;

  @Field(() => RoleEnum)
  readonly post!: Role;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String, { nullable: true })
  readonly answer!: string | null;

  @Field(() => String, { nullable: true })
  readonly answeredBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  @Field(() => Boolean, { description: "The viewer may answer it now." })
  readonly answerable!: boolean;
}

@InputType("DisputeLedgerInput")
export class DisputeLedgerInput {
  @Field(() => ID)
  filingId!: string;

  @MaxLength(40)
  @Field(() => String)
  row!: string;

  @Field(() => FenScalar, { description: "What the figure should be." })
  claimedFen!: Fen;

  @MaxLength(LONGEST)
  @Field(() => String)
  note!: string;
}

@InputType("AnswerDisputeInput")
export class AnswerDisputeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  upheld!: boolean;

  @MaxLength(LONGEST)
  @Field(() => String)
  answer!: string;
}

@ObjectType("DisputeSaved")
export class DisputeSaved {
  @Field(() => DisputeView)
  readonly dispute: DisputeView;

  constructor(dispute: DisputeView) {
    this.dispute = dispute;
  }
}

export const DisputeResult = createUnionType({
  name: "DisputeResult",
  types: () => [DisputeSaved, NotFound, NotAllowed, Invalid] as const,
});
export type DisputeResult = DisputeSaved | NotFound | NotAllowed | Invalid;
