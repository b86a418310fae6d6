import type { RawRow } from "./raw-rows.js";
import type { TableShape } from "../../database/table-shape.js";

/** Signs no text of the product or the demonstration uses. Each owner gets one, and every Chinese word in that owner's rows carries it. */
const SIGNS = Array.from("驫龘靐麤鱻犇猋骉羴飝灥厵叒磊淼焱垚掱毳贔");
/** Primes, so that a sum over few owners tells its members. */
const RESIDUES = [101, 211, 307, 401, 503, 601, 701, 809, 907, 1009, 1103, 1201, 1301, 1409, 1511, 1601, 1709, 1801, 1901, 2003, 2111, 2203];
const CHINESE = /[\u4e00-\u9fff]+/g;

/** Gives out one sign per owner. */
export class Marks {
  private readonly signs = new Map<string, string>();

  /** The sign of an owner (a unit, a department or a district by id). */
  of(owner: string): string {
    const known = this.signs.get(owner);
    if (known) return known;
    const sign = SIGNS[this.signs.size];
    if (!sign) throw new Error("More owners than signs: add some to SIGNS");
    this.signs.set(owner, sign);
    return sign;
  }

  /** Owners whose sign stands in a text. */
  found(words: string): string[] {
    return [...this.signs].filter(([, sign]) => words.includes(sign)).map(([owner]) => owner);
  }
}

/** Amounts of the demonstration are whole multiples of this many fen; what is added below it tells whose they are, in sums as well. */
export const ROUND = 10_000;

/** Puts a sign after every Chinese word of a row's text columns, within each column's length, and the sign's number on every amount. */
export function marked(shape: TableShape, lengths: ReadonlyMap<string, number>, row: RawRow, sign: string): RawRow {
  const changed = { ...row };
  for (const { name, kind } of shape.columns.values()) {
    const value = row[name];
    if (kind.kind === "fen" && Number(value) >= ROUND) changed[name] = Number(value) - (Number(value) % ROUND) + residue(sign);
    if (typeof value !== "string" || !["text", "longText", "json"].includes(kind.kind) || value.search(CHINESE) < 0) continue;
    const length = lengths.get(name) ?? Number.POSITIVE_INFINITY;
    const written = value.replace(CHINESE, (word) => `${word}${sign}`);
    changed[name] = written.length <= length ? written : `${value.slice(0, length - 1)}${sign}`;
  }
  return changed;
}

function residue(sign: string): number {
  return RESIDUES[SIGNS.indexOf(sign)] ?? 1;
}
