import type { CellProblem } from "../cells/cell.js";
import { type Fen, fen } from "./fen.js";
import { decimalText, grouped, halfWidth, parseDecimal } from "./six-decimals.js";

export type ParsedMoney = { ok: true; fen: Fen } | { ok: false; problem: CellProblem };

/** Fen in the last place shown on screens (0.01 万元). */
const FEN_PER_SHOWN_PLACE = 10_000;
const MONEY_UNIT = /(?<unit>[百千万亿]*元|[千万亿])$/;

/**
 * Reads money written in 万元, exactly. "1,086.40", full-width digits, spaces and a trailing 万元 are accepted.
 * Any other unit (元, 千元, 亿元, ¥) is refused with WRONG_MONEY_UNIT rather than converted: a figure in the wrong unit is a mistake to show.
 * A negative amount is a number like any other (refunds are), unless the place says `nonNegative`.
 */
export function parseWanyuan(text: string, { nonNegative = false }: { nonNegative?: boolean } = {}): ParsedMoney {
  let plain = halfWidth(text);
  const unit = MONEY_UNIT.exec(plain)?.groups?.unit;
  if (unit === "万元") plain = plain.slice(0, -unit.length);
  else if (unit !== undefined && /\d/.test(plain)) return refused("WRONG_MONEY_UNIT", { unit });
  const sign = /[¥$€]/.exec(plain)?.[0];
  if (sign !== undefined) return refused("WRONG_MONEY_UNIT", { unit: sign });
  const parsed = parseDecimal(plain);
  if (!parsed.ok) return parsed.problem.code === "NOT_A_NUMBER" ? refused("NOT_A_NUMBER", { text }) : parsed;
  if (nonNegative && parsed.scaled < 0) return refused("NEGATIVE", {});
  return { ok: true, fen: fen(parsed.scaled) };
}

function refused(code: CellProblem["code"], params: CellProblem["params"]): ParsedMoney {
  return { ok: false, problem: { code, params } };
}

/** Canonical cell text: 万元 to the fen, without grouping or trailing zeros ("1086.4"). */
export function wanyuanText(amount: Fen): string {
  return decimalText(amount);
}

/** For screens and print: grouped 万元, two decimals (half away from zero), or every decimal it has with `exact`. */
export function formatWanyuan(amount: Fen, { exact = false }: { exact?: boolean } = {}): string {
  const magnitude = BigInt(Math.abs(amount));
  const place = BigInt(FEN_PER_SHOWN_PLACE);
  const shown = exact ? magnitude : ((magnitude + place / 2n) / place) * place;
  const [whole = "0", decimals = ""] = decimalText(Number(shown)).split(".");
  const text = grouped(`${whole}.${decimals.padEnd(2, "0")}`);
  return amount < 0 && shown > 0n ? `\u2212${text}` : text;
}

/** Whether two decimals of 万元 hide something; the screen then carries a mark. */
export function isRounded(amount: Fen): boolean {
  return amount % FEN_PER_SHOWN_PLACE !== 0;
}

/** Exact amount in 元, grouped, for the hover text beside a rounded figure. */
export function formatYuan(amount: Fen): string {
  const magnitude = BigInt(Math.abs(amount));
  const text = grouped(`${magnitude / 100n}.${String(magnitude % 100n).padStart(2, "0")}`);
  return amount < 0 ? `\u2212${text}` : text;
}
