import fastifyCookie from "@fastify/cookie";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { APPS_OF } from "@jianxiao/domain";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { noteStranger } from "../audit/strangers.js";
import { faultOf } from "../database/faults.js";
import type { Database } from "../database/data-source.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import type { Identity } from "../features/identity/index.js";
import type { Feature, Log, RouteDeps } from "../graphql/feature.js";
import { createContext, type RequestContext } from "../graphql/request-context.js";
import { createApollo } from "./apollo.js";
import type { Config } from "./config.js";
import { turnAwayTheCrowd } from "./crowd.js";
import { guardTheDoor } from "./headers.js";
import { LIMITS } from "./limits.js";
import { onlyReleased, type Released } from "./released.js";
import { createSchema } from "./schema.js";
import { serveScreens } from "./screens.js";
import { sessionCookie } from "./session-cookie.js";

export type Parts = {
  readonly config: Config;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly identity: Identity;
  readonly features: readonly Feature[];
  readonly log: Log;
  /** The released screens' documents, where no others are answered. */
  readonly released?: Released;
  /** The audit profile: questions by GET as well, as GraphQL over HTTP allows. Nothing that people use asks so. */
  readonly audited?: true;
  /** Milliseconds a client has for its headers, and for a whole request. */
  readonly patience?: { readonly headers: number; readonly request: number };
  /** Further pages, such as production's first run. */
  readonly pages?: (server: FastifyInstance) => void;
};

const PATIENCE = { headers: 20_000, request: 60_000 };

/** The server, ready to listen: GraphQL, files, health, both apps. */
export async function createHttp({ config, database, unitOfWork, identity, features, log, released, audited, patience = PATIENCE, pages }: Parts): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: LIMITS.bodyBytes, trustProxy: config.behindProxy, requestTimeout: patience.request, logger: false,
    // Node looks for slow clients only this often.
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: Math.min(5_000, patience.headers) },
  });
  const production = config.profile === "PRODUCTION";
  guardTheDoor(server, { secure: config.secureCookie });
  turnAwayTheCrowd(server);
  answerFaults(server, log);
  await server.register(fastifyCookie);
  if (released) onlyReleased(server, released);

  const cookieOf = (request: FastifyRequest, reply: FastifyReply) => sessionCookie(request, reply, config.secureCookie);
  const viewerOf = (request: FastifyRequest, reply: FastifyReply) => identity.viewer(cookieOf(request, reply).token, request.ip);

  const apollo = createApollo(await createSchema(features), { production, log });
  apollo.addPlugin(fastifyApolloDrainPlugin(server));
  await apollo.start();
  await server.register(fastifyApollo(apollo), {
    path: "/graphql",
    method: audited ? ["POST", "GET"] : ["POST"],
    context: async (request, reply): Promise<RequestContext> => {
      const cookie = cookieOf(request, reply);
      const agent = request.headers["user-agent"];
      return createContext(await identity.viewer(cookie.token, request.ip), unitOfWork, { cookie, address: request.ip, ...(agent === undefined ? {} : { agent }) });
    },
  });

  const routeDeps: RouteDeps = {
    viewer: async (request, reply) => {
      const viewer = await viewerOf(request, reply);
      if (viewer) return viewer;
      await noteStranger(unitOfWork, request.ip, `${request.method} ${request.routeOptions.url ?? ""}`);
      await reply.code(401).send({ code: "UNAUTHENTICATED", params: {} });
      return undefined;
    },
  };
  for (const { routes } of features) if (routes) await server.register(async (scope) => routes(scope, routeDeps));

  server.get("/healthz", async (_request, reply) => {
    const alive = await database.reader.query("SELECT 1").then(() => true, () => false);
    return reply.code(alive ? 200 : 503).header("cache-control", "no-store").send({ ok: alive });
  });
  server.get("/", async (request, reply) => {
    const viewer = await viewerOf(request, reply);
    return reply.header("cache-control", "no-store").redirect(viewer && APPS_OF[viewer.role][0] === "REVIEW" ? "/review/" : "/admin/");
  });
  pages?.(server);
  await serveScreens(server);
  return server;
}

/** Answers outside GraphQL, in the shape of a problem. The body of a request is never logged. */
function answerFaults(server: FastifyInstance, log: Log): void {
  server.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send({ code: "REQUEST_TOO_LARGE", params: {} });
    if (status >= 400 && status < 500) return reply.code(status).send(request.url === "/graphql" ? badRequest() : { code: "INVALID", params: {} });
    const fault = faultOf(error)?.kind;
    if (fault === "FULL") return reply.code(507).send({ code: "DISK_FULL", params: {} });
    if (fault === "BUSY" || fault === "GONE") return reply.code(503).send({ code: "BUSY", params: {} });
    log.error(`${request.method} ${request.url.split("?")[0]}`, error);
    return reply.code(500).send({ code: "INTERNAL", params: {} });
  });
}

function badRequest() {
  return { errors: [{ message: "The request is not GraphQL over HTTP.", extensions: { code: "BAD_REQUEST" } }] };
}
