import type { CellProblem } from "../cells/cell.js";
import { decimalText, grouped, parseDecimal } from "../money/six-decimals.js";
import type { Micro } from "./indicator.js";

/** One whole unit in micro-units. */
export const MICRO_PER_UNIT = 1_000_000;

export type ParsedMicro = { ok: true; micro: Micro } | { ok: false; problem: CellProblem };

/** Brands a safe integer as micro-units; throws on anything else. */
export function micro(value: number): Micro {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole, safe number of micro-units: ${value}`);
  return (value === 0 ? 0 : value) as Micro;
}

/** Reads an indicator's number exactly, to six decimals. */
export function parseMicro(text: string): ParsedMicro {
  const parsed = parseDecimal(text);
  return parsed.ok ? { ok: true, micro: micro(parsed.scaled) } : parsed;
}

/** Canonical cell text: no grouping, no trailing zeros. */
export function microText(value: Micro): string {
  return decimalText(value);
}

/** For screens and print: thousands commas, every decimal it has. */
export function formatMicro(value: Micro): string {
  return grouped(decimalText(value));
}
