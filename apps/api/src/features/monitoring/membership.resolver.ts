import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { Cycle } from "./cycle.entity.js";
import { addableProjects, cycleMembers } from "./membership-list.js";
import type { MembershipService } from "./membership.service.js";
import { AddableProject, AddToCycleInput, ChangeMembershipInput, ChangeMembershipResult, CycleMemberPage, CycleMembersArgs } from "./membership.types.js";

@SignedIn()
@Resolver()
export class MembershipResolver {
  constructor(private readonly service: MembershipService) {}

  @Query(() => CycleMemberPage)
  cycleMembers(@Args(() => CycleMembersArgs) args: CycleMembersArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CycleMemberPage> {
    return unitOfWork.read(viewer, (reading) => cycleMembers(reading, viewer, args));
  }

  @Query(() => [AddableProject], { description: "Projects of the cycle's year with an approved goal that are not in it; for the performance office." })
  addableProjects(@Arg("cycleId", () => ID) cycleId: string, @Arg("search", () => String, { defaultValue: "" }) search: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<AddableProject[]> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return Promise.resolve([]);
    return unitOfWork.read(viewer, async (reading) => {
      const cycle = await reading.rows(Cycle).find(cycleId);
      return cycle ? addableProjects(reading, cycle, search.slice(0, 60)) : [];
    });
  }

  @Mutation(() => ChangeMembershipResult)
  changeMembership(@Arg("input", () => ChangeMembershipInput) input: ChangeMembershipInput, @Ctx() { viewer }: SignedInContext): Promise<ChangeMembershipResult> {
    return this.service.change(viewer, input);
  }

  @Mutation(() => ChangeMembershipResult)
  addToCycle(@Arg("input", () => AddToCycleInput) input: AddToCycleInput, @Ctx() { viewer }: SignedInContext): Promise<ChangeMembershipResult> {
    return this.service.add(viewer, input);
  }
}
