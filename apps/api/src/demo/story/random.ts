/** Seeded numbers: the same seed tells the same story on every machine. Never for secrets. */
export class Random {
  private state: [number, number, number, number];

  constructor(private readonly seed: string) {
    this.state = digest(seed);
    for (let warm = 0; warm < 12; warm++) this.next();
  }

  /** A generator of its own for one part of the story, so that a change there moves nothing elsewhere. */
  fork(label: string): Random {
    return new Random(`${this.seed}/${label}`);
  }

  /** 0 ≤ x < 1 (sfc32). */
  next(): number {
    let [a, b, c, d] = this.state;
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    this.state = [a, b, c | 0, d];
    return (sum >>> 0) / 4_294_967_296;
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const rest = [...items];
    for (let last = rest.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [rest[last], rest[other]] = [rest[other] as Item, rest[last] as Item];
    }
    return rest;
  }
}

function digest(text: string): [number, number, number, number] {
  const hash: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    hash[0] = Math.imul(hash[0] ^ code, 597399067) ^ (hash[1] >>> 3);
    hash[1] = Math.imul(hash[1] ^ code, 2869860233) ^ (hash[2] >>> 5);
    hash[2] = Math.imul(hash[2] ^ code, 951274213) ^ (hash[3] >>> 7);
    hash[3] = Math.imul(hash[3] ^ code, 2716044179) ^ (hash[0] >>> 2);
  }
  return hash;
}
