import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { AnalysisResolver } from "./analysis.resolver.js";
import { AnalysisService } from "./analysis.service.js";
import { cockpitRoutes } from "./cockpit/cockpit.routes.js";
import { InsightResolver } from "./insight.resolver.js";
import { reviewSummaryRoutes } from "./review-summary.routes.js";
import { WarningsResolver } from "./warnings.resolver.js";
import { WarningsService } from "./warnings.service.js";

export { deviationsOf } from "./deviations.js";
export { cycleProgress } from "./progress.js";
export { WarningExplanation } from "./warning.entity.js";

/** What waits, how far a cycle is, both axes together, warnings. Its only rows are what departments say to a warning. */
export function createInsight({ unitOfWork }: FeatureDeps): Feature {
  return {
    resolvers: [
      [InsightResolver, new InsightResolver()],
      [AnalysisResolver, new AnalysisResolver(new AnalysisService(unitOfWork))],
      [WarningsResolver, new WarningsResolver(new WarningsService(unitOfWork))],
    ],
    routes: (server, deps) => {
      cockpitRoutes(unitOfWork)(server, deps);
      reviewSummaryRoutes(unitOfWork)(server, deps);
    },
  };
}
