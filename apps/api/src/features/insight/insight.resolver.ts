import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { inboxOf } from "./inbox.js";
import { Inbox } from "./inbox.types.js";
import { cycleProgress } from "./progress.js";
import { CycleProgress } from "./progress.types.js";

/** What waits for the viewer, and how far a cycle is. */
@SignedIn()
@Resolver()
export class InsightResolver {
  @Query(() => Inbox)
  inbox(@Ctx() { unitOfWork, viewer }: SignedInContext): Promise<Inbox> {
    return unitOfWork.read(viewer, (reading) => inboxOf(reading, viewer));
  }

  @Query(() => CycleProgress, { nullable: true })
  cycleProgress(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<CycleProgress | undefined> {
    return unitOfWork.read(viewer, (reading) => cycleProgress(reading, cycleId));
  }
}
