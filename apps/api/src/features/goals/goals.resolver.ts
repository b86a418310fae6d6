import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { goalWork } from "./goal-work.js";
import type { GoalsService } from "./goals.service.js";
import { GoalWork, GoalWorkResult, MoveGoalRevisionInput, SaveGoalRevisionInput } from "./goals.types.js";

@SignedIn()
@Resolver()
export class GoalsResolver {
  constructor(private readonly service: GoalsService) {}

  @Query(() => GoalWork, { nullable: true })
  goalWork(@Arg("projectYearId", () => ID) projectYearId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<GoalWork | undefined> {
    if (viewer.role === "EVALUATOR") return Promise.resolve(undefined);
    return unitOfWork.read(viewer, (reading) => goalWork(reading, viewer, projectYearId));
  }

  @Mutation(() => GoalWorkResult)
  saveGoalRevision(@Arg("input", () => SaveGoalRevisionInput) input: SaveGoalRevisionInput, @Ctx() { viewer }: SignedInContext): Promise<GoalWorkResult> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => GoalWorkResult)
  moveGoalRevision(@Arg("input", () => MoveGoalRevisionInput) input: MoveGoalRevisionInput, @Ctx() { viewer }: SignedInContext): Promise<GoalWorkResult> {
    return this.service.move(viewer, input);
  }

  @Mutation(() => GoalWorkResult)
  rebaseForms(@Arg("projectYearId", () => ID) projectYearId: string, @Ctx() { viewer }: SignedInContext): Promise<GoalWorkResult> {
    return this.service.rebase(viewer, projectYearId);
  }
}
