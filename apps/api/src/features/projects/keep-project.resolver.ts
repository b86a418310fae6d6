import { mayNotKeepProjects } from "@jianxiao/domain";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { AddBudgetLineInput, ChangeBudgetInput, CreateProjectInput, EditProjectInput } from "./keep-project.input.js";
import { KeepProjectResult } from "./keep-project.results.js";
import type { ProjectKeeping } from "./keep-project.service.js";

@SignedIn()
@Resolver()
export class ProjectKeepingResolver {
  constructor(private readonly keeping: ProjectKeeping) {}

  /** Whether projects and budgets are the viewer's to write down. */
  @Query(() => Boolean)
  mayKeepProjects(@Ctx() { viewer }: SignedInContext): boolean {
    return mayNotKeepProjects(viewer.role) === null;
  }

  @Mutation(() => KeepProjectResult)
  createProject(@Arg("input", () => CreateProjectInput) input: CreateProjectInput, @Ctx() { viewer }: SignedInContext): Promise<KeepProjectResult> {
    return this.keeping.create(viewer, input);
  }

  @Mutation(() => KeepProjectResult)
  editProject(@Arg("input", () => EditProjectInput) input: EditProjectInput, @Ctx() { viewer }: SignedInContext): Promise<KeepProjectResult> {
    return this.keeping.edit(viewer, input);
  }

  @Mutation(() => KeepProjectResult)
  addBudgetLine(@Arg("input", () => AddBudgetLineInput) input: AddBudgetLineInput, @Ctx() { viewer }: SignedInContext): Promise<KeepProjectResult> {
    return this.keeping.addLine(viewer, input);
  }

  @Mutation(() => KeepProjectResult)
  changeBudget(@Arg("input", () => ChangeBudgetInput) input: ChangeBudgetInput, @Ctx() { viewer }: SignedInContext): Promise<KeepProjectResult> {
    return this.keeping.changeBudget(viewer, input);
  }
}
