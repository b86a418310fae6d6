import type { FastifyInstance } from "fastify";

/** What a profile adds to the server. */
export type Prepared = {
  /** Pages of this profile's own. */
  readonly pages?: (server: FastifyInstance) => void;
  /** What the operator is told at start. */
  readonly words: (address: string) => string[];
};
