/** Money in whole fen (分). Always a safe integer; every screen and form prints it in 万元. */
export type Fen = number & { readonly __unit: "fen" };

/** One 万元 in fen. */
export const FEN_PER_WANYUAN = 1_000_000;

/** Brands a safe integer as money; throws on anything else, because a rounded sum must never pass as exact. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole, safe number of fen: ${value}`);
  return (value === 0 ? 0 : value) as Fen;
}

export const ZERO = fen(0);

/** Exact sum; throws when the total leaves the safe range. */
export function sumFen(values: Iterable<Fen>): Fen {
  let total = 0;
  for (const value of values) total += value;
  return fen(total);
}

/** The amount that takes this one back. */
export function negated(amount: Fen): Fen {
  return fen(0 - amount);
}
