import { createExchange } from "../features/exchange/index.js";
import { createIdentity, type Identity } from "../features/identity/index.js";
import { createInsight } from "../features/insight/index.js";
import { createOrganisation } from "../features/organisation/index.js";
import { projectsFeature } from "../features/projects/feature.js";
import type { Feature, FeatureDeps } from "../graphql/feature.js";

/** The composition root: the one list of what the product is made of. A feature adds one line. */
export function compose(deps: FeatureDeps): { identity: Identity; features: Feature[] } {
  const identity = createIdentity(deps);
  const features: Feature[] = [
    identity,
    createOrganisation(deps),
    projectsFeature(),
    createInsight(deps),
    createExchange(deps),
  ];
  return { identity, features };
}
