import { type CellPath, pathParts } from "@jianxiao/domain";
import { type Workbook, placeOf } from "../book/sheet.js";

/** Name of the very hidden sheet that says which cell of which form stands where. Users never see it; other programs keep it. */
export const STAMP_SHEET = "_jianxiao";
const MAGIC = "jianxiao-form";

export type StampedCell = { path: CellPath; address: string; text: string };

/** What was written on one sheet: version of the form, the writer's own key (a filing and its revision), and each cell with its address and text. */
export type SheetStamp = { formVersion: string; key: string; cells: readonly StampedCell[] };

/** Lines of the stamp sheet: one per form, one per cell. */
export function stampLines(stamps: ReadonlyMap<string, SheetStamp>): string[][] {
  const lines = [[MAGIC, "1"]];
  for (const [sheet, { formVersion, key, cells }] of stamps) {
    lines.push(["form", sheet, formVersion, key]);
    for (const { path, address, text } of cells) lines.push(["cell", sheet, path, address, text]);
  }
  return lines;
}

/** Stamps by sheet name; empty when the workbook was not written here or its stamp was damaged. A stamp is a hint, never believed against the headings. */
export function readStamps(book: Workbook): Map<string, SheetStamp> {
  const stamps = new Map<string, SheetStamp & { cells: StampedCell[] }>();
  const lines = new Map<number, string[]>();
  for (const { row, column, text } of book.sheets.find(({ name }) => name === STAMP_SHEET)?.cells ?? []) {
    const line = lines.get(row) ?? [];
    line[column - 1] = text;
    lines.set(row, line);
  }
  if (lines.get(1)?.[0] !== MAGIC) return stamps;
  for (const [kind, sheet = "", first = "", second = "", text = ""] of lines.values()) {
    if (kind === "form") stamps.set(sheet, { formVersion: first, key: second, cells: [] });
    if (kind === "cell") stamps.get(sheet)?.cells.push({ path: first, address: second, text });
  }
  return stamps;
}

/** Finds the id of the indicator a row stands for: where row and name agree with the stamp, else by the name alone, each id once. */
export function stampedIds(stamp: SheetStamp | undefined): (row: number, name: string) => string | undefined {
  const open = new Map<string, { row: number; name: string }>();
  for (const { path, address, text } of stamp?.cells ?? []) {
    const parts = pathParts(path);
    const place = placeOf(address);
    if (parts?.section === "INDICATORS" && parts.column === "name" && place) open.set(parts.row, { row: place.row, name: text });
  }
  return (row, name) => {
    const named = [...open].filter(([, stamped]) => stamped.name === name);
    const id = (named.find(([, stamped]) => stamped.row === row) ?? named[0])?.[0];
    if (id) open.delete(id);
    return id;
  };
}
