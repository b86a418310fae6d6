import type { CycleKind, CycleSettings, FilingKind } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CycleSettingsScalar, DateTimeScalar, LocalDateScalar } from "../../graphql/scalars.js";
import { CycleKindEnum, CycleStateEnum, FilingKindEnum, type CycleState } from "./monitoring.enums.js";

/** A cycle as other nouns name it. */
@ObjectType("CycleRef")
export class CycleRef {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => CycleKindEnum)
  readonly kind!: CycleKind;

  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => Int)
  readonly cutOffMonth!: number;

  @Field(() => Int)
  readonly round!: number;

  @Field(() => CycleStateEnum)
  readonly state!: CycleState;
}

/** A project of a cycle that a second round takes in. */
@ObjectType("FlaggedProject")
export class FlaggedProject {
  @Field(() => String)
  readonly projectCode!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => [String])
  readonly causes!: string[];
}

/** How often a check fires in a cycle. */
@ObjectType("CheckFrequency")
export class CheckFrequencyView {
  @Field(() => String)
  readonly code!: string;

  @Field(() => Int)
  readonly findings!: number;

  /** Filings it has something to say about. */
  @Field(() => Int)
  readonly filings!: number;
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

  @Field(() => [FilingKindEnum], { description: "Deliverables it asks of each department." })
  readonly kinds!: readonly FilingKind[];

  @Field(() => String)
  readonly departmentFrame!: string;

  @Field(() => Boolean)
  readonly sealedScan!: boolean;
}
