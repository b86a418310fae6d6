import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { CorrectionsService } from "./corrections.service.js";
import { DecisionsResolver } from "./decisions.resolver.js";
import { DecisionsService } from "./decisions.service.js";
import { correctionEvidence, decisionEvidence, findingEvidence } from "./evidence.js";
import { exportRoutes } from "./export.routes.js";
import { FindingsService } from "./findings.service.js";
import { NoticesService } from "./notices.service.js";
import { ResultsResolver } from "./results.resolver.js";

/** What monitoring leads to: findings and what follows from them. */
export function createResults({ unitOfWork }: FeatureDeps): Feature {
  return {
    resolvers: [
      [ResultsResolver, new ResultsResolver(new FindingsService(unitOfWork), new CorrectionsService(unitOfWork), new NoticesService(unitOfWork))],
      [DecisionsResolver, new DecisionsResolver(new DecisionsService(unitOfWork))],
    ],
    routes: exportRoutes(unitOfWork),
    evidence: { CORRECTION: correctionEvidence, FUNDING_DECISION: decisionEvidence, FINDING: findingEvidence },
  };
}
