import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { SealingResolver } from "./sealing.resolver.js";
import { scanEvidence, SealingService } from "./sealing.service.js";

/** Sealed scans of submissions. */
export function createSealing({ unitOfWork }: FeatureDeps): Feature {
  return { resolvers: [[SealingResolver, new SealingResolver(new SealingService(unitOfWork))]], evidence: { PACKAGE: scanEvidence } };
}
