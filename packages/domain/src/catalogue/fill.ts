import { fen } from "../money/fen.js";
import { formatBp, formatGap } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import { type EnumName, TERMS, term } from "./terms.js";
import type { Locale, Params, Words } from "./words.js";

const OPTIONAL = /\[([^[\]]*)\]/g;
const SLOT = /\{(\w+)(?::(\w+))?\}/g;
const CHINA_OFFSET_MS = 8 * 3_600_000;

/**
 * Fills a catalogue text. `{name}` takes the param as it is; `{name:format}` writes it: `wanyuan` (fen), `bp`, `gap` (bp), `time` (ISO, shown in China Standard Time) or the
 * name of an enumeration. A part in square brackets disappears when a param of it is missing; elsewhere a missing one shows as "—".
 */
export function fill(words: Words, params: Params, locale: Locale): string {
  const missing = (name: string) => params[name] === undefined || params[name] === null || params[name] === "";
  const kept = words[locale].replace(OPTIONAL, (_, part: string) =>
    [...part.matchAll(SLOT)].some(([, name = ""]) => missing(name)) ? "" : part,
  );
  return kept.replace(SLOT, (_, name: string, format: string | undefined) =>
    missing(name) ? "—" : written(params[name] ?? "", format, locale),
  );
}

function written(value: string | number, format: string | undefined, locale: Locale): string {
  switch (format) {
    case undefined:
      return String(value);
    case "wanyuan":
      return Number.isSafeInteger(value) ? formatWanyuan(fen(Number(value)), { exact: true }) : String(value);
    case "bp":
      return formatBp(Number(value));
    case "gap":
      return formatGap(Number(value), locale);
    case "time":
      return chinaTime(String(value));
    default:
      return isEnumName(format) ? term(format, String(value), locale) : String(value);
  }
}

function isEnumName(name: string): name is EnumName {
  return Object.hasOwn(TERMS, name);
}

/** "2026-10-16 18:00" of an ISO instant; anything else as it is. */
export function chinaTime(iso: string): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant) || !iso.includes("T")) return iso;
  return new Date(instant + CHINA_OFFSET_MS).toISOString().slice(0, 16).replace("T", " ");
}
