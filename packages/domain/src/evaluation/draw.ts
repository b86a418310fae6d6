/**
 * Numbers that look random and follow from a text alone: who knows the seed draws the same sample again, on any machine.
 * FNV-1a spreads the seed, mulberry32 goes on from there. For samples, never for secrets.
 */
export function drawing(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` of the items (all of them when there are fewer), drawn without repetition. The order of `items` counts: sort them first. */
export function drawFrom<Item>(items: readonly Item[], count: number, next: () => number): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}
