import { createHmac, randomBytes } from "node:crypto";

/** Addresses remembered at once; the oldest is forgotten for a new one. */
const REMEMBERED = 20_000;

/** So many in a span from one address. Addresses are counted by digests under a key of this process, in memory only, and forgotten with the span. */
export class Throttle {
  private key = randomBytes(32);
  private counts = new Map<string, number>();
  private since = 0;

  constructor(
    private readonly most: number,
    private readonly spanMs: number,
  ) {}

  allows(address: string, now: Date): boolean {
    if (now.getTime() - this.since >= this.spanMs) Object.assign(this, { key: randomBytes(32), counts: new Map<string, number>(), since: now.getTime() });
    const who = createHmac("sha256", this.key).update(network(address)).digest("base64url");
    const count = (this.counts.get(who) ?? 0) + 1;
    const [oldest] = this.counts.keys();
    if (oldest !== undefined && this.counts.size >= REMEMBERED && !this.counts.has(who)) this.counts.delete(oldest);
    this.counts.set(who, count);
    return count <= this.most;
  }
}

/** One household of IPv6 has a /64: its addresses count as one. */
function network(address: string): string {
  return address.includes(":") && !address.includes(".") ? address.split(":").slice(0, 4).join(":") : address;
}
