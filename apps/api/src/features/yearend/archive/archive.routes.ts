import { cycleTitle } from "@jianxiao/domain";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Feature } from "../../../graphql/feature.js";
import { contentDisposition, ID_PATTERN } from "../../../graphql/handing-out.js";
import { requireProof } from "../../../graphql/proof.js";
import type { FileStore } from "../../exchange/index.js";
import { Cycle } from "../../monitoring/index.js";
import { CycleArchive } from "./archive.entity.js";

/** A cycle's archive, to those who see the whole district and have just proved to be there; sent as it lies. */
export function archiveRoutes(unitOfWork: UnitOfWork, store: FileStore): NonNullable<Feature["routes"]> {
  return (server, { viewer: signedIn }) => {
    server.get<{ Params: { id: string } }>(`/export/archives/:id${ID_PATTERN}.zip`, async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const unproven = requireProof(viewer, unitOfWork.now());
      if (unproven) return reply.code(403).send({ code: unproven.code, params: unproven.params });
      const found = await unitOfWork.read(viewer, async ({ rows }) => {
        const archive = await rows(CycleArchive).find(request.params.id);
        const cycle = archive && (await rows(Cycle).find(archive.cycleId));
        return archive?.state === "DONE" && cycle ? { archive, cycle } : undefined;
      });
      if (!found) return reply.code(404).send({ code: "NOT_FOUND", params: {} });
      const fileName = `${cycleTitle(found.cycle).zh}归档.zip`;
      await unitOfWork.note(viewer, "EXPORT", { object: "cycleArchive", objectId: found.archive.id, of: { departmentId: null }, params: { fileName } });
      return reply.header("content-type", "application/zip").header("content-length", found.archive.bytes).header("content-disposition", contentDisposition(fileName)).header("x-content-type-options", "nosniff").header("cache-control", "no-store")
        .send(store.read(found.archive));
    });
  };
}
