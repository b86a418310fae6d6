import { MaxLength } from "class-validator";
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { PageArgs } from "../../graphql/page.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { AccountsService } from "./accounts.service.js";
import { AccountFilterEnum, AccountInput, AccountPage, AccountView, ChangeAccountResult, CorrectNameInput, PasswordLinkInput, PasswordLinkResult, type AccountFilter } from "./accounts.types.js";

@ArgsType()
class AccountsArgs extends PageArgs {
  @MaxLength(100)
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => AccountFilterEnum, { nullable: true })
  filter?: AccountFilter | null;
}

@SignedIn()
@Resolver()
export class AccountsResolver {
  constructor(private readonly service: AccountsService) {}

  @Query(() => AccountPage)
  accounts(@Args(() => AccountsArgs) { search, filter, limit, offset }: AccountsArgs, @Ctx() { viewer }: SignedInContext): Promise<AccountPage> {
    return this.service.accounts(viewer, { search: search ?? null, filter: filter ?? null, limit, offset });
  }

  @Query(() => AccountView, { nullable: true })
  account(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<AccountView | undefined> {
    return this.service.account(viewer, id);
  }

  @Mutation(() => PasswordLinkResult)
  issuePasswordLink(@Arg("input", () => PasswordLinkInput) { id }: PasswordLinkInput, @Ctx() { viewer }: SignedInContext): Promise<PasswordLinkResult> {
    return this.service.issueLink(viewer, id);
  }

  @Mutation(() => ChangeAccountResult, { description: "更正姓名: a name that was written wrongly or has changed. What was signed and done keeps the name it was done under." })
  correctName(@Arg("input", () => CorrectNameInput) { id, name, reason }: CorrectNameInput, @Ctx() { viewer }: SignedInContext): Promise<ChangeAccountResult> {
    return this.service.correctName(viewer, id, name, reason);
  }

  @Mutation(() => ChangeAccountResult)
  disableAccount(@Arg("input", () => AccountInput) { id, reason }: AccountInput, @Ctx() { viewer }: SignedInContext): Promise<ChangeAccountResult> {
    return this.service.disable(viewer, id, reason);
  }

  @Mutation(() => ChangeAccountResult)
  enableAccount(@Arg("input", () => AccountInput) { id, reason }: AccountInput, @Ctx() { viewer }: SignedInContext): Promise<ChangeAccountResult> {
    return this.service.enable(viewer, id, reason);
  }

  @Mutation(() => ChangeAccountResult)
  unlockAccount(@Arg("input", () => AccountInput) { id, reason }: AccountInput, @Ctx() { viewer }: SignedInContext): Promise<ChangeAccountResult> {
    return this.service.unlock(viewer, id, reason);
  }
}
