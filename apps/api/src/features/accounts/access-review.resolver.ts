import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import type { AccessReviewService } from "./access-review.service.js";
import { AccessReviewView, SignAccessReviewInput, SignAccessReviewResult } from "./access-review.types.js";

@SignedIn()
@Resolver()
export class AccessReviewResolver {
  constructor(private readonly service: AccessReviewService) {}

  @Query(() => AccessReviewView)
  accessReview(@Ctx() { viewer }: SignedInContext): Promise<AccessReviewView> {
    return this.service.review(viewer);
  }

  @Mutation(() => SignAccessReviewResult)
  signAccessReview(@Arg("input", () => SignAccessReviewInput) input: SignAccessReviewInput, @Ctx() { viewer }: SignedInContext): Promise<SignAccessReviewResult> {
    return this.service.sign(viewer, input);
  }
}
