import { MaxLength } from "class-validator";
import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { Invalid } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { SignInRefused } from "./session.types.js";

@InputType({ description: "Password, and the second factor's code where the account has one." })
export class ProvePresenceInput {
  @MaxLength(1_000)
  @Field(() => String, { nullable: true })
  password!: string | null;

  @MaxLength(40)
  @Field(() => String, { nullable: true })
  code!: string | null;
}

@ObjectType({ description: "The person has proved to be there; acts of record may be done until then." })
export class PresenceProven {
  @Field(() => DateTimeScalar)
  readonly until: Date;

  constructor(until: Date) {
    this.until = until;
  }
}

export const ProvePresenceResult = createUnionType({ name: "ProvePresenceResult", types: () => [PresenceProven, SignInRefused, Invalid] as const });
export type ProvePresenceResult = typeof ProvePresenceResult;
