import type { CellProblem } from "../cells/cell.js";

/** Decimals a figure may carry: 0.000001 万元 is one fen, and indicator values are counted in micro-units. */
export const DECIMALS = 6;
const SCALE = 1_000_000n;

/** A number as people type it, taken apart: nothing is rounded and nothing is guessed. */
export type ParsedDecimal = { ok: true; scaled: number } | { ok: false; problem: CellProblem };

const PLAIN = /^(?<sign>[+-]?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<decimals>\d*))?$/;
const MINUS_SIGNS = /[\u2212\u2012\u2013\u2014]/g;

/** Half-width form of what an input method or a workbook gives: full-width digits and signs, spaces of all sorts removed. */
export function halfWidth(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

/**
 * Reads a decimal exactly, scaled by 10⁶. Accepts thousands commas in their places, full-width characters and spaces.
 * Refuses a formula, a seventh decimal, and anything beyond ±(2⁵³ − 1) millionths.
 */
export function parseDecimal(text: string): ParsedDecimal {
  const plain = halfWidth(text).replace(MINUS_SIGNS, "-");
  if (plain.startsWith("=")) return { ok: false, problem: { code: "FORMULA", params: {} } };
  const groups = PLAIN.exec(plain)?.groups;
  const decimals = groups?.decimals ?? "";
  if (!groups || (groups.whole === undefined && decimals === "")) {
    return { ok: false, problem: { code: "NOT_A_NUMBER", params: { text } } };
  }
  if (decimals.length > DECIMALS) return { ok: false, problem: { code: "TOO_MANY_DECIMALS", params: { max: DECIMALS } } };
  const magnitude = BigInt((groups.whole ?? "0").replaceAll(",", "")) * SCALE + BigInt(decimals.padEnd(DECIMALS, "0"));
  if (magnitude > BigInt(Number.MAX_SAFE_INTEGER)) {
    return { ok: false, problem: { code: "OUT_OF_RANGE", params: { max: decimalText(Number.MAX_SAFE_INTEGER) } } };
  }
  const scaled = Number(magnitude);
  return { ok: true, scaled: groups.sign === "-" && scaled !== 0 ? -scaled : scaled };
}

/** Canonical text of a scaled number: no grouping, no trailing zeros, a plain hyphen for minus. */
export function decimalText(scaled: number): string {
  const magnitude = BigInt(Math.abs(scaled));
  const decimals = String(magnitude % SCALE)
    .padStart(DECIMALS, "0")
    .replace(/0+$/, "");
  return `${scaled < 0 ? "-" : ""}${magnitude / SCALE}${decimals === "" ? "" : `.${decimals}`}`;
}

/** Inserts thousands commas and the typographic minus into a canonical number text. */
export function grouped(canonical: string): string {
  const [whole = "", decimals] = canonical.replace("-", "\u2212").split(".");
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}
