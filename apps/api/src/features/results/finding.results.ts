import { createUnionType, Field, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { RaisedFinding } from "./finding.types.js";

@ObjectType()
export class FindingRaised {
  @Field(() => RaisedFinding)
  readonly finding: RaisedFinding;

  constructor(finding: RaisedFinding) {
    this.finding = finding;
  }
}

export const RaiseFindingResult = createUnionType({ name: "RaiseFindingResult", types: () => [FindingRaised, NotFound, NotAllowed, Invalid] as const });
export type RaiseFindingResult = FindingRaised | NotFound | NotAllowed | Invalid;
