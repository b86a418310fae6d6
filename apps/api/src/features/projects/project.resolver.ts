import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { HistoryEntry } from "./history.js";
import { MonthAmount, monthAmounts } from "./month-amount.js";
import { listProjects } from "./project-list.js";
import { budgetLines, filings, goalVersions, payments, projectHistory, projectPage } from "./project-page.js";
import { PaymentsArgs, ProjectsArgs } from "./project.input.js";
import { BudgetLineView, GoalVersionView, PaymentPage, ProjectFilingRef, ProjectPage, ProjectView } from "./project.types.js";

@SignedIn()
@Resolver(() => ProjectView)
export class ProjectResolver {
  @Query(() => ProjectPage)
  projects(@Args(() => ProjectsArgs) args: ProjectsArgs, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<ProjectPage> {
    return unitOfWork.read(viewer, ({ rows }) => listProjects(rows, viewer, args));
  }

  @Query(() => ProjectView, { nullable: true })
  async project(@Arg("id", () => ID) id: string, @Arg("fiscalYear", () => Int, { nullable: true }) fiscalYear: number | null, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<ProjectView | null> {
    return (await unitOfWork.read(viewer, ({ rows }) => projectPage(rows, id, fiscalYear))) ?? null;
  }

  @FieldResolver(() => [BudgetLineView])
  budgetLines(@Root() { projectYearId }: ProjectView, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<BudgetLineView[]> {
    return unitOfWork.read(viewer, ({ rows }) => budgetLines(rows, projectYearId));
  }

  @FieldResolver(() => [GoalVersionView])
  goals(@Root() { projectYearId }: ProjectView, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<GoalVersionView[]> {
    return unitOfWork.read(viewer, ({ rows }) => goalVersions(rows, projectYearId));
  }

  @FieldResolver(() => [MonthAmount])
  months(@Root() project: ProjectView, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<MonthAmount[]> {
    return unitOfWork.read(viewer, ({ rows }) => monthAmounts(rows, project));
  }

  @FieldResolver(() => PaymentPage)
  payments(@Root() { projectYearId }: ProjectView, @Args(() => PaymentsArgs) { limit, offset }: PaymentsArgs, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<PaymentPage> {
    return unitOfWork.read(viewer, ({ rows }) => payments(rows, projectYearId, limit, offset));
  }

  @FieldResolver(() => [ProjectFilingRef])
  filings(@Root() { id }: ProjectView, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<ProjectFilingRef[]> {
    return unitOfWork.read(viewer, ({ rows }) => filings(rows, viewer, id));
  }

  @FieldResolver(() => [HistoryEntry])
  history(@Root() { id }: ProjectView, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<HistoryEntry[]> {
    return unitOfWork.read(viewer, ({ rows }) => projectHistory(rows, viewer, id));
  }
}
