import { seedDemonstration } from "../demo/index.js";
import type { FeatureDeps } from "../graphql/feature.js";
import { firstRun } from "./first-run.js";
import type { Prepared } from "./prepared.js";

/** Makes the installation usable: the demonstration gets its district, production its first three persons. */
export async function prepareProfile(deps: FeatureDeps): Promise<Prepared> {
  if (deps.profile === "PRODUCTION") return firstRun(deps);
  await seedDemonstration(deps);
  return { words: () => [] };
}
