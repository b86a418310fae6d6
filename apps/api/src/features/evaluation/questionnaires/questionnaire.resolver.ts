import { tally } from "@jianxiao/domain";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import { seesWorkingPapers } from "../side.js";
import { TaskResult } from "../work/work.types.js";
import { Questionnaire, QuestionnaireAnswer } from "./questionnaire.entity.js";
import { MoveQuestionnaireInput, SaveQuestionnaireInput } from "./questionnaire.input.js";
import { QuestionView, SatisfactionView } from "./questionnaire.types.js";
import type { QuestionnairesService } from "./questionnaires.service.js";

const TEXTS_SHOWN = 200;

/** A questionnaire with its answers added up: for the evaluators of its project and the bureau. */
@SignedIn()
@Resolver(() => Questionnaire)
export class QuestionnaireResolver {
  constructor(private readonly service: QuestionnairesService) {}

  @Mutation(() => TaskResult)
  saveQuestionnaire(@Arg("input", () => SaveQuestionnaireInput) input: SaveQuestionnaireInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => TaskResult)
  moveQuestionnaire(@Arg("input", () => MoveQuestionnaireInput) input: MoveQuestionnaireInput, @Ctx() { viewer }: SignedInContext): Promise<TaskResult> {
    return this.service.move(viewer, input);
  }

  @FieldResolver(() => String, { nullable: true, description: "The path of its public address, once it is given out." })
  path(@Root() { token }: Questionnaire): string | null {
    return token === null ? null : `/questionnaire/${token}`;
  }

  @FieldResolver(() => Int, { description: "Answers received." })
  async count(@Root() questionnaire: Questionnaire, @Ctx() context: SignedInContext): Promise<number> {
    return (await answersOf(questionnaire, context)).length;
  }

  @FieldResolver(() => [QuestionView])
  async questions(@Root() questionnaire: Questionnaire, @Ctx() context: SignedInContext): Promise<QuestionView[]> {
    const told = tally(questionnaire.questions, (await answersOf(questionnaire, context)).map(({ answers }) => answers));
    return questionnaire.questions.map((question, at) => {
      const { count = 0, counts = [], satisfaction = null, texts = [] } = told[at] ?? {};
      return Object.assign(new QuestionView(), { ...question, count, counts, satisfaction: satisfaction && Object.assign(new SatisfactionView(), satisfaction), texts: texts.slice(0, TEXTS_SHOWN) });
    });
  }
}

function answersOf({ id }: Questionnaire, { viewer, loadBy }: SignedInContext): Promise<QuestionnaireAnswer[]> {
  return seesWorkingPapers(viewer) ? loadBy(QuestionnaireAnswer, "questionnaireId", id) : Promise.resolve([]);
}
