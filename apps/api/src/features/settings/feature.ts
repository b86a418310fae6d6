import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { SettingsResolver } from "./settings.resolver.js";
import { SettingsService } from "./settings.service.js";

/** What a district decides for itself: check pack, standards and the like, in versions. */
export function createSettings({ unitOfWork }: FeatureDeps): Feature {
  return { resolvers: [[SettingsResolver, new SettingsResolver(new SettingsService(unitOfWork))]] };
}
