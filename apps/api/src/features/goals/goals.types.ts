import { ADJUSTMENT_ACTIONS, ADJUSTMENT_STATES, GOAL_LIMITS, type AdjustmentAction, type AdjustmentState, type GoalDraft, type IndicatorDraft, type IndicatorFrame, type Level1, type Level2, type Nature } from "@jianxiao/domain";
import { ArrayMaxSize, IsOptional, Length, MaxLength, ValidateNested } from "class-validator";
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { enumOf, IndicatorFrameEnum, Level1Enum, Level2Enum, NatureEnum } from "../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound, Reason, StaleVersion } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";

export const AdjustmentStateEnum = enumOf("AdjustmentState", ADJUSTMENT_STATES);
export const AdjustmentActionEnum = enumOf("AdjustmentAction", ADJUSTMENT_ACTIONS);

@ObjectType("IndicatorDraft")
@InputType("IndicatorDraftInput")
export class IndicatorDraftShape implements IndicatorDraft {
  @Length(1, 60)
  @Field(() => String)
  key!: string;

  @Field(() => ID, { nullable: true })
  lineageId!: string | null;

  @Field(() => Level1Enum)
  level1!: Level1;

  @Field(() => Level2Enum)
  level2!: Level2;

  @MaxLength(GOAL_LIMITS.name)
  @Field(() => String)
  name!: string;

  @Field(() => NatureEnum)
  nature!: Nature;

  @MaxLength(GOAL_LIMITS.target)
  @Field(() => String)
  target!: string;

  @MaxLength(GOAL_LIMITS.unit)
  @Field(() => String)
  unit!: string;

  @MaxLength(10)
  @Field(() => String)
  weight!: string;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, { nullable: true, defaultValue: null, description: "The entry of the indicator library it was taken from." })
  libraryKey!: string | null;

  @IsOptional()
  @Field(() => Int, { nullable: true, defaultValue: null, description: "The version of the library whose wording it has." })
  librarySince!: number | null;
}

@ObjectType("GoalDraft")
@InputType("GoalDraftInput")
export class GoalDraftShape implements GoalDraft {
  @Field(() => IndicatorFrameEnum)
  frame!: IndicatorFrame;

  @MaxLength(GOAL_LIMITS.text)
  @Field(() => String)
  text!: string;

  @ArrayMaxSize(GOAL_LIMITS.indicators)
  @ValidateNested({ each: true })
  @Field(() => [IndicatorDraftShape])
  indicators!: IndicatorDraftShape[];
}

@ObjectType("AdjustmentAllowance")
export class AdjustmentAllowanceView {
  @Field(() => AdjustmentActionEnum)
  readonly action!: AdjustmentAction;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

@ObjectType("GoalRevision")
export class GoalRevisionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => AdjustmentStateEnum)
  readonly state!: AdjustmentState;

  @Field(() => GoalDraftShape)
  readonly draft!: GoalDraft;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly opinion!: string | null;

  @Field(() => String, { nullable: true })
  readonly docNo!: string | null;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String, { nullable: true })
  readonly decidedBy!: string | null;

  @Field(() => DateTimeScalar)
  readonly updatedAt!: Date;

  @Field(() => [AdjustmentAllowanceView])
  readonly allowedActions!: AdjustmentAllowanceView[];
}

@ObjectType("GoalChange", { description: "A target as it was and as it is to be, as the form prints them." })
export class GoalChange {
  @Field(() => ID)
  readonly indicatorId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly was!: string;

  @Field(() => String)
  readonly target!: string;
}

@ObjectType("DecidedGoalRevision", { description: "A goal revision that goes the way of a funding decision." })
export class DecidedRevision {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly decisionId!: string;

  @Field(() => ID)
  readonly projectYearId!: string;

  @Field(() => AdjustmentStateEnum)
  readonly state!: AdjustmentState;

  @Field(() => [GoalChange])
  readonly changes!: GoalChange[];
}

@ObjectType("LastActual", { description: "What was reached of an indicator in the year before." })
export class LastActualView {
  @Field(() => String)
  readonly name!: string;

  @Field(() => Float)
  readonly actualMicro!: number;
}

@ObjectType("GoalWork", { description: "A project's goal with what one works on it by: the approved version, the adjustment under way, last year's results." })
export class GoalWork {
  @Field(() => ID)
  readonly projectYearId!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => GoalDraftShape, { nullable: true })
  readonly base!: GoalDraft | null;

  @Field(() => Int)
  readonly baseNo!: number;

  @Field(() => [LastActualView])
  readonly lastActuals!: LastActualView[];

  @Field(() => GoalRevisionView, { nullable: true, description: "The latest one, whatever became of it." })
  readonly adjustment!: GoalRevisionView | null;

  @Field(() => [DecidedRevision], { description: "Targets that change when a funding decision is executed." })
  readonly decided!: DecidedRevision[];

  @Field(() => [Reason], { description: "Why this viewer may not write one; empty where they may." })
  readonly against!: Reason[];

  @Field(() => Int, { description: "Forms of open cycles that still stand on an earlier version and may be re-based." })
  readonly formsBehind!: number;
}

@InputType("SaveGoalRevisionInput")
export class SaveGoalRevisionInput {
  @Field(() => ID)
  projectYearId!: string;

  @Field(() => Int, { nullable: true, description: "Of the adjustment under way; null where there is none yet." })
  version?: number | null;

  @ValidateNested()
  @Field(() => GoalDraftShape)
  draft!: GoalDraftShape;

  @MaxLength(1_000)
  @Field(() => String)
  reason!: string;
}

@InputType("MoveGoalRevisionInput")
export class MoveGoalRevisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => AdjustmentActionEnum)
  action!: AdjustmentAction;

  @IsOptional()
  @MaxLength(1_000)
  @Field(() => String, { nullable: true })
  opinion?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true })
  docNo?: string | null;
}

@ObjectType("GoalWorked")
export class GoalWorked {
  @Field(() => GoalWork)
  readonly work: GoalWork;

  @Field(() => Int, { description: "Forms that now stand on the new version." })
  readonly rebased: number;

  constructor(work: GoalWork, rebased = 0) {
    this.work = work;
    this.rebased = rebased;
  }
}

export const GoalWorkResult = createUnionType({ name: "GoalWorkResult", types: () => [GoalWorked, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type GoalWorkResult = GoalWorked | NotFound | StaleVersion | NotAllowed | Invalid;
