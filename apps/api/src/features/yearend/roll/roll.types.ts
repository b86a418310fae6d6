import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, Length, Max, Min } from "class-validator";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Invalid, NotAllowed } from "../../../graphql/problems.js";
import { FenScalar } from "../../../graphql/scalars.js";
import { DepartmentRef } from "../../organisation/index.js";

/** A project of the old year, and what the roll would do with it. */
@ObjectType("YearRollLine")
export class YearRollLine {
  @Field(() => ID)
  readonly projectId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  /** The department that stands for its own now, where that is another; the project goes on under it. */
  @Field(() => DepartmentRef, { nullable: true })
  readonly successor!: DepartmentRef | null;

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => FenScalar, { description: "Budget less payments: what is left of the year." })
  readonly balanceFen!: number;

  @Field(() => Int, { description: "Indicators of its approved goal, which become the draft." })
  readonly indicatorCount!: number;

  @Field(() => Boolean, { description: "It has a year in the new year already." })
  readonly done!: boolean;

  @Field(() => String, { nullable: true, description: "Why it cannot go on by itself; a code of the catalogue." })
  readonly against!: string | null;
}

@ObjectType("YearRoll")
export class YearRollView {
  @Field(() => Int)
  readonly fromYear!: number;

  @Field(() => Int)
  readonly toYear!: number;

  @Field(() => [YearRollLine])
  readonly lines!: YearRollLine[];
}

@InputType("RollYearInput")
export class RollYearInput {
  @Min(2000)
  @Max(2099)
  @Field(() => Int)
  fromYear!: number;

  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(5_000)
  @Field(() => [ID])
  projectIds!: string[];

  @Length(1, 64)
  @Field(() => String)
  key!: string;
}

@ObjectType()
export class YearRolled {
  @Field(() => Int, { description: "Project years made." })
  readonly made!: number;

  @Field(() => Int, { description: "Of them, goals begun as drafts." })
  readonly drafts!: number;

  @Field(() => Int, { description: "Chosen projects that had their year already." })
  readonly already!: number;

  @Field(() => YearRollView)
  readonly roll!: YearRollView;
}

export const RollYearResult = createUnionType({ name: "RollYearResult", types: () => [YearRolled, NotAllowed, Invalid] as const });
export type RollYearResult = YearRolled | NotAllowed | Invalid;
