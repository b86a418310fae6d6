import type { Readable } from "node:stream";
import type { Viewer } from "../../access/viewer.js";
import { newId } from "../../database/new-id.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { mayImport } from "./import-who.js";
import { StoredFile } from "./file.entity.js";
import { FileStore, FileTooLarge, MAX_FILE_BYTES } from "./file-store.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What every zip begins with, and so every .xlsx. */
const ZIP_SIGNATURE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Room for the files of one district. */
export const DISTRICT_QUOTA_BYTES = 2 * 1_073_741_824;
const MEGABYTE = 1_048_576;

export type Refused = { status: number; code: string; params: Record<string, string | number> };

/** Uploaded workbooks: who may bring one, what is taken, and who gets it back. */
export class FilesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** Takes a workbook in; the row exists only once the bytes are whole and look like what they say they are. */
  async receive(viewer: Viewer, name: string, stream: Readable): Promise<StoredFile | Refused> {
    if (!mayImport(viewer)) return refused(403, "FORBIDDEN");
    if (name === "" || name.length > 200 || /[\p{Cc}/\\]/u.test(name)) return refused(400, "INVALID", { field: "fileName" });
    const { districtId } = viewer;
    const used = await this.usedBytes(districtId);
    if (used >= DISTRICT_QUOTA_BYTES) return refused(507, "DISK_FULL");

    const file = { districtId, id: newId(this.unitOfWork.now()) };
    try {
      const { bytes, sha256, head } = await this.store.receive(file, stream);
      const fault = faultOf(name, bytes, head);
      if (fault) {
        await this.store.remove(file);
        return fault;
      }
      return await this.unitOfWork.run(viewer, async ({ rows, audit }) => {
        const stored = await rows(StoredFile).add({ ...file, name, bytes, sha256, mime: XLSX });
        await audit("UPLOAD_FILE", { object: "file", objectId: file.id, params: { fileName: name, bytes, sha256 } });
        return stored;
      });
    } catch (error) {
      await this.store.remove(file);
      if (error instanceof FileTooLarge) return refused(413, "FILE_TOO_LARGE", { limitMegabytes: MAX_FILE_BYTES / MEGABYTE });
      if ((error as { code?: string }).code === "ENOSPC") return refused(507, "DISK_FULL");
      throw error;
    }
  }

  /** The viewer's own file; anybody else's is absent. */
  async hand(viewer: Viewer, id: string): Promise<StoredFile | undefined> {
    return this.unitOfWork.run(viewer, async ({ rows, audit }) => {
      const file = await rows(StoredFile).find(id);
      if (file) await audit("DOWNLOAD_FILE", { object: "file", objectId: id, params: { fileName: file.name } });
      return file;
    });
  }

  private async usedBytes(districtId: string): Promise<number> {
    const used = await this.unitOfWork.systemRead("job", ({ rows }) =>
      rows(StoredFile).select("f").where("f.districtId = :districtId", { districtId }).columns({ bytes: { sql: "COALESCE(SUM(f.bytes), 0)", as: "whole" } }).one<{ bytes: number }>(),
    );
    return used?.bytes ?? 0;
  }
}

function faultOf(name: string, bytes: number, head: Buffer): Refused | undefined {
  if (bytes === 0) return refused(400, "EMPTY_FILE");
  if (!/\.xlsx$/i.test(name)) return refused(400, "NOT_XLSX");
  return head.subarray(0, 4).equals(ZIP_SIGNATURE) ? undefined : refused(400, "NOT_A_WORKBOOK");
}

function refused(status: number, code: string, params: Refused["params"] = {}): Refused {
  return { status, code, params };
}
