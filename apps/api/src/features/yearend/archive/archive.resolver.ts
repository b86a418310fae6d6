import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import { CycleArchive } from "./archive.entity.js";
import type { CycleKeeping } from "./archive.service.js";
import { archiveView, CycleArchiveView, CycleKeepingResult } from "./archive.types.js";

@SignedIn()
@Resolver()
export class CycleKeepingResolver {
  constructor(private readonly keeping: CycleKeeping) {}

  /** The archive of a cycle, for those who see the whole district; absent while nobody asked for one. */
  @Query(() => CycleArchiveView, { nullable: true })
  async cycleArchive(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CycleArchiveView | undefined> {
    const [archive] = await unitOfWork.read(viewer, ({ rows }) => rows(CycleArchive).findMany({ cycleId }));
    return archive && archiveView(archive);
  }

  @Mutation(() => CycleKeepingResult)
  closeCycle(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<CycleKeepingResult> {
    return this.keeping.close(viewer, id);
  }

  @Mutation(() => CycleKeepingResult)
  reopenCycle(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<CycleKeepingResult> {
    return this.keeping.reopen(viewer, id);
  }

  @Mutation(() => CycleKeepingResult)
  archiveCycle(@Arg("id", () => ID) id: string, @Ctx() { viewer }: SignedInContext): Promise<CycleKeepingResult> {
    return this.keeping.archive(viewer, id);
  }
}
