import type { FastifyInstance, FastifyReply } from "fastify";
import type { ActDetails } from "../audit/audit.js";
import type { Viewer } from "../access/viewer.js";
import type { Reading, UnitOfWork } from "../database/unit-of-work.js";
import type { RouteDeps } from "./feature.js";
import { requireProof } from "./proof.js";

/** What a document is, by the ending of its name. */
const MIME = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
} as const;
export type DocumentEnding = keyof typeof MIME;

/** A document made for one viewer, and whose history its handing out belongs to. */
export type MadeDocument = { readonly fileName: string; readonly bytes: Uint8Array } & Pick<ActDetails, "object" | "of">;

/** Reads what the document is made from; what it gives back makes it, once nothing is held any more. Undefined: does not exist for this viewer. */
export type MakeDocument<Asked> = (reading: Reading, viewer: Viewer, asked: Asked) => Promise<(() => Promise<MadeDocument>) | undefined>;

/** An id in a route's path; anything else is no such route. */
export const ID_PATTERN = "(^[0-9A-Za-z]{26})";

/** How much a document carries away: one record, or a whole list, for which the person must just have proved to be there (ASVS 7.5.3). */
export type Extent = "RECORD" | "LIST";

/** A GET route that hands out a document: read as the viewer, made after, written into the trail, never cached. */
export function handOut<Asked extends object>(server: FastifyInstance, { viewer: signedIn }: RouteDeps, unitOfWork: UnitOfWork, extent: Extent, path: string, make: MakeDocument<Asked>): void {
  server.get(path, async (request, reply) => {
    const viewer = await signedIn(request, reply);
    if (!viewer) return reply;
    const unproven = extent === "LIST" ? requireProof(viewer, unitOfWork.now()) : undefined;
    if (unproven) return reply.code(403).send({ code: unproven.code, params: unproven.params });
    const asked = { ...(request.query as object), ...(request.params as object) } as Asked;
    const made = await unitOfWork.read(viewer, (reading) => make(reading, viewer, asked));
    if (!made) return reply.code(404).send({ code: "NOT_FOUND", params: {} });
    const { fileName, bytes, object, of } = await made();
    const objectId = "id" in asked && typeof asked.id === "string" ? asked.id : object;
    await unitOfWork.run(viewer, ({ audit }) => audit("EXPORT", { object, objectId, ...(of ? { of } : {}), params: { fileName } }));
    return sendDocument(reply, fileName, bytes);
  });
}

/** Sends bytes as a file to be saved. */
export function sendDocument(reply: FastifyReply, fileName: string, bytes: Uint8Array): FastifyReply {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1) as DocumentEnding;
  return reply
    .header("content-type", MIME[ending] ?? "application/octet-stream")
    .header("content-disposition", contentDisposition(fileName))
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-store")
    .send(Buffer.from(bytes));
}

/** The name in UTF-8 (RFC 5987), with a plain one for what cannot read it. */
export function contentDisposition(fileName: string, kind: "attachment" | "inline" = "attachment"): string {
  const ending = /\.\w{1,5}$/.exec(fileName)?.[0] ?? "";
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="download${ending}"; filename*=UTF-8''${encoded}`;
}
