import { ASSESSMENT_ITEMS, type AssessmentItem } from "@jianxiao/domain";
import { Max, MaxLength, Min } from "class-validator";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { enumOf } from "../../graphql/enums.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { DepartmentRef } from "../organisation/index.js";

export const AssessmentItemEnum = enumOf("AssessmentItem", ASSESSMENT_ITEMS);

/** One item of a department's score. `met` of `of`; both null where a person marks it. Points in hundredths. */
@ObjectType()
export class AssessedItem {
  @Field(() => AssessmentItemEnum)
  readonly item!: AssessmentItem;

  @Field(() => Int)
  readonly points!: number;

  @Field(() => Int, { nullable: true })
  readonly met!: number | null;

  @Field(() => Int, { nullable: true })
  readonly of!: number | null;

  @Field(() => Int, { nullable: true })
  readonly score!: number | null;
}

@ObjectType()
export class AssessedDepartment {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => Int, { nullable: true })
  readonly place!: number | null;

  @Field(() => Int)
  readonly score!: number;

  @Field(() => Int)
  readonly outOf!: number;

  @Field(() => Int, { nullable: true })
  readonly percentBp!: number | null;

  @Field(() => [AssessedItem])
  readonly items!: AssessedItem[];
}

/** 部门预算绩效管理考核 of a year, as the system's own events tell it now. */
@ObjectType("Assessment")
export class AssessmentView {
  @Field(() => Int)
  readonly fiscalYear!: number;

  /** The viewer gives points for what no event tells of. */
  @Field(() => Boolean)
  readonly markable!: boolean;

  /** Version of the scoring table in force; 0 is the product's default. */
  @Field(() => Int)
  readonly tableVersion!: number;

  @Field(() => [AssessedDepartment])
  readonly departments!: AssessedDepartment[];
}

/** One event a point rests on. `met`: it counts for the department. */
@ObjectType()
export class AssessmentEvent {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean)
  readonly met!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly at!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly dueAt!: Date | null;

  @Field(() => String, { nullable: true, description: "补报: why it came late." })
  readonly lateReason!: string | null;

  /** Where it leads, as a path of the app. */
  @Field(() => String)
  readonly path!: string;
}

/** What a person gave for an item, with why. `no` counts from 1; the highest stands. */
@ObjectType("AssessmentMark")
export class AssessmentMarkView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly no!: number;

  @Field(() => Int)
  readonly score!: number;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly basis!: string;

  @Field(() => String)
  readonly who!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@InputType()
export class MarkAssessmentInput {
  @Min(2000)
  @Max(2100)
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => ID)
  departmentId!: string;

  @Field(() => AssessmentItemEnum)
  item!: AssessmentItem;

  /** Hundredths of a point. */
  @Min(0)
  @Max(10_000)
  @Field(() => Int)
  score!: number;

  @MaxLength(500)
  @Field(() => String)
  reason!: string;

  @MaxLength(200)
  @Field(() => String)
  basis!: string;

  /** `no` of the mark it replaces; 0 for the first one. */
  @Min(0)
  @Max(1_000)
  @Field(() => Int)
  was!: number;
}

@ObjectType()
export class AssessmentMarked {
  @Field(() => AssessmentMarkView)
  readonly mark: AssessmentMarkView;

  constructor(mark: AssessmentMarkView) {
    this.mark = mark;
  }
}

export const MarkAssessmentResult = createUnionType({ name: "MarkAssessmentResult", types: () => [AssessmentMarked, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type MarkAssessmentResult = AssessmentMarked | NotFound | StaleVersion | NotAllowed | Invalid;
