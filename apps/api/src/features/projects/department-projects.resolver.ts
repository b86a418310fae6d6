import { SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { Department } from "../organisation/index.js";
import { Project } from "./project.entity.js";

/** How many projects a department has, of those the viewer may see; null for the administrators, who see none of anybody's. */
@SignedIn()
@Resolver(() => Department)
export class DepartmentProjectsResolver {
  @FieldResolver(() => Int, { nullable: true })
  async projectCount(@Root() { id }: Department, @Ctx() { loadBy, viewer }: SignedInContext): Promise<number | null> {
    if ((SEPARATED_ROLES as readonly Role[]).includes(viewer.role)) return null;
    return (await loadBy(Project, "departmentId", id)).length;
  }
}
