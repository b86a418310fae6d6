import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { QuestionsService } from "./questions.service.js";
import { AskedQuestionPage, AskedQuestionsArgs, PublishAnswerInput, PublishAnswerResult, PublishedAnswerPage, PublishedAnswersArgs, WithdrawAnswerResult } from "./questions.types.js";

@SignedIn()
@Resolver()
export class QuestionsResolver {
  constructor(private readonly service: QuestionsService) {}

  @Query(() => PublishedAnswerPage, { description: "Questions with answers for every department of the district." })
  publishedAnswers(@Args(() => PublishedAnswersArgs) args: PublishedAnswersArgs, @Ctx() { viewer }: SignedInContext): Promise<PublishedAnswerPage> {
    return this.service.published(viewer, args);
  }

  @Query(() => AskedQuestionPage)
  askedQuestions(@Args(() => AskedQuestionsArgs) args: AskedQuestionsArgs, @Ctx() { viewer }: SignedInContext): Promise<AskedQuestionPage> {
    return this.service.asked(viewer, args);
  }

  @Mutation(() => PublishAnswerResult)
  publishAnswer(@Arg("input", () => PublishAnswerInput) input: PublishAnswerInput, @Ctx() { viewer }: SignedInContext): Promise<PublishAnswerResult> {
    return this.service.publish(viewer, input);
  }

  @Mutation(() => WithdrawAnswerResult)
  withdrawAnswer(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<WithdrawAnswerResult> {
    return this.service.withdraw(viewer, id);
  }
}
