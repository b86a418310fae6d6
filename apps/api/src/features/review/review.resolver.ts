import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { MoveFilingInput, MoveFilingResult, ReturnFilingInput } from "../monitoring/index.js";
import type { ReviewService } from "./review.service.js";

@SignedIn()
@Resolver()
export class ReviewResolver {
  constructor(private readonly service: ReviewService) {}

  @Mutation(() => MoveFilingResult)
  returnFiling(@Arg("input", () => ReturnFilingInput) input: ReturnFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.service.return(viewer, input);
  }

  @Mutation(() => MoveFilingResult)
  acceptFiling(@Arg("input", () => MoveFilingInput) input: MoveFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.service.accept(viewer, input);
  }

  @Mutation(() => MoveFilingResult)
  reopenFiling(@Arg("input", () => ReturnFilingInput) input: ReturnFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.service.reopen(viewer, input);
  }
}
