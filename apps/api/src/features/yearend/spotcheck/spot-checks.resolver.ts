import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import { DrawSpotChecksInput, DrawSpotChecksResult, RecordSpotCheckInput, RecordSpotCheckResult, SpotCheckDetail, SpotChecksView } from "./spot-check.types.js";
import { spotCheckOf, spotChecksOf } from "./spot-checks.js";
import type { SpotChecksService } from "./spot-checks.service.js";

@SignedIn()
@Resolver()
export class SpotChecksResolver {
  constructor(private readonly service: SpotChecksService) {}

  @Query(() => SpotChecksView, { nullable: true })
  spotChecks(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<SpotChecksView | undefined> {
    return unitOfWork.read(viewer, ({ rows }) => spotChecksOf(rows, viewer, cycleId));
  }

  @Query(() => SpotCheckDetail, { nullable: true })
  spotCheck(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<SpotCheckDetail | undefined> {
    return unitOfWork.read(viewer, ({ rows }) => spotCheckOf(rows, viewer, id));
  }

  @Mutation(() => DrawSpotChecksResult)
  drawSpotChecks(@Arg("input", () => DrawSpotChecksInput) input: DrawSpotChecksInput, @Ctx() { viewer }: SignedInContext): Promise<DrawSpotChecksResult> {
    return this.service.draw(viewer, input);
  }

  @Mutation(() => RecordSpotCheckResult)
  recordSpotCheck(@Arg("input", () => RecordSpotCheckInput) input: RecordSpotCheckInput, @Ctx() { viewer }: SignedInContext): Promise<RecordSpotCheckResult> {
    return this.service.record(viewer, input);
  }
}
