import { SETTING_KINDS, type SettingKind } from "@jianxiao/domain";
import { Max, MaxLength, Min } from "class-validator";
import { GraphQLScalarType } from "graphql";
import { createUnionType, Field, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { Invalid, NotAllowed, StaleVersion } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";

export const SettingKindEnum = enumOf("SettingKind", SETTING_KINDS, "What a district decides for itself.");

const asItIs = (value: unknown) => value;

/** The body of a setting, a shape of `SettingBodies` in the domain, whose own reader says whether it is one. Given as a variable, never as a literal. */
export const SettingBodyScalar = new GraphQLScalarType({
  name: "SettingBody",
  serialize: asItIs,
  parseValue: asItIs,
  parseLiteral: () => undefined,
});

@ObjectType("Setting")
export class SettingView {
  @Field(() => SettingKindEnum)
  readonly kind!: SettingKind;

  /** 0 while the product's default holds. */
  @Field(() => Int)
  readonly version!: number;

  @Field(() => SettingBodyScalar)
  readonly body!: unknown;

  @Field(() => String, { nullable: true })
  readonly who!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly at!: Date | null;

  @Field(() => Boolean)
  readonly editable!: boolean;
}

@ObjectType("SettingChange", { description: "One value two versions differ in: by property names and names of entries; null: nothing stood there." })
export class SettingChangeView {
  @Field(() => [String])
  readonly path!: string[];

  @Field(() => SettingBodyScalar, { nullable: true })
  readonly from!: unknown;

  @Field(() => SettingBodyScalar, { nullable: true })
  readonly to!: unknown;
}

@ObjectType("SettingVersion")
export class SettingVersion {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly who!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => Int, { description: "Values that changed from the version before." })
  readonly changed!: number;

  @Field(() => [SettingChangeView], { description: "The first 60 of them." })
  readonly changes!: SettingChangeView[];
}

@InputType("SaveSettingInput")
export class SaveSettingInput {
  @Field(() => SettingKindEnum)
  kind!: SettingKind;

  /** The version it was changed from. */
  @Min(0)
  @Max(1_000_000)
  @Field(() => Int)
  version!: number;

  @Field(() => SettingBodyScalar)
  body!: unknown;

  @MaxLength(200)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType("SettingSaved")
export class SettingSaved {
  @Field(() => SettingView)
  readonly setting: SettingView;

  constructor(setting: SettingView) {
    this.setting = setting;
  }
}

export const SaveSettingResult = createUnionType({ name: "SaveSettingResult", types: () => [SettingSaved, NotAllowed, StaleVersion, Invalid] as const });
export type SaveSettingResult = SettingSaved | NotAllowed | StaleVersion | Invalid;
