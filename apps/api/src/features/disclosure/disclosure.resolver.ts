import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { disclosureOf, disclosureView } from "./disclosure.js";
import { DisclosureView } from "./disclosure.types.js";

/** What may be published of a cycle; absent for those who do not see the whole district. */
@SignedIn()
@Resolver()
export class DisclosureResolver {
  @Query(() => DisclosureView, { nullable: true })
  disclosure(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<DisclosureView | null> {
    return unitOfWork.read(viewer, async (reading) => {
      const found = await disclosureOf(reading, viewer, cycleId);
      return found ? disclosureView(found) : null;
    });
  }
}
