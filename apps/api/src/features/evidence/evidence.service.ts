import { EVIDENCE_LIMITS, evidenceType, refusedName, showsInline, type Reason as DomainReason } from "@jianxiao/domain";
import type { Readable } from "node:stream";
import type { Viewer } from "../../access/viewer.js";
import { newId } from "../../database/new-id.js";
import type { Reading, UnitOfWork } from "../../database/unit-of-work.js";
import { NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { FileTooLarge, type FileStore } from "../exchange/index.js";
import { Attachment } from "./attachment.entity.js";
import { isOwn, stands, type Subjects, type Thing } from "./subjects.js";
import { sameFiles } from "./same-files.js";
import { AttachmentRemoved, AttachmentView, EvidenceView, type SameFile, type RemoveAttachmentResult } from "./evidence.types.js";

/** Room for the evidence of one district. */
const DISTRICT_QUOTA_BYTES = 50 * 1_073_741_824;

export type Place = Thing & { readonly path: string | null };
export type Refused = { readonly status: number; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Files as evidence: who may add one, what is taken, who sees and gets it. Each question goes to the binding of what it hangs on. */
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly subjects: Subjects,
    private readonly arrived: () => void,
  ) {}

  /** The files of one thing that exist for the viewer; undefined where the thing does not. */
  async list(viewer: Viewer, place: Omit<Place, "path"> & { path?: string | null | undefined }): Promise<EvidenceView | undefined> {
    return this.unitOfWork.read(viewer, async (reading) => {
      const subject = await this.subjects.one(reading, viewer, place);
      if (!subject) return undefined;
      const { object, objectId, path } = place;
      const files = await reading.rows(Attachment).findMany({ object, objectId, ...(path === undefined || path === null ? {} : { path }) }, { order: { id: "ASC" } });
      const mayAdd = subject.against.length === 0;
      const standing = files.filter((file) => stands(file, subject));
      return Object.assign(new EvidenceView(), {
        nodes: standing.map((file) => shown(file, mayAdd && isOwn(file, viewer))),
        mayAdd,
        reasons: subject.against.map((reason) => new Reason(reason)),
      });
    });
  }

  /** Where else the files of a list are used, as far as the viewer sees those places. */
  elsewhere(viewer: Viewer, { nodes }: EvidenceView): Promise<SameFile[]> {
    return this.unitOfWork.read(viewer, (reading) => sameFiles(reading, viewer, this.subjects, nodes));
  }

  /** Takes a file in; it stands in quarantine from its first moment. */
  async receive(viewer: Viewer, place: Place, name: string, stream: Readable): Promise<Attachment | Refused> {
    const against = refusedName(name) ?? (await this.unitOfWork.read(viewer, (reading) => this.refusal(reading, viewer, place)));
    if (against) return refused(against.code === "NOT_FOUND" ? 404 : 400, against.code, against.params);
    const { districtId } = viewer;
    if ((await this.usedBytes(districtId)) >= DISTRICT_QUOTA_BYTES) return refused(507, "DISK_FULL");

    const file = { districtId, id: newId(this.unitOfWork.now()) };
    try {
      const { bytes, sha256, head } = await this.store.receive(file, stream);
      const type = evidenceType(name, head);
      const stored = "code" in type ? refused(400, type.code, type.params) : await this.keep(viewer, place, { ...file, name, bytes, sha256, mime: type.mime });
      if ("status" in stored) await this.store.remove(file);
      else this.arrived();
      return stored;
    } catch (error) {
      await this.store.remove(file);
      if (error instanceof FileTooLarge) return refused(413, "FILE_TOO_LARGE", { limitMegabytes: EVIDENCE_LIMITS.fileBytes / 1_048_576 });
      if ((error as { code?: string }).code === "ENOSPC") return refused(507, "DISK_FULL");
      throw error;
    }
  }

  /** The file for its reader, written down in the trail; a refusal while it is not known to be safe. */
  async hand(viewer: Viewer, id: string): Promise<Attachment | Refused> {
    return this.unitOfWork.run(viewer, async ({ rows, now, audit }) => {
      const file = await rows(Attachment).find(id);
      const subject = file && (await this.subjects.one({ rows, now }, viewer, file));
      if (!subject || !stands(file, subject)) return refused(404, "NOT_FOUND");
      if (file.scan !== "CLEAN") return refused(423, file.scan === "WAITING" ? "EVIDENCE_WAITING" : "EVIDENCE_INFECTED");
      await audit("DOWNLOAD_FILE", { object: "attachment", objectId: id, of: file, params: { fileName: file.name } });
      return file;
    });
  }

  /** Hides a file while what it hangs on may still be changed. Its bytes and row stay for the trail. */
  async remove(viewer: Viewer, id: string): Promise<RemoveAttachmentResult> {
    return this.unitOfWork.run(viewer, async ({ rows, now, audit }) => {
      const file = await rows(Attachment).findForUpdate(id);
      const subject = file && (await this.subjects.one({ rows, now }, viewer, file));
      if (!subject || !stands(file, subject)) return new NotFound("attachment");
      if (subject.against.length > 0) return new NotAllowed(subject.against);
      if (!isOwn(file, viewer)) return new NotAllowed([{ code: "NOT_YOUR_FILE", params: {} }]);
      await rows(Attachment).update({ id }, { removedAt: now, removedBy: viewer.accountName });
      await audit("REMOVE_EVIDENCE", { object: file.object.toLowerCase(), objectId: file.objectId, of: file, params: { fileName: file.name } });
      return new AttachmentRemoved(id);
    });
  }

  private keep(viewer: Viewer, place: Place, file: Pick<Attachment, "id" | "name" | "bytes" | "sha256" | "mime">): Promise<Attachment | Refused> {
    return this.unitOfWork.run(viewer, async ({ rows, now, audit }) => {
      const against = await this.refusal({ rows, now }, viewer, place);
      const subject = await this.subjects.one({ rows, now }, viewer, place);
      if (against || !subject) return refused(404, against?.code ?? "NOT_FOUND", against?.params ?? {});
      const { appointmentId, accountName, organisation } = viewer;
      const stored = await rows(Attachment).add({ ...file, ...subject.owner, ...place, scan: "WAITING", appointmentId, who: accountName, organisation });
      await audit("ADD_EVIDENCE", { object: place.object.toLowerCase(), objectId: place.objectId, of: subject.owner, params: { fileName: file.name, sha256: file.sha256, bytes: file.bytes } });
      return stored;
    });
  }

  private async refusal(reading: Pick<Reading, "rows" | "now">, viewer: Viewer, place: Place): Promise<DomainReason | undefined> {
    const subject = await this.subjects.one(reading, viewer, place);
    if (!subject) return { code: "NOT_FOUND", params: {} };
    if (subject.against.length > 0) return subject.against[0];
    const { object, objectId } = place;
    const held = await reading.rows(Attachment).count({ object, objectId, removedAt: null });
    return held >= EVIDENCE_LIMITS.filesPerObject ? { code: "EVIDENCE_FULL", params: { limit: EVIDENCE_LIMITS.filesPerObject } } : undefined;
  }

  private async usedBytes(districtId: string): Promise<number> {
    const used = await this.unitOfWork.systemRead("job", ({ rows }) =>
      rows(Attachment).select("a").where("a.districtId = :districtId", { districtId }).columns({ bytes: { sql: "COALESCE(SUM(a.bytes), 0)", as: "whole" } }).one<{ bytes: number }>(),
    );
    return used?.bytes ?? 0;
  }
}

export function shown(file: Attachment, removable: boolean): AttachmentView {
  const { id, object, objectId, path, name, bytes, sha256, mime, scan, who, organisation, createdAt } = file;
  return Object.assign(new AttachmentView(), { id, object, objectId, path, name, bytes, sha256, mime, scan, who, organisation, createdAt, inline: showsInline(mime), removable });
}

function refused(status: number, code: string, params: Refused["params"] = {}): Refused {
  return { status, code, params };
}
