import { WARNING_CODES, type Colour, type WarningCode } from "@jianxiao/domain";
import { MaxLength } from "class-validator";
import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { ColourEnum, enumOf } from "../../graphql/enums.js";
import { PageArgs } from "../../graphql/page.js";
import { Invalid, NotAllowed, NotFound, type Params } from "../../graphql/problems.js";
import { DateTimeScalar, ParamsScalar } from "../../graphql/scalars.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";

export const WarningCodeEnum = enumOf("WarningCode", WARNING_CODES, "What the platform warns of between the deadlines.");

@ObjectType("WarningExplanation")
export class ExplanationView {
  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly who!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

/** One rule that fires for one project of a cycle. */
@ObjectType("ProjectWarning")
export class ProjectWarning {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => WarningCodeEnum)
  readonly code!: WarningCode;

  @Field(() => ParamsScalar)
  readonly params!: Params;

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

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  /** The department's side owes an explanation. */
  @Field(() => Boolean)
  readonly explain!: boolean;

  @Field(() => ExplanationView, { nullable: true })
  readonly explanation!: ExplanationView | null;

  @Field(() => Boolean, { description: "Whether this viewer may explain it now." })
  readonly explainable!: boolean;
}

@ObjectType()
export class WarningCount {
  @Field(() => WarningCodeEnum)
  readonly code!: WarningCode;

  @Field(() => Int)
  readonly count!: number;

  /** Of these, how many still owe an explanation. */
  @Field(() => Int)
  readonly open!: number;
}

@ObjectType()
export class WarningPage {
  @Field(() => [ProjectWarning])
  readonly nodes!: ProjectWarning[];

  @Field(() => Int)
  readonly total!: number;

  /** By rule, whatever rule is filtered for. */
  @Field(() => [WarningCount])
  readonly counts!: WarningCount[];
}

@ArgsType()
export class WarningArgs extends PageArgs {
  @Field(() => ID)
  cycleId!: string;

  @Field(() => WarningCodeEnum, { nullable: true })
  code?: WarningCode | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only those that still owe an explanation." })
  openOnly!: boolean;
}

@InputType()
export class ExplainWarningInput {
  @Field(() => ID)
  filingId!: string;

  @Field(() => WarningCodeEnum)
  code!: WarningCode;

  @MaxLength(500)
  @Field(() => String)
  text!: string;
}

@ObjectType()
export class WarningExplained {
  @Field(() => ExplanationView)
  readonly explanation: ExplanationView;

  constructor(explanation: ExplanationView) {
    this.explanation = explanation;
  }
}

export const ExplainWarningResult = createUnionType({ name: "ExplainWarningResult", types: () => [WarningExplained, NotFound, NotAllowed, Invalid] as const });
export type ExplainWarningResult = WarningExplained | NotFound | NotAllowed | Invalid;
