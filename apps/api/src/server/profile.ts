import type { FastifyInstance } from "fastify";
import type { FeatureDeps } from "../graphql/feature.js";
import { firstRun } from "./first-run.js";

export type Prepared = {
  /** Pages of this profile's own. */
  readonly pages?: (server: FastifyInstance) => void;
  /** What the operator is told at start. */
  readonly words: (address: string) => string[];
};

/** Makes the installation usable: the demonstration gets its district, production its first three persons. */
export async function prepareProfile(deps: FeatureDeps): Promise<Prepared> {
  if (deps.profile === "PRODUCTION") return firstRun(deps);
  return { words: () => [] };
}
