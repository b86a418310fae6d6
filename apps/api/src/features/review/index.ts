import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { AssignmentService } from "./assignment.service.js";
import { BulkService } from "./bulk.service.js";
import { CommentsService } from "./comments.service.js";
import { QuestionsResolver } from "./questions.resolver.js";
import { QuestionsService } from "./questions.service.js";
import { ReviewResolver } from "./review.resolver.js";
import { ReviewService } from "./review.service.js";

export { ChecklistVerdict, FilingComment } from "./review.entity.js";

/** The bureau's decisions on submitted filings, what it holds them against, and who decides what. A filing's own rows are monitoring's, since a returned one is filled in again. */
export function createReview({ unitOfWork }: FeatureDeps): Feature {
  const review = new ReviewService(unitOfWork);
  const resolver = new ReviewResolver(review, new BulkService(unitOfWork, review), new CommentsService(unitOfWork), new AssignmentService(unitOfWork));
  return { resolvers: [[ReviewResolver, resolver], [QuestionsResolver, new QuestionsResolver(new QuestionsService(unitOfWork))]] };
}
