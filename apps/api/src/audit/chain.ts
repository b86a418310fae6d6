import type { AuditSeal } from "./audit-seal.entity.js";
import { ALGORITHM, canonical, sha256 } from "./digest.js";

/** What of an entry goes into a seal. */
export type Link = { readonly id: string; readonly hash: string };
export type SealContent = Pick<AuditSeal, "chain" | "seq" | "at" | "count" | "entries" | "root" | "prev" | "algorithm">;

/** The seal that follows `before` over these entries. */
export function sealOf(chain: string, before: Pick<AuditSeal, "seq" | "head"> | undefined, entries: readonly Link[], at: Date): SealContent & { head: string } {
  const content: SealContent = { chain, seq: (before?.seq ?? 0) + 1, at, count: entries.length, entries: entries.map(({ id }) => id), root: rootOf(entries), prev: before?.head ?? "", algorithm: ALGORITHM };
  return { ...content, head: headOf(content) };
}

/** Digest over the entries' digests, each with its id, in order. */
export function rootOf(entries: readonly Link[]): string {
  return sha256(canonical(entries.map(({ id, hash }) => [id, hash])));
}

/** Digest over a seal's content. */
export function headOf({ chain, seq, at, count, entries, root, prev, algorithm }: SealContent): string {
  return sha256(canonical({ chain, seq, at, count, entries, root, prev, algorithm }));
}
