import { packAsItComes } from "@jianxiao/forms";
import type { FastifyInstance } from "fastify";
import { Readable } from "node:stream";
import type { RouteDeps } from "../../../graphql/feature.js";
import type { PapersService } from "./papers.service.js";

/** All papers of a task as one archive, sent as it is read. */
export function papersRoutes(service: PapersService): (server: FastifyInstance, deps: RouteDeps) => void {
  return (server, { viewer: signedIn }) => {
    server.get<{ Params: { id: string } }>("/evaluation/tasks/:id/papers.zip", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const papers = await service.list(viewer, request.params.id);
      if (!papers) return reply.code(404).send({ code: "NOT_FOUND", params: {} });
      return reply.header("content-type", "application/zip").header("content-disposition", "attachment; filename=\"papers.zip\"").header("x-content-type-options", "nosniff").header("cache-control", "no-store")
        .send(Readable.from(packAsItComes(service.parts(viewer, papers))));
    });
  };
}
