import type { Colour, FilingState } from "@jianxiao/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { PageOf } from "../../graphql/page.js";
import { DepartmentRef } from "../organisation/index.js";
import { FilingFigures } from "./filing-figures.types.js";
import type { FilingFilter } from "./filing.input.js";
import { ColourEnum, FilingStateEnum } from "./monitoring.enums.js";
import type { WorkOf } from "./queue-of.js";

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

@ObjectType("DepartmentCount", { description: "How far one department's filings are with the bureau." })
export class DepartmentCount {
  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => Int)
  readonly projects!: number;

  /** Submitted and not decided. */
  @Field(() => Int)
  readonly waiting!: number;

  /** Of those, signed by the business office. */
  @Field(() => Int)
  readonly signed!: number;

  @Field(() => Int)
  readonly accepted!: number;

  @Field(() => Int)
  readonly returned!: number;

  /** Submitted at least once. */
  @Field(() => Int)
  readonly filed!: number;
}

@ObjectType("FilingPage")
export class FilingPage extends PageOf(FilingListItem) {
  /** Not a field: what the field resolvers go on from. */
  readonly asked!: { filter: FilingFilter; work: WorkOf };

  @Field(() => [StateCount])
  readonly states!: StateCount[];

  @Field(() => [ColourCount])
  readonly colours!: ColourCount[];
}
