import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { ReviewResolver } from "./review.resolver.js";
import { ReviewService } from "./review.service.js";

/** The bureau's decisions on submitted filings. Its rows are monitoring's, since a returned filing is filled in again. */
export function createReview({ unitOfWork }: FeatureDeps): Feature {
  return { resolvers: [[ReviewResolver, new ReviewResolver(new ReviewService(unitOfWork))]] };
}
