import type { Viewer } from "../../../access/viewer.js";
import type { Reading } from "../../../database/unit-of-work.js";
import { Attachment, stands, Subjects } from "../../evidence/index.js";
import { filingEvidence } from "../../monitoring/index.js";
import { PhotoReuse } from "../reports/report.types.js";
import { findingEvidence, requestEvidence, taskEvidence, visitEvidence } from "../work/evidence.js";
import { SiteVisit, VisitPhoto } from "./visit.entity.js";

/** Where a picture of a visit may hang as a file as well. */
const PLACES = new Subjects({ FILING: filingEvidence, DOCUMENT_REQUEST: requestEvidence, EVALUATION_TASK: taskEvidence, SITE_VISIT: visitEvidence, EVALUATION_FINDING: findingEvidence });

/** Photos of a visit whose very bytes hang on something else the viewer may see: another visit, or a file of evidence, asked of what it hangs on. */
export async function photosElsewhere(reading: Reading, viewer: Viewer, visitId: string): Promise<PhotoReuse[]> {
  const { rows } = reading;
  const own = await rows(VisitPhoto).findMany({ visitId });
  const digests = [...new Set(own.flatMap(({ sha256, keptSha256 }) => [sha256, keptSha256]))];
  const photos = await rows(VisitPhoto).select("x").join(SiteVisit, "v", "v.id = x.visitId").where("x.visitId <> :visitId AND (x.sha256 IN (:...digests) OR x.keptSha256 IN (:...digests))", { visitId, digests })
    .columns({ sha256: "x.sha256", keptSha256: "x.keptSha256", paperNo: "v.paperNo" }).all<{ sha256: string; keptSha256: string; paperNo: string }>();
  const files = await rows(Attachment).findMany({ sha256: digests });
  const places = await PLACES.of(reading, viewer, files);
  const seen = files.filter((file) => {
    const place = places(file);
    return place !== undefined && stands(file, place);
  });
  return own.flatMap(({ id, sha256, keptSha256 }) => {
    const same = (digest: string) => digest === sha256 || digest === keptSha256;
    const found = [...photos.filter((photo) => same(photo.sha256) || same(photo.keptSha256)).map(({ paperNo }) => paperNo), ...seen.filter((file) => same(file.sha256)).map(({ name }) => name)];
    return [...new Set(found)].map((elsewhere) => Object.assign(new PhotoReuse(), { photoId: id, elsewhere }));
  });
}
