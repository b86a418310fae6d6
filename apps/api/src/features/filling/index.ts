import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { CurveResolver } from "./curve.resolver.js";
import { DisputeResolver } from "./dispute.resolver.js";
import { disputeEvidence, DisputesService } from "./disputes.service.js";
import { ExtensionResolver } from "./extension.resolver.js";
import { ExtensionsService } from "./extensions.service.js";
import { PreferenceResolver } from "./preference.resolver.js";
import { PresenceResolver } from "./presence.resolver.js";
import { PresenceService } from "./presence.service.js";

export { PaymentDispute } from "./dispute.entity.js";
export { ExtensionRequest } from "./extension.entity.js";

/** What filling in needs besides the forms themselves: who else is here, more time, figures disputed, and how one likes one's tables. */
export function createFilling({ unitOfWork }: FeatureDeps): Feature {
  return {
    resolvers: [
      [PresenceResolver, new PresenceResolver(new PresenceService(unitOfWork))],
      [PreferenceResolver, new PreferenceResolver()],
      [ExtensionResolver, new ExtensionResolver(new ExtensionsService(unitOfWork))],
      [CurveResolver, new CurveResolver()],
      [DisputeResolver, new DisputeResolver(new DisputesService(unitOfWork))],
    ],
    evidence: { DISPUTE: disputeEvidence },
  };
}
