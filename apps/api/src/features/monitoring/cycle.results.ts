import { createUnionType, Field, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { CycleView } from "./cycle.types.js";

@ObjectType("CycleOpened")
export class CycleOpened {
  @Field(() => CycleView)
  readonly cycle: CycleView;

  constructor(cycle: CycleView) {
    this.cycle = cycle;
  }
}

export const OpenCycleResult = createUnionType({
  name: "OpenCycleResult",
  types: () => [CycleOpened, NotFound, NotAllowed, Invalid] as const,
});
export type OpenCycleResult = CycleOpened | NotFound | NotAllowed | Invalid;

@ObjectType("CycleChanged")
export class CycleChanged extends CycleOpened {}

export const ChangeCycleResult = createUnionType({ name: "ChangeCycleResult", types: () => [CycleChanged, NotFound, NotAllowed] as const });
export type ChangeCycleResult = CycleChanged | NotFound | NotAllowed;
