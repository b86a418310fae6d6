import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { AssessmentResolver } from "./assessment.resolver.js";
import { assessmentRoutes } from "./assessment.routes.js";
import { markEvidence } from "./evidence.js";
import { MarksService } from "./marks.service.js";

export { AssessmentMark } from "./assessment-mark.entity.js";
export { assessment } from "./assessment.js";
export { scoreSheet } from "./assessment-documents.js";

/** 考核 of departments: counted from what other features keep, and what a person gives for the rest. */
export function createAssessment({ unitOfWork }: FeatureDeps): Feature {
  return {
    resolvers: [[AssessmentResolver, new AssessmentResolver(new MarksService(unitOfWork))]],
    routes: assessmentRoutes(unitOfWork),
    evidence: { ASSESSMENT_MARK: markEvidence },
  };
}
