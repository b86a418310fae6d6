/** Longest text a workbook cell may hold. */
export const MAX_CELL_TEXT = 32_767;

/** Control characters XML has no place for, halves of characters, and the two that are none. */
const UNWRITABLE = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;
/** How a workbook spells a character by number; written as it stands, it would come back as that character. */
const SPELT_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as XML can hold it: no control characters or halves of characters, line ends as \n. */
export function writableText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "");
}

/** Text as a workbook can hold it: writable, and at most 32,767 characters. */
export function cleanText(text: string): string {
  const clean = writableText(text).replace(SPELT_CHARACTER, "_x005F_");
  return clean.length > MAX_CELL_TEXT ? `${clean.slice(0, MAX_CELL_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…` : clean;
}

/** A name Excel accepts for a sheet, and not yet taken. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = cleanText(wanted).replace(/[[\]:*?/\\\n\t]/g, " ").replace(/^'+|'+$/g, "").trim().slice(0, 31).trim() || "表";
  for (let n = 1; ; n++) {
    const name = n === 1 ? clean : `${clean.slice(0, 31 - ` (${n})`.length)} (${n})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
