import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { GoalsResolver } from "./goals.resolver.js";
import { GoalsService } from "./goals.service.js";
import { LibraryResolver } from "./library.resolver.js";
import { libraryRoutes } from "./library.routes.js";
import { StagesResolver } from "./stages.resolver.js";

export { approveWithDecision, dropWithDecision, reviseWithDecision, type TargetChange } from "./by-decision.js";
export { revisionOfDecision } from "./decided.js";
export { GoalRevision } from "./goal-revision.entity.js";
export { DecidedRevision } from "./goals.types.js";

/** Adjusting goals in mid-year, saying what of them is due by when, and the library their indicators are taken from. */
export function createGoals({ unitOfWork }: FeatureDeps): Feature {
  return {
    resolvers: [[GoalsResolver, new GoalsResolver(new GoalsService(unitOfWork))], [StagesResolver, new StagesResolver()], [LibraryResolver, new LibraryResolver()]],
    routes: libraryRoutes(unitOfWork),
  };
}
