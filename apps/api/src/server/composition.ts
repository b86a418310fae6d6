import { createExchange } from "../features/exchange/index.js";
import { createIdentity, type Identity } from "../features/identity/index.js";
import { createInsight } from "../features/insight/index.js";
import { createMonitoring } from "../features/monitoring/feature.js";
import { createOrganisation } from "../features/organisation/index.js";
import { projectsFeature } from "../features/projects/feature.js";
import { createReview } from "../features/review/index.js";
import type { Feature, FeatureDeps } from "../graphql/feature.js";

/** The composition root: the one list of what the product is made of. A feature adds one line. */
export function compose(deps: FeatureDeps): { identity: Identity; features: Feature[] } {
  const identity = createIdentity(deps);
  const features: Feature[] = [
    identity,
    createOrganisation(deps),
    projectsFeature(),
    createMonitoring(deps),
    createReview(deps),
    createInsight(deps),
    createExchange(deps),
  ];
  return { identity, features };
}
