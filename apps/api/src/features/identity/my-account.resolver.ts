import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { MyAccountService } from "./my-account.service.js";
import { EndSessionResult, MyAccount } from "./my-account.types.js";

@SignedIn()
@Resolver()
export class MyAccountResolver {
  constructor(private readonly service: MyAccountService) {}

  @Query(() => MyAccount)
  myAccount(@Ctx() { viewer, exchange: { cookie } }: SignedInContext): Promise<MyAccount> {
    return this.service.mine(viewer, cookie.token ?? "");
  }

  @Mutation(() => EndSessionResult)
  endSession(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<EndSessionResult> {
    return this.service.endSession(viewer, id);
  }
}
