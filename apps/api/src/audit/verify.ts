import type { RowsOf } from "../access/rows.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import { AuditEvent } from "./audit-event.entity.js";
import { AuditSeal } from "./audit-seal.entity.js";
import { headOf, rootOf } from "./chain.js";
import type { Checkpoint, Checkpoints } from "./checkpoints.js";
import { changesHash, payloadHash } from "./digest.js";
import { RecordChange } from "./record-change.entity.js";
import { chainsOf, PLATFORM_CHAIN } from "./sealer.js";

/** What is wrong with the trail, and the first row that shows it. */
export type Tampering = { readonly kind: "ENTRY_CHANGED" | "ENTRY_MISSING" | "ENTRY_ADDED" | "ORDER_CHANGED" | "SEAL_CHANGED" | "TAIL_MISSING" | "CHAIN_REWRITTEN" | "CHECKPOINT_FORGED"; readonly row: string; readonly words: string };
export type Verdict = { readonly entries: number; readonly seals: number; readonly checkpoints: number; readonly tampering: Tampering | undefined };

/** Younger than this, an entry may still wait for its seal. */
const SEALED_AFTER_MS = 120_000;

/** Reads the whole trail: every entry against its digest, every seal against its entries, every chain against the checkpoints outside the database. */
export async function verifyTrail(unitOfWork: UnitOfWork, checkpoints: Checkpoints): Promise<Verdict> {
  const forged = await checkpoints.firstForged();
  const lines = await checkpoints.read();
  return unitOfWork.systemRead("trail", async ({ rows, now }) => {
    let [entries, seals] = [0, 0];
    let tampering: Tampering | undefined = forged && { kind: "CHECKPOINT_FORGED", row: `checkpoint ${forged.chain}/${forged.seq}`, words: "The signature or the place of this line is not what the server wrote" };
    const chains = new Set([...(await chainsOf(rows)), ...lines.map(({ chain }) => chain)]);
    for (const chain of [...chains].sort()) {
      const found = await verifyChain(rows, chain, lines.filter((line) => line.chain === chain), new Date(now.getTime() - SEALED_AFTER_MS));
      entries += found.entries;
      seals += found.seals;
      tampering ??= found.tampering;
    }
    return { entries, seals, checkpoints: lines.length, tampering };
  });
}

async function verifyChain(rows: RowsOf, chain: string, checkpoints: readonly Checkpoint[], settled: Date): Promise<Omit<Verdict, "checkpoints">> {
  const sealed = new Set<string>();
  const wanted = new Map(checkpoints.map((line) => [line.seq, line]));
  let [prev, seq] = ["", 0];
  const wrong = (kind: Tampering["kind"], row: string, words: string) => ({ entries: sealed.size, seals: seq, tampering: { kind, row, words } });

  for (let page = await sealsAfter(rows, chain, seq); page.length > 0; page = await sealsAfter(rows, chain, seq)) {
    const held = new Map((await rows(AuditEvent).byIds(page.flatMap(({ entries }) => entries))).map((event) => [event.id, event]));
    const changed = await changesOf(rows, [...held.keys()]);
    for (const seal of page) {
      const name = `seal ${chain}/${seal.seq}`;
      for (const id of seal.entries) {
        const event = held.get(id);
        if (!event) return wrong("ENTRY_MISSING", `audit_event ${id}`, `${name} holds this entry, and it is gone`);
        const { hash, createdAt: _createdAt, ...content } = event;
        if (payloadHash(content) !== hash) return wrong("ENTRY_CHANGED", `audit_event ${id}`, "Its content is not what its digest was made of");
        if (changesHash(changed.get(id) ?? []) !== event.changes) return wrong("ENTRY_CHANGED", `record_change of audit_event ${id}`, "What the act changed is not what its entry was made of");
        if (sealed.has(id)) return wrong("ORDER_CHANGED", `audit_event ${id}`, "Two seals hold it");
        sealed.add(id);
      }
      const links = seal.entries.map((id) => ({ id, hash: held.get(id)?.hash ?? "" }));
      // An entry written anew with a digest to match leaves the seal as it was; entries put in another order do not.
      if (rootOf(links) !== seal.root) return wrong(headOf(seal) === seal.head ? "ENTRY_CHANGED" : "ORDER_CHANGED", `audit_event ${seal.entries[0] ?? ""}`, `The entries of ${name} are not the ones it sealed, in that order`);
      if (headOf(seal) !== seal.head || seal.prev !== prev || seal.seq !== seq + 1) return wrong("SEAL_CHANGED", `audit_seal ${seal.id}`, `${name} does not follow the seal before it`);
      const checkpoint = wanted.get(seal.seq);
      if (checkpoint && checkpoint.head !== seal.head) return wrong("CHAIN_REWRITTEN", `audit_seal ${seal.id}`, `The checkpoint of ${checkpoint.at} says another digest for ${name}`);
      [prev, seq] = [seal.head, seal.seq];
    }
  }

  const last = checkpoints.at(-1);
  if (last && last.seq > seq) return wrong("TAIL_MISSING", `seal ${chain}/${seq + 1}`, `The checkpoint of ${last.at} knows ${last.seq} seals, the database ${seq}: the end was cut off, or an older copy restored`);
  const added = await firstUnsealed(rows, chain, sealed, settled);
  if (added) return wrong("ENTRY_ADDED", `audit_event ${added}`, "No seal holds this entry, though it is old enough to be sealed");
  return { entries: sealed.size, seals: seq, tampering: undefined };
}

/** What each act changed, by the act's entry. */
export async function changesOf(rows: RowsOf, eventIds: readonly string[]): Promise<Map<string, RecordChange[]>> {
  const byEvent = new Map<string, RecordChange[]>();
  for (let start = 0; start < eventIds.length; start += 500) {
    for (const change of await rows(RecordChange).findMany({ eventId: eventIds.slice(start, start + 500) }, { order: { id: "ASC" } })) byEvent.set(change.eventId, [...(byEvent.get(change.eventId) ?? []), change]);
  }
  return byEvent;
}

function sealsAfter(rows: RowsOf, chain: string, seq: number): Promise<AuditSeal[]> {
  return rows(AuditSeal).findMany({ chain, seq: range(seq) }, { order: { seq: "ASC" } });
}

/** The next hundred numbers. */
function range(seq: number): number[] {
  return Array.from({ length: 100 }, (_, index) => seq + 1 + index);
}

async function firstUnsealed(rows: RowsOf, chain: string, sealed: ReadonlySet<string>, settled: Date): Promise<string | undefined> {
  const ids = await rows(AuditEvent).select("e")
    .where(chain === PLATFORM_CHAIN ? "e.districtId IS NULL" : "e.districtId = :chain", { chain })
    .where("e.at < :settled", { settled })
    .columns({ id: "e.id" }).orderBy("e.at").orderBy("e.id").all<{ id: string }>();
  return ids.find(({ id }) => !sealed.has(id))?.id;
}

/** Whether the database is behind its own checkpoints: an older copy was restored, or the end of a chain is gone. Quick enough for every start. */
export async function alarmOf(unitOfWork: UnitOfWork, checkpoints: Checkpoints): Promise<string | undefined> {
  const last = new Map((await checkpoints.read()).map((line) => [line.chain, line]));
  return unitOfWork.systemRead("trail", async ({ rows }) => {
    for (const { chain, seq, head, at } of last.values()) {
      const [seal] = await rows(AuditSeal).findMany({ chain, seq });
      if (seal?.head !== head) return `The trail is not the one its checkpoint of ${at} knows (chain ${chain}, seal ${seq}): run npm run audit:verify`;
    }
    return undefined;
  });
}
