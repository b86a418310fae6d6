/** Values and the places they are drawn at (0 to 1), rising in both. */
export type Scale = { readonly place: (value: number) => number; readonly value: (place: number) => number; readonly ticks: readonly number[] };

/**
 * An axis in straight pieces: `stops` are values, `places` where they stand. Values crowd near the goal, so those pieces are drawn wider;
 * ticks stay true. Values beyond the ends are drawn at the ends.
 */
export function piecewise(stops: readonly number[], places: readonly number[]): Scale {
  return { place: (value) => along(value, stops, places), value: (place) => along(place, places, stops), ticks: stops };
}

/** The same stops at even distances of value. */
export function even(stops: readonly number[]): Scale {
  const [first = 0] = stops;
  const span = (stops.at(-1) ?? 1) - first;
  return piecewise(stops, stops.map((stop) => (stop - first) / span));
}

function along(at: number, from: readonly number[], to: readonly number[]): number {
  const last = from.length - 1;
  const held = Math.min(Math.max(at, from[0] ?? 0), from[last] ?? 0);
  const piece = Math.max(1, from.findIndex((stop, index) => index > 0 && held <= stop));
  const [a, b, c, d] = [from[piece - 1] ?? 0, from[piece] ?? 1, to[piece - 1] ?? 0, to[piece] ?? 1];
  return c + ((held - a) / (b - a)) * (d - c);
}

const GAP_PLACES = [0, 0.14, 0.28, 0.5, 0.66, 0.8, 1];
const ATTAINMENT_STOPS = [0, 3_000, 6_000, 7_000, 8_000, 9_000, 9_500, 10_000];
const ATTAINMENT_PLACES = [0, 0.1, 0.2, 0.3, 0.4, 0.52, 0.76, 1];

/** Axis of execution gaps in basis points, wide enough for every gap given. */
export function gapScale(gaps: readonly number[], segmented: boolean): Scale {
  const low = Math.min(-7_500, ...gaps.map((gap) => Math.floor(gap / 500) * 500));
  const high = Math.max(2_500, ...gaps.map((gap) => Math.ceil(gap / 500) * 500));
  const stops = [low, -5_000, -2_500, -1_000, 0, 1_000, high];
  return segmented ? piecewise(stops, GAP_PLACES) : even(stops);
}

/** Axis of attainment in basis points, 0 to 100 %. */
export function attainmentScale(segmented: boolean): Scale {
  return segmented ? piecewise(ATTAINMENT_STOPS, ATTAINMENT_PLACES) : even(ATTAINMENT_STOPS);
}

/** Side of a point in pixels: its area grows with the budget. */
export function sideOf(adjustedFen: number): number {
  const wanyuan = adjustedFen / 1_000_000;
  return Math.min(34, Math.max(6, Math.sqrt(wanyuan) * 1.05 + 3));
}
