import type { GraphQLSchema } from "graphql";
import { buildSchema, type ContainerType, type NonEmptyArray } from "type-graphql";
import { keepTrail } from "../audit/attempts.js";
import { limitTime } from "./limits.js";
import type { Feature } from "../graphql/feature.js";
import type { RequestContext } from "../graphql/request-context.js";

/** The schema of these features. Whoever is not signed in is stopped at every resolver marked `@SignedIn()`. */
export async function createSchema(features: readonly Feature[]): Promise<GraphQLSchema> {
  const parts = new Map<unknown, object>(features.flatMap(({ resolvers }) => [...resolvers]));
  const container: ContainerType = { get: (part) => parts.get(part) };
  const schema = await buildSchema({
    resolvers: [...parts.keys()] as NonEmptyArray<new () => object>,
    container,
    validate: { forbidUnknownValues: false },
    authChecker: ({ context }: { context: RequestContext }) => context.viewer !== undefined,
  });
  return limitTime(keepTrail(schema));
}
