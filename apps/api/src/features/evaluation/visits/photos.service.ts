import { distanceM, evaluationReason, isJpeg, photoFacts, withoutMetadata, type Place } from "@jianxiao/domain";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Viewer } from "../../../access/viewer.js";
import { newId } from "../../../database/new-id.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { NotAllowed, NotFound } from "../../../graphql/problems.js";
import { FileStore } from "../../exchange/index.js";
import { seesWorkingPapers } from "../side.js";
import { holdTask, WORKERS } from "../work/held-task.js";
import { SiteVisit, VisitPhoto } from "./visit.entity.js";

/** What the phone says about a photo it sends. */
export type SentPhoto = { clientKey: string; indicatorId: string | null; place: Place | null; accuracyM: number | null; bytes: Buffer };
type Refused = { status: number; code: string };

/** Photos of visits: stamped with the server's clock, hashed, measured against the site, and kept without anything personal in them. */
export class PhotosService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** A second sending under the same key is answered with the first. */
  async receive(viewer: Viewer, visitId: string, sent: SentPhoto): Promise<VisitPhoto | Refused> {
    if (!isJpeg(sent.bytes)) return { status: 400, code: "PHOTO_NOT_JPEG" };
    const { cameraAt, place: cameraPlace } = told(sent.bytes);
    const kept = stripped(sent.bytes);
    if (!kept) return { status: 400, code: "PHOTO_NOT_JPEG" };
    const file = { districtId: viewer.districtId, id: newId(this.unitOfWork.now()) };
    const { bytes, sha256: keptSha256 } = await this.store.receive(file, Readable.from([Buffer.from(kept)]));
    const answer = await this.unitOfWork.run(viewer, async (work) => {
      const visit = await work.rows(SiteVisit).find(visitId);
      if (!visit) return { status: 404, code: "NOT_FOUND" };
      const [before] = await work.rows(VisitPhoto).findMany({ visitId, clientKey: sent.clientKey });
      if (before) return before;
      const refused = await mayAdd(work, viewer, visit);
      if (refused) return refused;
      const place = sent.place ?? cameraPlace;
      const site = visit.latMicro === null || visit.lonMicro === null ? null : { latMicro: visit.latMicro, lonMicro: visit.lonMicro };
      const photo = await work.rows(VisitPhoto).add({
        id: file.id, visitId, departmentId: visit.departmentId, unitId: visit.unitId, projectId: visit.projectId, clientKey: sent.clientKey, indicatorId: sent.indicatorId, bytes,
        sha256: createHash("sha256").update(sent.bytes).digest("hex"), keptSha256, cameraAt, latMicro: place?.latMicro ?? null, lonMicro: place?.lonMicro ?? null,
        accuracyM: sent.place ? sent.accuracyM : null, distanceM: place && site ? distanceM(place, site) : null, receivedAt: work.now,
      });
      await work.audit("ADD_PHOTO", { object: "siteVisit", objectId: visitId, of: visit, params: { sha256: photo.sha256, bytes } });
      return photo;
    });
    if (!(answer instanceof VisitPhoto) || answer.id !== file.id) await this.store.remove(file);
    return answer;
  }

  /** The picture, for the evaluators and the bureau; each look is counted. */
  hand(viewer: Viewer, id: string): Promise<VisitPhoto | undefined> {
    return this.unitOfWork.run(viewer, async ({ rows, audit }) => {
      const photo = seesWorkingPapers(viewer) ? await rows(VisitPhoto).find(id) : undefined;
      if (photo) await audit("DOWNLOAD_FILE", { object: "visitPhoto", objectId: id, of: photo, params: { sha256: photo.sha256 } });
      return photo;
    });
  }
}

async function mayAdd(work: Work, viewer: Viewer, visit: SiteVisit): Promise<Refused | undefined> {
  const held = await holdTask(work, viewer, visit.taskId, WORKERS);
  if (held instanceof NotFound) return { status: 404, code: held.code };
  if (held instanceof NotAllowed) return { status: 403, code: held.code };
  return visit.state === "CLOSED" ? { status: 409, code: evaluationReason("VISIT_CLOSED").code } : undefined;
}

function told(bytes: Uint8Array) {
  const { takenAt: cameraAt, place } = photoFacts(bytes);
  return { cameraAt, place };
}

function stripped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return withoutMetadata(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

