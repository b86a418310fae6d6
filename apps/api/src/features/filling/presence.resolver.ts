import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { PresenceService } from "./presence.service.js";
import { FilingPulse, HeartbeatInput } from "./presence.types.js";

@SignedIn()
@Resolver()
export class PresenceResolver {
  constructor(private readonly service: PresenceService) {}

  @Mutation(() => [FilingPulse], { description: "Asked every ten seconds while forms are on the screen." })
  heartbeat(@Arg("input", () => HeartbeatInput) { filingIds, at = null, path = null }: HeartbeatInput, @Ctx() { viewer }: SignedInContext): Promise<FilingPulse[]> {
    return this.service.beat(viewer, { filingIds, at, path });
  }
}
