import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { RecordHistoryService } from "./record-history.service.js";
import { TrailResolver } from "./trail.resolver.js";
import { trailRoutes } from "./trail.routes.js";
import { TrailService } from "./trail.service.js";

/** Reading and searching the trail, and how a record came to be as it is. Writing it is everybody's: `audit/`. */
export function createTrail({ unitOfWork }: FeatureDeps): Feature {
  const service = new TrailService(unitOfWork);
  return { resolvers: [[TrailResolver, new TrailResolver(service, new RecordHistoryService(unitOfWork))]], routes: trailRoutes(service, unitOfWork) };
}
