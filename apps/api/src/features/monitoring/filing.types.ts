import type { Colour, FilingAction, FilingFacts, FilingKind, FilingState, Severity } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageOf } from "../../graphql/page.js";
import { Reason } from "../../graphql/problems.js";
import { DateTimeScalar, FenScalar, FilingFactsScalar, ParamsScalar } from "../../graphql/scalars.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import type { FilingLine } from "./filing-lines.js";
import { CycleView } from "./cycle.types.js";
import {
  ColourEnum, EditScopeEnum, FilingActionEnum, FilingKindEnum, FilingStateEnum, ReturnItemStateEnum, SeverityEnum,
  type EditScope, type ReturnItemState,
} from "./monitoring.enums.js";

@ObjectType("ActionAllowance")
export class ActionAllowance {
  @Field(() => FilingActionEnum)
  readonly action!: FilingAction;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

@ObjectType("Finding")
export class FindingView {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { nullable: true })
  readonly variant!: string | null;

  @Field(() => SeverityEnum)
  readonly severity!: Severity;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => ParamsScalar)
  readonly params!: Record<string, string | number>;
}

/** Which cells this viewer may type in now, and why not the others. */
@ObjectType("EditRights", { description: "Which cells this viewer may type in now, and why not the others." })
export class EditRightsView {
  @Field(() => EditScopeEnum)
  readonly scope!: EditScope;

  @Field(() => [String])
  readonly paths!: readonly string[];

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

@ObjectType("ReturnItem")
export class ReturnItemView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly path!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => ReturnItemStateEnum)
  readonly state!: ReturnItemState;

  @Field(() => String, { nullable: true })
  readonly reply!: string | null;

  @Field(() => String)
  readonly returnedBy!: string;

  @Field(() => DateTimeScalar)
  readonly returnedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly valueWhenReturned!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;
}

/** The columns a filing shows wherever it is listed; each is stored, none is recomputed for a list. */
@ObjectType()
abstract class FilingFigures {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => FilingKindEnum)
  readonly kind!: FilingKind;

  @Field(() => FilingStateEnum)
  readonly state!: FilingState;

  @Field(() => ID, { nullable: true })
  readonly projectId!: string | null;

  @Field(() => Boolean)
  readonly isKey!: boolean;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => UnitRef)
  readonly unit!: UnitRef;

  @Field(() => ID)
  readonly packageId!: string;

  @Field(() => FenScalar)
  readonly initialFen!: number;

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => FenScalar)
  readonly executedFen!: number;

  @Field(() => FenScalar)
  readonly expectedFen!: number;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => Int, { nullable: true })
  readonly attainmentBp!: number | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly execColour!: Colour | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly perfColour!: Colour | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => DateTimeScalar)
  readonly updatedAt!: Date;

  @Field(() => [ActionAllowance])
  readonly allowedActions!: ActionAllowance[];
}

@ObjectType("FilingListItem")
export class FilingListItem extends FilingFigures {
  @Field(() => String)
  readonly projectCode!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => Int)
  readonly revisionNo!: number;

  @Field(() => Int)
  readonly blocks!: number;

  @Field(() => Int)
  readonly warns!: number;

  @Field(() => Int)
  readonly filledCells!: number;

  @Field(() => Int)
  readonly requiredCells!: number;

  @Field(() => Int)
  readonly openReturnItems!: number;
}

@ObjectType("StateCount")
export class StateCount {
  @Field(() => FilingStateEnum)
  readonly state!: FilingState;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType("ColourCount")
export class ColourCount {
  @Field(() => ColourEnum)
  readonly colour!: Colour;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType("FilingPage")
export class FilingPage extends PageOf(FilingListItem) {
  @Field(() => [StateCount])
  readonly states!: StateCount[];

  @Field(() => [ColourCount])
  readonly colours!: ColourCount[];
}

/** One written form as this viewer sees it. What costs a statement of its own is a field resolver. */
@ObjectType("Filing")
export class FilingView extends FilingFigures {
  @Field(() => CycleView)
  readonly cycle!: CycleView;

  @Field(() => FilingFactsScalar)
  readonly facts!: FilingFacts;

  @Field(() => [FindingView])
  readonly findings!: FindingView[];

  @Field(() => EditRightsView)
  readonly editRights!: EditRightsView;

  @Field(() => [ReturnItemView])
  readonly returnItems!: ReturnItemView[];

  @Field(() => Int)
  readonly expectedProgressBp!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastSavedAt!: Date | null;

  /** Not a field: what the field resolvers go on from. */
  readonly line!: FilingLine;
}
