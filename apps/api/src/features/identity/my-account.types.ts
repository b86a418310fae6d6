import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { NotFound } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";

@ObjectType({ description: "One of the viewer's own signed-in browsers." })
export class OwnSession {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true })
  readonly address!: string | null;

  /** The browser, as it calls itself. */
  @Field(() => String, { nullable: true })
  readonly agent!: string | null;

  @Field(() => DateTimeScalar)
  readonly startedAt!: Date;

  @Field(() => DateTimeScalar)
  readonly seenAt!: Date;

  /** Where this answer goes to. */
  @Field(() => Boolean)
  readonly current!: boolean;
}

@ObjectType({ description: "What the viewer's district asks of passwords." })
export class PasswordRules {
  @Field(() => Int)
  readonly minLength!: number;

  @Field(() => Int)
  readonly kinds!: number;

  @Field(() => Int)
  readonly maxAgeDays!: number;

  @Field(() => Int)
  readonly history!: number;
}

@ObjectType({ description: "One's own password, second factor and sessions." })
export class MyAccount {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly passwordSetAt!: Date | null;

  @Field(() => PasswordRules)
  readonly passwordRules!: PasswordRules;

  @Field(() => Boolean)
  readonly secondFactor!: boolean;

  /** Whether a post of the person needs one. */
  @Field(() => Boolean)
  readonly secondFactorNeeded!: boolean;

  @Field(() => Int)
  readonly recoveryCodesLeft!: number;

  /** Most recently used first. */
  @Field(() => [OwnSession])
  readonly sessions!: OwnSession[];

  @Field(() => Int)
  readonly sessionsAllowed!: number;
}

@ObjectType()
export class SessionEnded {
  @Field(() => ID)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const EndSessionResult = createUnionType({ name: "EndSessionResult", types: () => [SessionEnded, NotFound] as const });
export type EndSessionResult = typeof EndSessionResult;
