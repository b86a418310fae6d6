import { AnalysisSection } from "./analysis.entity.js";
import { WarningExplanation } from "./warning.entity.js";

export const insightEntities = [WarningExplanation, AnalysisSection];
