import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { ErrorLink } from "@apollo/client/link/error";
import { possibleTypes } from "@jianxiao/schema";

/** Without `possibleTypes` a fragment on an interface silently matches nothing. Tests use this cache too. */
export const createCache = () =>
  new InMemoryCache({
    possibleTypes,
    typePolicies: {
      // These have no identity of their own: they belong to the object that holds them.
      Session: { keyFields: false, merge: true },
      Viewer: { keyFields: false, merge: false },
      InboxItem: { keyFields: false },
      ImportPreviewRow: { keyFields: false },
      // One goal of one project year, whoever answers with it: what is approved shows at once.
      GoalWork: { keyFields: ["projectYearId"] },
      // Their ids tell them apart within one report, one sample, one finding: the same id stands in the draft and in what was issued.
      ReportParagraph: { keyFields: false },
      SampledUnit: { keyFields: false },
      FindingEvidence: { keyFields: false },
    },
  });

/** The server doesn't know this browser any more: the session ended or was revoked. */
export function isUnauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some(({ extensions }) => extensions?.["code"] === "UNAUTHENTICATED");
  return ServerError.is(error) && error.statusCode === 401;
}

type Options = { uri?: string; onSignedOut: () => void; fetch?: typeof globalThis.fetch };

/** Both apps talk to the API through this and nothing else. The session is an HttpOnly cookie. */
export function createClient({ uri = "/graphql", onSignedOut, fetch }: Options): ApolloClient {
  const watchSession = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) onSignedOut();
  });
  return new ApolloClient({
    link: ApolloLink.from([watchSession, new HttpLink({ uri, credentials: "same-origin", ...(fetch ? { fetch } : {}) })]),
    cache: createCache(),
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
  });
}
