import type { Role } from "@jianxiao/domain";
import { Length, Matches, MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { NotAllowed } from "../../graphql/problems.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";
import type { AccessLine } from "./access-lines.js";
import { AccountStateEnum } from "./accounts.types.js";

@ObjectType("AccessLine", { description: "One path to rights: account, appointment, role, organisation." })
export class AccessLineView implements AccessLine {
  @Field(() => ID)
  readonly accountId!: string;

  @Field(() => ID)
  readonly appointmentId!: string;

  @Field(() => String)
  readonly login!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => LocalDateScalar)
  readonly from!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly until!: string | null;

  @Field(() => String, { nullable: true })
  readonly deputyOf!: string | null;

  @Field(() => String, { nullable: true })
  readonly grantedBy!: string | null;

  @Field(() => String, { nullable: true })
  readonly approvedBy!: string | null;

  @Field(() => AccountStateEnum)
  readonly state!: "ACTIVE" | "DISABLED";

  @Field(() => Boolean)
  readonly secondFactor!: boolean;

  @Field(() => LocalDateScalar, { nullable: true })
  readonly lastSeen!: string | null;

  @Field(() => Int)
  readonly pending!: number;
}

@ObjectType()
export class AccessReviewSigned {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int)
  readonly posts!: number;

  @Field(() => String)
  readonly signedBy!: string;

  @Field(() => String)
  readonly remark!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly sha256!: string;
}

@ObjectType("AccessReview", { description: "Who may do what by which path, and which years were signed." })
export class AccessReviewView {
  /** The year to be signed now. */
  @Field(() => Int)
  readonly year!: number;

  @Field(() => [AccessLineView])
  readonly lines!: readonly AccessLine[];

  @Field(() => Int, { description: "Rights that wait for a second person, of people with and without a post." })
  readonly pending!: number;

  /** Digest of the lines: what is signed is what was looked at. */
  @Field(() => String)
  readonly sha256!: string;

  @Field(() => [AccessReviewSigned])
  readonly signed!: readonly AccessReviewSigned[];

  @Field(() => Boolean)
  readonly signable!: boolean;
}

@InputType()
export class SignAccessReviewInput {
  @Matches(/^[0-9a-f]{64}$/)
  @MaxLength(64)
  @Field(() => String)
  sha256!: string;

  @Length(1, 500)
  @Field(() => String)
  remark!: string;
}

@ObjectType()
export class AccessReviewDone {
  @Field(() => AccessReviewView)
  readonly review: AccessReviewView;

  constructor(review: AccessReviewView) {
    this.review = review;
  }
}

export const SignAccessReviewResult = createUnionType({ name: "SignAccessReviewResult", types: () => [AccessReviewDone, NotAllowed] as const });
export type SignAccessReviewResult = typeof SignAccessReviewResult;
