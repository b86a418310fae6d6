import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Viewer } from "../access/viewer.js";
import type { Profile } from "../database/installation.entity.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import type { EvidenceBindings } from "./evidence-binding.js";

/** What every feature is made from. */
export type FeatureDeps = {
  readonly unitOfWork: UnitOfWork;
  readonly profile: Profile;
  /** Folder for files and other things that are no rows. */
  readonly dataDirectory: string;
  /** Key of stored secrets, base64; without it one is kept in the data directory. */
  readonly secretsKey?: string;
  readonly log: Log;
  /** Address (`host:port`) of the ClamAV daemon that scans uploaded files; without one only our own look at them counts. */
  readonly clamd?: string;
};

export type Log = { info(words: string): void; error(words: string, cause?: unknown): void };

type ResolverClass = new (...args: never[]) => object;

/** A feature as the composition root sees it. */
export type Feature = {
  readonly resolvers: readonly (readonly [ResolverClass, object])[];
  /** HTTP routes besides GraphQL. Registered in a scope of their own: content type parsers added here stay here. */
  readonly routes?: (server: FastifyInstance, deps: RouteDeps) => void;
  /** Things of this feature that files may hang on. */
  readonly evidence?: EvidenceBindings;
  /** Called once the server listens; work that runs on by itself. */
  readonly start?: () => void;
  /** Called at shutdown; resolves when nothing is under way. */
  readonly stop?: () => Promise<void>;
};

export type RouteDeps = {
  /** The signed-in viewer, or undefined after having answered 401 with `{code, params}`. */
  viewer(request: FastifyRequest, reply: FastifyReply): Promise<Viewer | undefined>;
};
