import { CAUSES, LIKELIHOODS, type Cause, type Level1, type Likelihood } from "@jianxiao/domain";
import { ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf, Level1Enum } from "../../graphql/enums.js";
import { PageArgs, PageOf } from "../../graphql/page.js";
import { DepartmentRef } from "../organisation/index.js";

export const CauseEnum = enumOf("Cause", CAUSES);
const LikelihoodEnum = enumOf("Likelihood", LIKELIHOODS);

@ObjectType()
export class CauseCount {
  @Field(() => CauseEnum)
  readonly cause!: Cause;

  @Field(() => Int)
  readonly indicators!: number;
}

@ObjectType()
export class Level1Count {
  @Field(() => Level1Enum)
  readonly level1!: Level1;

  @Field(() => Int)
  readonly indicators!: number;

  /** Of these, how many cannot be reached at all. */
  @Field(() => Int)
  readonly impossible!: number;
}

@ObjectType()
export class DepartmentDeviations {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => Int)
  readonly indicators!: number;

  @Field(() => Int)
  readonly impossible!: number;
}

/** Indicators that may not or cannot be reached (有可能, 完全不可能), by what the forms say of them. An indicator with several causes counts under each. */
@ObjectType("Deviations")
export class Deviations {
  @Field(() => Int)
  readonly indicators!: number;

  @Field(() => [CauseCount])
  readonly byCause!: CauseCount[];

  @Field(() => [Level1Count])
  readonly byLevel1!: Level1Count[];

  @Field(() => [DepartmentDeviations])
  readonly byDepartment!: DepartmentDeviations[];
}

/** One indicator that may not or cannot be reached, as its form says, and the cell that says so. */
@ObjectType()
export class DeviationLine {
  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => String)
  readonly path!: string;

  @Field(() => ID)
  readonly projectId!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => String)
  readonly indicatorName!: string;

  @Field(() => Level1Enum)
  readonly level1!: Level1;

  @Field(() => LikelihoodEnum)
  readonly likelihood!: Likelihood;

  @Field(() => [CauseEnum])
  readonly causes!: Cause[];

  @Field(() => String, { nullable: true })
  readonly explanation!: string | null;

  @Field(() => String, { nullable: true })
  readonly measure!: string | null;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;
}

@ObjectType()
export class DeviationPage extends PageOf(DeviationLine) {}

@ArgsType()
export class DeviationsArgs extends PageArgs {
  @Field(() => ID)
  cycleId!: string;

  @Field(() => CauseEnum, { nullable: true })
  cause?: Cause | null;

  @Field(() => Level1Enum, { nullable: true })
  level1?: Level1 | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  impossibleOnly!: boolean;
}
