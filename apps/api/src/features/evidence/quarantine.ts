import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { FileStore } from "../exchange/index.js";
import { Attachment } from "./attachment.entity.js";
import type { Scanner } from "./scan/scanner.js";

/** How long a scanner that cannot tell is left alone. */
const PAUSE_MS = 30_000;

/** Looks at files in quarantine, oldest first. Two servers may look at the same file; only the first verdict counts. */
export class Quarantine {
  private restUntil = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    private readonly scan: Scanner,
  ) {}

  /** Scans one waiting file; false when there is none, or when the scanner is given a rest. */
  async next(): Promise<boolean> {
    if (this.unitOfWork.now().getTime() < this.restUntil) return false;
    const waiting = await this.unitOfWork.systemRead("job", ({ rows }) => rows(Attachment).findMany({ scan: "WAITING" }, { order: { id: "ASC" }, limit: 1 }));
    const [file] = waiting;
    if (!file) return false;
    const verdict = await this.scan(this.store.path(file)).catch((error: unknown) => {
      this.restUntil = this.unitOfWork.now().getTime() + PAUSE_MS;
      throw error;
    });
    await this.unitOfWork.system("job", async ({ rows, audit }) => {
      if ((await rows(Attachment).update({ id: file.id, scan: "WAITING" }, { scan: verdict })) === 0) return;
      await audit("SCAN_EVIDENCE", { object: "attachment", objectId: file.id, of: file, params: { scan: verdict, fileName: file.name } });
    });
    return true;
  }
}
