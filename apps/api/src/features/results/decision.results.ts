import { createUnionType, Field, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { DecisionView } from "./decision.types.js";

@ObjectType()
export class DecisionMoved {
  @Field(() => DecisionView)
  readonly decision: DecisionView;

  constructor(decision: DecisionView) {
    this.decision = decision;
  }
}

export const MoveDecisionResult = createUnionType({ name: "MoveDecisionResult", types: () => [DecisionMoved, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type MoveDecisionResult = DecisionMoved | NotFound | StaleVersion | NotAllowed | Invalid;
