import type { Colour, FilingFacts, Grade, SamplingMethod } from "@jianxiao/domain";
import { ArrayMaxSize, ArrayUnique, IsOptional, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ColourEnum, enumOf, GradeEnum } from "../../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { DateTimeScalar, FenScalar, FilingFactsScalar } from "../../../graphql/scalars.js";
import { SamplingMethodEnum } from "../../evaluation/index.js";
import { DepartmentRef } from "../../organisation/index.js";
import { SPOT_CHECK_STATES, type SpotCheckState } from "./spot-check.entity.js";

export const SpotCheckStateEnum = enumOf("SpotCheckState", SPOT_CHECK_STATES);

@ObjectType("SpotCheckDraw")
export class SpotCheckDrawView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => SamplingMethodEnum)
  readonly method!: SamplingMethod;

  @Field(() => String)
  readonly seed!: string;

  @Field(() => Int)
  readonly size!: number;

  @Field(() => Int)
  readonly population!: number;

  @Field(() => [ColourEnum])
  readonly colours!: Colour[];

  @Field(() => String)
  readonly who!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@ObjectType("CheckedItem")
export class CheckedItemView {
  @Field(() => String)
  readonly item!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly weight!: number;

  @Field(() => Int)
  readonly selfPoints!: number;

  /** What the bureau gives; null where the item was left as it is. */
  @Field(() => Int, { nullable: true })
  readonly points!: number | null;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;
}

/** A self-evaluation drawn for a check; points in hundredths. */
@ObjectType("SpotCheck")
export class SpotCheckView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => String)
  readonly projectCode!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  @Field(() => SpotCheckStateEnum)
  readonly state!: SpotCheckState;

  @Field(() => Int)
  readonly selfScore!: number;

  @Field(() => GradeEnum)
  readonly selfGrade!: Grade;

  @Field(() => Int, { nullable: true })
  readonly score!: number | null;

  @Field(() => GradeEnum, { nullable: true })
  readonly grade!: Grade | null;

  @Field(() => Int, { nullable: true, description: "Checked less self-given." })
  readonly difference!: number | null;

  @Field(() => String, { nullable: true })
  readonly opinion!: string | null;

  @Field(() => String, { nullable: true })
  readonly who!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly at!: Date | null;
}

@ObjectType("SpotCheckDetail")
export class SpotCheckDetail extends SpotCheckView {
  @Field(() => ID)
  readonly cycleId!: string;

  /** The form as it was frozen when it was drawn. */
  @Field(() => FilingFactsScalar)
  readonly facts!: FilingFacts;

  @Field(() => [CheckedItemView])
  readonly items!: CheckedItemView[];

  @Field(() => Boolean)
  readonly mayRecord!: boolean;
}

@ObjectType("SpotChecks")
export class SpotChecksView {
  @Field(() => Boolean)
  readonly mayDraw!: boolean;

  @Field(() => [SpotCheckDrawView])
  readonly draws!: SpotCheckDrawView[];

  @Field(() => [SpotCheckView])
  readonly checks!: SpotCheckView[];
}

@InputType("DrawSpotChecksInput")
export class DrawSpotChecksInput {
  @Field(() => ID)
  cycleId!: string;

  @Field(() => SamplingMethodEnum)
  method!: SamplingMethod;

  @Min(1)
  @Max(500)
  @Field(() => Int)
  size!: number;

  @ArrayUnique()
  @Field(() => [ColourEnum], { defaultValue: [] })
  colours!: Colour[];

  /** Drawn by the server when not given. */
  @IsOptional()
  @Length(1, 64)
  @Field(() => String, { nullable: true })
  seed?: string | null;

  @Length(1, 64)
  @Field(() => String)
  key!: string;
}

@InputType("CheckedItemInput")
export class CheckedItemInput {
  @MaxLength(40)
  @Field(() => String)
  item!: string;

  @Min(0)
  @Max(10_000)
  @Field(() => Int)
  points!: number;

  @MaxLength(500)
  @Field(() => String)
  reason!: string;
}

@InputType("RecordSpotCheckInput")
export class RecordSpotCheckInput {
  @Field(() => ID)
  id!: string;

  @Min(1)
  @Field(() => Int)
  version!: number;

  @ArrayMaxSize(61)
  @ValidateNested({ each: true })
  @Field(() => [CheckedItemInput])
  items!: CheckedItemInput[];

  @MaxLength(2_000)
  @Field(() => String)
  opinion!: string;
}

@ObjectType()
export class SpotChecksDrawn {
  @Field(() => SpotChecksView)
  readonly spotChecks: SpotChecksView;

  constructor(spotChecks: SpotChecksView) {
    this.spotChecks = spotChecks;
  }
}

@ObjectType()
export class SpotCheckRecorded {
  @Field(() => SpotCheckDetail)
  readonly spotCheck: SpotCheckDetail;

  constructor(spotCheck: SpotCheckDetail) {
    this.spotCheck = spotCheck;
  }
}

export const DrawSpotChecksResult = createUnionType({ name: "DrawSpotChecksResult", types: () => [SpotChecksDrawn, NotFound, NotAllowed, Invalid] as const });
export type DrawSpotChecksResult = SpotChecksDrawn | NotFound | NotAllowed | Invalid;

export const RecordSpotCheckResult = createUnionType({ name: "RecordSpotCheckResult", types: () => [SpotCheckRecorded, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type RecordSpotCheckResult = SpotCheckRecorded | NotFound | StaleVersion | NotAllowed | Invalid;
