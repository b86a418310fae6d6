import { ratioBp } from "../money/rate.js";

/** From this difference on, in basis points, a verified value needs a basis. A setting with a proposed default. */
export const BASIS_FROM_BP = 500;

export type Difference = { micro: number; bp: number | null; needsBasis: boolean };

/** Verified against claimed, both in micro-units; null while one is missing. A difference from a claim of 0 has no rate and always needs a basis. */
export function difference(claimedMicro: number | null, verifiedMicro: number | null, basisFromBp = BASIS_FROM_BP): Difference | null {
  if (claimedMicro === null || verifiedMicro === null) return null;
  const micro = verifiedMicro - claimedMicro;
  const bp = micro === 0 ? 0 : ratioBp(micro, Math.abs(claimedMicro));
  return { micro, bp, needsBasis: bp === null || Math.abs(bp) > basisFromBp };
}

/** A place on the earth in millionths of a degree. */
export type Place = { latMicro: number; lonMicro: number };

const EARTH_RADIUS_M = 6_371_009;
/** A photo taken farther away than this from the site is marked. A setting with a proposed default. */
export const FAR_FROM_M = 500;

/** Great-circle distance in whole metres. */
export function distanceM(one: Place, other: Place): number {
  const radians = (micro: number) => (micro / 1_000_000) * (Math.PI / 180);
  const [lat1, lat2] = [radians(one.latMicro), radians(other.latMicro)];
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(other.lonMicro - one.lonMicro) / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half))));
}
