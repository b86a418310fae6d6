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
