import { createEvaluation } from "../features/evaluation/feature.js";
import { createAssessment } from "../features/assessment/index.js";
import { createBatch } from "../features/batch/index.js";
import { createDisclosure } from "../features/disclosure/index.js";
import { createAccounts } from "../features/accounts/index.js";
import { createEvidence } from "../features/evidence/index.js";
import { createExchange } from "../features/exchange/index.js";
import { createFilling } from "../features/filling/index.js";
import { createGoals } from "../features/goals/index.js";
import { createIdentity, type Identity } from "../features/identity/index.js";
import { createInsight } from "../features/insight/index.js";
import { createMonitoring } from "../features/monitoring/feature.js";
import { createOrganisation } from "../features/organisation/index.js";
import { projectsFeature } from "../features/projects/feature.js";
import { createResults } from "../features/results/feature.js";
import { createReview } from "../features/review/index.js";
import { createYearEnd } from "../features/yearend/index.js";
import { createSealing } from "../features/sealing/index.js";
import { createSettings } from "../features/settings/feature.js";
import { createTrail } from "../features/trail/index.js";
import type { Feature, FeatureDeps } from "../graphql/feature.js";

/** The composition root: the one list of what the product is made of. A feature adds one line. */
export function compose(deps: FeatureDeps): { identity: Identity; features: Feature[] } {
  const identity = createIdentity(deps);
  const features: Feature[] = [
    identity,
    createOrganisation(deps),
    createSettings(deps),
    projectsFeature(deps),
    createMonitoring(deps),
    createFilling(deps),
    createReview(deps),
    createResults(deps),
    createEvaluation(deps),
    createAssessment(deps),
    createBatch(deps),
    createInsight(deps),
    createDisclosure(deps),
    createExchange(deps),
    createAccounts(deps),
    createSealing(deps),
    createGoals(deps),
    createYearEnd(deps),
    createTrail(deps),
  ];
  return { identity, features: [...features, createEvidence(deps, features)] };
}
