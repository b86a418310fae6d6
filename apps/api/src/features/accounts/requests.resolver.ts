import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { PageArgs } from "../../graphql/page.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { AccessRequestState } from "./access-request.entity.js";
import type { RequestsService } from "./requests.service.js";
import { AccessRequestPage, AccessRequestStateEnum, ApproveAccessInput, DecideAccessResult, RefuseAccessInput } from "./requests.types.js";

@ArgsType()
class AccessRequestsArgs extends PageArgs {
  @Field(() => AccessRequestStateEnum, { nullable: true })
  state?: AccessRequestState | null;
}

@SignedIn()
@Resolver()
export class RequestsResolver {
  constructor(private readonly service: RequestsService) {}

  @Query(() => AccessRequestPage)
  accessRequests(@Args(() => AccessRequestsArgs) { state, ...slice }: AccessRequestsArgs, @Ctx() { viewer }: SignedInContext): Promise<AccessRequestPage> {
    return this.service.requests(viewer, state ?? null, slice);
  }

  @Mutation(() => DecideAccessResult)
  approveAccess(@Arg("input", () => ApproveAccessInput) { id, opinion }: ApproveAccessInput, @Ctx() { viewer }: SignedInContext): Promise<DecideAccessResult> {
    return this.service.approve(viewer, id, opinion ?? null);
  }

  @Mutation(() => DecideAccessResult)
  refuseAccess(@Arg("input", () => RefuseAccessInput) { id, opinion }: RefuseAccessInput, @Ctx() { viewer }: SignedInContext): Promise<DecideAccessResult> {
    return this.service.refuse(viewer, id, opinion);
  }

  @Mutation(() => DecideAccessResult)
  withdrawAccess(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<DecideAccessResult> {
    return this.service.withdraw(viewer, id);
  }
}
