import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { AskExtensionInput, DecideExtensionInput, ExtensionResult, ExtensionView } from "./extension.types.js";
import type { ExtensionsService } from "./extensions.service.js";

@SignedIn()
@Resolver()
export class ExtensionResolver {
  constructor(private readonly service: ExtensionsService) {}

  @Query(() => [ExtensionView])
  extensions(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer }: SignedInContext): Promise<ExtensionView[]> {
    return this.service.list(viewer, cycleId);
  }

  @Mutation(() => ExtensionResult)
  askExtension(@Arg("input", () => AskExtensionInput) input: AskExtensionInput, @Ctx() { viewer }: SignedInContext): Promise<ExtensionResult> {
    return this.service.ask(viewer, input);
  }

  @Mutation(() => ExtensionResult)
  decideExtension(@Arg("input", () => DecideExtensionInput) input: DecideExtensionInput, @Ctx() { viewer }: SignedInContext): Promise<ExtensionResult> {
    return this.service.decide(viewer, input);
  }
}
