/** Longest text a workbook cell may hold. */
export const MAX_CELL_TEXT = 32_767;

const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** How a workbook spells a character by number; written as it stands, it would come back as that character. */
const SPELT_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as a workbook can hold it: no control characters or halves of characters, line ends as \n, at most 32,767 characters. */
export function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "").replace(SPELT_CHARACTER, "_x005F_");
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
