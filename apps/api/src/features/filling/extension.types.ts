import { EXTENSION_STATES, type ExtensionState, type Role } from "@jianxiao/domain";
import { IsOptional, MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf, RoleEnum } from "../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";

export const ExtensionStateEnum = enumOf("ExtensionState", EXTENSION_STATES);
const LONGEST = 500;

@ObjectType("Extension", { description: "A request for more time: of a unit, or (without unit) of the department." })
export class ExtensionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly cycleId!: string;

  @Field(() => ID)
  readonly departmentId!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => String, { nullable: true })
  readonly unitName!: string | null;

  @Field(() => DateTimeScalar)
  readonly wantedUntil!: Date;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => ExtensionStateEnum)
  readonly state!: ExtensionState;

  @Field(() => String)
  readonly who!: string;

  @Field(() => RoleEnum)
  readonly post!: Role;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => DateTimeScalar)
  readonly askedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly grantedUntil!: Date | null;

  @Field(() => String, { nullable: true })
  readonly answer!: string | null;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly decidedAt!: Date | null;

  @Field(() => Boolean, { description: "The viewer may grant or refuse it now." })
  readonly decidable!: boolean;
}

@InputType("AskExtensionInput", { description: "Without a unit it is the department's own deadline." })
export class AskExtensionInput {
  @Field(() => ID)
  cycleId!: string;

  @Field(() => ID)
  departmentId!: string;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => DateTimeScalar)
  until!: Date;

  @MaxLength(LONGEST)
  @Field(() => String)
  reason!: string;
}

@InputType("DecideExtensionInput", { description: "`until` grants it, up to that moment; without it the request is refused." })
export class DecideExtensionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  until?: Date | null;

  @IsOptional()
  @MaxLength(LONGEST)
  @Field(() => String, { nullable: true })
  answer?: string | null;
}

@ObjectType("ExtensionSaved")
export class ExtensionSaved {
  @Field(() => ExtensionView)
  readonly extension: ExtensionView;

  constructor(extension: ExtensionView) {
    this.extension = extension;
  }
}

export const ExtensionResult = createUnionType({
  name: "ExtensionResult",
  types: () => [ExtensionSaved, NotFound, NotAllowed, Invalid] as const,
});
export type ExtensionResult = ExtensionSaved | NotFound | NotAllowed | Invalid;
