import { WorkbookRefused, writeOrganisationTemplate, writePaymentsTemplate } from "@jianxiao/forms";
import type { FastifyInstance, FastifyReply } from "fastify";
import { Readable } from "node:stream";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { RouteDeps } from "../../graphql/feature.js";
import { contentDisposition } from "../../graphql/handing-out.js";
import type { FilesService } from "./files.service.js";
import type { FileStore } from "./file-store.js";
import { faultsOf } from "./imports.service.js";
import { Job } from "./job.entity.js";
import type { PerformTask } from "./read-import.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Parts = { files: FilesService; store: FileStore; unitOfWork: UnitOfWork; perform: PerformTask };

/** Files in and out, and the workbooks an import gives back. Every download asks anew who wants it. */
export function exchangeRoutes({ files, store, unitOfWork, perform }: Parts): (server: FastifyInstance, deps: RouteDeps) => void {
  return (server, { viewer: signedIn }) => {
    // The body is handed on as it streams in; fastify's own limit is for documents it would hold in memory.
    server.removeAllContentTypeParsers();
    server.addContentTypeParser("*", { bodyLimit: Number.MAX_SAFE_INTEGER }, (_request, payload, done) => done(null, payload));

    server.post("/files", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const stored = await files.receive(viewer, fileName(request.headers["x-file-name"]), request.body instanceof Readable ? request.body : Readable.from([]));
      if ("status" in stored) return reply.code(stored.status).send({ code: stored.code, params: stored.params });
      const { id, name, bytes, sha256 } = stored;
      return reply.code(201).send({ id, name, bytes, sha256 });
    });

    server.get<{ Params: { id: string } }>("/files/:id", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const file = await files.hand(viewer, request.params.id);
      return file ? attachment(reply, file.name).send(store.read(file)) : absent(reply);
    });

    server.get<{ Params: { id: string } }>("/export/jobs/:id.xlsx", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const found = await unitOfWork.read(viewer, async ({ rows }) => {
        const job = await rows(Job).find(request.params.id);
        return job && { job, faults: await faultsOf(rows, job.id) };
      });
      if (!found) return absent(reply);
      const { job, faults } = found;
      const bytes = await perform({ task: "ANNOTATE", path: store.path({ districtId: job.districtId, id: job.fileId }), faults }).catch((error: unknown) => {
        if (error instanceof WorkbookRefused) return error;
        throw error;
      });
      // A file that is no sound workbook has no cells to mark; the job says what is wrong with it.
      if (bytes instanceof WorkbookRefused) return reply.code(422).send({ code: bytes.code, params: bytes.params });
      return attachment(reply, job.fileName.replace(/\.xlsx$/i, "（标注）.xlsx")).send(Buffer.from(bytes));
    });

    server.get("/export/templates/payments.xlsx", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      return attachment(reply, "国库支付明细.xlsx").send(Buffer.from(await writePaymentsTemplate()));
    });

    server.get("/export/templates/organisation.xlsx", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      return attachment(reply, "机构一览.xlsx").send(Buffer.from(await writeOrganisationTemplate()));
    });
  };
}

/** The header is URI-encoded, since headers carry no Chinese. */
function fileName(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(typeof header === "string" ? header : "").trim();
  } catch {
    return "";
  }
}

function attachment(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .header("content-type", XLSX)
    .header("content-disposition", contentDisposition(name))
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "no-store");
}

function absent(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ code: "NOT_FOUND", params: {} });
}
