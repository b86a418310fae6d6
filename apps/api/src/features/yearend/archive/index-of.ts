import { createHash } from "node:crypto";
import type { Part } from "./contents.js";

export type Entry = { path: string; bytes: number; sha256: string };

export const MANIFEST = "manifest.json";
export const SUMS = "SHA256SUMS";

/** Hands the parts on and behind them the index of all: `manifest.json` for programs, `SHA256SUMS` for `sha256sum -c`. */
export async function* withIndex(parts: AsyncIterable<Part>, about: object, entries: Entry[]): AsyncGenerator<Part> {
  for await (const part of parts) {
    entries.push({ path: part.path, bytes: part.bytes.length, sha256: createHash("sha256").update(part.bytes).digest("hex") });
    yield part;
  }
  const manifest = Buffer.from(`${JSON.stringify({ format: "jianxiao-archive-1", ...about, entries }, null, 1)}\n`, "utf8");
  yield { path: MANIFEST, bytes: manifest };
  const sums = [...entries.map(({ path, sha256 }) => `${sha256}  ${path}\n`), `${createHash("sha256").update(manifest).digest("hex")}  ${MANIFEST}\n`];
  yield { path: SUMS, bytes: Buffer.from(sums.join(""), "utf8") };
}
