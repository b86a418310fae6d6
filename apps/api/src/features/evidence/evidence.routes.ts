import { EVIDENCE_KINDS, showsInline, type EvidenceKind } from "@jianxiao/domain";
import type { FastifyInstance, FastifyReply } from "fastify";
import { Readable } from "node:stream";
import type { RouteDeps } from "../../graphql/feature.js";
import { contentDisposition } from "../../graphql/handing-out.js";
import type { FileStore } from "../exchange/index.js";
import type { EvidenceService, Place } from "./evidence.service.js";

/** Long enough for any cell's path. */
const PATH_LENGTH = 80;
const ULID = /^[0-9A-Za-z]{26}$/;

/** What an uploaded file may do in a browser that shows it: nothing, not even load another. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

type Asked = { object?: string; id?: string; path?: string };

/** Bytes of evidence in and out. Every download asks anew who wants it. */
export function evidenceRoutes(service: EvidenceService, store: FileStore): (server: FastifyInstance, deps: RouteDeps) => void {
  return (server, { viewer: signedIn }) => {
    // The body is handed on as it streams in; fastify's own limit is for documents it would hold in memory.
    server.removeAllContentTypeParsers();
    server.addContentTypeParser("*", { bodyLimit: Number.MAX_SAFE_INTEGER }, (_request, payload, done) => done(null, payload));

    server.post<{ Querystring: Asked }>("/attachments", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const place = placeOf(request.query);
      if (!place) return reply.code(400).send({ code: "INVALID", params: {} });
      const stored = await service.receive(viewer, place, fileName(request.headers["x-file-name"]), request.body instanceof Readable ? request.body : Readable.from([]));
      if ("status" in stored) return reply.code(stored.status).send({ code: stored.code, params: stored.params });
      const { id, name, bytes, sha256, mime, scan } = stored;
      return reply.code(201).send({ id, name, bytes, sha256, mime, scan });
    });

    server.get<{ Params: { id: string }; Querystring: { inline?: string } }>("/attachments/:id", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const file = await service.hand(viewer, request.params.id);
      if ("status" in file) return reply.code(file.status).header("cache-control", "no-store").send({ code: file.code, params: file.params });
      const inline = request.query.inline !== undefined && showsInline(file.mime);
      return handed(reply, file, inline).send(store.read(file));
    });
  };
}

function placeOf({ object, id, path }: Asked): Place | undefined {
  const kind = EVIDENCE_KINDS.find((each): each is EvidenceKind => each === object);
  if (!kind || id === undefined || !ULID.test(id) || (path !== undefined && path.length > PATH_LENGTH)) return undefined;
  return { object: kind, objectId: id, path: path === undefined || path === "" ? null : path };
}

function handed(reply: FastifyReply, { name, mime, bytes }: { name: string; mime: string; bytes: number }, inline: boolean): FastifyReply {
  return reply
    .header("content-type", inline ? mime : "application/octet-stream")
    .header("content-length", bytes)
    .header("content-disposition", contentDisposition(name, inline ? "inline" : "attachment"))
    .header("content-security-policy", INERT)
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-store");
}

/** The header is URI-encoded, since headers carry no Chinese. */
function fileName(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(typeof header === "string" ? header : "").trim();
  } catch {
    return "";
  }
}
