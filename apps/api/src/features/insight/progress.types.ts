import { BASES, type Basis, type PackageState } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateTimeScalar, FenScalar } from "../../graphql/scalars.js";
import { CycleView, PackageStateEnum } from "../monitoring/index.js";
import { DepartmentRef } from "../organisation/index.js";

export const BasisEnum = enumOf("Basis", BASES, "Each department as it stood then, or predecessors counted with the department that stands for them now.");

/** Where a department's project filings stand, in numbers and money; `filled` are those without an empty required cell. */
@ObjectType("DepartmentProgress")
export class DepartmentProgress {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => [DepartmentRef], { description: "Departments counted in it beside its own: those it stands for now. Empty as things were then." })
  readonly standsFor!: DepartmentRef[];

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

  /** Handed to the bureau at least once. */
  @Field(() => Int)
  readonly filed!: number;

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

  @Field(() => BasisEnum)
  readonly basis!: Basis;

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
