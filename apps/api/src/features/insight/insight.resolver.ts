import type { Basis } from "@jianxiao/domain";
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { withoutHistory } from "../../access/viewer.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { attentionOf } from "./attention.js";
import { Attention } from "./attention.types.js";
import { deviationsOf } from "./deviations.js";
import { deviationPage } from "./deviation-lines.js";
import { DeviationPage, Deviations, DeviationsArgs } from "./deviations.types.js";
import { inboxOf } from "./inbox.js";
import { Inbox } from "./inbox.types.js";
import { matrixOf, trailOf } from "./matrix.js";
import { Matrix, TrailPoint } from "./matrix.types.js";
import { cycleProgress } from "./progress.js";
import { BasisEnum, CycleProgress } from "./progress.types.js";
import { reviewSummary } from "./review-summary.js";
import { ReviewSummary } from "./review-summary.types.js";

/** What waits for the viewer, and how far a cycle is. */
@SignedIn()
@Resolver()
export class InsightResolver {
  @Query(() => Inbox)
  inbox(@Ctx() { unitOfWork, viewer }: SignedInContext): Promise<Inbox> {
    return unitOfWork.read(withoutHistory(viewer), (reading) => inboxOf(reading, viewer));
  }

  @Query(() => CycleProgress, { nullable: true })
  cycleProgress(@Arg("cycleId", () => ID) cycleId: string, @Arg("basis", () => BasisEnum, { defaultValue: "AS_THEN" satisfies Basis }) basis: Basis, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<CycleProgress | undefined> {
    return unitOfWork.read(viewer, (reading) => cycleProgress(reading, cycleId, basis));
  }

  @Query(() => Matrix, { nullable: true })
  matrix(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<Matrix | undefined> {
    return unitOfWork.read(viewer, (reading) => matrixOf(reading, viewer, cycleId));
  }

  @Query(() => [TrailPoint])
  matrixTrail(
    @Arg("projectId", () => ID) projectId: string,
    @Arg("fiscalYear", () => Int) fiscalYear: number,
    @Ctx() { unitOfWork, viewer }: SignedInContext,
  ): Promise<TrailPoint[]> {
    return unitOfWork.read(viewer, (reading) => trailOf(reading, viewer, projectId, fiscalYear));
  }

  @Query(() => Deviations)
  deviations(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<Deviations> {
    return unitOfWork.read(viewer, (reading) => deviationsOf(reading, viewer, cycleId));
  }

  @Query(() => DeviationPage, { description: "The indicators behind `deviations`, each with its cell." })
  deviationLines(@Args(() => DeviationsArgs) args: DeviationsArgs, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<DeviationPage> {
    return unitOfWork.read(viewer, (reading) => deviationPage(reading, viewer, args));
  }

  /** The bureau's own summary of a cycle; absent outside it. */
  @Query(() => ReviewSummary, { nullable: true })
  reviewSummary(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<ReviewSummary | undefined> {
    return unitOfWork.read(viewer, (reading) => reviewSummary(reading, viewer, cycleId));
  }

  @Query(() => [Attention])
  attention(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<Attention[]> {
    return unitOfWork.read(viewer, (reading) => attentionOf(reading, viewer, cycleId));
  }
}
