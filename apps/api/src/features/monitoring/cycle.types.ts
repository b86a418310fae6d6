import type { CycleSettings } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CycleSettingsScalar, DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { CycleStateEnum, type CycleState } from "./monitoring.enums.js";

/** A cycle as other nouns name it. */
@ObjectType("CycleRef")
export class CycleRef {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => Int)
  readonly cutOffMonth!: number;

  @Field(() => Int)
  readonly round!: number;

  @Field(() => CycleStateEnum)
  readonly state!: CycleState;
}

/** A monitoring cycle (监控批次) with its settings. How many projects it lists is a field resolver. */
@ObjectType("Cycle")
export class CycleView extends CycleRef {
  @Field(() => LocalDateScalar)
  readonly cutOff!: string;

  @Field(() => DateTimeScalar)
  readonly openedAt!: Date;

  @Field(() => DateTimeScalar)
  readonly departmentDueAt!: Date;

  @Field(() => DateTimeScalar)
  readonly unitDueAt!: Date;

  @Field(() => DateTimeScalar)
  readonly reviewDueAt!: Date;

  @Field(() => String)
  readonly instructions!: string;

  @Field(() => CycleSettingsScalar)
  readonly settings!: CycleSettings;
}
