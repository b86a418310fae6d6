import type { CheckAnswer } from "@jianxiao/domain";
import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound } from "../../../graphql/problems.js";
import { CheckAnswerEnum } from "../evaluation.enums.js";
import { SiteVisit } from "./visit.entity.js";

@ObjectType("CheckLine")
export class CheckLineView {
  @Field(() => String)
  readonly key!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => CheckAnswerEnum, { nullable: true })
  readonly answer!: CheckAnswer | null;

  @Field(() => String)
  readonly note!: string;
}

@ObjectType("ValueDifference", { description: "Verified against claimed; the rule is the domain's." })
export class ValueDifference {
  @Field(() => String)
  readonly text!: string;

  @Field(() => Int, { nullable: true })
  readonly bp!: number | null;

  @Field(() => Boolean)
  readonly needsBasis!: boolean;
}

@ObjectType("VisitChanged")
export class VisitChanged {
  constructor(visit: SiteVisit) {
    this.visit = visit;
  }

  @Field(() => SiteVisit)
  readonly visit: SiteVisit;
}

export const VisitResult = createUnionType({ name: "VisitResult", types: () => [VisitChanged, NotFound, NotAllowed, Invalid] as const });
export type VisitResult = VisitChanged | NotFound | NotAllowed | Invalid;
