import { SUCCESSION_KINDS, type SuccessionKind } from "@jianxiao/domain";
import { ArrayMaxSize, ArrayUnique, Length, MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";

export const SuccessionKindEnum = enumOf("SuccessionKind", SUCCESSION_KINDS, "Merged into another, split into several, or gone on under a new code and name.");

/** One department standing in the place of another from a day on. Names alone, of the day it was recorded: which rows they are is for those who see the departments. */
@ObjectType("Succession")
export class SuccessionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly fromName!: string;

  @Field(() => String)
  readonly toName!: string;

  @Field(() => SuccessionKindEnum)
  readonly kind!: SuccessionKind;

  @Field(() => LocalDateScalar)
  readonly on!: string;

  @Field(() => String)
  readonly docNo!: string;

  @Field(() => String)
  readonly who!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  /** Whether the viewer may still take it back. */
  @Field(() => Boolean)
  readonly cancellable!: boolean;
}

@InputType("RecordSuccessionInput")
export class RecordSuccessionInput {
  @Field(() => SuccessionKindEnum)
  kind!: SuccessionKind;

  @ArrayUnique()
  @ArrayMaxSize(30)
  @Field(() => [ID])
  fromIds!: string[];

  @ArrayUnique()
  @ArrayMaxSize(30)
  @Field(() => [ID])
  toIds!: string[];

  @Field(() => LocalDateScalar)
  on!: string;

  @MaxLength(100)
  @Field(() => String, { description: "The document it rests on." })
  docNo!: string;

  @Length(1, 64)
  @Field(() => String)
  key!: string;
}

@ObjectType()
export class SuccessionsChanged {
  @Field(() => [SuccessionView])
  readonly successions: SuccessionView[];

  constructor(successions: SuccessionView[]) {
    this.successions = successions;
  }
}

export const SuccessionResult = createUnionType({ name: "SuccessionResult", types: () => [SuccessionsChanged, NotAllowed, NotFound, Invalid] as const });
export type SuccessionResult = SuccessionsChanged | NotAllowed | NotFound | Invalid;
