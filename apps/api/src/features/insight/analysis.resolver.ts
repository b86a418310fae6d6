import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { analysisOf } from "./analysis.js";
import type { AnalysisService } from "./analysis.service.js";
import { AnalysisView, SaveAnalysisInput, SaveAnalysisResult } from "./analysis.types.js";

/** The district's analysis of a cycle, for the government. */
@SignedIn()
@Resolver()
export class AnalysisResolver {
  constructor(private readonly service: AnalysisService) {}

  @Query(() => AnalysisView, { nullable: true })
  analysis(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { unitOfWork, viewer }: SignedInContext): Promise<AnalysisView | undefined> {
    return unitOfWork.read(viewer, (reading) => analysisOf(reading, viewer, cycleId));
  }

  @Mutation(() => SaveAnalysisResult)
  saveAnalysis(@Arg("input", () => SaveAnalysisInput) input: SaveAnalysisInput, @Ctx() { viewer }: SignedInContext): Promise<SaveAnalysisResult> {
    return this.service.save(viewer, input);
  }
}
