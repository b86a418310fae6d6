import type { Colour, Fen, FilingState, Grade } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ColourEnum, FilingStateEnum, GradeEnum } from "../../graphql/enums.js";
import { PageOf } from "../../graphql/page.js";
import { DateTimeScalar, FenScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { CycleRef } from "../monitoring/index.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import type { GoalState } from "./goal.entity.js";
import { GoalStateEnum, ProjectKindEnum } from "./project.enums.js";
import type { ProjectKind } from "./project.entity.js";

/** What a project shows wherever it stands. */
@ObjectType()
abstract class ProjectHead {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => ProjectKindEnum)
  readonly kind!: ProjectKind;

  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => UnitRef)
  readonly unit!: UnitRef;

  @Field(() => Boolean)
  readonly isKey!: boolean;
}

@ObjectType("ProjectListItem")
export class ProjectListItem extends ProjectHead {
  @Field(() => FenScalar)
  readonly initialFen!: Fen;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => FenScalar)
  readonly paidFen!: Fen;

  @Field(() => Int)
  readonly indicatorCount!: number;

  @Field(() => GoalStateEnum, { nullable: true })
  readonly goalState!: GoalState | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly latestColour!: Colour | null;
}

@ObjectType("ProjectPage")
export class ProjectPage extends PageOf(ProjectListItem) {}

@ObjectType("BudgetChange")
export class BudgetChangeView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => FenScalar)
  readonly deltaFen!: Fen;

  @Field(() => LocalDateScalar)
  readonly effectiveOn!: string;

  @Field(() => String)
  readonly docNo!: string;
}

@ObjectType("BudgetLine")
export class BudgetLineView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly source!: string;

  @Field(() => FenScalar)
  readonly initialFen!: Fen;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => FenScalar)
  readonly paidFen!: Fen;

  @Field(() => [BudgetChangeView])
  readonly changes!: BudgetChangeView[];
}

@ObjectType("GoalIndicator")
export class GoalIndicatorView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly ord!: number;

  @Field(() => String)
  readonly level1!: string;

  @Field(() => String)
  readonly level2!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly nature!: string;

  @Field(() => String, { nullable: true })
  readonly operator!: string | null;

  @Field(() => String)
  readonly targetText!: string;

  @Field(() => String)
  readonly unit!: string;

  @Field(() => Int, { nullable: true })
  readonly weightBp!: number | null;

  @Field(() => [String])
  readonly stagedText!: string[];

  @Field(() => [String], { description: "The same twelve months as one types them; empty where nothing is set." })
  readonly staged!: string[];
}

@ObjectType("GoalVersion")
export class GoalVersionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly no!: number;

  @Field(() => GoalStateEnum)
  readonly state!: GoalState;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly frame!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly approvedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly approvedDocNo!: string | null;

  @Field(() => [GoalIndicatorView])
  readonly indicators!: GoalIndicatorView[];
}

@ObjectType("Payment")
export class PaymentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => LocalDateScalar)
  readonly paidOn!: string;

  @Field(() => FenScalar)
  readonly amountFen!: Fen;

  @Field(() => String)
  readonly voucherKey!: string;

  @Field(() => String, { nullable: true })
  readonly source!: string | null;

  @Field(() => String)
  readonly fileName!: string;

  @Field(() => DateTimeScalar)
  readonly importedAt!: Date;

  @Field(() => String)
  readonly fileSha256!: string;
}

@ObjectType("PaymentPage")
export class PaymentPage extends PageOf(PaymentView) {
  /** Of all payments, not of this page. */
  @Field(() => FenScalar)
  readonly sumFen!: Fen;
}

@ObjectType("ProjectFilingRef")
export class ProjectFilingRef {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => CycleRef)
  readonly cycle!: CycleRef;

  @Field(() => FilingStateEnum)
  readonly state!: FilingState;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly attainmentBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly score!: number | null;

  @Field(() => GradeEnum, { nullable: true })
  readonly grade!: Grade | null;

  @Field(() => FenScalar)
  readonly executedFen!: Fen;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly acceptedAt!: Date | null;
}

/** One project in its latest year. What costs a statement of its own is a field resolver. */
@ObjectType("Project")
export class ProjectView extends ProjectHead {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => [Int], { description: "Years it has, the latest first." })
  readonly fiscalYears!: number[];

  @Field(() => [Int])
  readonly curve!: number[];

  @Field(() => ID)
  readonly projectYearId!: string;

  /** Not a field: what the field resolvers go on from. */
  readonly adjustedFen!: Fen;
}
