import { IsOptional, Length, MaxLength } from "class-validator";
import { ArgsType, createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { PageArgs, PageOf } from "../../graphql/page.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";

export const QUESTION_LIMITS = { question: 1_000, answer: 4_000, search: 60 } as const;

@ObjectType("PublishedAnswer", { description: "A question and its answer for every department; who asked is not told." })
export class PublishedAnswerView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true, description: "The column of the forms it is about." })
  readonly about!: string | null;

  @Field(() => String)
  readonly question!: string;

  @Field(() => String)
  readonly answer!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => DateTimeScalar)
  readonly publishedAt!: Date;
}

@ObjectType()
export class PublishedAnswerPage extends PageOf(PublishedAnswerView) {
  @Field(() => Boolean, { description: "The viewer may publish and take down." })
  mayPublish!: boolean;
}

@ArgsType()
export class PublishedAnswersArgs extends PageArgs {
  @IsOptional()
  @MaxLength(QUESTION_LIMITS.search)
  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ObjectType("AskedQuestion", { description: "A question asked on a form for all to know, as far as the viewer sees the form." })
export class AskedQuestion {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly filingId!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String, { nullable: true, description: "The last word of the thread, where there is one." })
  readonly answer!: string | null;

  @Field(() => Boolean)
  readonly published!: boolean;
}

@ObjectType()
export class AskedQuestionPage extends PageOf(AskedQuestion) {}

@ArgsType()
export class AskedQuestionsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: "Only those nobody has answered." })
  unansweredOnly!: boolean;
}

@InputType("PublishAnswerInput")
export class PublishAnswerInput {
  @Field(() => ID, { nullable: true, description: "The question it answers; left out: nobody asked." })
  commentId?: string | null;

  @Length(1, QUESTION_LIMITS.question)
  @Field(() => String)
  question!: string;

  @Length(1, QUESTION_LIMITS.answer)
  @Field(() => String)
  answer!: string;
}

@ObjectType("AnswerPublished")
export class AnswerPublished {
  @Field(() => PublishedAnswerView)
  readonly answer: PublishedAnswerView;

  constructor(answer: PublishedAnswerView) {
    this.answer = answer;
  }
}

@ObjectType("AnswerWithdrawn")
export class AnswerWithdrawn {
  @Field(() => ID)
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export const PublishAnswerResult = createUnionType({ name: "PublishAnswerResult", types: () => [AnswerPublished, NotFound, NotAllowed, Invalid] as const });
export type PublishAnswerResult = AnswerPublished | NotFound | NotAllowed | Invalid;

export const WithdrawAnswerResult = createUnionType({ name: "WithdrawAnswerResult", types: () => [AnswerWithdrawn, NotFound, NotAllowed] as const });
export type WithdrawAnswerResult = AnswerWithdrawn | NotFound | NotAllowed;
