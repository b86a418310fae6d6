import { Runner } from "../../jobs/runner.js";
import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { AccessReviewResolver } from "./access-review.resolver.js";
import { accessReviewRoutes } from "./access-review.routes.js";
import { AccessReviewService } from "./access-review.service.js";
import { AccountsResolver } from "./accounts.resolver.js";
import { AccountsService } from "./accounts.service.js";
import { AppointingResolver } from "./appointing.resolver.js";
import { AppointingService } from "./appointing.service.js";
import { Housekeeping } from "./housekeeping.js";
import { RequestsResolver } from "./requests.resolver.js";
import { RequestsService } from "./requests.service.js";

export { accessLines } from "./access-lines.js";
export { knownAccounts, knownPosts } from "./accounts.service.js";
export { AccessRequest } from "./access-request.entity.js";
export { AccessReview } from "./access-review.entity.js";

const LOOK_EVERY = 60_000;

/** Who has which account and post, who approved it, and the yearly review of all of it. */
export function createAccounts({ unitOfWork, profile, log }: FeatureDeps): Feature {
  const review = new AccessReviewService(unitOfWork);
  const housekeeping = new Housekeeping(unitOfWork, profile);
  const runner = new Runner(() => housekeeping.next(), log, LOOK_EVERY);
  return {
    resolvers: [
      [AccountsResolver, new AccountsResolver(new AccountsService(unitOfWork, profile))],
      [AppointingResolver, new AppointingResolver(new AppointingService(unitOfWork, profile))],
      [RequestsResolver, new RequestsResolver(new RequestsService(unitOfWork))],
      [AccessReviewResolver, new AccessReviewResolver(review)],
    ],
    routes: accessReviewRoutes(review),
    start: () => runner.start(),
    stop: () => runner.stop(),
  };
}
