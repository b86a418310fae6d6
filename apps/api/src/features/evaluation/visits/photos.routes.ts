import type { FastifyInstance } from "fastify";
import type { Place } from "@jianxiao/domain";
import type { RouteDeps } from "../../../graphql/feature.js";
import type { FileStore } from "../../exchange/index.js";
import type { PhotosService } from "./photos.service.js";

/** Phones make pictures of up to this size; larger ones are made smaller before they are sent. */
const MAX_PHOTO_BYTES = 12 * 1_048_576;
const ULID = /^[0-9A-Za-z]{26}$/;

type Query = { key?: string; indicator?: string; lat?: string; lon?: string; accuracy?: string };

/** Photos of visits in and out. Every look asks anew who wants it. */
export function photoRoutes(service: PhotosService, store: FileStore): (server: FastifyInstance, deps: RouteDeps) => void {
  return (server, { viewer: signedIn }) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: MAX_PHOTO_BYTES }, (_request, body, done) => done(null, body));

    server.post<{ Params: { id: string }; Querystring: Query }>("/evaluation/visits/:id/photos", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const { key = "", indicator, accuracy } = request.query;
      if (!/^[\w-]{8,64}$/.test(key) || !ULID.test(request.params.id) || (indicator !== undefined && !ULID.test(indicator)) || !Buffer.isBuffer(request.body)) return reply.code(400).send({ code: "INVALID", params: {} });
      const photo = await service.receive(viewer, request.params.id, {
        clientKey: key, indicatorId: indicator ?? null, place: placeOf(request.query), accuracyM: whole(accuracy, 0, 100_000), bytes: request.body,
      });
      if ("status" in photo) return reply.code(photo.status).send({ code: photo.code, params: {} });
      const { id, sha256, receivedAt, distanceM, clientKey } = photo;
      return reply.code(201).send({ id, sha256, receivedAt: receivedAt.toISOString(), distanceM, clientKey });
    });

    server.get<{ Params: { id: string } }>("/evaluation/photos/:id", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const photo = await service.hand(viewer, request.params.id);
      if (!photo) return reply.code(404).send({ code: "NOT_FOUND", params: {} });
      return reply.header("content-type", "image/jpeg").header("content-disposition", "inline; filename=\"photo.jpg\"").header("x-content-type-options", "nosniff").header("cache-control", "no-store").send(store.read(photo));
    });
  };
}

function placeOf({ lat, lon }: Query): Place | null {
  const latMicro = whole(lat, -90_000_000, 90_000_000);
  const lonMicro = whole(lon, -180_000_000, 180_000_000);
  return latMicro === null || lonMicro === null ? null : { latMicro, lonMicro };
}

function whole(text: string | undefined, least: number, most: number): number | null {
  const value = text === undefined || text === "" ? NaN : Number(text);
  return Number.isSafeInteger(value) && value >= least && value <= most ? value : null;
}
