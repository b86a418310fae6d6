import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { BatchService } from "./batch.service.js";
import { BatchInput, BatchRow, RunBatchInput, RunBatchResult } from "./batch.types.js";

/** One act on the projects framed in the matrix. */
@SignedIn()
@Resolver()
export class BatchResolver {
  constructor(private readonly service: BatchService) {}

  @Query(() => [BatchRow], { description: "Row by row what the act would do; nothing is done." })
  previewBatch(@Arg("input", () => BatchInput) input: BatchInput, @Ctx() { viewer }: SignedInContext): Promise<BatchRow[]> {
    return this.service.preview(viewer, input);
  }

  @Mutation(() => RunBatchResult)
  runBatch(@Arg("input", () => RunBatchInput) input: RunBatchInput, @Ctx() { viewer }: SignedInContext): Promise<RunBatchResult> {
    return this.service.run(viewer, input);
  }
}
