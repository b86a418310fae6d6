import type { PackageState } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar, FenScalar } from "../../graphql/scalars.js";
import { CycleView, PackageStateEnum } from "../monitoring/index.js";
import { DepartmentRef } from "../organisation/index.js";

/** Where a department's project filings stand, in numbers and money; `filled` are those without an empty required cell. */
@ObjectType("DepartmentProgress")
export class DepartmentProgress {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => ID)
  readonly packageId!: string;

  @Field(() => PackageStateEnum)
  readonly packageState!: PackageState;

  /** An extension counted in. */
  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly submittedAt!: Date | null;

  @Field(() => Int)
  readonly projects!: number;

  @Field(() => Int)
  readonly filled!: number;

  @Field(() => Int)
  readonly confirmed!: number;

  @Field(() => Int)
  readonly passed!: number;

  @Field(() => Int)
  readonly submitted!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly accepted!: number;

  @Field(() => Int)
  readonly red!: number;

  @Field(() => Int)
  readonly yellow!: number;

  @Field(() => Int)
  readonly green!: number;

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => FenScalar)
  readonly executedFen!: number;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  /** First submitted after its deadline, or not submitted although it has passed. */
  @Field(() => Boolean)
  readonly late!: boolean;
}

/**
 * How far a cycle is, as far as the viewer sees it. `filed`: handed to the bureau at least once; `reviewed`: the bureau has decided about what
 * was last handed in; `accepted`: nothing more is asked.
 */
@ObjectType("CycleProgress")
export class CycleProgress {
  @Field(() => CycleView)
  readonly cycle!: CycleView;

  @Field(() => Int)
  readonly projects!: number;

  @Field(() => Int)
  readonly exempt!: number;

  @Field(() => Int)
  readonly filed!: number;

  @Field(() => Int)
  readonly reviewed!: number;

  @Field(() => Int)
  readonly accepted!: number;

  @Field(() => Int)
  readonly red!: number;

  @Field(() => Int)
  readonly yellow!: number;

  @Field(() => Int)
  readonly green!: number;

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => FenScalar)
  readonly executedFen!: number;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => [DepartmentProgress])
  readonly departments!: DepartmentProgress[];
}
