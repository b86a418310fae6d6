import type { RowsOf } from "../access/rows.js";
import { atLeast } from "../access/where.js";
import { isDuplicate } from "../database/faults.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import type { Log } from "../graphql/feature.js";
import { AuditEvent } from "./audit-event.entity.js";
import { AuditSeal } from "./audit-seal.entity.js";
import { sealOf, type Link } from "./chain.js";
import type { Checkpoints } from "./checkpoints.js";

/** Chain of acts that belong to no district. */
export const PLATFORM_CHAIN = "-";

const EVERY_MS = 1_000;
const CHECKPOINT_MS = 3_600_000;
/** Entries in one seal at most: the first seal of an old database takes several. */
const MOST = 500;
/** How far back an entry may stand that was committed late. Each minute the whole of it is looked through, in between the last of it. */
const WINDOW_MS = 3_600_000;
const RECENT_MS = 60_000;

type Parts = { readonly unitOfWork: UnitOfWork; readonly checkpoints: Checkpoints; readonly log: Log };

/**
 * Chains the trail's entries about every second and at shutdown, and lets a signed checkpoint of every chain leave the database each hour.
 * Several servers may seal: the sequence is unique, so the second finds the first's seal and goes on from it. Entries are never held up by it.
 */
export class Sealer {
  /** Chains of which nothing old is left to seal: after the first start over rows that were there before. */
  private readonly complete = new Set<string>();
  private readonly sealed = new Map<string, Set<string>>();
  /** Last seal of each chain that `sealed` knows of. */
  private readonly heads = new Map<string, number | undefined>();
  private chains: readonly string[] = [];
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private sweptAt = 0;
  private checkpointAt = 0;

  constructor(private readonly parts: Parts) {}

  start(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.tick()).catch((error: unknown) => this.parts.log.error("Sealing the trail", error));
    }, EVERY_MS);
    this.timer.unref();
  }

  /** Seals what is left and writes a last checkpoint. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    this.sweptAt = 0;
    await this.seal();
    await this.checkpoint();
  }

  /** Seals every entry not yet sealed; the number of entries sealed. */
  async seal(): Promise<number> {
    const whole = Date.now() - this.sweptAt >= RECENT_MS;
    if (whole) {
      this.sweptAt = Date.now();
      this.sealed.clear();
      this.chains = await this.parts.unitOfWork.systemRead("trail", ({ rows }) => chainsOf(rows));
    }
    let count = 0;
    for (const chain of this.chains) {
      for (let more = true; more; ) {
        const sealed = await this.sealSome(chain, whole);
        count += sealed;
        more = sealed === MOST;
      }
    }
    return count;
  }

  /** Signs every chain's last seal and lets it out of the database. */
  async checkpoint(): Promise<void> {
    const heads = await this.parts.unitOfWork.systemRead("trail", async ({ rows }) => {
      const found = await Promise.all((await chainsOf(rows)).map((chain) => headOfChain(rows, chain)));
      return found.filter((seal) => seal !== undefined);
    });
    await this.parts.checkpoints.write(heads, this.parts.unitOfWork.now());
    this.checkpointAt = Date.now();
  }

  private async tick(): Promise<void> {
    await this.seal();
    if (Date.now() - this.checkpointAt >= CHECKPOINT_MS) await this.checkpoint();
  }

  private async sealSome(chain: string, whole: boolean): Promise<number> {
    const { head, waiting } = await this.parts.unitOfWork.systemRead("trail", ({ rows }) => this.unsealed(rows, chain, whole));
    if (waiting.length === 0) return 0;
    try {
      await this.parts.unitOfWork.system("trail", async ({ rows, now }) => {
        await rows(AuditSeal).add(sealOf(chain, head, waiting, now));
      });
    } catch (error) {
      // Another server sealed at the same moment: what it took is read again with the next look.
      if (!isDuplicate(error, "audit_seal", "seq")) throw error;
      this.sealed.delete(chain);
      return 0;
    }
    for (const { id } of waiting) this.known(chain).add(id);
    this.heads.set(chain, (head?.seq ?? 0) + 1);
    return waiting.length;
  }

  /** Entries of a chain that no seal up to `head` holds, oldest first. */
  private async unsealed(rows: RowsOf, chain: string, whole: boolean): Promise<{ head: AuditSeal | undefined; waiting: Link[] }> {
    const head = await headOfChain(rows, chain);
    const from = (reach: number) => (head && this.complete.has(chain) ? new Date(head.at.getTime() - reach) : new Date(0));
    if (!this.complete.has(chain) && (await sealedAndAll(rows, chain))) this.complete.add(chain);
    if (!this.sealed.has(chain) || this.heads.get(chain) !== head?.seq) {
      this.heads.set(chain, head?.seq);
      for (const { entries } of await rows(AuditSeal).findMany({ chain, at: atLeast(from(2 * WINDOW_MS)) })) for (const id of entries) this.known(chain).add(id);
    }
    const found = await rows(AuditEvent).select("e")
      .where(chain === PLATFORM_CHAIN ? "e.districtId IS NULL" : "e.districtId = :chain", { chain })
      .where("e.at >= :since", { since: from(whole ? WINDOW_MS : RECENT_MS) })
      .columns({ id: "e.id", hash: "e.hash" }).orderBy("e.at").orderBy("e.id").all<Link>();
    const known = this.known(chain);
    return { head, waiting: found.filter(({ id }) => !known.has(id)).slice(0, MOST) };
  }

  private known(chain: string): Set<string> {
    const known = this.sealed.get(chain) ?? new Set();
    this.sealed.set(chain, known);
    return known;
  }
}

/** Whether a chain's seals hold as many entries as there are. */
async function sealedAndAll(rows: RowsOf, chain: string): Promise<boolean> {
  const sealed = await rows(AuditSeal).select("s").where("s.chain = :chain", { chain }).columns({ count: "SUM(s.count)" }).one<{ count: number | null }>();
  return Number(sealed?.count ?? 0) === (await rows(AuditEvent).count({ districtId: chain === PLATFORM_CHAIN ? null : chain }));
}

/** Every chain there is anything for. */
export async function chainsOf(rows: RowsOf): Promise<string[]> {
  const found = await rows(AuditEvent).select("e").columns({ districtId: "e.districtId" }).groupBy("e.districtId").all<{ districtId: string | null }>();
  return found.map(({ districtId }) => districtId ?? PLATFORM_CHAIN).sort();
}

/** A chain's last seal. */
export async function headOfChain(rows: RowsOf, chain: string): Promise<AuditSeal | undefined> {
  return (await rows(AuditSeal).findMany({ chain }, { order: { seq: "DESC" }, limit: 1 }))[0];
}
