import { QUADRANTS, type Colour, type Fen, type FilingState, type Quadrant } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ColourEnum, enumOf, FilingStateEnum } from "../../graphql/enums.js";
import { FenScalar } from "../../graphql/scalars.js";
import { CycleRef, CycleView } from "../monitoring/index.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";

export const QuadrantEnum = enumOf("Quadrant", QUADRANTS);

/** One project of a cycle on both axes. Without a rate or an attainment it has no place, and is counted and listed all the same. */
@ObjectType("MatrixPoint")
export class MatrixPoint {
  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => ID)
  readonly projectId!: string;

  @Field(() => String)
  readonly projectCode!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => UnitRef)
  readonly unit!: UnitRef;

  @Field(() => FilingStateEnum)
  readonly state!: FilingState;

  @Field(() => Boolean)
  readonly isKey!: boolean;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => FenScalar)
  readonly executedFen!: Fen;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  /** Rate minus expected progress. */
  @Field(() => Int, { nullable: true })
  readonly gapBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly attainmentBp!: number | null;

  @Field(() => Int, { nullable: true, description: "How far the work is behind the money (positive) or ahead of it." })
  readonly mismatchBp!: number | null;

  @Field(() => QuadrantEnum, { nullable: true })
  readonly quadrant!: Quadrant | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly execColour!: Colour | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly perfColour!: Colour | null;
}

/** All projects of a cycle that exist for the viewer, in the order of their codes. */
@ObjectType("Matrix")
export class Matrix {
  @Field(() => CycleView)
  readonly cycle!: CycleView;

  @Field(() => [MatrixPoint])
  readonly points!: MatrixPoint[];
}

/** Where one project stood at the cut-off of each cycle of its year, earliest first. */
@ObjectType("TrailPoint")
export class TrailPoint {
  @Field(() => CycleRef)
  readonly cycle!: CycleRef;

  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => Int, { nullable: true })
  readonly gapBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly attainmentBp!: number | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;
}
