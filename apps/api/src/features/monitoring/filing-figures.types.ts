import type { Colour, FilingAction, FilingKind, FilingState, Grade, ReviewGrade } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Reason } from "../../graphql/problems.js";
import { DateTimeScalar, FenScalar } from "../../graphql/scalars.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import { ColourEnum, FilingActionEnum, FilingKindEnum, FilingStateEnum, GradeEnum, ReviewGradeEnum } from "./monitoring.enums.js";

@ObjectType("ActionAllowance")
export class ActionAllowance {
  @Field(() => FilingActionEnum)
  readonly action!: FilingAction;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

/** The columns a filing shows wherever it is listed; each is stored, none is recomputed for a list. */
@ObjectType()
export abstract class FilingFigures {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => FilingKindEnum)
  readonly kind!: FilingKind;

  @Field(() => FilingStateEnum)
  readonly state!: FilingState;

  @Field(() => ID, { nullable: true })
  readonly projectId!: string | null;

  @Field(() => Boolean)
  readonly isKey!: boolean;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => UnitRef)
  readonly unit!: UnitRef;

  @Field(() => ID)
  readonly packageId!: string;

  @Field(() => FenScalar)
  readonly initialFen!: number;

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => FenScalar)
  readonly executedFen!: number;

  @Field(() => FenScalar)
  readonly expectedFen!: number;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly attainmentBp!: number | null;

  @Field(() => Int, { nullable: true, description: "自评总分 in hundredths of a point; null on other forms." })
  readonly score!: number | null;

  @Field(() => GradeEnum, { nullable: true })
  readonly grade!: Grade | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly execColour!: Colour | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly perfColour!: Colour | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => DateTimeScalar)
  readonly updatedAt!: Date;

  /** The business office has signed; the performance office signs next. */
  @Field(() => Boolean)
  readonly signed!: boolean;

  @Field(() => ReviewGradeEnum, { nullable: true })
  readonly reviewGrade!: ReviewGrade | null;

  @Field(() => [ActionAllowance])
  readonly allowedActions!: ActionAllowance[];
}
