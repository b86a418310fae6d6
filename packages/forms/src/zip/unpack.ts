import { Buffer } from "node:buffer";
import type { Readable } from "node:stream";
import { type Entry, type ZipFile, fromBuffer } from "yauzl";
import { WorkbookRefused } from "./refused.js";

export const ZIP_LIMITS = { entries: 1_000, unpackedBytes: 50 * 1024 * 1024, ratio: 100 } as const;

const ZIP_START = 0x04034b50;
const OLE_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const UNIX_LINK = 0o120000;
const UNIX_TYPE = 0o170000;

/** One unpacked file of the package, by its path. */
export type Part = { path: string; bytes: Buffer };

/**
 * Unpacks the parts `wanted` names out of an .xlsx. The directory is judged first (entries, sizes, ratio, paths, links, macros), and since
 * it may lie, bytes are counted again while unpacking. Throws WorkbookRefused.
 */
export async function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Promise<Part[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  judgeSignature(buffer);

  const zip = await open(buffer);
  try {
    const entries = await directory(zip);
    judgeDirectory(entries, buffer.length);
    return await unpackCounted(zip, entries.filter((entry) => wanted(entry.fileName)), allowance(buffer.length));
  } finally {
    zip.close();
  }
}

function judgeSignature(buffer: Buffer): void {
  if (buffer.length === 0) throw new WorkbookRefused("EMPTY_FILE");
  if (buffer.subarray(0, OLE_START.length).equals(OLE_START)) {
    const encrypted = buffer.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new WorkbookRefused(encrypted ? "ENCRYPTED" : "NOT_XLSX");
  }
  if (buffer.length < 4 || buffer.readUInt32LE(0) !== ZIP_START) throw new WorkbookRefused("NOT_A_WORKBOOK");
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(refusal(error)) : resolve(zip)));
  });
}

/** All entries of the directory; reading stops at the first one too many. */
function directory(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > ZIP_LIMITS.entries) throw tooManyEntries(zip.entryCount);
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("error", (error: Error) => reject(refusal(error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function judgeDirectory(entries: readonly Entry[], packedBytes: number): void {
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const path = entry.fileName;
    if (entry.isEncrypted()) throw new WorkbookRefused("ENCRYPTED");
    if (((entry.externalFileAttributes >>> 16) & UNIX_TYPE) === UNIX_LINK) throw new WorkbookRefused("UNSAFE_LINK", { path });
    if (/(^|\/)vba(Project|Data)[^/]*$/i.test(path)) throw new WorkbookRefused("MACROS");
    // Two entries of one name: readers differ in which they believe.
    if (seen.has(path)) throw new WorkbookRefused("UNSAFE_PATH", { path });
    seen.add(path);
    total += entry.uncompressedSize;
  }
  judgeSize(total, packedBytes);
  if (seen.has("xl/workbook.bin")) throw new WorkbookRefused("NOT_XLSX");
  if (!seen.has("xl/workbook.xml")) throw new WorkbookRefused("NOT_A_WORKBOOK");
}

type Allowance = { bytes: number; refuse: () => WorkbookRefused };

function allowance(packedBytes: number): Allowance {
  const byRatio = packedBytes * ZIP_LIMITS.ratio;
  return byRatio < ZIP_LIMITS.unpackedBytes
    ? { bytes: byRatio, refuse: () => new WorkbookRefused("TOO_COMPRESSED", { limit: ZIP_LIMITS.ratio }) }
    : { bytes: ZIP_LIMITS.unpackedBytes, refuse: () => new WorkbookRefused("TOO_LARGE", { limitMegabytes: ZIP_LIMITS.unpackedBytes / 1024 / 1024 }) };
}

function judgeSize(unpackedBytes: number, packedBytes: number): void {
  const { bytes, refuse } = allowance(packedBytes);
  if (unpackedBytes > bytes) throw refuse();
}

async function unpackCounted(zip: ZipFile, entries: readonly Entry[], allowed: Allowance): Promise<Part[]> {
  const parts: Part[] = [];
  let counted = 0;
  for (const entry of entries) {
    const chunks: Buffer[] = [];
    const stream = await openEntry(zip, entry);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        counted += chunk.length;
        if (counted > allowed.bytes) throw allowed.refuse();
        chunks.push(chunk);
      }
    } catch (error) {
      throw error instanceof WorkbookRefused ? error : refusal(error);
    } finally {
      stream.destroy();
    }
    parts.push({ path: entry.fileName, bytes: Buffer.concat(chunks) });
  }
  return parts;
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(refusal(error)) : resolve(stream)));
  });
}

/** yauzl names bad paths in words only; every other complaint of it means a damaged archive. */
function refusal(error: unknown): WorkbookRefused {
  const words = error instanceof Error ? error.message : "";
  return /absolute path|invalid relative path|invalid characters in fileName/.test(words) ? new WorkbookRefused("UNSAFE_PATH") : new WorkbookRefused("DAMAGED");
}

function tooManyEntries(count: number): WorkbookRefused {
  return new WorkbookRefused("TOO_MANY_ENTRIES", { count, limit: ZIP_LIMITS.entries });
}
