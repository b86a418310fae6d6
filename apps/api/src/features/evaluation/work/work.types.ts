import type { Colour, Fen, FramePart, Grade, TeamPost } from "@jianxiao/domain";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { ColourEnum } from "../../../graphql/enums.js";
import { Invalid, NotAllowed, NotFound, Reason, StaleVersion } from "../../../graphql/problems.js";
import { FenScalar } from "../../../graphql/scalars.js";
import { FramePartEnum, GradeEnum, TeamPostEnum } from "../evaluation.enums.js";
import { EvaluationTask } from "./task.entity.js";

/** The project of a task, as much of it as its list needs. */
@ObjectType("EvaluatedProject")
export class EvaluatedProject {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => FenScalar)
  readonly paidFen!: Fen;
}

@ObjectType("EvaluationPlan")
export class EvaluationPlan {
  @Field(() => String)
  readonly purpose!: string;

  @Field(() => String)
  readonly method!: string;

  @Field(() => String)
  readonly limits!: string;
}

@ObjectType("StartingItem")
export class StartingItem {
  @Field(() => FramePartEnum)
  readonly part!: FramePart;

  @Field(() => String)
  readonly level2!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly points!: number;

  @Field(() => String)
  readonly rule!: string;
}

@ObjectType("FramePartScore")
export class FramePartScore {
  @Field(() => FramePartEnum)
  readonly part!: FramePart;

  @Field(() => Int)
  readonly points!: number;

  @Field(() => Int)
  readonly score!: number;
}

@ObjectType("EvaluationScore", { description: "Hundredths of a point; no grade while a row has no score." })
export class EvaluationScoreView {
  @Field(() => [FramePartScore])
  readonly parts!: FramePartScore[];

  @Field(() => Int)
  readonly points!: number;

  @Field(() => Int)
  readonly score!: number;

  @Field(() => Int)
  readonly unscored!: number;

  @Field(() => GradeEnum, { nullable: true })
  readonly grade!: Grade | null;

  @Field(() => [Reason], { description: "What is wrong with the frame." })
  readonly reasons!: Reason[];
}

@ObjectType("IndicatorPoint")
export class IndicatorPoint {
  @Field(() => Int)
  readonly cutOffMonth!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: "Against the year's target, in basis points." })
  readonly completionBp!: number | null;
}

/** One indicator across the cycles: what the submitted revisions say. */
@ObjectType("IndicatorCourse")
export class IndicatorCourse {
  @Field(() => ID)
  readonly indicatorId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly targetText!: string;

  @Field(() => [IndicatorPoint])
  readonly points!: IndicatorPoint[];
}

/** A cycle's figures of the project as submitted. */
@ObjectType("CycleFigures")
export class CycleFigures {
  @Field(() => Int)
  readonly cutOffMonth!: number;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly attainmentBp!: number | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;
}

@ObjectType("TeamMember", { description: "Somebody of the team: the bureau sees the name too." })
export class TeamMemberView {
  @Field(() => TeamPostEnum)
  readonly post!: TeamPost;

  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => Int, { description: "Downloads of this project's files." })
  readonly downloads!: number;
}

@ObjectType("TaskChanged")
export class TaskChanged {
  constructor(task: EvaluationTask) {
    this.task = task;
  }

  @Field(() => EvaluationTask)
  readonly task: EvaluationTask;
}

export const TaskResult = createUnionType({ name: "TaskResult", types: () => [TaskChanged, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type TaskResult = TaskChanged | NotFound | StaleVersion | NotAllowed | Invalid;
