import { Buffer } from "node:buffer";
import { WorkbookRefused } from "../zip/refused.js";
import type { Part } from "../zip/unpack.js";
import { type Merge, SHEET_LIMITS, placeOf } from "./sheet.js";

const BOOK = "xl/workbook.xml";
const BOOK_LINKS = "xl/_rels/workbook.xml.rels";
const TEXTS = "xl/sharedstrings.xml";
const STYLES = "xl/styles.xml";

/** Parts a reader of cells needs; pictures, notes, printer settings and the like are never unpacked. */
export const isCellPart = (path: string): boolean => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(path);

export type CleanPackage = { parts: readonly Part[]; sheets: readonly { merges: readonly Merge[] }[] };

/**
 * The same workbook reduced to cells: sheets in their order under canonical names, no defined names, no namespace prefixes. Other software's habits
 * (prefixed tags, odd part names, broken print areas) stop the spreadsheet library; after this it meets none of them.
 */
export function cleanPackage(unpacked: readonly Part[]): CleanPackage {
  const xmlOf = new Map(unpacked.map((part) => [part.path.toLowerCase(), part]));
  let cells = 0;
  for (const part of unpacked) {
    refuseUnsafeXml(part.bytes);
    part.bytes = withoutPrefix(part.bytes);
    cells += occurrences(part.bytes, "<c ") + occurrences(part.bytes, "<row") + occurrences(part.bytes, "<si");
  }
  if (cells > SHEET_LIMITS.cellsPerBook) throw new WorkbookRefused("TOO_MANY_CELLS", { limit: SHEET_LIMITS.cellsPerBook });

  const book = xmlOf.get(BOOK);
  const links = xmlOf.get(BOOK_LINKS);
  if (!book || !links) throw new WorkbookRefused("DAMAGED");
  const bookXml = book.bytes.toString("utf8");
  const targets = new Map([...tags(links.bytes.toString("utf8"), "Relationship")].map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")]));

  const parts: Part[] = [];
  const sheetTags: string[] = [];
  const linkTags: string[] = [];
  const sheets: { merges: readonly Merge[] }[] = [];
  for (const tag of tags(bookXml, "sheet")) {
    const target = targets.get(/\s\w+:id=["']([^"']*)["']/.exec(tag)?.[1] ?? "");
    const part = target === undefined ? undefined : xmlOf.get(target.replace(/^\/?(xl\/)?/i, "xl/").toLowerCase());
    // Chart and dialogue sheets have no cells.
    if (!part?.path.toLowerCase().startsWith("xl/worksheets/")) continue;
    const number = sheets.length + 1;
    parts.push({ path: `xl/worksheets/sheet${number}.xml`, bytes: part.bytes });
    sheetTags.push(`<sheet name="${attribute(tag, "name") ?? ""}" sheetId="${number}" state="${attribute(tag, "state") ?? "visible"}" r:id="rId${number}"/>`);
    linkTags.push(`<Relationship Id="rId${number}" Type="worksheet" Target="worksheets/sheet${number}.xml"/>`);
    sheets.push({ merges: mergesOf(part.bytes) });
  }
  if (sheets.length === 0) throw new WorkbookRefused("DAMAGED");
  const date1904 = /<workbookPr[^>]*\sdate1904=["'](1|true)["']/.test(bookXml) ? ' date1904="1"' : "";
  parts.push(
    { path: BOOK, bytes: Buffer.from(`<workbook xmlns:r="r"><workbookPr${date1904}/><sheets>${sheetTags.join("")}</sheets></workbook>`) },
    { path: BOOK_LINKS, bytes: Buffer.from(`<Relationships>${linkTags.join("")}</Relationships>`) },
  );
  const texts = xmlOf.get(TEXTS);
  if (texts) parts.push({ path: "xl/sharedStrings.xml", bytes: texts.bytes });
  const styles = xmlOf.get(STYLES);
  if (styles) parts.push({ path: STYLES, bytes: styles.bytes });
  return { parts, sheets };
}

/** No workbook needs a document type; an entity in one is an attack, or another program's file. */
function refuseUnsafeXml(bytes: Buffer): void {
  const wide = bytes.length >= 2 && (bytes.readUInt16LE(0) === 0xfeff || bytes.readUInt16LE(0) === 0xfffe || bytes[0] === 0 || bytes[1] === 0);
  if (wide || bytes.includes("<!DOCTYPE") || bytes.includes("<!ENTITY")) throw new WorkbookRefused("UNSAFE_XML");
}

function withoutPrefix(bytes: Buffer): Buffer {
  const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet)\b/.exec(bytes.toString("utf8", 0, 2_000))?.[1];
  if (!prefix) return bytes;
  return Buffer.from(bytes.toString("utf8").replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</"));
}

function occurrences(bytes: Buffer, text: string): number {
  let count = 0;
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + text.length)) count += 1;
  return count;
}

function* tags(xml: string, name: string): Generator<string> {
  for (const [tag] of xml.matchAll(new RegExp(`<${name}\\s(?:[^<>"']|"[^"]*"|'[^']*')*>`, "g"))) yield tag;
}

/** Value of an attribute as written, entities and all. */
function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2]?.replaceAll('"', "&quot;");
}

function mergesOf(sheet: Buffer): Merge[] {
  const start = sheet.indexOf("<mergeCells");
  if (start === -1) return [];
  const end = sheet.indexOf("</mergeCells>", start);
  const merges: Merge[] = [];
  for (const tag of tags(sheet.toString("utf8", start, end === -1 ? start : end), "mergeCell")) {
    const [first, last] = (attribute(tag, "ref") ?? "").split(":").map(placeOf);
    if (!first || !last || merges.length >= SHEET_LIMITS.merges) continue;
    merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }
  return merges;
}
