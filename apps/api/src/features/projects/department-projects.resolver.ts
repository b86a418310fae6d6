import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { Department } from "../organisation/index.js";
import { Project } from "./project.entity.js";

/** How many projects a department has, of those the viewer may see. */
@SignedIn()
@Resolver(() => Department)
export class DepartmentProjectsResolver {
  @FieldResolver(() => Int)
  async projectCount(@Root() { id }: Department, @Ctx() { loadBy }: SignedInContext): Promise<number> {
    return (await loadBy(Project, "departmentId", id)).length;
  }
}
