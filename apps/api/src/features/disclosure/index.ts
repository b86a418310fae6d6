import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { DisclosureResolver } from "./disclosure.resolver.js";
import { disclosureRoutes } from "./disclosure.routes.js";

/** 公开包 of a cycle. Owns no rows. */
export function createDisclosure({ unitOfWork }: FeatureDeps): Feature {
  return { resolvers: [[DisclosureResolver, new DisclosureResolver()]], routes: disclosureRoutes(unitOfWork) };
}
