import type { QuestionKind } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { QuestionKindEnum } from "../evaluation.enums.js";

@ObjectType("QuestionnaireSatisfaction", { description: "The share of satisfied and very satisfied, with Wilson's 95 % interval; the mean in hundredths of a point." })
export class SatisfactionView {
  @Field(() => Int)
  readonly satisfied!: number;

  @Field(() => Int)
  readonly rateBp!: number;

  @Field(() => Int)
  readonly lowBp!: number;

  @Field(() => Int)
  readonly highBp!: number;

  @Field(() => Int)
  readonly meanHundredths!: number;
}

/** A question and how it was answered so far. */
@ObjectType("QuestionnaireQuestion")
export class QuestionView {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => QuestionKindEnum)
  readonly kind!: QuestionKind;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean)
  readonly required!: boolean;

  @Field(() => [String])
  readonly options!: string[];

  @Field(() => Int, { description: "Answers to this question." })
  readonly count!: number;

  @Field(() => [Int], { description: "By option; satisfaction from 5 points down to 1." })
  readonly counts!: number[];

  @Field(() => SatisfactionView, { nullable: true })
  readonly satisfaction!: SatisfactionView | null;

  @Field(() => [String], { description: "Words, in an order of their own; the first 200." })
  readonly texts!: string[];
}
