import { QUESTIONNAIRE_LIMITS, type QuestionKind } from "@jianxiao/domain";
import { ArrayMaxSize, Length, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LocalDateScalar } from "../../../graphql/scalars.js";
import { QuestionKindEnum } from "../evaluation.enums.js";
import { LIMITS } from "../limits.js";

@InputType("QuestionInput")
export class QuestionInput {
  @Field(() => QuestionKindEnum)
  kind!: QuestionKind;

  @MaxLength(QUESTIONNAIRE_LIMITS.words)
  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  required!: boolean;

  @ArrayMaxSize(QUESTIONNAIRE_LIMITS.options)
  @MaxLength(QUESTIONNAIRE_LIMITS.words, { each: true })
  @Field(() => [String], { description: "Of a choice; empty for other kinds." })
  options!: string[];
}

@InputType("SaveQuestionnaireInput")
export class SaveQuestionnaireInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => ID, { nullable: true, description: "Empty: a new questionnaire." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "Of the one that is changed." })
  version?: number | null;

  @Length(1, LIMITS.title)
  @Field(() => String)
  title!: string;

  @MaxLength(LIMITS.basis)
  @Field(() => String)
  intro!: string;

  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => LocalDateScalar)
  until!: string;

  @ArrayMaxSize(QUESTIONNAIRE_LIMITS.questions)
  @ValidateNested({ each: true })
  @Field(() => [QuestionInput])
  questions!: QuestionInput[];
}

@InputType("MoveQuestionnaireInput")
export class MoveQuestionnaireInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { description: "True: give it out. False: take no more answers." })
  open!: boolean;
}
