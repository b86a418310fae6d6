import fastifyCookie from "@fastify/cookie";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { APPS_OF } from "@jianxiao/domain";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Viewer } from "../access/viewer.js";
import { faultOf } from "../database/faults.js";
import type { Database } from "../database/data-source.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import type { Identity } from "../features/identity/index.js";
import type { Feature, Log, RouteDeps } from "../graphql/feature.js";
import { createContext, type RequestContext } from "../graphql/request-context.js";
import { createApollo } from "./apollo.js";
import type { Config } from "./config.js";
import { guardTheDoor } from "./headers.js";
import { LIMITS } from "./limits.js";
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
  /** Further pages, such as production's first run. */
  readonly pages?: (server: FastifyInstance) => void;
};

/** The server, ready to listen: GraphQL, files, health, both apps. */
export async function createHttp({ config, database, unitOfWork, identity, features, log, pages }: Parts): Promise<FastifyInstance> {
  const server = fastify({ bodyLimit: LIMITS.bodyBytes, trustProxy: config.behindProxy, requestTimeout: 60_000, logger: false });
  const production = config.profile === "PRODUCTION";
  guardTheDoor(server, { secure: config.secureCookie });
  answerFaults(server, log);
  await server.register(fastifyCookie);

  const cookieOf = (request: FastifyRequest, reply: FastifyReply) => sessionCookie(request, reply, config.secureCookie);
  const viewerOf = (request: FastifyRequest, reply: FastifyReply) => identity.viewer(cookieOf(request, reply).token);

  const apollo = createApollo(await createSchema(features), { production, log });
  apollo.addPlugin(fastifyApolloDrainPlugin(server));
  await apollo.start();
  await server.register(fastifyApollo(apollo), {
    path: "/graphql",
    method: ["POST"],
    context: async (request, reply): Promise<RequestContext> => {
      const cookie = cookieOf(request, reply);
      return createContext(await identity.viewer(cookie.token), unitOfWork, { cookie, address: request.ip });
    },
  });

  const routeDeps: RouteDeps = { viewer: (request, reply) => signedIn(viewerOf, request, reply) };
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

async function signedIn(viewerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer | undefined>, request: FastifyRequest, reply: FastifyReply): Promise<Viewer | undefined> {
  const viewer = await viewerOf(request, reply);
  if (!viewer) await reply.code(401).send({ code: "UNAUTHENTICATED", params: {} });
  return viewer;
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
