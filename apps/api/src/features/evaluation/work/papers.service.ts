import type { EvidenceKind } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import { Attachment } from "../../evidence/index.js";
import type { FileStore } from "../../exchange/index.js";
import { seesWorkingPapers } from "../side.js";
import { EvaluationFinding } from "../reports/report.entity.js";
import { SiteVisit, VisitPhoto } from "../visits/visit.entity.js";
import { DocumentRequest, EvaluationTask } from "./task.entity.js";

/** One file of a task's papers, by what it is. */
type Paper = { readonly of: "ATTACHMENT" | "PHOTO"; readonly id: string; readonly path: string };

/** What files of a task hang on. */
const HERE = ["DOCUMENT_REQUEST", "SITE_VISIT", "EVALUATION_TASK", "EVALUATION_FINDING"] as const satisfies readonly EvidenceKind[];

/** Access ended while the papers were on their way. */
export class AccessEnded extends Error {
  override readonly name = "AccessEnded";
}

/** All files of a task in one archive. Each is asked for anew before it is read: an end of access stops the archive in the middle. */
export class PapersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** What there is; undefined where the task does not exist for the viewer or its papers are not theirs. Five statements. */
  list(viewer: Viewer, taskId: string): Promise<readonly Paper[] | undefined> {
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const task = seesWorkingPapers(viewer) ? await rows(EvaluationTask).find(taskId) : undefined;
      if (!task) return undefined;
      const requests = new Map((await rows(DocumentRequest).findMany({ taskId })).map(({ id, title }) => [id, title]));
      const visits = new Map((await rows(SiteVisit).findMany({ taskId })).map(({ id, paperNo }) => [id, paperNo]));
      const own = (await rows(EvaluationFinding).findMany({ taskId })).map(({ id }) => id);
      const folders = new Map([
        ...[...requests].map(([id, title]) => [id, `资料/${plain(title)}`] as const), ...[...visits].map(([id, paperNo]) => [id, `现场/${plain(paperNo)}`] as const),
        ...[taskId, ...own].map((id) => [id, "底稿"] as const),
      ]);
      const files = await rows(Attachment).findMany({ object: HERE, objectId: [...folders.keys()], removedAt: null, scan: "CLEAN" }, { order: { id: "ASC" } });
      const photos = await rows(VisitPhoto).findMany({ visitId: [...visits.keys()], voidedAt: null }, { order: { id: "ASC" } });
      return [
        ...files.map(({ id, objectId, name }, at): Paper => ({ of: "ATTACHMENT", id, path: `${folders.get(objectId) ?? ""}/${at + 1}-${plain(name)}` })),
        ...photos.map(({ id, visitId }, at): Paper => ({ of: "PHOTO", id, path: `现场/${plain(visits.get(visitId) ?? "")}/${at + 1}.jpg` })),
      ];
    });
  }

  /** The files one by one, each counted as a download. Throws `AccessEnded` at the first the viewer may no longer see. */
  async *parts(viewer: Viewer, papers: readonly Paper[]): AsyncGenerator<{ path: string; bytes: Buffer }> {
    for (const { of, id, path } of papers) {
      const found = await this.unitOfWork.run(viewer, async ({ rows, audit }) => {
        const file = of === "PHOTO" ? await rows(VisitPhoto).find(id) : await rows(Attachment).find(id);
        if (file) await audit("DOWNLOAD_FILE", { object: of === "PHOTO" ? "visitPhoto" : "attachment", objectId: id, of: file, params: { sha256: file.sha256 } });
        return file;
      });
      if (!found) throw new AccessEnded("These papers are no longer the viewer's to see");
      const chunks: Buffer[] = [];
      for await (const chunk of this.store.read(found)) chunks.push(chunk as Buffer);
      yield { path, bytes: Buffer.concat(chunks) };
    }
  }
}

/** A name that is one step of a path on any system. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}._（）〔〕-]/gu, "_").slice(0, 80) || "_";
}
