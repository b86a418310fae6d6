import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { Log } from "../graphql/feature.js";
import type { RequestContext } from "../graphql/request-context.js";
import { formatErrors } from "./format-error.js";
import { documentLimits, LIMITS } from "./limits.js";

/** Apollo over our schema: no batches, no GET, no introspection in production, nothing told about ours. */
export function createApollo(schema: GraphQLSchema, { production, log }: { production: boolean; log: Log }): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    formatError: formatErrors((reference, error) => log.error(`Reference ${reference}`, error)),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    introspection: !production,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [documentLimits],
    plugins: [mediaTypeOfErrors],
  });
}

/** Old media type, caller's fault: 200, as GraphQL over HTTP asks. The new media type keeps its 400. */
const mediaTypeOfErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ response }) {
        const { http, body } = response;
        const newType = "application/graphql-response+json";
        const asked = `${request.http?.headers.get("accept") ?? ""} ${http.headers.get("content-type") ?? ""}`;
        if (http.status !== 400 || asked.includes(newType) || body.kind !== "single") return;
        const code = body.singleResult.errors?.[0]?.extensions?.["code"];
        if (code === "GRAPHQL_PARSE_FAILED" || code === "GRAPHQL_VALIDATION_FAILED" || code === "BAD_USER_INPUT") http.status = 200;
      },
    };
  },
};
