import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Attachment } from "./attachment.entity.js";
import { SameFile, type AttachmentView } from "./evidence.types.js";
import { stands, type Subjects } from "./subjects.js";

/** Places looked at for one list, and told of one file. */
const LOOKED_AT = 60;
const TOLD = 5;

/**
 * Where else the very bytes of these files, all of one thing, hang, by their digest: two statements, and one for each kind of place found. A place the viewer does not
 * see is not told.
 */
export async function sameFiles(reading: Reading, viewer: Viewer, subjects: Subjects, files: readonly AttachmentView[]): Promise<SameFile[]> {
  if (files.length === 0) return [];
  const own = new Map((await reading.rows(Attachment).byIds(files.map(({ id }) => id))).map((file) => [file.id, file]));
  const same = await reading.rows(Attachment).findMany({ districtId: viewer.districtId, sha256: [...new Set(files.map(({ sha256 }) => sha256))], scan: ["CLEAN", "WAITING"] }, { order: { id: "DESC" }, limit: LOOKED_AT });
  const others = same.filter(({ object, objectId }) => files.every((file) => object !== file.object || objectId !== file.objectId));
  const places = await subjects.of(reading, viewer, others);
  const seen = others.filter((file) => {
    const place = places(file);
    return place !== undefined && stands(file, place);
  });
  return files.flatMap(({ id: attachmentId, sha256 }) =>
    seen.filter((file) => file.sha256 === sha256).slice(0, TOLD).map(({ object, name, organisation, createdAt, projectId }) =>
      Object.assign(new SameFile(), { attachmentId, object, name, organisation, createdAt, otherProject: projectId !== own.get(attachmentId)?.projectId }),
    ),
  );
}
