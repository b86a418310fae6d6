import { Field, Int, ObjectType } from "type-graphql";
import { DepartmentRef } from "../organisation/index.js";
import { CycleProgress } from "./progress.types.js";
import { Deviations } from "./deviations.types.js";

/** What the bureau's review of one department's project forms came to. */
@ObjectType("DepartmentReview")
export class DepartmentReview {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => Int)
  readonly projects!: number;

  @Field(() => Int)
  readonly filed!: number;

  /** Accepted without remarks. */
  @Field(() => Int)
  readonly plain!: number;

  @Field(() => Int)
  readonly remarks!: number;

  /** With the department again. */
  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly waiting!: number;

  /** Cells returned so far, answered ones counted in. */
  @Field(() => Int)
  readonly returnItems!: number;

  @Field(() => Int)
  readonly red!: number;

  @Field(() => Int)
  readonly yellow!: number;

  /** Indicators that may not or cannot be reached. */
  @Field(() => Int)
  readonly deviations!: number;
}

/** The bureau's own 汇总 of a cycle: coverage, outcomes of the review, deviations. The figures are those of progress, queue and deviations. */
@ObjectType("ReviewSummary")
export class ReviewSummary {
  @Field(() => CycleProgress)
  readonly progress!: CycleProgress;

  @Field(() => Deviations)
  readonly deviations!: Deviations;

  @Field(() => [DepartmentReview])
  readonly departments!: DepartmentReview[];

  /** Filed of what must be filed, in basis points; null where nothing must. */
  @Field(() => Int, { nullable: true })
  readonly coverageBp!: number | null;

  @Field(() => Int)
  readonly plain!: number;

  @Field(() => Int)
  readonly remarks!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly waiting!: number;

  @Field(() => Int)
  readonly returnItems!: number;
}
