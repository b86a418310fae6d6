import { Arg, AuthenticationError, Ctx, Mutation, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { ProofService } from "./proof.service.js";
import { ProvePresenceInput, ProvePresenceResult } from "./proof.types.js";

@SignedIn()
@Resolver()
export class ProofResolver {
  constructor(private readonly service: ProofService) {}

  @Mutation(() => ProvePresenceResult)
  async provePresence(@Arg("input", () => ProvePresenceInput) input: ProvePresenceInput, @Ctx() { viewer, exchange: { cookie, address } }: SignedInContext): Promise<ProvePresenceResult> {
    if (cookie.token === undefined) throw new AuthenticationError();
    return this.service.prove(viewer, cookie.token, input, address);
  }
}
