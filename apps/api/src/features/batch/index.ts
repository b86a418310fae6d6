import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { BatchResolver } from "./batch.resolver.js";
import { BatchService } from "./batch.service.js";

/** One act on many projects at once. Owns no rows. */
export function createBatch({ unitOfWork }: FeatureDeps): Feature {
  return { resolvers: [[BatchResolver, new BatchResolver(new BatchService(unitOfWork))]] };
}
