import { EVIDENCE_LIMITS, pathParts, type EvidenceKind } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, Reason } from "../../graphql/problems.js";
import { Attachment } from "./attachment.entity.js";
import { EvidenceLink } from "./evidence-link.entity.js";
import { shown } from "./evidence.service.js";
import { EvidenceLinked, EvidenceLinkView, EvidenceUnlinked, LinkableEvidence, type LinkEvidenceInput, type LinkEvidenceResult, type UnlinkEvidenceResult } from "./link.types.js";
import { isOwn, stands, type Subjects, type Thing } from "./subjects.js";

/** Files somebody may choose from. */
const CHOICE = 200;

/**
 * One file proves several things: it hangs where it was handed in, and is named from the findings, cells and scores it stands behind. Whoever sees a link sees both ends:
 * the thing by its own binding, the file by the binding of where it hangs.
 */
export class EvidenceLinksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subjects: Subjects,
  ) {}

  /** What these things are proved by, in the order it was said. */
  async of(viewer: Viewer, object: EvidenceKind, ids: readonly string[]): Promise<EvidenceLinkView[]> {
    return this.unitOfWork.read(viewer, async (reading) => {
      const things = await this.subjects.of(reading, viewer, ids.map((objectId) => ({ object, objectId })));
      const links = await reading.rows(EvidenceLink).findMany({ object, objectId: ids.filter((objectId) => things({ object, objectId })) }, { order: { id: "ASC" } });
      const files = new Map((await reading.rows(Attachment).byIds(links.map(({ attachmentId }) => attachmentId))).map((file) => [file.id, file]));
      const places = await this.subjects.of(reading, viewer, [...files.values()]);
      return links.flatMap((link) => {
        const [file, thing] = [files.get(link.attachmentId), things(link)];
        const place = file && places(file);
        if (!place || !thing || !stands(file, place) || (thing.asOf && link.createdAt > thing.asOf)) return [];
        return [present(link, file, (thing.linking ?? thing.against).length === 0 && isOwn(link, viewer))];
      });
    });
  }

  /** Files that could be named as proof of a thing, newest first: those of its project, or of its department where it has none. */
  async choice(viewer: Viewer, thing: Thing): Promise<LinkableEvidence | undefined> {
    return this.unitOfWork.read(viewer, async (reading) => {
      const subject = await this.subjects.one(reading, viewer, thing);
      if (!subject) return undefined;
      const { departmentId, projectId } = subject.owner;
      const against = subject.linking ?? subject.against;
      const files = await reading.rows(Attachment).findMany({ departmentId, removedAt: null, scan: ["CLEAN", "WAITING"], ...(projectId === null ? {} : { projectId }) }, { order: { id: "DESC" }, limit: CHOICE });
      const places = await this.subjects.of(reading, viewer, files);
      return Object.assign(new LinkableEvidence(), {
        nodes: files.filter((file) => { const place = places(file); return place !== undefined && stands(file, place); }).map((file) => shown(file, false)),
        mayLink: against.length === 0,
        reasons: against.map((reason) => new Reason(reason)),
      });
    });
  }

  /** Says that a file proves a thing, or one of its cells. Said again, it answers with what stands. */
  link(viewer: Viewer, input: LinkEvidenceInput): Promise<LinkEvidenceResult> {
    const { attachmentId, object, id: objectId } = input;
    const path = input.path ?? "";
    if (path !== "" && !pathParts(path)) return Promise.resolve(new Invalid("UNKNOWN_CELL", "path", { path }));
    return this.unitOfWork
      .run(viewer, async (work): Promise<LinkEvidenceResult> => {
        const file = await this.visible(work, viewer, attachmentId);
        if (!file) return new NotFound("attachment", "attachmentId");
        const thing = await this.subjects.one(work, viewer, { object, objectId });
        if (!thing) return new NotFound("evidenced", "id");
        const against = thing.linking ?? thing.against;
        if (against.length > 0) return new NotAllowed(against);
        const { owner } = thing;
        if (file.departmentId !== owner.departmentId || (owner.projectId !== null && file.projectId !== owner.projectId)) return new Invalid("EVIDENCE_OF_ANOTHER", "attachmentId");
        if (file.object === object && file.objectId === objectId && (file.path ?? "") === path) return new Invalid("EVIDENCE_HANGS_HERE", "attachmentId");
        if (file.scan === "INFECTED") return new Invalid("EVIDENCE_INFECTED", "attachmentId");
        const standing = await work.rows(EvidenceLink).findMany({ object, objectId });
        const same = standing.find((link) => link.attachmentId === attachmentId && link.path === path);
        if (same) return new EvidenceLinked(present(same, file, isOwn(same, viewer)));
        if (standing.length >= EVIDENCE_LIMITS.filesPerObject) return new Invalid("EVIDENCE_FULL", "id", { limit: EVIDENCE_LIMITS.filesPerObject });
        const { appointmentId, accountName: who, organisation } = viewer;
        const link = await work.rows(EvidenceLink).add({ ...owner, attachmentId, object, objectId, path, appointmentId, who, organisation });
        await work.audit("LINK_EVIDENCE", { object: object.toLowerCase(), objectId, of: owner, params: { fileName: file.name } });
        return new EvidenceLinked(present(link, file, true));
      })
      .catch((error: unknown) => {
        // Somebody said the same at the same moment: now it stands.
        if (isDuplicate(error, "evidence_link", "attachmentId")) return this.link(viewer, input);
        throw error;
      });
  }

  unlink(viewer: Viewer, id: string): Promise<UnlinkEvidenceResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const link = await work.rows(EvidenceLink).find(id);
      const thing = link && (await this.subjects.one(work, viewer, link));
      const file = thing && (await this.visible(work, viewer, link.attachmentId));
      if (!file) return new NotFound("evidenceLink");
      const against = thing.linking ?? thing.against;
      if (against.length > 0) return new NotAllowed(against);
      if (!isOwn(link, viewer)) return new NotAllowed([{ code: "NOT_YOUR_LINK", params: {} }]);
      await work.rows(EvidenceLink).remove({ id });
      await work.audit("UNLINK_EVIDENCE", { object: link.object.toLowerCase(), objectId: link.objectId, of: link, params: { fileName: file.name } });
      return new EvidenceUnlinked(id);
    });
  }

  private async visible(work: Work, viewer: Viewer, id: string): Promise<Attachment | undefined> {
    const file = await work.rows(Attachment).find(id);
    const place = file && (await this.subjects.one(work, viewer, file));
    return place && stands(file, place) ? file : undefined;
  }
}

function present({ id, object, objectId, path, who, organisation, createdAt }: EvidenceLink, file: Attachment, removable: boolean): EvidenceLinkView {
  return Object.assign(new EvidenceLinkView(), { id, object, objectId, path: path === "" ? null : path, file: shown(file, false), who, organisation, createdAt, removable });
}
