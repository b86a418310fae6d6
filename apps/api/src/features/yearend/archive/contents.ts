import { filingForm, type FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { AuditEvent } from "../../../audit/audit-event.entity.js";
import { Attachment } from "../../evidence/index.js";
import { Cycle, Filing, FilingMove, Package, PackageRevision, PackageScan, ReturnItem, ReviewStep, Revision, Signature } from "../../monitoring/index.js";
import { Department } from "../../organisation/index.js";
import type { WriteForms } from "../../monitoring/index.js";

export type Part = { path: string; bytes: Buffer };
/** Reads bytes of a stored file. */
export type ReadFile = (file: { districtId: string; id: string }) => AsyncIterable<unknown>;
type Read = <Result>(work: (rows: RowsOf) => Promise<Result>) => Promise<Result>;

export type Box = { packageId: string; departmentId: string; code: string; name: string };

/** Departments of a cycle with their packages, by code. */
export function boxesOf(rows: RowsOf, cycleId: string): Promise<Box[]> {
  return rows(Package).select("k").join(Department, "d", "d.id = k.departmentId").where("k.cycleId = :cycleId", { cycleId }).columns({ packageId: "k.id", departmentId: "d.id", code: "d.code", name: "d.name" }).orderBy("d.code").all<Box>();
}

/** One department's folder: what was signed, every frozen form byte for byte as its digest says, the official workbook, how it was reviewed, the evidence. */
export async function* departmentParts(read: Read, { packageId, code, name }: Box, write: WriteForms, file: ReadFile): AsyncGenerator<Part> {
  const folder = `部门/${plain(`${code} ${name}`)}`;
  const found = await read(async (rows) => {
    const filings = await rows(Filing).findMany({ packageId }, { order: { id: "ASC" } });
    const ids = filings.map(({ id }) => id);
    const signed = await rows(PackageRevision).findMany({ packageId }, { order: { no: "ASC" } });
    const signedIds = signed.map(({ id }) => id);
    return {
      filings, signed, box: await rows(Package).find(packageId),
      signatures: await rows(Signature).findMany({ packageRevisionId: signedIds }), scans: await rows(PackageScan).findMany({ packageRevisionId: signedIds }),
      revisions: await rows(Revision).findMany({ filingId: ids }, { order: { filingId: "ASC", no: "ASC" } }),
      moves: await rows(FilingMove).findMany({ filingId: ids }, { order: { at: "ASC", id: "ASC" } }),
      returns: await rows(ReturnItem).findMany({ filingId: ids }, { order: { returnedAt: "ASC", id: "ASC" } }),
      evidence: await rows(Attachment).findMany({ object: "FILING", objectId: ids, removedAt: null, scan: "CLEAN" }, { order: { id: "ASC" } }),
    };
  });
  const steps = await read((rows) => rows(ReviewStep).findMany({ revisionId: found.revisions.map(({ id }) => id) }, { order: { at: "ASC", id: "ASC" } }));
  yield json(`${folder}/报送件.json`, { package: found.box, revisions: found.signed, signatures: found.signatures, scans: found.scans });
  yield json(`${folder}/办理过程.json`, { filings: found.filings, moves: found.moves, reviews: steps, returns: found.returns });
  const standing: { layout: ReturnType<typeof filingForm>; facts: FilingFacts }[] = [];
  for (const { id, filingId, no, facts: text } of found.revisions) {
    const facts = JSON.parse(text) as FilingFacts;
    yield { path: `${folder}/定稿/${plain(facts.project.code || facts.document)}-${filingId}-第${no}稿.json`, bytes: Buffer.from(text, "utf8") };
    if (found.filings.some(({ latestRevisionId }) => latestRevisionId === id) && facts.document !== "REPORT") standing.push({ layout: filingForm(facts), facts });
  }
  if (standing.length > 0) yield { path: `${folder}/正式表.xlsx`, bytes: Buffer.from(await write(standing, { fillable: false })) };
  for (const [at, attachment] of found.evidence.entries()) {
    const chunks: Buffer[] = [];
    for await (const chunk of file(attachment)) chunks.push(chunk as Buffer);
    yield { path: `${folder}/佐证/${at + 1}-${plain(attachment.name)}`, bytes: Buffer.concat(chunks) };
  }
}

/** The cycle's own folder: what it was, and the entries of the trail about it and its forms, each with the hash it was sealed by. */
export async function* cycleParts(read: Read, cycle: Cycle): AsyncGenerator<Part> {
  yield json("批次.json", cycle);
  const objects = await read(async (rows) => [
    cycle.id, ...(await rows(Package).findMany({ cycleId: cycle.id })).map(({ id }) => id), ...(await rows(Filing).findMany({ cycleId: cycle.id })).map(({ id }) => id),
  ]);
  const lines: string[] = [];
  for (let start = 0; start < objects.length; start += AT_ONCE) {
    const events = await read((rows) => rows(AuditEvent).findMany({ objectId: objects.slice(start, start + AT_ONCE) }, { order: { at: "ASC", id: "ASC" } }));
    lines.push(...events.map((event) => JSON.stringify(event)));
  }
  yield { path: "审计记录.jsonl", bytes: Buffer.from(lines.map((line) => `${line}\n`).join(""), "utf8") };
}

const AT_ONCE = 400;

function json(path: string, value: unknown): Part {
  return { path, bytes: Buffer.from(`${JSON.stringify(value, null, 1)}\n`, "utf8") };
}

/** A name that is one step of a path on any system. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}._（）〔〕 -]/gu, "_").slice(0, 80) || "_";
}
