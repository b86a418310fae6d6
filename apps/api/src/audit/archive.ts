import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { RowsOf } from "../access/rows.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import { AuditEvent } from "./audit-event.entity.js";
import { AuditSeal } from "./audit-seal.entity.js";
import type { RecordChange } from "./record-change.entity.js";
import { changesOf } from "./verify.js";

/** No entry may be archived away before this: 网络安全法 asks for six months. */
export const LEAST_DAYS = 183;
/** How long entries stay unless told otherwise. */
export const DEFAULT_DAYS = 3 * 365;

const DAY_MS = 86_400_000;
const PAGE = 200;

export type Archive = { readonly entries: number; readonly seals: number; readonly sha256: string; readonly before: string };

/**
 * Writes all seals older than `days` with their entries, one JSON per line, compressed: what a bureau keeps on another medium. The product itself never
 * removes an entry; who must, does it with the database's own account, after the archive's digest was written down, and by whole seals.
 * Throws when `days` is less than the law's.
 */
export async function archiveTrail(unitOfWork: UnitOfWork, file: string, days: number = DEFAULT_DAYS): Promise<Archive> {
  if (!(days >= LEAST_DAYS)) throw new RangeError(`Entries stay at least ${LEAST_DAYS} days`);
  const before = new Date(unitOfWork.now().getTime() - days * DAY_MS);
  const out = createGzip();
  const stored = out.pipe(createWriteStream(file, { flags: "wx" }));
  const digest = createHash("sha256");
  out.on("data", (chunk: Buffer) => digest.update(chunk));
  let [entries, seals] = [0, 0];
  for (let page = await sealsBefore(unitOfWork, before, seals); page.length > 0; page = await sealsBefore(unitOfWork, before, seals)) {
    for (const { seal, held } of page) {
      out.write(`${JSON.stringify({ seal, entries: held })}\n`);
      seals += 1;
      entries += held.length;
    }
  }
  out.end();
  await finished(stored);
  await unitOfWork.system("trail", ({ audit }) => audit("ARCHIVE_TRAIL", { object: "installation", objectId: "trail", params: { count: entries, before: before.toISOString().slice(0, 10) } }));
  return { entries, seals, sha256: digest.digest("hex"), before: before.toISOString() };
}

/** An entry with what its act changed. */
type Archived = AuditEvent & { readonly rowChanges?: readonly RecordChange[] };

function sealsBefore(unitOfWork: UnitOfWork, before: Date, offset: number): Promise<{ seal: AuditSeal; held: Archived[] }[]> {
  return unitOfWork.systemRead("trail", async ({ rows }) => {
    const ids = await rows(AuditSeal).select("s").where("s.at < :before", { before }).columns({ id: "s.id" }).orderBy("s.chain").orderBy("s.seq").limit(PAGE, offset).all<{ id: string }>();
    const seals = new Map((await rows(AuditSeal).byIds(ids.map(({ id }) => id))).map((seal) => [seal.id, seal]));
    return Promise.all(ids.flatMap(({ id }) => seals.get(id) ?? []).map(async (seal) => ({ seal, held: await heldBy(rows, seal) })));
  });
}

async function heldBy(rows: RowsOf, { entries }: AuditSeal): Promise<Archived[]> {
  const held = new Map((await rows(AuditEvent).byIds(entries)).map((event) => [event.id, event]));
  const changed = await changesOf(rows, entries);
  return entries.flatMap((id) => {
    const [event, rowChanges] = [held.get(id), changed.get(id)];
    return event ? [Object.assign(event, rowChanges ? { rowChanges } : {})] : [];
  });
}
