import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { InsightResolver } from "./insight.resolver.js";

/** The inbox and the progress of a cycle. It keeps no rows of its own. */
export function createInsight(_deps: FeatureDeps): Feature {
  return { resolvers: [[InsightResolver, new InsightResolver()]] };
}
